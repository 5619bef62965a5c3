/**
 * Cuts a text into the keys by which its tokens are found, without making strings of them.
 *
 * A key is up to eight bytes of one token, with zeros behind; a longer token is cut into several, of which all but the last
 * are full: after a full one comes another, if need be an empty one.
 *
 *   keys   4 * key -> bytes 1 to 4, bytes 5 to 8, hash of the token so far, twice where the key ends in the text and 1
 *          more if it is full
 *   ends   for each line that ends in the block, how many tokens of the block have ended before
 *
 * Tokens are of any length, so nothing here branches on it: a processor guesses such branches wrong every other time,
 * and a wrong guess costs more than both ways together.
 */

/** Text read at a time: its keys stay in the fastest memory. */
const BLOCK_BYTES = 2 ** 11;
/** An empty key takes no byte, but the full one before it takes eight; the last one may begin at the block's end. */
const MAX_KEYS = BLOCK_BYTES + 1;

const KEY_BYTES = 8;
const NEWLINE = 0x0a;

export interface KeyCutter {
  readonly keys: Int32Array;
  readonly ends: Int32Array;
  /** Takes a block that begins at a byte, and may end inside a token; out: where the next one begins. */
  readonly cutBlock: (start: number) => number;
  /** Of the block taken last: what is written of `keys`, and of `ends`. */
  readonly keysEnd: () => number;
  readonly countLines: () => number;
  /** Where the last block ends: behind a newline, written or not. */
  readonly end: number;
}

/** Cost: linear in the bytes. */
export function createKeyCutter(text: Uint8Array): KeyCutter {
  const view = new DataView(text.buffer, text.byteOffset, text.length);
  const end = text.length === 0 || text[text.length - 1] === NEWLINE ? text.length : text.length + 1;
  const keys = new Int32Array(4 * MAX_KEYS);
  const ends = new Int32Array(MAX_KEYS);
  let keysEnd = 0;
  let lineCount = 0;
  // of a token that goes on in the next block: 1, and the hash of what was read; else 0
  let isOpen = 0;
  let openHash = 0;

  return {
    keys,
    ends,
    end,
    keysEnd: () => keysEnd,
    countLines: () => lineCount,
    cutBlock(start) {
      const blockEnd = Math.min(end, start + BLOCK_BYTES);
      const isInside = blockEnd + KEY_BYTES <= text.length;
      const bytes = isInside ? view : withNewlines(text.subarray(start));
      // byte of the text that is byte 0 of these
      const first = isInside ? 0 : start;
      let open = isOpen;
      let before = openHash;
      let key = 0;
      let tokens = 0;
      let lines = 0;
      let at = start - first;
      while (at < blockEnd - first) {
        const low = bytes.getInt32(at, true);
        const high = bytes.getInt32(at + 4, true);
        const lowStops = stopsIn(low);
        const lowMask = maskBefore(lowStops);
        if ((lowMask | open) === 0) {
          if ((low & 0xff) === NEWLINE) ends[lines++] = tokens;
          at++;
          continue;
        }
        const highMask = maskBefore(stopsIn(high)) & ~signOf(lowStops);
        at += KEY_BYTES - ((Math.clz32(lowMask) + Math.clz32(highMask)) >>> 3);
        open = highMask >>> 31;
        const hash = hashOf((low & lowMask) ^ before, high & highMask);
        before = hash & -open;
        keys[key] = low & lowMask;
        keys[key + 1] = high & highMask;
        keys[key + 2] = hash;
        keys[key + 3] = ((first + at) << 1) | open;
        key += 4;
        tokens += 1 - open;
        // written over by the next if no line ends here
        ends[lines] = tokens;
        lines += isNewline(bytes.getUint8(at)) & (1 - open);
        // over what stands behind a token
        at += 1 - open;
      }
      keysEnd = key;
      lineCount = lines;
      isOpen = open;
      openHash = before;
      return first + at;
    },
  };
}

/** What is left of a text, and what is taken to stand behind it, as far as a key may be read. */
function withNewlines(rest: Uint8Array): DataView {
  const bytes = new Uint8Array(rest.length + 2 * KEY_BYTES).fill(NEWLINE);
  bytes.set(rest);
  return new DataView(bytes.buffer);
}

// as a number of 32 bits with a sign, which the engine keeps unboxed
const HIGH_BITS = 0x80808080 | 0;

/**
 * The high bit of each byte up to a space, tab or line end, as the lowest one set tells the first of them.
 * Source: Warren, Hacker's Delight, 2nd ed., 6-1; those over the first may be set by a borrow.
 */
const stopsIn = (word: number): number => (word - 0x21212121) & ~word & HIGH_BITS;

/** All bits of the bytes before the first stop. */
const maskBefore = (stops: number): number => ((stops & -stops) >>> 7) - 1;

/** 1 or 0. */
const isNewline = (byte: number): number => ((byte ^ NEWLINE) - 1) >>> 31;

/** All bits if there is any stop, else none. */
const signOf = (stops: number): number => (stops | -stops) >> 31;

/**
 * Of a key whose first four bytes were mixed with the hash of what comes before in its token.
 * Source: multipliers of Steele & Vigna 2021, tables of spectrally good 32-bit factors.
 */
export const hashOf = (low: number, high: number): number => {
  const hash = Math.imul(low, 0x915f77f5) ^ Math.imul(high, 0x93d765dd);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
};
