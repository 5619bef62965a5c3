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
 *
 * The pairs of tokens can be dealt out: each share of them finds its pairs of sets by itself, and all shares together
 * find what one finds that has all.
 */
import { countShared } from './count-shared.js';
import { createPairIndex, hashPair } from './pair-index.js';
import { ALL, type FoundPairs, type Share, type SimilarTexts, unitePairs } from './similar-texts.js';
import { findFirstEqual, orderByLength, type Turns } from './token-lists.js';
import type { TokenSets } from './token-sets.js';
import { enlarged } from './token-table.js';

/**
 * In:     token sets; a threshold over 0, up to 1. Empty sets are like nothing.
 * Out:    the pairs at or over it, equal sets told apart by `firstEqual` only.
 * Cost:   time linear in the sets times the pairs of tokens probed for each (28 for 20 tokens at .7), plus the candidates;
 *         under .5 both explode. Memory about 100 bytes a set of 20 tokens.
 * Throws: RangeError when the threshold is out of range.
 * Source: prefix filter after Chaudhuri, Ganti & Kaushik 2006 and Bayardo, Ma & Srikant 2007; longer prefixes with more
 *         shared tokens after Wang, Li & Feng 2012 (adaptive prefix); pairs as signatures are our own choice of two.
 */
export function jaccardJoin(sets: TokenSets, threshold: number): SimilarTexts {
  const firstEqual = findFirstEqual(sets);
  const found = joinShare(sets, orderByLength(sets, firstEqual), { threshold, share: ALL });
  return { firstEqual, ...unitePairs([found], firstEqual.length) };
}

/** Slack for sums of floating point: a bound may let a pair through, never lose one; the last check is exact. */
const EPSILON = 1e-9;

/**
 * What one share of the token pairs finds.
 * Out:    pairs of first-of-their-like sets, in no order, none twice.
 * Throws: RangeError when the threshold is out of range.
 */
export function joinShare(
  sets: TokenSets,
  { order, firstOfLength }: Turns,
  { threshold, share }: { readonly threshold: number; readonly share: Share },
): FoundPairs {
  if (!(threshold > 0 && threshold <= 1)) throw new RangeError(`threshold ${threshold} is not over 0 and up to 1`);
  const { tokens, offsets, firstShared } = sets;
  const left: number[] = [];
  const right: number[] = [];
  const similarity: number[] = [];
  const probed = (size: number): number => Math.min(size, size - Math.ceil(threshold * size - EPSILON) + 2);
  const indexed = (size: number): number =>
    Math.min(size, size - Math.ceil(((2 * threshold) / (1 + threshold)) * size - EPSILON) + 2);
  const keys = countKeys(sets, order, indexed);
  const index = createPairIndex(share.of === 1 ? keys : Math.ceil((KEYS_SLACK * keys) / share.of) + MIN_KEYS);
  const { slots } = index;
  let { entries } = index;
  const mask = slots.length / 2 - 1;
  const singles = createSingles();
  // sets this small may be like one with which they share a single token
  const maxSingle = share.index === 0 ? Math.floor(1 / threshold + EPSILON) : 0;
  const lastProbe = new Uint32Array(order.length);
  let candidates = new Uint32Array(2 ** 10);
  let count = 0;

  for (let turn = 0; turn < order.length; turn++) {
    // it may meet itself where two of its pairs share a hash
    lastProbe[turn] = turn + 1;
    const set = order[turn]!;
    const start = offsets[set]!;
    const size = offsets[set + 1]! - start;
    const minTurn = firstOfLength[Math.ceil(threshold * size - EPSILON)]!;
    const endProbe = start + probed(size);
    const endIndex = start + indexed(size);
    let found = 0;
    for (let i = start; i < endProbe - 1; i++) {
      const low = tokens[i]!;
      // no other set holds it
      if (low < firstShared) continue;
      for (let j = i + 1; j < endProbe; j++) {
        const hash = hashPair(low, tokens[j]!);
        if (shareOf(hash, share.of) !== share.index) continue;
        let slot = (hash >>> SHARE_BITS) & mask;
        while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== hash) slot = (slot + 1) & mask;
        const latest = slots[2 * slot + 1]!;
        for (let entry = latest; entry !== 0; entry = entries[2 * entry - 1]!) {
          const other = entries[2 * entry - 2]!;
          if (other < minTurn) break;
          if (lastProbe[other] === turn + 1) continue;
          lastProbe[other] = turn + 1;
          if (found === candidates.length) candidates = enlarged(candidates, 2 * found);
          candidates[found++] = other;
        }
        if (j >= endIndex) continue;
        if (2 * count === entries.length) entries = enlarged(entries, 4 * count);
        entries[2 * count] = turn;
        entries[2 * count + 1] = latest;
        slots[2 * slot] = hash;
        slots[2 * slot + 1] = ++count;
      }
    }
    if (size <= maxSingle) {
      for (let at = start; at < start + size; at++) {
        for (const other of singles.get(tokens[at]!)) {
          if (lastProbe[other] === turn + 1) continue;
          lastProbe[other] = turn + 1;
          if (found === candidates.length) candidates = enlarged(candidates, 2 * found);
          candidates[found++] = other;
        }
        singles.add(tokens[at]!, turn);
      }
    }
    for (let k = 0; k < found; k++) {
      const partner = order[candidates[k]!]!;
      const shared = countShared(sets, set, partner, threshold);
      const value = shared / (size + offsets[partner + 1]! - offsets[partner]! - shared);
      if (value < threshold) continue;
      left.push(Math.min(set, partner));
      right.push(Math.max(set, partner));
      similarity.push(value);
    }
  }
  return { left: Uint32Array.from(left), right: Uint32Array.from(right), similarity: Float64Array.from(similarity) };
}

/** Low bits of a hash, by which the keys are dealt out to as many as 16 shares; the index of a share uses the others. */
const SHARE_BITS = 4;

const shareOf = (hash: number, of: number): number => ((hash & (2 ** SHARE_BITS - 1)) * of) >>> SHARE_BITS;

/** A share has as many keys as its part of all, but for chance. */
const KEYS_SLACK = 1.1;
const MIN_KEYS = 1024;

/** Keys under which the sets are found, of all shares together. */
function countKeys(
  { tokens, offsets, firstShared }: TokenSets,
  order: Uint32Array,
  indexed: (size: number) => number,
): number {
  let count = 0;
  for (const set of order) {
    const end = offsets[set]! + indexed(offsets[set + 1]! - offsets[set]!);
    for (let i = offsets[set]!; i < end - 1; i++) if (tokens[i]! >= firstShared) count += end - 1 - i;
  }
  return count;
}

/** Sets of one or two tokens by token; few texts are so short, and equal ones are gone. */
function createSingles() {
  const turnsOf = new Map<number, number[]>();
  return {
    get: (token: number): readonly number[] => turnsOf.get(token) ?? [],
    add: (token: number, turn: number): void => {
      const known = turnsOf.get(token);
      if (known === undefined) turnsOf.set(token, [turn]);
      else known.push(turn);
    },
  };
}
