/** Two stretches of words that are held against each other. */
import type { Partners } from './match-words.js';
import type { Passage } from './passage.js';

/** Words of a passage that are compared, and which of them the other passage has as well. */
export interface ComparedPart {
  readonly passage: Passage;
  /** Words `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly startToken: number;
  readonly endToken: number;
  /** Word of the other passage for each word that stands there too (for a figure: a figure, of whatever value). */
  readonly partners: Partners;
}
