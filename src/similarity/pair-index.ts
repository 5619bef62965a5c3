/**
 * An index from pairs of tokens to the sets that hold both, for sets that are added by ascending size.
 *
 *   heads     slot of a hash -> latest entry + 1          0: none
 *   next      entry -> the entry before it in its slot     so the newest, and with it the largest, set comes first
 *   owners    entry -> set
 *
 * A slot may mix pairs: what is found is a candidate, to be verified.
 */
export interface PairIndex {
  readonly heads: Uint32Array;
  readonly next: Uint32Array;
  readonly owners: Uint32Array;
}

/** In: how many entries will be added, at most. */
export function createPairIndex(capacity: number): PairIndex {
  // about two entries a slot: a probe that misses in the heads misses the cache once
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, capacity)));
  return { heads: new Uint32Array(slots), next: new Uint32Array(capacity), owners: new Uint32Array(capacity) };
}

/** Slot of an unordered pair given in ascending order. Multipliers: Steele & Vigna 2021, tables of spectrally good 32-bit factors. */
export function pairSlot(low: number, high: number, mask: number): number {
  let hash = Math.imul(low, 0x915f77f5) ^ Math.imul(high + 0x7f4a7c15, 0x93d765dd);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 14)) & mask) >>> 0;
}
