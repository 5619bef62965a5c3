/** What time a value is about, where the text says so near it. */
import type { Token } from '../../model/token.js';
import { testOf } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import { wordAt } from '../word-at.js';
import type { Setting } from './setting.js';

/** Years, quarters and months; days are when things happened, not what figures are about. */
const PERIOD = /^\d{4}(?:-Q[1-4]|-H[12]|-\d{2})?$/;
/** Words before a date that make it a bound, not a period: `since 2019`, `by 2030`. */
const isBound = testOf('since until till by from before after between to and built than');
const SHARED_ROLES = new Set(['dead', 'injured', 'missing', 'arrested', 'rescued', 'age']);

interface Told {
  readonly role: string;
  readonly setting: Setting;
  /** Year in which the article was published, where it is known. */
  readonly year: number | null;
}

/** In: a value and what stands around it. Out: `2014`, `2014-Q4`, or null. */
export function periodOf(
  tokens: readonly Token[],
  draft: Draft,
  { role, setting: { clause, neighbors }, year }: Told,
): string | null {
  if (!('quantity' in draft) || draft.kind === 'duration' || draft.kind === 'measure' || SHARED_ROLES.has(role))
    return null;
  let best: string | null = null;
  let bestGap = MAX_GAP;
  for (const other of neighbors) {
    if (other.kind !== 'date' || !PERIOD.test(other.entity.name) || other.startToken >= clause.endToken) continue;
    const before = wordAt(tokens, other.startToken - 1);
    const isOutside = other.startToken < clause.startToken;
    // an earlier clause may set the scene: `in 2014 the firm said that it had made ...`
    if (isOutside ? before.lower !== 'in' || isTaken(other, draft, neighbors) : isBound(before)) continue;
    const gap = Math.max(other.startToken - draft.endToken, draft.startToken - other.endToken);
    if (gap < bestGap) [best, bestGap] = [other.entity.name, gap];
  }
  return best ?? relativeYear(tokens, draft, year);
}

/** Another value stands between the date and the draft: the date is that one's. */
const isTaken = (date: Draft, draft: Draft, neighbors: readonly Draft[]): boolean =>
  neighbors.some(
    ({ kind, startToken }) => kind === draft.kind && startToken > date.startToken && startToken < draft.startToken,
  );

/** Words from a date to the figure it dates, at most. */
const MAX_GAP = 25;
/** `last year` and `this year` beside the value, where the article is dated. */
function relativeYear(tokens: readonly Token[], { startToken, endToken }: Draft, year: number | null): string | null {
  if (year === null) return null;
  for (let i = Math.max(1, startToken - NEAR); i < Math.min(tokens.length, endToken + NEAR); i++) {
    if (tokens[i]!.lower !== 'year' || isBound(wordAt(tokens, i - 2))) continue;
    const isApart = tokens
      .slice(Math.min(i, endToken), Math.max(i, startToken))
      .some(({ kind }) => kind === 'punctuation');
    if (isApart) continue;
    if (tokens[i - 1]!.lower === 'last') return String(year - 1);
    if (tokens[i - 1]!.lower === 'this') return String(year);
  }
  return null;
}

/** Words from a value to `last year`, at most. */
const NEAR = 7;
