/** Pairs off the stated values of two sides that fill the same slot, whatever their values. */
import type { Mention, MentionKind, Quantity } from '../model/mention.js';
import { relateValues, type ValueRelation } from '../values/compare-values.js';
import { candidatePairs } from './candidate-pairs.js';
import { contextSimilarity, type MentionContext } from './mention-context.js';
import type { StatedValue } from './stated-value.js';
import { isDistinctive, isNamedByUnit, isTellingUnit } from './telling-figure.js';

export interface ValueMatch {
  /** Indexes into the two lists. */
  readonly old: number;
  readonly now: number;
  /** From the acceptance threshold up. */
  readonly score: number;
  /** How alike the words around are, 0 to 1. */
  readonly similarity: number;
  readonly relation: ValueRelation;
}

/** Score from which a pair fills one slot. On the scale of context similarity: words alike in about half of their weight. */
const ACCEPTED = 0.45;
/**
 * What agreement beyond the words adds, and disagreement takes. Balanced so that no single one decides without shared
 * words, but for a figure told so closely that it can only be the same.
 */
const ROLE = { same: 0.25, other: -0.3 };
const SUBJECT = { same: 0.1, other: -0.1 };
/** A figure of 2014 is no figure of 2015, whatever the words; `as of` a day moves with the version. */
const PERIOD = { same: 0.05, other: -1 };
const NOUN = { same: 0.05, other: -0.25 };
/** Both rose, or both fell; one rose and the other fell says nothing, as a figure may turn. */
const SAME_CHANGE = 0.1;
/** Both bound alike: revisions keep `at least` and `up to`. */
const SAME_BOUND = 0.03;
/**
 * Both are the first figure of their side with their role: news opens with its main figure, and a later version may tell
 * it in words that share nothing: `down for nine hours`, `a 12-hour failure`.
 */
const BOTH_MAIN = 0.2;
const EQUAL = { distinctive: 0.45, named: 0.35, plain: 0.2 };
const COMPATIBLE = 0.1;
/** A country or service is its name: no words around are needed. */
const NAMED = 1;
/** A figure worked out from two clock times stands in for a stated one only where nothing else does. */
const DERIVED = -0.15;

/** Mentions of one value whose contexts are compared: the first ones, so the order of a value's mentions matters. */
const MAX_MENTIONS = 5;

/**
 * In:     the stated values of both sides and the contexts of their mentions.
 * Out:    pairs that share no value, best first; among equals by place on the old side, then the new.
 * Cost:   candidates come from shared context words, roles and values: linear in the values times a constant.
 */
export function matchValues(
  old: readonly StatedValue[],
  now: readonly StatedValue[],
  contexts: ReadonlyMap<Mention, MentionContext>,
): ValueMatch[] {
  const [mainOld, mainNow] = [mainValues(old), mainValues(now)];
  const pairs = candidatePairs(old, now, contexts)
    .map(([i, j]) => {
      const pair = scorePair(old[i]!, now[j]!, contexts);
      const bonus = pair && mainOld.has(i) && mainNow.has(j) && old[i]!.role === now[j]!.role ? BOTH_MAIN : 0;
      return pair && { ...pair, old: i, now: j, score: pair.score + bonus };
    })
    .filter((pair): pair is ValueMatch => pair !== null && pair.score >= ACCEPTED)
    .sort((a, b) => b.score - a.score || a.old - b.old || a.now - b.now);
  const [takenOld, takenNow] = [new Set<number>(), new Set<number>()];
  return pairs.filter(({ old: i, now: j }) => {
    if (takenOld.has(i) || takenNow.has(j)) return false;
    takenOld.add(i);
    takenNow.add(j);
    return true;
  });
}

/** How well a pair of values fits one slot, before it is known where they stand among the others. */
export type PairScore = Omit<ValueMatch, 'old' | 'now'>;

/** Null where the values cannot be compared. */
export function scorePair(
  old: StatedValue,
  now: StatedValue,
  contexts: ReadonlyMap<Mention, MentionContext>,
): PairScore | null {
  if (old.kind !== now.kind) return null;
  const relation = relateValues(old.value, now.value);
  if (relation === 'incomparable') return null;
  const similarity = bestSimilarity(old, now, contexts);
  const score =
    similarity +
    agreement(old.role === '-' ? null : old.role, now.role === '-' ? null : now.role, ROLE) +
    agreement(old.subject, now.subject, SUBJECT) +
    agreement(fixedPeriod(old), fixedPeriod(now), PERIOD) +
    valueBonus(relation, old, now) +
    (isDerived(old) === isDerived(now) ? 0 : DERIVED);
  return { score, similarity, relation };
}

const fixedPeriod = ({ period }: StatedValue): string | null => (period?.startsWith('as of') ? null : period);

interface Agreement {
  readonly same: number;
  readonly other: number;
}

function agreement(a: string | null, b: string | null, { same, other }: Agreement): number {
  if (a === null || b === null) return 0;
  return a === b ? same : other;
}

function valueBonus(relation: ValueRelation, old: StatedValue, now: StatedValue): number {
  const [before, after] = [old.value, now.value];
  if (!('unit' in before) || !('unit' in after)) return relation === 'equal' ? NAMED : Number.NEGATIVE_INFINITY;
  return (
    (isNamedByUnit(old.kind) ? agreement(before.unit, after.unit, NOUN) : 0) +
    (before.change !== null && before.change === after.change ? SAME_CHANGE : 0) +
    (before.bound !== 'exact' && before.bound === after.bound ? SAME_BOUND : 0) +
    sameness(relation, old.kind, before)
  );
}

function sameness(relation: ValueRelation, kind: MentionKind, value: Quantity): number {
  if (relation === 'different') return 0;
  if (relation !== 'equal') return COMPATIBLE;
  if (isDistinctive(kind, value)) return EQUAL.distinctive;
  return isTellingUnit(kind, value) ? EQUAL.named : EQUAL.plain;
}

const isDerived = ({ mentions }: StatedValue): boolean => mentions.every(({ derived }) => derived);

/** Indexes of the values that come first among those of their kind, role and unit; the unit alone will do where it tells enough. */
function mainValues(values: readonly StatedValue[]): Set<number> {
  const first = new Map<string, number>();
  values.forEach((value, i) => {
    if (!('unit' in value.value) || isDerived(value)) return;
    const unit = isNamedByUnit(value.kind) ? value.value.unit : '';
    if (value.role === '-' && !isTellingUnit(value.kind, value.value)) return;
    const key = [value.kind, value.role, value.value.per, unit].join(' ');
    if (!first.has(key)) first.set(key, i);
  });
  return new Set(first.values());
}

function bestSimilarity(a: StatedValue, b: StatedValue, contexts: ReadonlyMap<Mention, MentionContext>): number {
  let best = 0;
  for (const x of a.mentions.slice(0, MAX_MENTIONS)) {
    for (const y of b.mentions.slice(0, MAX_MENTIONS)) {
      const [one, other] = [contexts.get(x), contexts.get(y)];
      if (one && other) best = Math.max(best, contextSimilarity(one, other));
    }
  }
  return best;
}
