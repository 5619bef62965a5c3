/** Numbers the distinct tokens of a text by first sight, without making strings of them. */

export interface TokenTable {
  /** Number of the token at bytes `[start, end)`. */
  readonly numberOf: (start: number, end: number) => number;
  /** Distinct tokens so far. */
  readonly size: () => number;
}

/**
 * In:     the text that all tokens lie in.
 * Cost:   a look-up is linear in the token's length.
 */
export function createTokenTable(text: Uint8Array): TokenTable {
  // of each token by number: where it first stood, where it ended there, its hash
  let count = 0;
  let ends = new Uint32Array(1024);
  let firsts = new Uint32Array(1024);
  let hashes = new Uint32Array(1024);
  // open addressing, linear probing: slot holds number + 1, 0 is free; at most half full
  let slots = new Uint32Array(2048);

  const grow = (): void => {
    [ends, firsts, hashes] = [doubled(ends), doubled(firsts), doubled(hashes)];
    slots = new Uint32Array(2 * slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < count; number++) {
      let slot = hashes[number]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
  };

  return {
    numberOf(start, end) {
      const hash = hashBytes(text, start, end);
      const mask = slots.length - 1;
      let slot = hash & mask;
      for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
        const first = firsts[entry - 1]!;
        if (hashes[entry - 1] === hash && ends[entry - 1]! - first === end - start && areEqual(text, first, start, end))
          return entry - 1;
        slot = (slot + 1) & mask;
      }
      const number = count++;
      firsts[number] = start;
      ends[number] = end;
      hashes[number] = hash;
      slots[slot] = number + 1;
      if (2 * count >= slots.length) grow();
      return number;
    },
    size: () => count,
  };
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}

/** FNV-1a, 32 bits, with a last mix as its low bits alone are weak. */
function hashBytes(text: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text[at]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function areEqual(text: Uint8Array, first: number, start: number, end: number): boolean {
  for (let at = start, other = first; at < end; at++, other++) if (text[at] !== text[other]) return false;
  return true;
}
