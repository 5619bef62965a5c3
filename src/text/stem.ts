/** Word stems, remembered: news says the same few thousand words over and over. */
import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js';
import { wordOf, wordProperty } from './vocabulary.js';

/** Stems kept, at most; a stem is worked out again past that, so the limit changes no result. About 20 MB. */
const MAX_KEPT = 200_000;
const kept = new Map<string, string>();

/**
 * In:     a lower-case word.
 * Out:    its stem; words of other than the letters a to z stand as they are.
 * Cost:   one table look-up for a word seen before.
 * Source: Porter 1980, as in the package `natural`.
 */
export function stem(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const found = /^[a-z]{3,}$/.test(word) ? PorterStemmer.stem(word) : word;
  if (kept.size < MAX_KEPT) kept.set(word, found);
  return found;
}

/** The same of a word of a text, as a word of its own. */
export const stemOf = wordProperty((lower) => wordOf(stem(lower)));
