/** What a Jaccard threshold asks of sets by their sizes: the filters of the join, as tables. */

export interface JaccardBounds {
  /** By the size of a set: tokens that a set like it has, at least. */
  readonly minSize: Uint32Array;
  /** By the size of a set: how many of its rarest tokens hold two that it shares with any set like it. */
  readonly probed: Uint32Array;
  /** The same for sets of its size or more. */
  readonly indexed: Uint32Array;
  /** By the sum of two sizes: tokens that two such sets share, at least. */
  readonly minShared: Uint32Array;
}

/** Slack for sums of floating point: a bound may let a pair through, never lose one; the last check is exact. */
const EPSILON = 1e-9;

/**
 * In:     a threshold over 0, up to 1, and the size of the largest set.
 * Throws: RangeError when the threshold is out of range.
 * Source: prefix filter after Chaudhuri, Ganti & Kaushik 2006 and Bayardo, Ma & Srikant 2007; longer prefixes with more
 *         shared tokens after Wang, Li & Feng 2012 (adaptive prefix); two shared tokens are our own choice.
 */
export function jaccardBounds(threshold: number, largest: number): JaccardBounds {
  if (!(threshold > 0 && threshold <= 1)) throw new RangeError(`threshold ${threshold} is not over 0 and up to 1`);
  const table = (length: number, bound: (size: number) => number): Uint32Array =>
    Uint32Array.from({ length: length + 1 }, (_, size) => bound(size));
  const shared = (sum: number): number => Math.ceil((threshold / (1 + threshold)) * sum - EPSILON);
  const minSize = (size: number): number => Math.ceil(threshold * size - EPSILON);
  // two sets that share o tokens share two of them within their first size - o + 2
  const prefix = (size: number, least: number): number => Math.min(size, size - least + 2);
  return {
    minSize: table(largest, minSize),
    probed: table(largest, (size) => prefix(size, minSize(size))),
    indexed: table(largest, (size) => prefix(size, shared(2 * size))),
    minShared: table(2 * largest, shared),
  };
}
