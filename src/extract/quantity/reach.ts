/** The stretch of tokens that a rule may look at: one sentence. */
import type { Token } from '../../model/token.js';
import type { Word } from '../../model/word.js';
import { NO_WORD, wordOf } from '../../text/vocabulary.js';

export interface Reach {
  readonly tokens: readonly Token[];
  /** Tokens `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** The word at `at`, or that of no token outside the sentence: what lists are asked about. */
export const wordAt = (reach: Reach, at: number): Word =>
  at >= reach.start && at < reach.end ? reach.tokens[at]!.word : NO_WORD;

/** The lower-case token at `at`, or the empty string outside the sentence: for a rule that compares one word. */
export const lowerAt = (reach: Reach, at: number): string => wordAt(reach, at).lower;

/** Whether the token at `at` is written directly after the one before it. */
export const isJoined = (reach: Reach, at: number): boolean =>
  at > reach.start && at < reach.end && !reach.tokens[at]!.hasSpaceBefore;

/** Whether the token opens with a capital letter; false in lower-cased text. */
export const isCapitalized = (reach: Reach, at: number): boolean => {
  if (at < reach.start || at >= reach.end) return false;
  const { form, lower } = reach.tokens[at]!;
  return form[0] !== lower[0];
};

const HYPHEN = wordOf('-');

/** The place after a hyphen at `at`, else `at`: `12 - hour` and `12 hour` read alike. */
export const skipHyphen = (reach: Reach, at: number): number => (wordAt(reach, at) === HYPHEN ? at + 1 : at);

/** Whether a word of the reach is one that is sought. Cost: linear in it. */
export function hasWord({ tokens, start, end }: Reach, isSought: (word: Word) => boolean): boolean {
  for (let at = start; at < end; at++) if (isSought(tokens[at]!.word)) return true;
  return false;
}
