/** Which tokens of an article the rules have to look at: all others are passed over in a short array, unread. */
import type { Word } from '../../model/word.js';

/** What a word can be a sign of, as bits. */
export const ACTOR = 1;
export const ATTRIBUTION = 2;
export const SEAM = 4;
export const CUE = 8;

/** One entry a token of the article. */
export interface Signs {
  /** The bits of what its word can be a sign of. */
  readonly kinds: Uint8Array;
  /** Where quotation marks and apostrophes stand that are tokens of their own. */
  readonly quotationMarks: readonly number[];
  /** What the number of its word leaves of `RESIDUES`: unequal words seldom share it, so few tokens need a look. */
  readonly residues: Uint16Array;
}

export const RESIDUES = 1024;
export const residueOf = ({ number }: Word): number => number & (RESIDUES - 1);
