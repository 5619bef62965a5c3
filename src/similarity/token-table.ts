/**
 * Numbers the distinct tokens of a text by first sight: a hash table of their keys.
 *
 * A token of several keys is found step by step: a full key leads to a number of its own, a part of what the next one is
 * found by.
 *
 *   slots  4 * slot -> bytes 1 to 4, bytes 5 to 8, the full key before, its number (0: free)
 *          the full key before: twice its number and 1 more; 0: none
 *          open addressing, linear probing, at most half full
 *   front  the same for the keys seen first, which are most of a text, each in its first slot or not at all
 *   found  4 * key of the block -> where its first slot differs from it in the bytes, the full key before, the number
 *
 * The slots of a large text lie outside the fast memories. So a block goes through several short loops: each asks for
 * many slots at once instead of waiting for one after the other, and only keys that `front` does not have go further.
 */
import { enlarged } from './enlarged.js';
import { hashOf } from './token-keys.js';

/** The tokens of a text so far, numbered. */
export interface TokenTable {
  /**
   * In:     where the keys of a block end in `keys`; where in `tokens` to write.
   * Out:    where in `tokens` to go on; a token that goes on in the next block is written with that one.
   */
  readonly numberBlock: (keysEnd: number, tokens: Uint32Array, start: number) => number;
  readonly countDistinct: () => number;
  /** Distinct tokens in the order of their numbers, a newline behind each. */
  readonly copyVocabulary: () => Uint8Array;
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
const FIRST_LENGTH = 2 ** 12;
const FIRST_SLOTS = 2 ** 6;
/** In the second fastest memory, with room for what else is read: 256 KB, four in five keys of news. */
const MAX_FRONT_SLOTS = 2 ** 14;

/** In: UTF-8 text under 2 GB, and where its cutter writes the keys of a block. Numbers begin at 0. */
export function createTokenTable(text: Uint8Array, keys: Int32Array): TokenTable {
  const front = new Int32Array(4 * powerOfTwo(FIRST_SLOTS, Math.min(MAX_FRONT_SLOTS, text.length / 8)));
  const block: Block = { keys, found: new Int32Array(keys.length), missed: new Int32Array(keys.length / 4 + 1) };
  const { found } = block;
  let slots = new Int32Array(4 * FIRST_SLOTS);
  let vocabulary = new Uint8Array(FIRST_LENGTH);
  let vocabularyEnd = 0;
  let distinct = 0;
  let fullKeys = 0;
  // by number
  let fullHashes = new Int32Array(FIRST_LENGTH);
  // what the next key is found by: the full one before it
  let keyBefore = 0;

  const makeRoom = (newKeys: number): void => {
    if (fullKeys + newKeys >= fullHashes.length) fullHashes = enlarged(fullHashes, 2 * fullHashes.length + newKeys);
    while (8 * (distinct + fullKeys + newKeys) > slots.length) slots = spreadOut(slots, fullHashes);
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

  /** The number of a key, a new one if need be. */
  const findOrAdd = (key: number, before: number): number => {
    const [low, high, hash] = [keys[key]!, keys[key + 1]!, keys[key + 2]!];
    const mask = slots.length - 1;
    let slot = 4 * (hash >>> shiftOf(slots));
    while (slots[slot + 3] !== 0) {
      if (slots[slot] === low && slots[slot + 1] === high && slots[slot + 2] === before) return slots[slot + 3]!;
      slot = (slot + 4) & mask;
    }
    const isFull = (keys[key + 3]! & 1) === 1;
    const number = isFull ? numberFullKey(hash) : numberToken(keys[key + 3]! >>> 1);
    const inFront = 4 * (hash >>> shiftOf(front));
    slots.set([low, high, before, number], slot);
    if (front[inFront + 3] === 0) front.set([low, high, before, number], inFront);
    return number;
  };

  /** In: what `found` has of the block's keys. The only loop in which a key waits for the one before. */
  const writeNumbers = (keysEnd: number, tokens: Uint32Array, start: number): number => {
    let before = keyBefore;
    let written = start;
    for (let key = 0; key < keysEnd; key += 4) {
      const isFull = keys[key + 3]! & 1;
      const isOther = (found[key]! | (found[key + 1]! ^ before)) !== 0;
      const number = isOther ? findOrAdd(key, before) : found[key + 2]!;
      // written over by the next if it was a full key
      tokens[written] = number - 1;
      written += 1 - isFull;
      before = -isFull & (2 * number + 1);
    }
    keyBefore = before;
    return written;
  };

  return {
    numberBlock(keysEnd, tokens, start) {
      makeRoom(keysEnd >> 2);
      const misses = lookInFront(front, block, keysEnd);
      lookInSlots(slots, block, misses);
      return writeNumbers(keysEnd, tokens, start);
    },
    countDistinct: () => distinct,
    copyVocabulary: () => vocabulary.slice(0, vocabularyEnd),
  };
}

interface Block {
  readonly keys: Int32Array;
  readonly found: Int32Array;
  /** Places in `keys` of those that `front` does not have. */
  readonly missed: Int32Array;
}

/** Out: how many keys were missed. */
function lookInFront(front: Int32Array, { keys, found, missed }: Block, keysEnd: number): number {
  const shift = shiftOf(front);
  let misses = 0;
  for (let key = 0; key < keysEnd; key += 4) {
    const slot = 4 * (keys[key + 2]! >>> shift);
    const difference = (front[slot]! ^ keys[key]!) | (front[slot + 1]! ^ keys[key + 1]!);
    found[key] = difference;
    found[key + 1] = front[slot + 2]!;
    found[key + 2] = front[slot + 3]!;
    // written over by the next if it was there
    missed[misses] = key;
    misses += bitOfAny(difference);
  }
  return misses;
}

function lookInSlots(slots: Int32Array, { keys, found, missed }: Block, misses: number): void {
  const shift = shiftOf(slots);
  for (let miss = 0; miss < misses; miss++) {
    const key = missed[miss]!;
    const slot = 4 * (keys[key + 2]! >>> shift);
    found[key] = (slots[slot]! ^ keys[key]!) | (slots[slot + 1]! ^ keys[key + 1]!);
    found[key + 1] = slots[slot + 2]!;
    found[key + 2] = slots[slot + 3]!;
  }
}

/** 1 if any bit is set. */
const bitOfAny = (word: number): number => (word | -word) >>> 31;

/** The slot of a key is the high bits of its hash. */
const shiftOf = (slots: Int32Array): number => Math.clz32(slots.length / 4) + 1;

/** The largest one up to what is wanted, and `least` at least. */
function powerOfTwo(least: number, wanted: number): number {
  let power = least;
  while (2 * power <= wanted) power *= 2;
  return power;
}

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
