/** Finds what a value is of: the nearest cue in its clause that speaks of its kind. */
import type { Token } from '../../model/token.js';
import type { Word } from '../../model/word.js';
import { testOf } from '../../text/vocabulary.js';
import { wordSign } from '../../text/word-signs.js';
import type { Draft } from '../draft.js';
import { loadPhrases, longestPhraseAt } from '../phrase-table.js';
import { lastIndexAt } from '../sorted-search.js';
import { wordAt } from '../word-at.js';
import { wordClass } from '../word-class.js';
import type { Clause } from './clauses.js';
import { cueDistance, gapTo } from './cue-distance.js';
import { governedRole } from './governed-roles.js';
import { NO_ROLE, type Role, UNOWNED } from './role.js';
import { ROLE_CUES, type RoleCue } from './role-cues.js';
import type { FoundCue, Setting } from './setting.js';
import { isPriced, refineByUnit } from './unit-roles.js';

const isPointing = testOf('before after ago');
const isMeasuring = testOf('by for of lasted took');

/** `20 minutes before kick-off`, but not `delayed by seven months after cracks were found`. */
const isPoint = (tokens: readonly Token[], { startToken, endToken }: Draft): boolean =>
  isPointing(wordAt(tokens, endToken)) && !isMeasuring(wordAt(tokens, startToken - 1));

const CUES = loadPhrases<readonly RoleCue[]>(groupCues());
const CUE = wordSign(CUES.isOpener);

function groupCues(): Map<string, readonly RoleCue[]> {
  const grouped = new Map<string, RoleCue[]>();
  for (const [phrase, cue] of ROLE_CUES) grouped.set(phrase, [...(grouped.get(phrase) ?? []), cue]);
  return grouped;
}

/** All cues of a sentence in reading order, at each place the longest phrase. */
export function findCues(
  tokens: readonly Token[],
  { startToken, endToken }: Clause,
  signs: readonly number[],
): FoundCue[] {
  const found: FoundCue[] = [];
  for (let i = startToken; i < endToken; i++) {
    if ((signs[i]! & CUE) === 0) continue;
    const match = longestPhraseAt(CUES, tokens, i, endToken);
    if (!match) continue;
    found.push({ startToken: i, endToken: match.endToken, cues: match.value });
    i = match.endToken - 1;
  }
  return found;
}

/** Roles that say little; another cue near says more: `the outage lasted`, `pay $ 5 million in compensation`. */
const GENERIC_DISTANCE: ReadonlyMap<string, number> = new Map([
  ['length', 14],
  ['payment', 7],
  ['value', 7],
  ['price', 5],
]);
/** Beyond it a cue says nothing: half a long clause. */
const MAX_DISTANCE = 18;

/**
 * In:     a value, with the cues and values of its sentence.
 * Out:    its role.
 * Cost:   logarithmic in the cues of the sentence, plus those near.
 */
export function roleOf(tokens: readonly Token[], draft: Draft, setting: Setting): Role {
  if (!('quantity' in draft)) return NO_ROLE;
  // `20 minutes before kick-off`: when something was, not how long
  if (draft.kind === 'duration' && isPoint(tokens, draft)) return UNOWNED;
  const role = nearestRole(tokens, draft, setting);
  if (draft.kind === 'count' && POSTS.has(draft.quantity.unit) && hasCut(tokens, setting.clause, draft))
    return { ...role, role: 'job cuts', ownership: 'subject' };
  const share = draft.kind === 'percent' ? shareOf(tokens, draft, { role, clause: setting.clause }) : null;
  if (share) return share;
  const governed = role.role === '-' ? governedRole(tokens, draft, setting.clause.endToken) : null;
  return governed === null
    ? refineByUnit(inContext(tokens, role, { draft, clause: setting.clause }), draft)
    : { role: governed, ownership: 'subject', cue: null };
}

const POSTS = new Set(['job', 'post', 'position', 'worker']);
const isCut = testOf('cut cuts cutting go axe axed shed lose lost loss slash');

/** A clause may be cut inside `between 4,000 and 5,000 jobs would have to go`: some words behind the value count as well. */
const hasCut = (tokens: readonly Token[], { startToken, endToken }: Clause, draft: Draft): boolean =>
  hasWord(tokens, { startToken, endToken: Math.max(endToken, draft.endToken + CUT_REACH) }, isCut);

const CUT_REACH = 5;

function hasWord(tokens: readonly Token[], { startToken, endToken }: Clause, isIt: (word: Word) => boolean): boolean {
  for (let i = startToken; i < Math.min(tokens.length, endToken); i++) if (isIt(tokens[i]!.word)) return true;
  return false;
}

interface Spoken {
  readonly draft: Draft;
  readonly clause: Clause;
}

/** Roles whose cue means something else in some company. */
function inContext(tokens: readonly Token[], role: Role, { draft, clause }: Spoken): Role {
  // `paid £ 1,340 for the flights`
  if (role.role === 'payment' && tokens[draft.endToken]?.lower === 'for') return { ...role, role: 'price' };
  if (role.role === 'payment' && 'quantity' in draft && isPriced(draft.quantity.per)) return { ...role, role: 'price' };
  // `the cost of the mission , which stood at $ 3 billion`: only what comes on top is said before `to the cost`
  if (role.role === 'cost overrun' && role.cue && role.cue.endToken <= draft.startToken)
    return tokens[role.cue.startToken]!.lower === 'to' ? { ...role, role: 'cost' } : role;
  // firms set money aside for bad debts, states for those in need
  return role.role === 'provision' && hasWord(tokens, clause, isOfState) ? { ...role, role: 'aid' } : role;
}

const isOfState = testOf('government minister ministry state council eu parliament cabinet');

/** The role of the nearest cue that speaks of the value's kind. */
function nearestRole(tokens: readonly Token[], draft: Draft, setting: Setting): Role {
  const { clause, cues, neighbors } = setting;
  let best = NO_ROLE;
  const hasLasted = isLasting(wordAt(tokens, draft.startToken - 1));
  let bestDistance = MAX_DISTANCE;
  const first = lastIndexAt(cues, draft.startToken - MAX_DISTANCE - 1, ({ endToken }) => endToken) + 1;
  for (let i = first; i < cues.length && cues[i]!.startToken <= draft.endToken + MAX_DISTANCE; i++) {
    const found = cues[i]!;
    if (gapTo(draft, found) >= bestDistance) continue;
    const cue = cueFor(draft.kind, found);
    // `the outage lasted 50 minutes and delayed 26 flights`: what lasted stands before
    if (!cue || (hasLasted && found.startToken >= draft.endToken) || isRaisedTo(tokens, found, cue.role)) continue;
    const distance =
      cueDistance(tokens, draft, { clause, neighbors, cue: found }) + (GENERIC_DISTANCE.get(cue.role) ?? 0);
    if (distance >= bestDistance) continue;
    bestDistance = distance;
    best = { role: cue.role, ownership: cue.ownership, cue: found };
  }
  return best;
}

/** `raised to $ 8 million` is a change, `raised $ 8 million` money found. */
const isRaisedTo = (tokens: readonly Token[], { endToken }: FoundCue, role: string): boolean =>
  role === 'funding' && tokens[endToken]?.lower === 'to';

const isLasting = testOf('lasted lasts lasting last');

function cueFor(kind: Draft['kind'], { cues }: FoundCue): RoleCue | null {
  for (const cue of cues) for (const spokenOf of cue.kinds) if (spokenOf === kind) return cue;
  return null;
}

/** Words of the whole that a share is of, at most: `of the firm 's total net sales`. */
const MAX_WHOLE = 7;

/** `41 per cent of its total income` is a share of income, unless a cue beyond the whole says what happens to it. */
function shareOf(
  tokens: readonly Token[],
  draft: Draft,
  { role, clause }: { role: Role; clause: Clause },
): Role | null {
  if (PARTS.has(role.role)) return null;
  if (!('quantity' in draft) || draft.quantity.change !== null || tokens[draft.endToken]?.lower !== 'of') return null;
  let head = draft.endToken;
  while (head + 1 < clause.endToken && head - draft.endToken < MAX_WHOLE && isInWhole(tokens[head + 1]!)) head++;
  const isInside =
    role.cue === null ||
    (role.cue.startToken > draft.endToken && role.cue.startToken <= head) ||
    role.cue.startToken < draft.startToken;
  return isInside && head > draft.endToken ? { ...role, role: `share of ${tokens[head]!.lower}` } : null;
}

/** A fine of ten per cent of turnover is a fine. */
const PARTS = new Set(['fine', 'tax', 'discount', 'refund', 'compensation']);

function isInWhole({ kind, word }: Token): boolean {
  if (kind !== 'word') return false;
  const found = wordClass(word);
  return standsInWhole(word) || found === 'noun' || found === 'adjective' || found === 'name';
}

const standsInWhole = testOf("the its his her their our all a an 's");
