/** The words beside a place. */
import type { Token } from '../model/token.js';
import type { Word } from '../model/word.js';
import { NO_WORD } from '../text/vocabulary.js';

/** In: any index, past either end too. Out: the word there, or the word of no token. */
export const wordAt = (tokens: readonly Token[], at: number): Word =>
  at >= 0 && at < tokens.length ? tokens[at]!.word : NO_WORD;
