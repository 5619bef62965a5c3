/** Which tokens of an article the rules have to look at: all others are passed over in a short array, unread. */
import type { Word } from '../model/word.js';

/** What a word can be a sign of, as bits. */
export const QUANTITY = 1;
export const SERVICE_NAME = 2;
export const SERVICE_SLOT = 4;
export const COUNTRY = 8;
export const CORRECTION = 16;
export const ACTOR = 32;
export const ATTRIBUTION = 64;
export const SEAM = 128;
export const CUE = 256;
export const QUOTATION_MARK = 512;

/** One entry a token of the article. */
export interface Signs {
  /** The bits of what its word can be a sign of. */
  readonly kinds: Uint16Array;
  /** What the number of its word leaves of `RESIDUES`: unequal words seldom share it, so few tokens need a look. */
  readonly residues: Uint16Array;
}

export const RESIDUES = 1024;
export const residueOf = ({ number }: Word): number => number & (RESIDUES - 1);
