/** Numbers for triples of integers: a key that is made a hundred thousand times must be no string. */

/**
 * In:     how many triples there are, at most.
 * Out:    a function that gives each triple a number, counted from 0 by first sight, equal for equal triples.
 * Cost:   a few steps a triple: a hash table that stays half empty.
 */
export function createTripleNumbers(most: number): (a: number, b: number, c: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(2 * most + 2)) - 1;
  // 4 * slot -> the triple, + 3 -> its number plus one, 0: free
  const slots = new Int32Array(4 * (mask + 1));
  let count = 0;
  return (a, b, c) => {
    const mixed = Math.imul(a ^ Math.imul(b ^ Math.imul(c, 0xc2b2ae35), 0x85ebca6b), 0x9e3779b1);
    let at = 4 * ((mixed ^ (mixed >>> 15)) & mask);
    while (slots[at + 3] !== 0) {
      if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c) return slots[at + 3]! - 1;
      at = (at + 4) & (4 * mask + 3);
    }
    slots[at] = a;
    slots[at + 1] = b;
    slots[at + 2] = c;
    slots[at + 3] = ++count;
    return count - 1;
  };
}
