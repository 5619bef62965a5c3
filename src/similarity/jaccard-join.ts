/**
 * All pairs of token sets whose Jaccard similarity reaches a threshold, exactly.
 *
 * Two sets that share o tokens share k of them within their first |x| - o + k, rarest first. With k = 2 a set is found
 * under pairs of its rarest tokens, and far fewer sets hold a given pair than a given token.
 *
 *   x = 20 tokens, threshold .7:  shares at least 14 with any partner -> asks for the pairs of its first 8 tokens (28),
 *                                 is found under the pairs of its first 5 (10) by sets of its size or more
 *
 * The sets that have a token among their rarest are a group, and all pairs that begin with this token are asked for and
 * found within it: what a group needs stays in the cache. The tokens can be dealt out: each share finds its pairs of sets
 * by itself, and all shares together find what one finds that has all.
 */
import { createGroupJoin } from './group-join.js';
import { jaccardBounds } from './jaccard-bounds.js';
import { joinSingles } from './join-singles.js';
import { ALL, type FoundPairs, type Share, type SimilarTexts, unitePairs } from './similar-texts.js';
import { groupByToken } from './token-groups.js';
import { findFirstEqual, orderByLength, type Turns } from './token-lists.js';
import type { TokenSets } from './token-sets.js';

/**
 * In:     token sets; a threshold over 0, up to 1. Empty sets are like nothing.
 * Out:    the pairs at or over it, equal sets told apart by `firstEqual` only.
 * Cost:   time linear in the sets times the pairs of tokens asked for by each (28 for 20 tokens at .7), plus the candidates;
 *         under .5 both explode. Memory 4 bytes for each token asked for (7), beside the sets and the pairs found.
 * Throws: RangeError when the threshold is out of range.
 */
export function jaccardJoin(sets: TokenSets, threshold: number): SimilarTexts {
  const firstEqual = findFirstEqual(sets);
  const found = joinShare(sets, orderByLength(sets, firstEqual), { threshold, share: ALL });
  return { firstEqual, ...unitePairs([found], firstEqual.length) };
}

/**
 * What one share of the tokens finds.
 * Out:    pairs of first-of-their-like sets, in no order, none twice.
 * Throws: RangeError when the threshold is out of range.
 */
export function joinShare(
  sets: TokenSets,
  { order, firstOfLength }: Turns,
  { threshold, share }: { readonly threshold: number; readonly share: Share },
): FoundPairs {
  const bounds = jaccardBounds(threshold, firstOfLength.length - 2);
  const left: number[] = [];
  const right: number[] = [];
  const similarity: number[] = [];
  const add = (a: number, b: number, shared: number): void => {
    const value = shared / (sizeOf(sets, a) + sizeOf(sets, b) - shared);
    if (value < threshold) return;
    left.push(Math.min(a, b));
    right.push(Math.max(a, b));
    similarity.push(value);
  };
  if (share.index === 0) joinSingles(sets, order, bounds, (a, b) => add(a, b, 1));
  // the last of the tokens asked for begins no pair
  const leading = bounds.probed.map((length) => Math.max(0, length - 1));
  const groups = groupByToken(sets, order, { leading, share });
  const joinGroup = createGroupJoin({ sets, groups, bounds }, add);
  // the largest groups first, so that all cases have come up when the engine compiles the loop
  for (let token = sets.distinct - 1; token >= 0; token--) joinGroup(token);
  return { left: Uint32Array.from(left), right: Uint32Array.from(right), similarity: Float64Array.from(similarity) };
}

const sizeOf = ({ offsets }: TokenSets, set: number): number => offsets[set + 1]! - offsets[set]!;
