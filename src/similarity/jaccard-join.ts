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
  const { slots, entries } = createPairIndex(countKeys(sets, order, { indexed, share }));
  const mask = slots.length / 2 - 1;
  const singles = createSingles();
  // sets this small may be like one with which they share a single token
  const maxSingle = share.index === 0 ? Math.floor(1 / threshold + EPSILON) : 0;
  const lastProbe = new Uint32Array(order.length);
  let count = 0;

  for (let turn = 0; turn < order.length; turn++) {
    // it may meet itself where two of its pairs share a hash
    lastProbe[turn] = turn + 1;
    const set = order[turn]!;
    const start = offsets[set]!;
    const size = offsets[set + 1]! - start;
    const minTurn = firstOfLength[Math.ceil(threshold * size - EPSILON)]!;
    const consider = (other: number): void => {
      if (lastProbe[other] === turn + 1) return;
      lastProbe[other] = turn + 1;
      const partner = order[other]!;
      const shared = countShared(sets, set, partner, threshold);
      const value = shared / (size + offsets[partner + 1]! - offsets[partner]! - shared);
      if (value < threshold) return;
      left.push(Math.min(set, partner));
      right.push(Math.max(set, partner));
      similarity.push(value);
    };
    const endProbe = start + probed(size);
    const endIndex = start + indexed(size);
    for (let i = start; i < endProbe - 1; i++) {
      const low = tokens[i]!;
      // no other set holds it
      if (low < firstShared) continue;
      for (let j = i + 1; j < endProbe; j++) {
        const hash = hashPair(low, tokens[j]!);
        if (!isOwn(hash, share)) continue;
        let slot = (hash >>> SHARE_BITS) & mask;
        while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== hash) slot = (slot + 1) & mask;
        const latest = slots[2 * slot + 1]!;
        for (let entry = latest; entry !== 0; entry = entries[2 * entry - 1]!) {
          const other = entries[2 * entry - 2]!;
          if (other < minTurn) break;
          consider(other);
        }
        if (j >= endIndex) continue;
        entries[2 * count] = turn;
        entries[2 * count + 1] = latest;
        slots[2 * slot] = hash;
        slots[2 * slot + 1] = ++count;
      }
    }
    if (size > maxSingle) continue;
    for (let at = start; at < start + size; at++) for (const other of singles.get(tokens[at]!)) consider(other);
    for (let at = start; at < start + size; at++) singles.add(tokens[at]!, turn);
  }
  return { left: Uint32Array.from(left), right: Uint32Array.from(right), similarity: Float64Array.from(similarity) };
}

/** Low bits of a hash that are left to the shares, so that a share's keys fill its index evenly with up to 16 of them. */
const SHARE_BITS = 4;

const isOwn = (hash: number, { index, of }: Share): boolean => of === 1 || hash % of === index;

/** Entries that the index of a share will have. */
function countKeys(
  { tokens, offsets, firstShared }: TokenSets,
  order: Uint32Array,
  { indexed, share }: { readonly indexed: (size: number) => number; readonly share: Share },
): number {
  let count = 0;
  for (const set of order) {
    const end = offsets[set]! + indexed(offsets[set + 1]! - offsets[set]!);
    for (let i = offsets[set]!; i < end - 1; i++) {
      if (tokens[i]! < firstShared) continue;
      if (share.of === 1) count += end - 1 - i;
      else for (let j = i + 1; j < end; j++) if (isOwn(hashPair(tokens[i]!, tokens[j]!), share)) count++;
    }
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
