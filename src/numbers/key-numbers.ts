/** Numbers for integers: those of keys that lie far apart, as short tables want them side by side. */

const FIRST_SLOTS = 1024;
/** 2 ** 32 by the golden ratio: the first bits of a product with it, which pick the slot, are even (Knuth, TAOCP 3, 6.4). */
const SPREAD = 0x9e3779b1;

/**
 * Out:    a function that gives each key from 0 to 2 ** 31 - 2 a number, counted from 0 by first sight.
 * Cost:   a read or two of memory for each call.
 */
export function createKeyNumbers(): (key: number) => number {
  // a hash table with open addressing, at most half full: 2 * slot -> one more than the key (0: free), + 1 -> its number
  let slots = new Int32Array(2 * FIRST_SLOTS);
  let count = 0;

  const slotOf = (key: number): number => {
    let slot = 2 * (Math.imul(key, SPREAD) >>> (Math.clz32(slots.length) + 2));
    while (slots[slot] !== 0 && slots[slot] !== key + 1) slot = (slot + 2) & (slots.length - 1);
    return slot;
  };
  const enlarge = (): void => {
    const old = slots;
    slots = new Int32Array(2 * old.length);
    for (let from = 0; from < old.length; from += 2) {
      if (old[from] === 0) continue;
      const slot = slotOf(old[from]! - 1);
      slots[slot] = old[from]!;
      slots[slot + 1] = old[from + 1]!;
    }
  };
  return (key) => {
    const slot = slotOf(key);
    if (slots[slot] !== 0) return slots[slot + 1]!;
    slots[slot] = key + 1;
    slots[slot + 1] = count++;
    if (4 * count > slots.length) enlarge();
    return count - 1;
  };
}
