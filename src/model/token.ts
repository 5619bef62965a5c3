/** Tokens and sentences: what `segment` finds in an article. */
import type { Span } from './span.js';
import type { Word } from './word.js';

export type TokenKind = 'word' | 'number' | 'punctuation';

/**
 * One token of one line. Natural text is split as the tokenized kind is written: `12-hour` is `12` `-` `hour`,
 * `$48m` is `$` `48` `m`, `can't` is `ca` `n't`, `firm's` is `firm` `'s`, `8.30pm` is `8.30` `pm`.
 * A number keeps its separators and sign marks apart: `34,246`, `18.06`, `1.2`.
 */
export interface Token {
  readonly kind: TokenKind;
  /** The text with damaged characters repaired and quotation marks and dashes made plain, in its own case. */
  readonly form: string;
  /** `form` in lower case: what rules and tables compare. */
  readonly lower: string;
  /** The word of `lower`: what rules ask once for each distinct word. */
  readonly word: Word;
  readonly line: number;
  /** UTF-16 offsets into the raw line, half-open. */
  readonly start: number;
  readonly end: number;
  /** White space (or a line end) stands before it in the raw text. */
  readonly hasSpaceBefore: boolean;
}

/** Why a sentence is set apart from the text before it. */
export type Lead = 'none' | 'caption' | 'quotation' | 'post';

/** A run of tokens of an article: `[startToken, endToken)`. Sentences do not overlap and leave no token out. */
export interface Sentence {
  readonly startToken: number;
  readonly endToken: number;
  readonly span: Span;
  /** Paragraph or line block it stands in, counted from 0; neighbours in a paragraph share context. */
  readonly paragraph: number;
  /**
   * `caption` opens with a caption's lead-in (`sorry :`), `quotation` lies inside quotation marks opened before it
   * or at its start, `post` is a quoted post or message (`one person tweeted : ...`).
   */
  readonly lead: Lead;
  /** Tokens at its start that are no part of the claim: a lead-in (`sorry :` is 2), a bullet, a dateline, an unpaired mark. */
  readonly leadTokens: number;
}
