/** How many tokens two sets share: the verification of a candidate pair. */
import type { TokenLists } from './token-lists.js';

/** Slack for sums of floating point: a bound may let a pair through, never lose one. */
const EPSILON = 1e-9;

/**
 * In:     two of the sets, ascending, and the Jaccard similarity they must reach.
 * Out:    tokens that both hold, or 0 as soon as they cannot share enough.
 * Cost:   linear in their sizes, mostly far less.
 */
export function countShared({ tokens, offsets }: TokenLists, a: number, b: number, threshold: number): number {
  let i = offsets[a]!;
  let j = offsets[b]!;
  const endA = offsets[a + 1]!;
  const endB = offsets[b + 1]!;
  const needed = (threshold / (1 + threshold)) * (endA - i + endB - j) - EPSILON;
  // tokens that may yet miss on either side
  let spareA = endA - i - needed;
  let spareB = endB - j - needed;
  let shared = 0;
  while (i < endA && j < endB) {
    const x = tokens[i]!;
    const y = tokens[j]!;
    if (x === y) {
      shared++;
      i++;
      j++;
    } else if (x < y) {
      if (--spareA < 0) return 0;
      i++;
    } else {
      if (--spareB < 0) return 0;
      j++;
    }
  }
  return shared;
}
