/**
 * Reads a text line by line and numbers its distinct tokens by first sight, without making strings of them.
 *
 * Bytes are taken four at a time, and eight of them are a key. A longer token is found step by step: its first eight
 * bytes lead to a number of their own, which is a part of the key of the next eight.
 *
 *   slots   4 * slot -> bytes 1 to 4, bytes 5 to 8, what was before, number + 1 (0: free)
 *           what was before: twice the number of the eights of bytes so far (0: none), 1 more where others follow
 *           open addressing, linear probing, at most half full; all that is asked of a key lies side by side
 *   seen    2 * number -> lists that hold the token, the last of them counted from 1, by which a repeat is known
 *
 * The text is taken in blocks, so that room for all that a block may hold is made before it, and the loop over its tokens
 * has nothing else to do. All arrays begin small: what happens when one is full then happens early, before the engine has
 * settled on fast code.
 */
import { enlarged } from './enlarged.js';
import type { TokenLists } from './token-lists.js';

/** A part of a text whose tokens have numbers of its own. */
export interface ReadPart extends TokenLists {
  /** How many distinct tokens each list has. */
  readonly setSizes: Uint32Array;
  /** Distinct tokens in the order of their numbers, a newline behind each: a text itself. */
  readonly vocabulary: Uint8Array;
  /** Lists that hold each token. */
  readonly frequency: Uint32Array;
}

export interface TokenReader {
  /** Takes the block that begins at a byte, up to the end of a token; out: where the next one begins. */
  readonly readBlock: (start: number) => number;
  readonly finish: () => ReadPart;
}

const NEWLINE = 0x0a;
/** What stands behind the last line, written or not. */
const NEWLINES = 0x0a0a0a0a;
/** Bytes of a block: room for as many lines, and half as many tokens, costs little. */
const BLOCK_BYTES = 2 ** 11;
/** Of the arrays that a block fills: over what one block may hold. */
const FIRST_LENGTH = 2 * BLOCK_BYTES;
const FIRST_SLOTS = 2 ** 6;

export function createTokenReader(text: Uint8Array): TokenReader {
  const view = new DataView(text.buffer, text.byteOffset, text.length);
  const lastWord = text.length - 4;
  let tokens = new Uint32Array(FIRST_LENGTH);
  let offsets = new Uint32Array(FIRST_LENGTH);
  let setSizes = new Uint32Array(FIRST_LENGTH);
  let count = 0;
  let lines = 0;
  // distinct tokens of the line so far
  let size = 0;
  let slots = new Int32Array(4 * FIRST_SLOTS);
  let seen = new Uint32Array(2 * FIRST_LENGTH);
  let vocabulary = new Uint8Array(FIRST_SLOTS);
  let vocabularyEnd = 0;
  let distinct = 0;
  // eights of bytes that others follow
  let stems = 0;

  const isFull = (): boolean => 8 * (distinct + stems) >= slots.length;

  const makeRoom = (at: number): void => {
    const newTokens = BLOCK_BYTES / 2 + 1;
    const newLines = BLOCK_BYTES + 1;
    // as many as the rest has if it is like what was read
    if (count + newTokens > tokens.length)
      tokens = enlarged(tokens, Math.ceil(Math.max(1.5 * count, 1.02 * count * (text.length / at))) + newTokens);
    if (lines + newLines >= offsets.length) {
      offsets = enlarged(offsets, 2 * offsets.length);
      setSizes = enlarged(setSizes, offsets.length);
    }
    if (2 * (distinct + newTokens) > seen.length) seen = enlarged(seen, 2 * seen.length);
    if (isFull()) slots = spreadOut(slots);
  };

  /** The four bytes from a place on, as a read in one go tells them, where the text ends before. */
  const lastBytes = (at: number): number => {
    let word = NEWLINES;
    for (let k = 0; at + k < text.length && k < 4; k++) word = (word & ~(0xff << (8 * k))) | (text[at + k]! << (8 * k));
    return word;
  };

  /** Gives the next number. */
  const store = (start: number, end: number): number => {
    const next = vocabularyEnd + end - start + 1;
    if (next > vocabulary.length) vocabulary = enlarged(vocabulary, 2 * next);
    for (let at = start; at < end; at++) vocabulary[vocabularyEnd++] = text[at]!;
    vocabulary[vocabularyEnd++] = NEWLINE;
    return distinct++;
  };

  return {
    readBlock(start) {
      makeRoom(start);
      // what the loop works on, out of the reach of the functions above
      const table = slots;
      const mask = table.length - 1;
      const shift = shiftOf(table);
      const holders = seen;
      const numbers = tokens;
      const blockEnd = Math.min(text.length, start + BLOCK_BYTES);
      let written = count;
      let line = lines + 1;
      let inLine = size;
      let at = start;
      block: while (at < blockEnd) {
        let low = at <= lastWord ? view.getInt32(at, true) : lastBytes(at);
        let stops = stopsIn(low);
        if ((stops & 0x80) !== 0) {
          at++;
          if ((low & 0xff) !== NEWLINE) continue;
          setSizes[line - 1] = inLine;
          offsets[line++] = written;
          inLine = 0;
          continue;
        }
        const tokenStart = at;
        let entry = 0;
        for (let before = 0; ; before = 2 * entry) {
          let high = 0;
          if (stops !== 0) {
            const length = lengthBefore(stops);
            low = firstBytes(low, length);
            at += length;
          } else {
            high = at + 4 <= lastWord ? view.getInt32(at + 4, true) : lastBytes(at + 4);
            stops = stopsIn(high);
            if (stops !== 0) {
              const length = lengthBefore(stops);
              high = firstBytes(high, length);
              at += 4 + length;
            } else {
              at += 8;
              before++;
            }
          }
          let slot = 4 * (hashOf(low, high, before) >>> shift);
          entry = table[slot + 3]!;
          while (entry !== 0 && !(table[slot] === low && table[slot + 1] === high && table[slot + 2] === before)) {
            slot = (slot + 4) & mask;
            entry = table[slot + 3]!;
          }
          if (entry === 0) {
            // of a very long token too: it is begun again when there is room
            if (isFull()) {
              at = tokenStart;
              break block;
            }
            entry = stops === 0 ? ++stems : store(tokenStart, at) + 1;
            table[slot] = low;
            table[slot + 1] = high;
            table[slot + 2] = before;
            table[slot + 3] = entry;
          }
          if (stops !== 0) break;
          low = at <= lastWord ? view.getInt32(at, true) : lastBytes(at);
          stops = stopsIn(low);
        }
        const number = entry - 1;
        numbers[written++] = number;
        if (holders[2 * number + 1] !== line) {
          holders[2 * number]!++;
          holders[2 * number + 1] = line;
          inLine++;
        }
      }
      count = written;
      lines = line - 1;
      size = inLine;
      return at;
    },

    finish() {
      // a newline stands behind the last line, written or not
      if (text.length > 0 && text[text.length - 1] !== NEWLINE) {
        setSizes[lines] = size;
        offsets[++lines] = count;
      }
      const frequency = new Uint32Array(distinct);
      for (let number = 0; number < distinct; number++) frequency[number] = seen[2 * number]!;
      return {
        tokens: tokens.subarray(0, count),
        offsets: offsets.slice(0, lines + 1),
        setSizes: setSizes.slice(0, lines),
        vocabulary: vocabulary.slice(0, vocabularyEnd),
        frequency,
      };
    },
  };
}

/**
 * The high bit of each byte up to a space, tab or line end, as the lowest one set tells the first of them.
 * Source: Warren, Hacker's Delight, 2nd ed., 6-1; those over the first may be set by a borrow.
 */
const stopsIn = (word: number): number => (word - 0x21212121) & ~word & HIGH_BITS;

// as a number of 32 bits with a sign, which the engine keeps unboxed
const HIGH_BITS = 0x80808080 | 0;

/** Bytes of a word before the first stop: three at most. */
const lengthBefore = (stops: number): number => (31 - Math.clz32(stops & -stops)) >>> 3;

const firstBytes = (word: number, length: number): number => word & ((1 << (8 * length)) - 1);

/** Multipliers: Steele & Vigna 2021, tables of spectrally good 32-bit factors. */
const hashOf = (low: number, high: number, before: number): number => {
  const hash = Math.imul(low ^ before, 0x915f77f5) ^ Math.imul(high, 0x93d765dd);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
};

/** The slot of a key is the high bits of its hash. */
const shiftOf = (slots: Int32Array): number => Math.clz32(slots.length / 4) + 1;

/** The same keys in twice as many slots. */
function spreadOut(slots: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * slots.length);
  const shift = shiftOf(larger);
  const mask = larger.length - 1;
  for (let at = 0; at < slots.length; at += 4) {
    if (slots[at + 3] === 0) continue;
    let slot = 4 * (hashOf(slots[at]!, slots[at + 1]!, slots[at + 2]!) >>> shift);
    while (larger[slot + 3] !== 0) slot = (slot + 4) & mask;
    for (let k = 0; k < 4; k++) larger[slot + k] = slots[at + k]!;
  }
  return larger;
}
