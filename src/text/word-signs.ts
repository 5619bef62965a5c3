/**
 * What a word can be a sign of: each rule names a test, and a text is asked all of them once, as it is cut into tokens. Rules then
 * pass over the tokens that are no concern of theirs in a short array, unread. As in `vocabulary.ts` calls share what is kept.
 */
import type { Word } from '../model/word.js';
import { wordOf } from './vocabulary.js';

// The signs of a token:
//   bits 0 to 20  one for each test
//   bit 21        the tests are worked out
//   bits 22 to 31 what the number of its word leaves of RESIDUES: unequal words seldom share it
const MAX_TESTS = 21;
const KNOWN = 1 << MAX_TESTS;
const RESIDUE_SHIFT = 22;
const RESIDUES = 1024;

const tests: ((word: Word) => boolean)[] = [];
let isRead = false;

/**
 * A test of words that rules ask of all tokens of a text. Tests are named when the program is loaded.
 * Out:    its bit among the signs of a token.
 * Throws: RangeError where a test comes too late, or there is no room for it.
 */
export function wordSign(test: (word: Word) => boolean): number {
  if (isRead) throw new RangeError('a sign of words was named after a text had been read');
  if (tests.length === MAX_TESTS) throw new RangeError(`more than ${MAX_TESTS} signs of words: make RESIDUES smaller`);
  return 1 << (tests.push(test) - 1);
}

/** In: a word. Out: the signs of its tokens. Cost: one read for a word asked before. */
export const signsOf = (word: Word): number => (word.signs === 0 ? workOut(word) : word.signs);

type Writable = { -readonly [K in keyof Word]: Word[K] };

function workOut(word: Word): number {
  isRead = true;
  let signs = KNOWN | (word.number << RESIDUE_SHIFT);
  for (let i = 0; i < tests.length; i++) if (tests[i]!(word)) signs |= 1 << i;
  (word as Writable).signs = signs; // the one place that writes it
  return signs;
}

/** In: the signs of a token. Out: the residue of its word's number. */
export const residueOf = (signs: number): number => signs >>> RESIDUE_SHIFT;

/** The first of the places `[at, end)` with one of the signs, or the end. */
export function nextSign(
  signs: readonly number[],
  wanted: number,
  { at, end }: { readonly at: number; readonly end: number },
): number {
  let i = at;
  while (i < end && (signs[i]! & wanted) === 0) i++;
  return i;
}

const EMPTY_SIEVE: readonly number[] = new Array<number>(RESIDUES).fill(0);

/** Which residues some words have: nearly all other words are told from them by one read. In: a table by words in lower case. */
export function residueSieve(words: ReadonlyMap<string, unknown>): readonly number[] {
  if (words.size === 0) return EMPTY_SIEVE;
  const sieve = new Array<number>(RESIDUES).fill(0);
  for (const lower of words.keys()) sieve[residueOf(signsOf(wordOf(lower)))] = 1;
  return sieve;
}
