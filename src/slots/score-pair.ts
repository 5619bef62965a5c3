/** How well two stated values fit one slot: the words around them, what they are said to be of, and the figures. */
import type { Mention, MentionKind, Quantity } from '../model/mention.js';
import { relateValues, type ValueRelation } from '../values/compare-values.js';
import { highestOf, lowestOf } from '../values/value-range.js';
import { contextSimilarity, type MentionContext } from './mention-context.js';
import { isDerived, type StatedValue } from './stated-value.js';
import { areBothPersons, areOneRole, isDistinctive, isNamedByUnit, isTellingUnit } from './telling-figure.js';

/**
 * What agreement beyond the words adds, and disagreement takes. Balanced so that no single one decides without shared
 * words, but for a figure told so closely that it can only be the same.
 */
const ROLE = { same: 0.25, other: -0.3 };
const SUBJECT = { same: 0.1, other: -0.1 };
/** A figure of 2014 is no figure of 2015, whatever the words; `as of` a day moves with the version. */
const PERIOD = { same: 0.05, other: -1 };
/** The counted noun or the unit of a measure: `four ambulances` becomes six of them, but hardly six trains. */
const NOUN = { same: 0.05, other: -0.25 };
/** Both rose, or both fell; one rose and the other fell says nothing, as a figure may turn. */
const SAME_CHANGE = 0.1;
/** Both bound alike: revisions keep `at least` and `up to`. */
const SAME_BOUND = 0.03;
/** The very same figure, by how much it says itself: `£18.06 million`, `14 ambulances`, `two hours`. */
const EQUAL = { distinctive: 0.7, named: 0.35, plain: 0.2 };
/** Another role for the same distinctive figure is a slip of reading rather than another slot. */
const ROLE_OF_DISTINCTIVE = { ...ROLE, other: -0.1 };
/** Figures of one slot are seldom far apart: what each doubling beyond the first takes, and the most that is taken. */
const FAR = { perDoubling: -0.2, most: -0.6 };
/** One is the other told more closely. */
const COMPATIBLE = 0.1;
/** A country or service is its name: no words around are needed. */
const NAMED = 1;
/** A figure worked out from two clock times stands in for a stated one only where nothing else does. */
const DERIVED = -0.15;

/** Mentions of one value whose contexts are compared: the first ones, so the order of a value's mentions matters. */
const MAX_MENTIONS = 5;

export interface PairScore {
  /** On the scale of context similarity, with what speaks for and against added. */
  readonly score: number;
  /** How alike the words around are, 0 to 1. */
  readonly similarity: number;
  readonly relation: ValueRelation;
}

/**
 * In:     two stated values and the contexts of their mentions.
 * Out:    null where the values cannot be compared.
 * Cost:   MAX_MENTIONS squared context comparisons.
 */
export function scorePair(
  old: StatedValue,
  now: StatedValue,
  contexts: ReadonlyMap<Mention, MentionContext>,
): PairScore | null {
  const relation = relateStated(old, now);
  return relation === 'incomparable' ? null : scoreRelated(old, now, { relation, contexts });
}

/** How the new value stands to the old one; those of two kinds are not compared. */
export const relateStated = (old: StatedValue, now: StatedValue): ValueRelation =>
  old.kind === now.kind ? relateValues(old.value, now.value) : 'incomparable';

interface RelatedPair {
  readonly relation: ValueRelation;
  readonly contexts: ReadonlyMap<Mention, MentionContext>;
}

/** `scorePair` of values that are known to compare: for callers that need the score of some relations only. */
export function scoreRelated(old: StatedValue, now: StatedValue, { relation, contexts }: RelatedPair): PairScore {
  const similarity = bestSimilarity(old, now, contexts);
  const score =
    similarity +
    roleAgreement(old, now, isSameDistinctive(relation, old) ? ROLE_OF_DISTINCTIVE : ROLE) +
    agreement(old.subject, now.subject, SUBJECT) +
    agreement(fixedPeriod(old), fixedPeriod(now), PERIOD) +
    valueBonus(relation, old, now) +
    (isDerived(old) === isDerived(now) ? 0 : DERIVED);
  return { score, similarity, relation };
}

function roleAgreement({ role: a }: StatedValue, { role: b }: StatedValue, { same, other }: Agreement): number {
  if (a === '-' || b === '-') return 0;
  return areOneRole(a, b) ? same : other;
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
    nounAgreement(old.kind, before.unit, after.unit) +
    (before.change !== null && before.change === after.change ? SAME_CHANGE : 0) +
    (before.bound !== 'exact' && before.bound === after.bound ? SAME_BOUND : 0) +
    (relation === 'different' ? distance(before, after) : sameness(relation, old.kind, before))
  );
}

/** `14 people` and `17 patients` may be the same persons: other words for them say nothing. */
function nounAgreement(kind: MentionKind, before: string, after: string): number {
  if (!isNamedByUnit(kind) || (before !== after && areBothPersons(before, after))) return 0;
  return agreement(before, after, NOUN);
}

const isSameDistinctive = (relation: ValueRelation, { kind, value }: StatedValue): boolean =>
  relation === 'equal' && 'unit' in value && isDistinctive(kind, value);

function distance(before: Quantity, after: Quantity): number {
  const low = Math.min(highestOf(before), highestOf(after));
  const high = Math.max(lowestOf(before), lowestOf(after));
  if (low <= 0 || high <= low) return 0; // they meet
  return Math.max(FAR.most, Math.min(0, FAR.perDoubling * (Math.log2(high / low) - 1)));
}

function sameness(relation: ValueRelation, kind: MentionKind, value: Quantity): number {
  if (relation !== 'equal') return COMPATIBLE;
  if (isDistinctive(kind, value)) return EQUAL.distinctive;
  return isTellingUnit(kind, value) ? EQUAL.named : EQUAL.plain;
}

function bestSimilarity(a: StatedValue, b: StatedValue, contexts: ReadonlyMap<Mention, MentionContext>): number {
  let best = 0;
  for (let i = 0; i < a.mentions.length && i < MAX_MENTIONS; i++) {
    const one = contexts.get(a.mentions[i]!);
    for (let j = 0; one && j < b.mentions.length && j < MAX_MENTIONS; j++) {
      const other = contexts.get(b.mentions[j]!);
      if (other) best = Math.max(best, contextSimilarity(one, other));
    }
  }
  return best;
}
