/**
 * Reads a text line by line and numbers its distinct tokens by first sight.
 *
 * The text is taken in blocks: each is cut into keys, room for what may be new among them is made, and they are looked up.
 * A token of several keys is found step by step: a full key leads to a number of its own, a part of what the next one is
 * found by.
 *
 *   slots    4 * slot -> bytes 1 to 4, bytes 5 to 8, the full key before, its number (0: free)
 *            the full key before: twice its number and 1 more; 0: none
 *            open addressing, linear probing, at most half full
 *   holders  2 * number -> lists that hold the token, the last of them, by which a repeat is known; all counted from 1,
 *            and 0 stands for any full key, so that the loop need not branch on it
 *
 * All arrays begin small: what happens when one is full then happens early, before the engine has settled on fast code.
 */
import { enlarged } from './enlarged.js';
import { createKeyCutter, hashOf } from './token-keys.js';
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
  /** Takes the block that begins at a byte; out: where the next one begins. */
  readonly readBlock: (start: number) => number;
  /** Where the last block ends. */
  readonly end: number;
  readonly finish: () => ReadPart;
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
const FIRST_LENGTH = 2 ** 12;
const FIRST_SLOTS = 2 ** 6;

/** In: UTF-8 text under 2 GB. Cost: linear in the bytes. Tokens are compared as bytes. */
export function createTokenReader(text: Uint8Array): TokenReader {
  const cutter = createKeyCutter(text);
  const { keys, ends } = cutter;
  let tokens = new Uint32Array(FIRST_LENGTH);
  let offsets = new Uint32Array(FIRST_LENGTH);
  let setSizes = new Uint32Array(FIRST_LENGTH);
  let count = 0;
  let lines = 0;
  // distinct tokens of the line so far
  let size = 0;
  let slots = new Int32Array(4 * FIRST_SLOTS);
  let holders = new Int32Array(FIRST_LENGTH);
  let vocabulary = new Uint8Array(FIRST_LENGTH);
  let vocabularyEnd = 0;
  let distinct = 0;
  let fullKeys = 0;
  // by number
  let fullHashes = new Int32Array(FIRST_LENGTH);
  // what the next key is found by: the full one before it
  let keyBefore = 0;

  const makeRoom = (at: number): void => {
    const newTokens = (cutter.keysEnd() >> 2) + 1;
    const newLines = cutter.countLines() + 1;
    // as many as the rest has if it is like what was read
    if (count + newTokens > tokens.length)
      tokens = enlarged(tokens, Math.ceil(Math.max(1.5 * count, 1.25 * count * (text.length / at))) + newTokens);
    if (lines + newLines > offsets.length) {
      offsets = enlarged(offsets, 2 * offsets.length + newLines);
      setSizes = enlarged(setSizes, offsets.length);
    }
    if (2 * (distinct + newTokens) >= holders.length) holders = enlarged(holders, 2 * holders.length + 2 * newTokens);
    if (fullKeys + newTokens >= fullHashes.length) fullHashes = enlarged(fullHashes, 2 * fullHashes.length + newTokens);
    while (8 * (distinct + fullKeys + newTokens) > slots.length) slots = spreadOut(slots, fullHashes);
  };

  /** Gives the next number to the token that ends at a byte. */
  const numberToken = (end: number): number => {
    let start = end;
    while (start > 0 && text[start - 1]! > SPACE) start--;
    const next = vocabularyEnd + end - start + 1;
    if (next > vocabulary.length) vocabulary = enlarged(vocabulary, 2 * next);
    for (let at = start; at < end; at++) vocabulary[vocabularyEnd++] = text[at]!;
    vocabulary[vocabularyEnd++] = NEWLINE;
    return ++distinct;
  };

  const numberFullKey = (hash: number): number => {
    fullHashes[++fullKeys] = hash;
    return fullKeys;
  };

  /** In: where the keys of a line begin and end in `keys`, or of what of it is in the block. */
  const lookUp = (first: number, end: number): void => {
    const table = slots;
    const mask = table.length - 1;
    const shift = shiftOf(table);
    const numbers = tokens;
    const seen = holders;
    const line = lines + 1;
    let before = keyBefore;
    let written = count;
    let inLine = size;
    for (let key = first; key < end; key += 4) {
      const low = keys[key]!;
      const high = keys[key + 1]!;
      const isFull = keys[key + 3]! & 1;
      let slot = 4 * (keys[key + 2]! >>> shift);
      let number = table[slot + 3]!;
      while (((table[slot]! ^ low) | (table[slot + 1]! ^ high) | (table[slot + 2]! ^ before)) !== 0) {
        if (number === 0) {
          number = isFull === 1 ? numberFullKey(keys[key + 2]!) : numberToken(keys[key + 3]! >>> 1);
          table[slot] = low;
          table[slot + 1] = high;
          table[slot + 2] = before;
          table[slot + 3] = number;
          break;
        }
        slot = (slot + 4) & mask;
        number = table[slot + 3]!;
      }
      // written over by the next if it was a full key
      numbers[written] = number - 1;
      written += 1 - isFull;
      const holder = 2 * (number & (isFull - 1));
      const isFirst = bitOfAny(seen[holder + 1]! ^ line);
      seen[holder]! += isFirst;
      seen[holder + 1] = line;
      inLine += isFirst & (1 - isFull);
      before = -isFull & (2 * number + 1);
    }
    keyBefore = before;
    count = written;
    size = inLine;
  };

  return {
    end: cutter.end,
    readBlock(start) {
      const next = cutter.cutBlock(start);
      makeRoom(next);
      let key = 0;
      for (let line = 0; line < cutter.countLines(); line++) {
        lookUp(key, ends[line]!);
        key = ends[line]!;
        setSizes[lines++] = size;
        offsets[lines] = count;
        size = 0;
      }
      lookUp(key, cutter.keysEnd());
      return next;
    },
    finish() {
      const frequency = new Uint32Array(distinct);
      for (let token = 0; token < distinct; token++) frequency[token] = holders[2 * (token + 1)]!;
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

/** 1 if any bit is set. */
const bitOfAny = (word: number): number => (word | -word) >>> 31;

/** The slot of a key is the high bits of its hash. */
const shiftOf = (slots: Int32Array): number => Math.clz32(slots.length / 4) + 1;

/** The same keys in twice as many slots. */
function spreadOut(slots: Int32Array, fullHashes: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * slots.length);
  const shift = shiftOf(larger);
  const mask = larger.length - 1;
  for (let at = 0; at < slots.length; at += 4) {
    if (slots[at + 3] === 0) continue;
    // of no full key: 0
    const before = fullHashes[slots[at + 2]! >>> 1]!;
    let slot = 4 * (hashOf(slots[at]! ^ before, slots[at + 1]!) >>> shift);
    while (larger[slot + 3] !== 0) slot = (slot + 4) & mask;
    for (let k = 0; k < 4; k++) larger[slot + k] = slots[at + k]!;
  }
  return larger;
}
