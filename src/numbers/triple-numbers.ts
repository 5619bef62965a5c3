/** Numbers for triples of integers: a key that is made a hundred thousand times must be no string. */

/**
 * In:     how many triples there are, at most.
 * Out:    a function that gives each triple a number, counted from 0 by first sight, equal for equal triples.
 * Cost:   a few steps a triple: a hash table that stays half empty.
 */
export function createTripleNumbers(most: number): (a: number, b: number, c: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(2 * most + 2)) - 1;
  // slot -> number of a triple plus one, 0: free; apart from the triples, so that what is looked through stays small
  const slots = new Int32Array(mask + 1);
  const triples = new Int32Array(3 * most);
  let count = 0;
  return (a, b, c) => {
    const mixed = Math.imul(a ^ Math.imul(b ^ Math.imul(c, 0xc2b2ae35), 0x85ebca6b), 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      const at = 3 * number;
      if (triples[at] === a && triples[at + 1] === b && triples[at + 2] === c) return number;
    }
    const at = 3 * count;
    triples[at] = a;
    triples[at + 1] = b;
    triples[at + 2] = c;
    slots[slot] = ++count;
    return count - 1;
  };
}
