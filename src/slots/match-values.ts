/** Pairs off the stated values of two sides that fill the same slot, whatever their values. */
import type { Mention } from '../model/mention.js';
import { candidatePairs } from './candidate-pairs.js';
import { isSureDispute } from './dispute.js';
import type { MentionContext } from './mention-context.js';
import { type PairScore, scorePair } from './score-pair.js';
import { isDerived, type StatedValue } from './stated-value.js';
import { areOneRole, isNamedByUnit, isTellingUnit } from './telling-figure.js';

export interface ValueMatch extends PairScore {
  /** Indexes into the two lists. */
  readonly old: number;
  readonly now: number;
}

/** Score from which a pair fills one slot. On the scale of context similarity: words alike in about half of their weight. */
const ACCEPTED = 0.45;
/**
 * Both are the first figure of their side with their role: news opens with its main figure, and a later version may tell
 * it in words that share nothing: `down for nine hours`, `a 12-hour failure`.
 */
const BOTH_MAIN = 0.2;
export interface ValuesToMatch {
  readonly old: readonly StatedValue[];
  readonly now: readonly StatedValue[];
  readonly contexts: ReadonlyMap<Mention, MentionContext>;
  /** Whether an old value comes from sources that the new side is no version of. */
  readonly isIndependent: (old: StatedValue) => boolean;
  /** Whether a value is only set against another one of its article: it is no later state of a figure. */
  readonly isCounter: (value: StatedValue) => boolean;
}

/**
 * In:     the stated values of both sides and the contexts of their mentions.
 * Out:    pairs that share no value, best first; among equals by place on the old side, then the new.
 * Cost:   candidates come from shared context words, roles and values: linear in the values times a constant.
 */
export function matchValues(sides: ValuesToMatch): ValueMatch[] {
  const [takenOld, takenNow] = [new Set<number>(), new Set<number>()];
  return rankMatches(sides).filter(({ old: i, now: j }) => {
    if (takenOld.has(i) || takenNow.has(j)) return false;
    takenOld.add(i);
    takenNow.add(j);
    return true;
  });
}

/** All pairs that could fill one slot, in the order of `matchValues`; a value may be in several. */
export function rankMatches({ old, now, contexts, isIndependent, isCounter }: ValuesToMatch): ValueMatch[] {
  const [mainOld, mainNow] = [mainValues(old), mainValues(now)];
  const matches: ValueMatch[] = [];
  for (const [i, j] of candidatePairs(old, now, contexts)) {
    const [before, after] = [old[i]!, now[j]!];
    const pair = scorePair(before, after, contexts);
    if (pair === null) continue;
    const { relation, similarity } = pair;
    const isOneSided = relation === 'different' && isCounter(before) !== isCounter(after);
    if (isOneSided && !haveOneSpeaker(before, after)) continue;
    const areMain = mainOld.has(i) && mainNow.has(j) && areOneRole(before.role, after.role);
    const score = pair.score + (areMain ? BOTH_MAIN : 0);
    const isAccepted =
      relation === 'different' && isIndependent(before)
        ? isSureDispute(before, after, { score: pair.score, similarity, relation, areMain, contexts })
        : score >= ACCEPTED;
    if (isAccepted) matches.push({ score, similarity, relation, old: i, now: j });
  }
  return matches.sort((a, b) => b.score - a.score || a.old - b.old || a.now - b.now);
}

/** Who spoke against another and now says another figure has counted again. */
const haveOneSpeaker = ({ mentions: [a] }: StatedValue, { mentions: [b] }: StatedValue): boolean =>
  a !== undefined && b !== undefined && a.saidBy !== null && a.saidBy === b.saidBy;

/** Indexes of the values that come first among those of their kind, role and unit; the unit alone will do where it tells enough. */
function mainValues(values: readonly StatedValue[]): Set<number> {
  const first = new Map<string, number>();
  values.forEach((value, i) => {
    if (!('unit' in value.value) || isDerived(value)) return;
    const unit = isNamedByUnit(value.kind) ? value.value.unit : '';
    // the first age of a story is no main figure, nor are the first three people, unless a role says of what
    if ((value.role === '-' || value.kind === 'measure') && !isTellingUnit(value.kind, value.value)) return;
    const key = `${value.kind} ${value.role} ${value.value.per} ${unit}`;
    if (!first.has(key)) first.set(key, i);
  });
  return new Set(first.values());
}
