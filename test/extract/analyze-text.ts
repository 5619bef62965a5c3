/** What the tests of this folder start from: lines of text in, an analyzed article out. */
import { extractMentions } from '../../src/extract/extract-mentions.js';
import type { AnalyzedArticle } from '../../src/model/analysis.js';
import type { Mention, MentionKind } from '../../src/model/mention.js';
import { normalizeArticle } from '../../src/normalize/normalize-article.js';
import { DEFAULT_OPTIONS } from '../../src/options.js';
import { segmentArticle } from '../../src/segment/segment-article.js';

export interface TextOptions {
  readonly path?: string;
  readonly published?: string;
}

export function analyzeText(text: string, { path = 'a.txt', published }: TextOptions = {}): AnalyzedArticle {
  const article = {
    path,
    sha256: '0'.repeat(64),
    lines: text.split('\n'),
    bodyLine: 1,
    title: null,
    published: published ?? null,
    source: null,
  };
  return extractMentions(segmentArticle(normalizeArticle(article), DEFAULT_OPTIONS));
}

export const mentionsOf = (text: string, kind: MentionKind, options?: TextOptions): Mention[] =>
  analyzeText(text, options).mentions.filter((mention) => mention.kind === kind);

/** The code or name of an entity. */
export const entityOf = (mention: Mention): string =>
  'entity' in mention ? (mention.entity.code ?? mention.entity.name) : '';

/** The one value with these words; fails where there is none. */
export function valueWith(text: string, words: string, options?: TextOptions): Mention {
  const found = analyzeText(text, options).mentions.find(
    (mention) => 'quantity' in mention && mention.text.includes(words),
  );
  if (!found) throw new Error(`no value with "${words}" in "${text}"`);
  return found;
}
