/** What the first scope knows of one article: a pure function of its bytes and the options. */
import type { Article, Layout, Style } from './article.js';
import type { Mention } from './mention.js';
import type { Sentence, Token } from './token.js';

/** An article whose damaged characters are repaired, line by line. */
export interface NormalizedArticle {
  readonly article: Article;
  /** One entry a physical line, front matter and title included (as empty text, they are no body). */
  readonly lines: readonly NormalizedLine[];
  /** The texts of the lines, with a space behind each. */
  readonly text: string;
}

export interface NormalizedLine {
  readonly text: string;
  /** Raw offset of each code unit of `text`, and of its end, or null where text and raw line are equal. */
  readonly rawOffsets: Uint32Array | null;
}

export interface SegmentedArticle {
  readonly article: Article;
  readonly layout: Layout;
  readonly style: Style;
  /** Its names have capitals: cased news, not lower-cased tokens with a stray one. */
  readonly isCased: boolean;
  /** All tokens of the body in reading order. */
  readonly tokens: readonly Token[];
  /** One entry a token: what its word can be a sign of (`text/word-signs.ts`). */
  readonly signs: readonly number[];
  readonly sentences: readonly Sentence[];
}

/** The tokens of an article, and what each can be a sign of. */
export type SignedTokens = Pick<SegmentedArticle, 'tokens' | 'signs'>;

export interface AnalyzedArticle extends SegmentedArticle {
  /** In reading order: by startToken, then endToken, then kind. */
  readonly mentions: readonly Mention[];
}
