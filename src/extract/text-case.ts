/** Whether an article's capitals mean anything. */
import type { Token } from '../model/token.js';

/**
 * Share of words with a capital from which a text counts as cased: cased news has one in seven, lower-cased news none, and
 * a stray capital or two must not turn it.
 */
const MIN_CAPITAL_SHARE = 0.02;

/** In: all tokens of an article. Out: true where its names have capitals. */
export function isCasedText(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if (token.form !== token.lower) capitals++;
  }
  return capitals >= words * MIN_CAPITAL_SHARE && capitals > 0;
}

/** The token is written with a capital. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.form !== token.lower;
