/** A word apart from its places: what `text/vocabulary.ts` numbers. */
export interface Word {
  /** In lower case; there is one object for each word. */
  readonly lower: string;
  /** Counted from 0 in the order of first sight, so that tables over words are short arrays. Nothing may depend on that order. */
  readonly number: number;
}
