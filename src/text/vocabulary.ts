/**
 * The distinct words read so far. What a rule asks of a word is worked out once for each word, not at each of its places;
 * whether a word is on a list of the rules is one bit of its row. Calls share this state: it changes how fast a result is
 * found, never the result, as numbers are only compared for being equal.
 */
import type { Word } from '../model/word.js';

/**
 * Words that have a number of their own, at most: those of some ten thousand articles. All others share the last number, and
 * what is asked of them is worked out each time, so the limit changes no result. Words on lists always have a number.
 */
const MAX_WORDS = 65_536;
const words = new Map<string, Word>();

/** In: a word in lower case. Out: its object. Cost: one look-up. */
export function wordOf(lower: string): Word {
  return (
    words.get(lower) ?? (words.size < MAX_WORDS ? keptWord(lower) : { lower, number: MAX_WORDS, listRow: 0, signs: 0 })
  );
}

function keptWord(lower: string): Word {
  const word: Word = { lower: uniqueCopy(lower), number: words.size, listRow: 0, signs: 0 };
  words.set(word.lower, word);
  return word;
}

/** In: a word. Out: whether its number is its own; past `MAX_WORDS` words share one. */
export const isNumbered = ({ number }: Word): boolean => number < MAX_WORDS;

/** A cut of a line keeps the whole line in memory; the name of a property is a copy, and compares with others by address. */
function uniqueCopy(text: string): string {
  for (const key in { [text]: true }) return key;
  return text;
}

// Nearly all words are up to eighteen letters, which fit into three integers of five bits a letter, or a few digits: so they are
// found without being cut out of their line. A hash table over those, its slots side by side in one array, at most half full and
// no larger than that, so that it stays in the cache:
//   4 * slot -> first six letters, + 1 -> next six, + 2 -> last six, + 3 -> index of the word in `packed` plus one, 0: free
let slots = new Int32Array(4 * 2 ** 12);
const packed: Word[] = [];
/** Slots tried, at most: text made to collide costs no more than this. */
const MAX_PROBES = 32;

/** Letters of one integer; a word that is found by its letters has three times as many, at most. */
export const PACKED_LETTERS = 6;

/**
 * In:     the letters of a word, five bits each: 1 to 26, the last letter lowest; the first six, the next six and the last six.
 * Out:    the object of the word, or null where it was not kept.
 * Cost:   constant.
 */
export function packedWord(first: number, second: number, third: number): Word | null {
  const table = slots;
  const mask = table.length - 4;
  let at = hashOf(first, second, third) & mask;
  for (let probe = 0; probe < MAX_PROBES; probe++) {
    const index = table[at + 3]!;
    if (index === 0) return null;
    if (table[at] === first && table[at + 1] === second && table[at + 2] === third) return packed[index - 1]!;
    at = (at + 4) & mask;
  }
  return null;
}

/** A multiple of four, so that it is the place of a slot. */
function hashOf(first: number, second: number, third: number): number {
  const mixed = Math.imul(first ^ Math.imul(second ^ Math.imul(third, 0xc2b2ae35), 0x85ebca6b), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 2;
}

/** In: a word of letters a to z, three times `PACKED_LETTERS` at most. Out: its object, kept for `packedWord` where there is room. */
export function keepLetters(lower: string): Word {
  let [first, second, third] = [0, 0, 0];
  for (let i = 0; i < lower.length; i++) {
    const letter = lower.charCodeAt(i) - 96;
    if (i < PACKED_LETTERS) first = (first << 5) | letter;
    else if (i < 2 * PACKED_LETTERS) second = (second << 5) | letter;
    else third = (third << 5) | letter;
  }
  return keep(wordOf(lower), [first, second, third]);
}

/** What stands in the place of the letters after the sixth where a word is a number. */
const NUMBER_MARK = -1;
/** Digits of a number that is kept, at most. */
export const PACKED_DIGITS = 9;

/**
 * In:     a word of digits alone, `PACKED_DIGITS` at most: its value and how many there are.
 * Out:    its object, or null where it was not kept.
 */
export const packedNumber = (value: number, digits: number): Word | null => packedWord(value, NUMBER_MARK, digits);

/** In: such a word. Out: its object, kept for `packedNumber` where there is room. */
export const keepNumber = (digits: string): Word => keep(wordOf(digits), [Number(digits), NUMBER_MARK, digits.length]);

function keep(word: Word, [first, second, third]: readonly [number, number, number]): Word {
  const at = freeSlot(first, second, third);
  if (at < 0 || !isNumbered(word)) return word;
  slots[at] = first;
  slots[at + 1] = second;
  slots[at + 2] = third;
  slots[at + 3] = packed.push(word);
  if (8 * packed.length > slots.length) enlargeSlots();
  return word;
}

/** The words of one mark or digit, by its code. */
const MARKS: readonly Word[] = Array.from({ length: 64 }, (_, code) => wordOf(String.fromCharCode(code)));

/** In: the code of a mark or digit, below 64. Out: its word. */
export const markWord = (code: number): Word => MARKS[code]!;

/** The first free slot for these letters, or -1 where MAX_PROBES are taken: such a word is looked up by its text. */
function freeSlot(first: number, second: number, third: number): number {
  const mask = slots.length - 4;
  let at = hashOf(first, second, third) & mask;
  for (let probe = 0; probe < MAX_PROBES; probe++) {
    if (slots[at + 3] === 0) return at;
    at = (at + 4) & mask;
  }
  return -1;
}

function enlargeSlots(): void {
  const old = slots;
  slots = new Int32Array(2 * old.length);
  for (let from = 0; from < old.length; from += 4) {
    if (old[from + 3] === 0) continue;
    const at = freeSlot(old[from]!, old[from + 1]!, old[from + 2]!);
    if (at >= 0) slots.set(old.subarray(from, from + 4), at);
  }
}

/** The word of no token: what stands before the first and after the last. It is on no list but those that name the empty word. */
export const NO_WORD: Word = wordOf('');

// Which lists a word is on: a row of bits for each word that is on any, so that all tests of a word read the same line of
// the cache. Row 0 is that of all other words and stays empty.
const ROW_LENGTH = 16;
const MAX_LISTS = 32 * ROW_LENGTH;
const MAX_ROWS = 2 ** 14;
const rows = new Uint32Array(ROW_LENGTH * MAX_ROWS);
let rowCount = 1;
let listCount = 0;

/**
 * A test whether a word stands on a list. Lists are made when the program is loaded; nothing that a text holds makes one.
 * In:     the list, in lower case.
 * Out:    the test; for the word of no token false, unless the list names it.
 * Cost:   constant: two reads.
 * Throws: RangeError where the program has more lists, or words on them, than there is room for.
 */
export function wordTest(list: Iterable<string>): (word: Word) => boolean {
  if (listCount === MAX_LISTS) throw new RangeError(`more than ${MAX_LISTS} lists of words: make ROW_LENGTH larger`);
  const [column, bit] = [listCount >>> 5, 1 << (listCount & 31)];
  listCount++;
  for (const lower of list) rows[rowOf(lower) + column]! |= bit;
  return ({ listRow }) => (rows[listRow + column]! & bit) !== 0;
}

/** The row of a word that is on a list. */
function rowOf(lower: string): number {
  const word: { -readonly [K in keyof Word]: Word[K] } = words.get(lower) ?? keptWord(lower);
  if (word.listRow === 0) {
    if (rowCount === MAX_ROWS) throw new RangeError(`more than ${MAX_ROWS} words on lists: make MAX_ROWS larger`);
    word.listRow = ROW_LENGTH * rowCount++;
  }
  return word.listRow;
}

/** `wordTest` of words that are written with spaces between them. */
export const testOf = (list: string): ((word: Word) => boolean) => wordTest(list.trim().split(/\s+/));

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
 * A yes or no about a word that no list can answer.
 * In:     a pure function of the word.
 * Out:    the same function, which works each word out once.
 * Cost:   one array read for a word asked before.
 */
export function wordPredicate(decide: (lower: string) => boolean): (word: Word) => boolean {
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
