/** Whether an article's capitals mean anything. */
import type { Sentence, Token } from '../model/token.js';

/** The tokens of an article, with what its capitals are worth. */
export interface CasedTokens {
  readonly tokens: readonly Token[];
  readonly isCased: boolean;
}

export interface CasedText extends CasedTokens {
  readonly sentences: readonly Sentence[];
  /** What the word of each token can be a sign of. */
  readonly signs: readonly number[];
}

/** The token is written with a capital. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.form !== token.lower;
