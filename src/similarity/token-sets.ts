/**
 * Sets of tokens in flat memory, ready for a join: token numbers ascend with the number of sets that hold the token, so
 * that the rarest tokens of a set stand first.
 */
import { GrowingList } from './growing-list.js';
import { createTokenTable } from './token-table.js';

export interface TokenSets {
  /** Set i is `tokens[offsets[i]]` up to, not including, `tokens[offsets[i + 1]]`: ascending, no repeats. */
  readonly tokens: Uint32Array;
  readonly offsets: Uint32Array;
}

/** In: token sets. Out: how many. */
export const countSets = ({ offsets }: TokenSets): number => offsets.length - 1;

/**
 * In:     one list of tokens a text; repeats inside a list count once.
 * Out:    their sets, in the same order.
 * Cost:   linear in the tokens, plus sorting each set.
 */
export function buildTokenSets(texts: Iterable<Iterable<string>>): TokenSets {
  const numbers = new Map<string, number>();
  const lists = createLists();
  for (const text of texts) {
    for (const token of text) {
      const number = numbers.get(token) ?? numbers.size;
      if (number === numbers.size) numbers.set(token, number);
      lists.add(number);
    }
    lists.endText();
  }
  return ranked(lists.finish(), numbers.size);
}

const NEWLINE = 0x0a;
const SPACE = 0x20;

/**
 * The same for text that is not decoded: tokens are compared as bytes, which is many times faster than as strings.
 * In:     UTF-8 text, one set a line; tokens are what stands between spaces, tabs and line ends.
 * Out:    a set for each line, empty ones too; a newline at the end begins no further line.
 * Cost:   linear in the bytes, plus sorting each set.
 */
export function readTokenSets(text: Uint8Array): TokenSets {
  const table = createTokenTable(text);
  const lists = createLists();
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const byte = text[at]!;
    if (byte > SPACE) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) lists.add(table.numberOf(start, at));
    start = -1;
    if (byte === NEWLINE) lists.endText();
  }
  if (start >= 0) lists.add(table.numberOf(start, text.length));
  if (text.length > 0 && text[text.length - 1] !== NEWLINE) lists.endText();
  return ranked(lists.finish(), table.size());
}

/** Gathers the tokens of one text after the other, without repeats inside a text. */
function createLists() {
  const tokens = new GrowingList();
  const offsets = new GrowingList();
  // the last text that held a token, counted from 1: what makes a repeat known without a set for each text
  let lastText = new Uint32Array(1024);
  offsets.push(0);
  return {
    add(number: number): void {
      if (number >= lastText.length) {
        const larger = new Uint32Array(2 * number);
        larger.set(lastText);
        lastText = larger;
      }
      if (lastText[number] === offsets.length) return;
      lastText[number] = offsets.length;
      tokens.push(number);
    },
    endText: (): void => offsets.push(tokens.length),
    finish: (): TokenSets => ({ tokens: tokens.toArray(), offsets: offsets.toArray() }),
  };
}

/** Renumbers tokens by frequency and sorts each set, in place. */
function ranked({ tokens, offsets }: TokenSets, count: number): TokenSets {
  const rankOf = rankByFrequency(tokens, count);
  for (let i = 0; i < tokens.length; i++) tokens[i] = rankOf[tokens[i]!]!;
  for (let i = 0; i + 1 < offsets.length; i++) sortRange(tokens, offsets[i]!, offsets[i + 1]!);
  return { tokens, offsets };
}

/** Rank of each token: the rarest is 0; of equally frequent ones the first seen. */
function rankByFrequency(tokens: Uint32Array, count: number): Uint32Array {
  const frequency = new Uint32Array(count);
  for (const token of tokens) frequency[token]!++;
  // frequency in the high half of a key, token in the low one: plain numbers are sorted without a callback
  const keys = Float64Array.from(frequency, (times, token) => times * 2 ** 32 + token).sort();
  const rankOf = new Uint32Array(count);
  keys.forEach((key, rank) => {
    rankOf[key % 2 ** 32] = rank;
  });
  return rankOf;
}

/** Longest range that is sorted by insertion: sentences are short, and a call of the engine's sort costs more. */
const MAX_INSERTION = 48;

function sortRange(array: Uint32Array, start: number, end: number): void {
  if (end - start > MAX_INSERTION) {
    array.subarray(start, end).sort();
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const value = array[i]!;
    let j = i;
    while (j > start && array[j - 1]! > value) {
      array[j] = array[j - 1]!;
      j--;
    }
    array[j] = value;
  }
}
