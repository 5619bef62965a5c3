/** How far a cue is from a value: the nearest one says what the value is of. */
import type { Token } from '../../model/token.js';
import { testOf } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import { wordAt } from '../word-at.js';
import type { Clause } from './clauses.js';

/** A cue in another clause of the sentence counts as this much further off. */
const CLAUSE_DISTANCE = 10;
/** Another value of the kind between cue and value: the cue is likely that one's. */
const VALUE_DISTANCE = 10;
/** A cue after the value is a little less likely than one before it: `lost $ 5 million in sales`. */
const AFTER_DISTANCE = 2;

interface Pairing {
  readonly cue: Clause;
  /** The clause of the value. */
  readonly clause: Clause;
  /** The drafts of the sentence, in reading order. */
  readonly neighbors: readonly Draft[];
}

/**
 * Tokens between value and cue, and what makes them count for more.
 * Cost:   linear in the values of the sentence.
 */
export function cueDistance(tokens: readonly Token[], draft: Draft, { clause, neighbors, cue }: Pairing): number {
  // `the trial , which lasted six weeks`: what a relative clause is about stands right before it
  const isAntecedent = cue.endToken <= clause.startToken && clause.startToken - cue.endToken <= 1;
  const isOutside = !isAntecedent && (cue.startToken < clause.startToken || cue.startToken >= clause.endToken);
  return (
    gapTo(draft, cue) +
    (isOutside ? CLAUSE_DISTANCE : 0) +
    VALUE_DISTANCE * valuesNearer(tokens, draft, { neighbors, cue })
  );
}

/** Tokens between value and cue alone: the least that their distance can be. */
export function gapTo(draft: Draft, cue: Clause): number {
  const isAfter = cue.startToken >= draft.endToken;
  const gap = isAfter ? cue.startToken - draft.endToken + AFTER_DISTANCE : draft.startToken - cue.endToken;
  // a cue inside the value's own words (`40 reports`) is no distance away
  return Math.max(0, gap);
}

/** Values of the kind that stand between, and one more where another value has the cue in its words. */
function valuesNearer(tokens: readonly Token[], draft: Draft, { neighbors, cue }: Omit<Pairing, 'clause'>): number {
  const isBefore = cue.startToken < draft.startToken;
  const from = isBefore ? cue.endToken : draft.endToken;
  const to = isBefore ? draft.startToken : cue.startToken;
  let between = 0;
  let isTaken = false;
  for (const other of neighbors) {
    if (other === draft || other.kind !== draft.kind) continue;
    if (other.startToken >= from && other.endToken <= to && !isSameAmount(draft, other)) between++;
    isTaken ||= hasCue(tokens, other, cue);
  }
  return between + (isTaken ? 1 : 0);
}

/** `risen to 163 , with 1,100 injured`, `five people have died and 27`: a cue in a value's words, or right behind them but for auxiliaries. */
const hasCue = (tokens: readonly Token[], { startToken, endToken }: Draft, cue: Clause): boolean =>
  startToken <= cue.startToken && cue.startToken <= behindAuxiliaries(tokens, endToken);

const isAuxiliary = testOf('have has had are were was is be been being also now all');
/** Auxiliaries in a row, at most: `have now all been`. */
const MAX_AUXILIARIES = 4;

function behindAuxiliaries(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < MAX_AUXILIARIES && isAuxiliary(wordAt(tokens, end))) end++;
  return end;
}

/** `50 million lari ( $ 18.5 million )`: one amount in two currencies. */
const isSameAmount = (draft: Draft, other: Draft): boolean =>
  draft.kind === 'money' && Math.max(other.startToken - draft.endToken, draft.startToken - other.endToken) <= 1;
