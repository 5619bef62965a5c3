/** What an alignment of two word sequences is, and what one is worth. */
import { isContentWord } from './passage.js';

/** A passage that two word sequences share. */
export interface Alignment {
  /** Words `[aStart, aEnd)` of the first and `[bStart, bEnd)` of the second are one passage. */
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  /** Positions of equal words, ascending in both: word `aMatches[k]` of the first is word `bMatches[k]` of the second. */
  readonly aMatches: readonly number[];
  readonly bMatches: readonly number[];
}

/** The best passage that two word sequences share; null where no word is shared. */
export type AlignWords = (a: Int32Array, b: Int32Array) => Alignment | null;

/** Doubled, to stay in whole numbers: a content word shared is worth two edits, another word one. */
const CONTENT_MATCH = 4;
const OTHER_MATCH = 2;
/** What a word costs that only one of them has, or that each has another in its place. */
export const EDIT = 2;

/** In: a word's number. Out: what it is worth where both have it; a negative number matches not even itself. */
export const matchScore = (word: number): number =>
  word < 0 ? -EDIT : isContentWord(word) ? CONTENT_MATCH : OTHER_MATCH;
