/**
 * Numbers the distinct tokens of a text by first sight, without making strings of them.
 *
 *   slots   2 * slot -> hash, 2 * slot + 1 -> number + 1 (0: free)     open addressing, linear probing, at most half full
 *   bytes   the tokens one after the other, token n at `starts[n]` up to `starts[n + 1]`: near each other, so that a
 *           comparison mostly finds them in the cache, and the text itself may go
 */
export interface Vocabulary {
  readonly bytes: Uint8Array;
  /** One entry more than there are tokens. */
  readonly starts: Uint32Array;
}

export interface TokenTable {
  /** Number of the token that stands at bytes `[start, end)` of a text and has that hash. */
  readonly numberOf: (text: Uint8Array, start: number, end: number, hash: number) => number;
  readonly finish: () => Vocabulary;
}

/** FNV-1a, 32 bits: what a hash starts from and how a byte is added. */
export const HASH_START = 0x811c9dc5;
export const addByte = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);

/** Cost: a look-up is linear in the token's length. */
export function createTokenTable(): TokenTable {
  let count = 0;
  let bytes = new Uint8Array(2 ** 14);
  let starts = new Uint32Array(2 ** 11);
  let slots = new Uint32Array(2 ** 12);
  let mask = slots.length / 2 - 1;

  const grow = (): void => {
    const old = slots;
    slots = new Uint32Array(2 * old.length);
    mask = slots.length / 2 - 1;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      let slot = spread(old[at]!) & mask;
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = old[at]!;
      slots[2 * slot + 1] = old[at + 1]!;
    }
    starts = enlarged(starts, slots.length / 4 + 2);
  };

  return {
    numberOf(text, start, end, hash) {
      let slot = spread(hash) & mask;
      for (let entry = slots[2 * slot + 1]!; entry !== 0; entry = slots[2 * slot + 1]!) {
        if (slots[2 * slot] === hash >>> 0) {
          let other = starts[entry - 1]!;
          if (starts[entry]! - other === end - start) {
            let at = start;
            while (at < end && text[at] === bytes[other]) {
              at++;
              other++;
            }
            if (at === end) return entry - 1;
          }
        }
        slot = (slot + 1) & mask;
      }
      const number = count++;
      const stored = starts[number]!;
      if (stored + end - start > bytes.length) bytes = enlarged(bytes, 2 * bytes.length + end - start);
      for (let at = start; at < end; at++) bytes[stored + at - start] = text[at]!;
      starts[number + 1] = stored + end - start;
      slots[2 * slot] = hash;
      slots[2 * slot + 1] = number + 1;
      if (4 * count >= slots.length) grow();
      return number;
    },
    finish: () => ({ bytes: bytes.slice(0, starts[count]!), starts: starts.slice(0, count + 1) }),
  };
}

/** The low bits of FNV-1a are weak by themselves. */
const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
};

/** A longer array that begins with what the old one holds. */
export function enlarged<T extends Uint8Array | Uint32Array | Float64Array>(array: T, length: number): T {
  const larger = new (array.constructor as new (length: number) => T)(length);
  larger.set(array);
  return larger;
}
