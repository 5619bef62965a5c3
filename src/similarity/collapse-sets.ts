/** Finds sets that are equal, so that a join works on one of each. */
import { countSets, type TokenSets } from './token-sets.js';

/**
 * In:     token sets.
 * Out:    for each set the index of the first set that equals it.
 * Cost:   linear in the tokens.
 */
export function findFirstEqual(sets: TokenSets): Uint32Array {
  const count = countSets(sets);
  const first = new Uint32Array(count);
  const size = tableSize(count);
  // open addressing, linear probing: slot holds set index + 1, 0 is free
  const table = new Uint32Array(size);
  for (let i = 0; i < count; i++) {
    let slot = hashSet(sets, i) & (size - 1);
    while (table[slot] !== 0 && !areEqual(sets, table[slot]! - 1, i)) slot = (slot + 1) & (size - 1);
    if (table[slot] === 0) table[slot] = i + 1;
    first[i] = table[slot]! - 1;
  }
  return first;
}

/** A power of two that leaves half of the table free. */
function tableSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, 2 * count)));
}

/** FNV-1a over the token numbers, 32 bits, then mixed as its low bits alone are weak. */
function hashSet({ tokens, offsets }: TokenSets, index: number): number {
  let hash = 0x811c9dc5;
  for (let at = offsets[index]!; at < offsets[index + 1]!; at++) hash = Math.imul(hash ^ tokens[at]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function areEqual({ tokens, offsets }: TokenSets, a: number, b: number): boolean {
  const [startA, startB] = [offsets[a]!, offsets[b]!];
  const length = offsets[a + 1]! - startA;
  if (offsets[b + 1]! - startB !== length) return false;
  for (let k = 0; k < length; k++) if (tokens[startA + k] !== tokens[startB + k]) return false;
  return true;
}
