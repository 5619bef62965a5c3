/** The distinct words read so far: what a rule asks of a word is worked out once for each word, not at each of its places. */
import type { Word } from '../model/word.js';

/**
 * Words that have a number of their own, at most: those of some ten thousand articles. All others share the last number, and
 * what is asked of them is worked out each time, so the limit changes no result.
 */
const MAX_WORDS = 65_536;
const words: Word[] = [];
const numbers = new Map<string, number>();

/** In: a word in lower case. Out: its object. Cost: one look-up. */
export function wordOf(lower: string): Word {
  const number = numbers.get(lower);
  if (number !== undefined) return words[number]!;
  const word: Word = { lower: uniqueCopy(lower), number: Math.min(words.length, MAX_WORDS) };
  if (word.number < MAX_WORDS) {
    words.push(word);
    numbers.set(word.lower, word.number);
  }
  return word;
}

// Nine words in ten are up to twelve letters a to z, which fit into two integers of five bits a letter: so they are found
// without being cut out of their line. A hash table over those: slots of LOW, HIGH and the word's number plus one.
const LETTERS = 6;
const SLOTS = 2 * MAX_WORDS;
const LOW = new Int32Array(SLOTS);
const HIGH = new Int32Array(SLOTS);
const NUMBER = new Int32Array(SLOTS);
/** Slots tried, at most: text made to collide costs no more than this. */
const MAX_PROBES = 32;

/** The words of one mark or digit, by its code: one token in eight. */
const MARKS: readonly Word[] = Array.from({ length: 64 }, (_, code) => wordOf(String.fromCharCode(code)));

/**
 * In:     a text and a stretch `[start, end)` of it.
 * Out:    the object of the word there in lower case.
 * Cost:   linear in its letters.
 */
export function wordIn(text: string, start: number, end: number): Word {
  if (end - start > 2 * LETTERS) return wordOf(text.slice(start, end).toLowerCase());
  if (end - start === 1) {
    const code = text.charCodeAt(start);
    if (code < 64) return MARKS[code]!;
  }
  const middle = Math.min(end, start + LETTERS);
  let low = 0;
  let high = 0;
  for (let i = start; i < middle; i++) {
    const code = text.charCodeAt(i) | 32; // in lower case, if it is a letter
    if (code < 97 || code > 122) return wordOf(text.slice(start, end).toLowerCase());
    low = (low << 5) | (code & 31);
  }
  for (let i = middle; i < end; i++) {
    const code = text.charCodeAt(i) | 32;
    if (code < 97 || code > 122) return wordOf(text.slice(start, end).toLowerCase());
    high = (high << 5) | (code & 31);
  }
  const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  let slot = (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
  for (let probe = 0; probe < MAX_PROBES; probe++) {
    const number = NUMBER[slot]! - 1;
    if (number < 0) break;
    if (LOW[slot] === low && HIGH[slot] === high) return words[number]!;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const word = wordOf(text.slice(start, end).toLowerCase());
  if (NUMBER[slot] === 0 && word.number < MAX_WORDS) {
    LOW[slot] = low;
    HIGH[slot] = high;
    NUMBER[slot] = word.number + 1;
  }
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
