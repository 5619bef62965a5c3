/**
 * All pairs of token sets whose Jaccard similarity reaches a threshold, exactly.
 *
 * Two sets that share o tokens share k of them within their first |x| - o + k, rarest first. With k = 2 a set is found
 * under pairs of its rarest tokens, and far fewer sets hold a given pair than a given token. Sets are taken by ascending
 * size, so that each probes for smaller ones only; a chain of the index runs from larger to smaller and is left as soon
 * as the sets in it are too small.
 *
 *   x = 20 tokens, threshold .7:  shares at least 14 with any partner -> probes the pairs of its first 8 tokens (28),
 *                                 is found under the pairs of its first 5 (10) by sets of its size or more
 */
import { findFirstEqual } from './collapse-sets.js';
import { createPairIndex, type PairIndex, pairSlot } from './pair-index.js';
import { countSets, type TokenSets } from './token-sets.js';

export interface SimilarSets {
  /** For each set the first that equals it: itself, where it is the first. */
  readonly firstEqual: Uint32Array;
  /** Pairs of sets that are first of their like: `left[k] < right[k]`, ordered by left, then right. */
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly similarity: Float64Array;
}

/**
 * In:     token sets; a threshold over 0, up to 1. Empty sets are like nothing.
 * Out:    the pairs at or over it, equal sets told apart by `firstEqual` only.
 * Cost:   time linear in the sets times the pairs of tokens probed for each (28 for 20 tokens at .7), plus the candidates;
 *         under .5 both explode. Memory about 100 bytes a set of 20 tokens.
 * Throws: RangeError when the threshold is out of range.
 * Source: prefix filter after Chaudhuri, Ganti & Kaushik 2006 and Bayardo, Ma & Srikant 2007; longer prefixes with more
 *         shared tokens after Wang, Li & Feng 2012 (adaptive prefix); pairs as signatures are our own choice of two.
 */
export function jaccardJoin(sets: TokenSets, threshold: number): SimilarSets {
  if (!(threshold > 0 && threshold <= 1)) throw new RangeError(`threshold ${threshold} is not over 0 and up to 1`);
  const firstEqual = findFirstEqual(sets);
  const order = bySize(sets, firstEqual);
  const found = findPairs(sets, order, threshold);
  return { firstEqual, ...sorted(found) };
}

/** Slack for sums of floating point: a bound may let a pair through, never lose one; the last check is exact. */
const EPSILON = 1e-9;

/** First-of-their-like sets with tokens, by ascending size, then index. */
function bySize({ offsets }: TokenSets, firstEqual: Uint32Array): Uint32Array {
  const distinct = firstEqual.filter((first, i) => first === i && offsets[i + 1]! > offsets[i]!);
  const sizeOf = (set: number): number => offsets[set + 1]! - offsets[set]!;
  const starts = new Uint32Array(distinct.reduce((max, set) => Math.max(max, sizeOf(set)), 0) + 2);
  for (const set of distinct) starts[sizeOf(set) + 1]!++;
  for (let size = 1; size < starts.length; size++) starts[size]! += starts[size - 1]!;
  const order = new Uint32Array(distinct.length);
  for (const set of distinct) order[starts[sizeOf(set)]!++] = set;
  return order;
}

interface Found {
  readonly pairs: number[];
  readonly similarity: number[];
}

function findPairs(sets: TokenSets, order: Uint32Array, threshold: number): Found {
  const { tokens, offsets } = sets;
  const pairs: number[] = [];
  const similarity: number[] = [];
  const probeLength = (size: number): number => Math.min(size, size - Math.ceil(threshold * size - EPSILON) + 2);
  const indexLength = (size: number): number =>
    Math.min(size, size - Math.ceil(((2 * threshold) / (1 + threshold)) * size - EPSILON) + 2);
  const index = createPairIndex(
    order.reduce((sum, set) => sum + pairsOf(indexLength(offsets[set + 1]! - offsets[set]!)), 0),
  );
  const singles = createSingles();
  // sets this small may be like one with which they share a single token
  const maxSingle = Math.floor(1 / threshold + EPSILON);
  const lastProbe = new Uint32Array(countSets(sets));
  let entries = 0;

  for (let turn = 0; turn < order.length; turn++) {
    const set = order[turn]!;
    const start = offsets[set]!;
    const size = offsets[set + 1]! - start;
    const minSize = Math.ceil(threshold * size - EPSILON);
    const consider = (other: number): void => {
      if (lastProbe[other] === turn + 1) return;
      lastProbe[other] = turn + 1;
      const shared = countShared(sets, set, other, threshold);
      const value = shared / (size + offsets[other + 1]! - offsets[other]! - shared);
      if (value < threshold) return;
      pairs.push(Math.min(set, other), Math.max(set, other));
      similarity.push(value);
    };
    probe(index, sets, { start, length: probeLength(size), minSize }, consider);
    entries = add(index, tokens, { set, start, length: indexLength(size), entries });
    if (size > maxSingle) continue;
    for (let at = start; at < start + size; at++) for (const other of singles.get(tokens[at]!)) consider(other);
    for (let at = start; at < start + size; at++) singles.add(tokens[at]!, set);
  }
  return { pairs, similarity };
}

const pairsOf = (length: number): number => (length * (length - 1)) / 2;

interface Probe {
  readonly start: number;
  readonly length: number;
  /** Sets with fewer tokens cannot reach the threshold. */
  readonly minSize: number;
}

function probe(
  { heads, next, owners }: PairIndex,
  { tokens, offsets }: TokenSets,
  { start, length, minSize }: Probe,
  consider: (set: number) => void,
): void {
  const mask = heads.length - 1;
  for (let i = start; i < start + length - 1; i++) {
    const low = tokens[i]!;
    for (let j = i + 1; j < start + length; j++) {
      for (let entry = heads[pairSlot(low, tokens[j]!, mask)]!; entry !== 0; entry = next[entry - 1]!) {
        const other = owners[entry - 1]!;
        if (offsets[other + 1]! - offsets[other]! < minSize) break;
        consider(other);
      }
    }
  }
}

interface Addition {
  readonly set: number;
  readonly start: number;
  readonly length: number;
  /** Entries there are already. */
  readonly entries: number;
}

/** Adds the pairs of a set's first tokens; returns the number of entries. */
function add(
  { heads, next, owners }: PairIndex,
  tokens: Uint32Array,
  { set, start, length, entries }: Addition,
): number {
  const mask = heads.length - 1;
  let count = entries;
  for (let i = start; i < start + length - 1; i++) {
    for (let j = i + 1; j < start + length; j++) {
      const slot = pairSlot(tokens[i]!, tokens[j]!, mask);
      owners[count] = set;
      next[count] = heads[slot]!;
      heads[slot] = ++count;
    }
  }
  return count;
}

/** Tokens that two sets share, or 0 as soon as they cannot share enough. */
function countShared({ tokens, offsets }: TokenSets, a: number, b: number, threshold: number): number {
  let [i, j] = [offsets[a]!, offsets[b]!];
  const [endA, endB] = [offsets[a + 1]!, offsets[b + 1]!];
  const needed = (threshold / (1 + threshold)) * (endA - i + endB - j) - EPSILON;
  // tokens that may yet miss on either side
  let spareA = endA - i - needed;
  let spareB = endB - j - needed;
  let shared = 0;
  while (i < endA && j < endB) {
    const [x, y] = [tokens[i]!, tokens[j]!];
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

/** Sets of one or two tokens by token; few texts are so short, and equal ones are gone. */
function createSingles() {
  const setsOf = new Map<number, number[]>();
  return {
    get: (token: number): readonly number[] => setsOf.get(token) ?? [],
    add: (token: number, set: number): void => {
      const known = setsOf.get(token);
      if (known === undefined) setsOf.set(token, [set]);
      else known.push(set);
    },
  };
}

function sorted({ pairs, similarity }: Found): Omit<SimilarSets, 'firstEqual'> {
  const order = Uint32Array.from(similarity, (_, k) => k).sort(
    (a, b) => pairs[2 * a]! - pairs[2 * b]! || pairs[2 * a + 1]! - pairs[2 * b + 1]!,
  );
  return {
    left: order.map((k) => pairs[2 * k]!),
    right: order.map((k) => pairs[2 * k + 1]!),
    similarity: Float64Array.from(order, (k) => similarity[k]!),
  };
}
