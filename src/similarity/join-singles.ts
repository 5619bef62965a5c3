/** Pairs of sets so small that a single shared token makes them alike: the join by two shared tokens does not see them. */

import { countShared } from './count-shared.js';
import type { JaccardBounds } from './jaccard-bounds.js';
import type { TokenSets } from './token-sets.js';

/**
 * In:     the sets, the order in which they are taken, and the bounds of the threshold.
 * Out:    calls `report` for each pair that shares one token and needs no more.
 * Cost:   none for a threshold over .5, where such sets are equal; else the pairs that share a token, of the small sets.
 */
export function joinSingles(
  { tokens, offsets }: TokenSets,
  order: Uint32Array,
  { minShared }: JaccardBounds,
  report: (a: number, b: number) => void,
): void {
  const holders = new Map<number, number[]>();
  for (const set of order) {
    const [start, end] = [offsets[set]!, offsets[set + 1]!];
    // as small as a partner can be
    if (minShared[end - start + 1]! > 1) continue;
    for (let at = start; at < end; at++) {
      const known = holders.get(tokens[at]!) ?? [];
      for (const other of known) {
        const stretches = { a: offsets[other]!, endA: offsets[other + 1]!, b: start, endB: end };
        if (minShared[end - start + stretches.endA - stretches.a]! > 1) continue;
        if (countShared(tokens, stretches, 1) === 1) report(other, set);
      }
      known.push(set);
      holders.set(tokens[at]!, known);
    }
  }
}
