/** Whether an article's capitals mean anything. */
import type { Sentence, Token } from '../model/token.js';

/** The tokens of an article, with what its capitals are worth. */
export interface CasedTokens {
  readonly tokens: readonly Token[];
  readonly isCased: boolean;
}

export interface CasedText extends CasedTokens {
  readonly sentences: readonly Sentence[];
}

/** In: a segmented article. Out: its text, with what its capitals are worth. Cost: linear in the tokens. */
export const casedText = ({ tokens, sentences }: Omit<CasedText, 'isCased'>): CasedText => ({
  tokens,
  sentences,
  isCased: isCasedText(tokens),
});

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
    // cased text shows itself long before its end
    if (token.form !== token.lower && ++capitals >= tokens.length * MIN_CAPITAL_SHARE) return true;
  }
  return capitals >= words * MIN_CAPITAL_SHARE && capitals > 0;
}

/** The token is written with a capital. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.form !== token.lower;
