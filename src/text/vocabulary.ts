/** The distinct words read so far: what a rule asks of a word is worked out once for each word, not at each of its places. */

import type { Word } from '../model/word.js';

/**
 * Words that have a number of their own, at most: those of some ten thousand articles. All others share the last number, and
 * what is asked of them is worked out each time, so the limit changes no result.
 */
const MAX_WORDS = 65_536;
const words = new Map<string, Word>();

/** In: a word in lower case. Out: its object. Cost: one look-up. */
export function wordOf(lower: string): Word {
  const known = words.get(lower);
  if (known !== undefined) return known;
  const word: Word = { lower: uniqueCopy(lower), number: Math.min(words.size, MAX_WORDS) };
  if (word.number < MAX_WORDS) words.set(word.lower, word);
  return word;
}

/** A cut of a line keeps the whole line in memory; the name of a property is a copy, and compares with others by address. */
function uniqueCopy(text: string): string {
  for (const key in { [text]: true }) return key;
  return text;
}

/** The word of no token: what stands before the first and after the last. */
export const NO_WORD: Word = wordOf('');

/**
 * What can be said of a word by itself.
 * In:     a pure function of the word.
 * Out:    the same function, which works each word out once.
 * Cost:   one array read for a word asked before.
 */
export function wordProperty<T>(compute: (lower: string) => T): (word: Word) => T {
  const known: (T | undefined)[] = [];
  return ({ lower, number }) => {
    const kept = number < known.length ? known[number] : undefined;
    if (kept !== undefined) return kept;
    const found = compute(lower);
    if (number < MAX_WORDS) {
      while (known.length <= number) known.push(undefined); // without holes, reads stay fast
      known[number] = found;
    }
    return found;
  };
}

const [OUT, IN] = [1, 2];

/**
 * A yes or no about a word: that it stands on a list, or what a function says of it.
 * In:     the list, or a pure function of the word.
 * Out:    the test, which works each word out once.
 * Cost:   one array read for a word asked before.
 */
export function wordTest(accepts: ReadonlySet<string> | ((lower: string) => boolean)): (word: Word) => boolean {
  const decide = typeof accepts === 'function' ? accepts : (lower: string) => accepts.has(lower);
  const known = new Uint8Array(MAX_WORDS);
  return ({ lower, number }) => {
    const kept = known[number];
    if (kept === IN) return true;
    if (kept === OUT) return false;
    const isIn = decide(lower);
    known[number] = isIn ? IN : OUT; // past the table's end nothing is kept
    return isIn;
  };
}
