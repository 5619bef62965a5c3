/** How many tokens two sets share: the verification of a candidate pair. */

/** Two stretches of ascending tokens, half-open. */
export interface Stretches {
  readonly a: number;
  readonly endA: number;
  readonly b: number;
  readonly endB: number;
}

/**
 * In:     stretches of the sets' tokens, and how many they must share.
 * Out:    tokens that both hold, or -1 as soon as they cannot share enough.
 * Cost:   linear in their lengths, mostly far less.
 */
export function countShared(tokens: Uint32Array, { a, endA, b, endB }: Stretches, needed: number): number {
  // tokens that may yet miss on either side
  let spareA = endA - a - needed;
  let spareB = endB - b - needed;
  if (spareA < 0 || spareB < 0) return -1;
  let shared = 0;
  let i = a;
  let j = b;
  while (i < endA && j < endB) {
    const x = tokens[i]!;
    const y = tokens[j]!;
    if (x === y) {
      shared++;
      i++;
      j++;
    } else if (x < y) {
      if (--spareA < 0) return -1;
      i++;
    } else {
      if (--spareB < 0) return -1;
      j++;
    }
  }
  return shared;
}

/** Cost: linear in the lengths. */
export function areDisjoint(tokens: Uint32Array, { a, endA, b, endB }: Stretches): boolean {
  let i = a;
  let j = b;
  while (i < endA && j < endB) {
    const x = tokens[i]!;
    const y = tokens[j]!;
    if (x === y) return false;
    if (x < y) i++;
    else j++;
  }
  return true;
}
