/** A word apart from its places: what `text/vocabulary.ts` numbers. */
export interface Word {
  /** In lower case; there is one object for each word. */
  readonly lower: string;
  /** Counted from 0 in the order of first sight, so that tables over words are short arrays. Nothing may depend on that order. */
  readonly number: number;
  /** Where `text/vocabulary.ts` keeps which lists the word is on; 0, where all words on no list share one place. */
  readonly listRow: number;
  /** What `text/word-signs.ts` keeps of it; 0 until the word is first asked about. */
  readonly signs: number;
}
