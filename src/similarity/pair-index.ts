/**
 * An index from pairs of tokens to the turns of the sets that hold both, for sets that are added turn by turn.
 *
 *   slots     2 * slot -> hash of a pair, 2 * slot + 1 -> its latest entry + 1 (0: free)     open addressing, linear probing
 *   entries   2 * entry -> turn, 2 * entry + 1 -> the entry with this hash before it, + 1
 *
 * The newest entry, and with it the largest set, comes first. Pairs may share a hash: what is found is a candidate, to be
 * verified. A pair that no set holds costs one miss of the cache: its slot and the next ones lie side by side.
 */
export interface PairIndex {
  readonly slots: Uint32Array;
  readonly entries: Uint32Array;
}

/** In: how many entries will be added, at most. */
export function createPairIndex(capacity: number): PairIndex {
  // at most three quarters full
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, (4 * capacity) / 3)));
  return { slots: new Uint32Array(2 * slots), entries: new Uint32Array(2 * capacity) };
}

/** Hash of an unordered pair given in ascending order. Multipliers: Steele & Vigna 2021, tables of spectrally good 32-bit factors. */
export function hashPair(low: number, high: number): number {
  let hash = Math.imul(low, 0x915f77f5) ^ Math.imul(high + 0x7f4a7c15, 0x93d765dd);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 14)) >>> 0;
}
