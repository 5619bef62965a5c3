/** When figures that differ are sure to be about one thing: what has to hold before two sources are said to disagree. */

import type { PairScore } from './score-pair.js';
import type { StatedValue } from './stated-value.js';
import { isEventRole, isTellingUnit } from './telling-figure.js';

/** Score from which the words around are so alike that the figures must be of one thing; see `matchValues` for the scale. */
const MIN_SCORE = 0.55;
/** Words alike that must be there whatever else agrees: two sources write about more than one fine, one age, one price. */
const MIN_SIMILARITY = 0.2;
/** Score of two figures that an event has one of: a common role, and nothing that speaks against it. */
const MIN_EVENT_SCORE = 0.25;
/** What it adds that each side first counts this very thing with these figures: `nine lorries` and `14 lorries`. */
const FIRST_COUNTED = 0.2;

/**
 * In:     two stated values that differ, how they fit one slot, and whether each is the first of its role on its side.
 * Out:    true where a reader would call them a disagreement.
 */
export function isSureDispute(a: StatedValue, b: StatedValue, pair: PairScore, areMain: boolean): boolean {
  const score = pair.score + (areMain && countTheSame(a, b) ? FIRST_COUNTED : 0);
  if (pair.similarity >= MIN_SIMILARITY && score >= MIN_SCORE) return true;
  return areMain && areOfOneEvent(a, b) && pair.score >= MIN_EVENT_SCORE;
}

function countTheSame({ kind, value }: StatedValue, { value: other }: StatedValue): boolean {
  return 'unit' in value && 'unit' in other && value.unit === other.unit && isTellingUnit(kind, value);
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
