/** When figures that differ are sure to be about one thing: what has to hold before two sources are said to disagree. */

import type { Mention } from '../model/mention.js';
import { areOfOneYear, type MentionContext } from './mention-context.js';
import type { PairScore } from './score-pair.js';
import type { StatedValue } from './stated-value.js';
import { isEventRole, isTellingUnit } from './telling-figure.js';

/** Score from which the words around are so alike that the figures must be of one thing; see `matchValues` for the scale. */
const MIN_SCORE = 0.55;
/** Words alike that must be there whatever else agrees: two sources write about more than one fine, one age, one price. */
const MIN_SIMILARITY = 0.2;
/** The same for measures: an article holds several ages, temperatures and distances. */
const MIN_MEASURE_SIMILARITY = 0.4;
/** Score of two figures that an event has one of: a common role, and nothing that speaks against it. */
const MIN_EVENT_SCORE = 0.25;
/** What it adds that each side first counts this very thing with these figures: `nine lorries` and `14 lorries`. */
const FIRST_COUNTED = 0.2;

/** A range as wide as this is a word like `thousands`: it is too open to contradict a figure. */
const VAGUE = 10;

export interface DifferingPair extends PairScore {
  /** Each is the first of its role on its side. */
  readonly areMain: boolean;
  readonly contexts: ReadonlyMap<Mention, MentionContext>;
}

/**
 * In:     two stated values that differ, and how they fit one slot.
 * Out:    true where a reader would call them a disagreement.
 */
export function isSureDispute(a: StatedValue, b: StatedValue, pair: DifferingPair): boolean {
  const { areMain } = pair;
  if (isVague(a) || isVague(b)) return false;
  const score = pair.score + (areMain && countTheSame(a, b) ? FIRST_COUNTED : 0);
  const needed = a.kind === 'measure' ? MIN_MEASURE_SIMILARITY : MIN_SIMILARITY;
  const areLike = pair.similarity >= needed && score >= MIN_SCORE;
  const areOfEvent = areMain && areOfOneEvent(a, b) && pair.score >= MIN_EVENT_SCORE;
  return (areLike || areOfEvent) && areOfOneYear(yearsOf(a, pair), yearsOf(b, pair));
}

const isVague = ({ value }: StatedValue): boolean =>
  'unit' in value && value.high >= value.low * VAGUE && value.high > 0;

const yearsOf = ({ mentions }: StatedValue, { contexts }: DifferingPair): ReadonlySet<string> =>
  new Set(mentions.flatMap((mention) => [...(contexts.get(mention)?.years ?? [])]));

function countTheSame({ kind, value }: StatedValue, { value: other }: StatedValue): boolean {
  if (kind !== 'count' || !('unit' in value) || !('unit' in other)) return false;
  return value.unit === other.unit && isTellingUnit(kind, value);
}

/** The dead of a storm, the length of an outage: the same role, and no other subject or thing counted. */
export function areOfOneEvent(a: StatedValue, b: StatedValue): boolean {
  if (a.role !== b.role || !isEventRole(a.role)) return false;
  if (a.subject !== null && b.subject !== null && a.subject !== b.subject) return false;
  if (!('unit' in a.value) || !('unit' in b.value)) return false;
  if (a.kind !== 'count') return true;
  const areTelling = isTellingUnit(a.kind, a.value) || isTellingUnit(b.kind, b.value);
  return a.value.unit === b.value.unit || !areTelling;
}
