/** Articles for tests, as the first scope hands them on. */
import type { AnalyzedArticle } from '../../src/model/analysis.js';
import { normalizeArticle } from '../../src/normalize/normalize-article.js';
import { DEFAULT_OPTIONS } from '../../src/options.js';
import { segmentArticle } from '../../src/segment/segment-article.js';

interface Front {
  readonly title?: string;
  readonly published?: string;
}

export function analyzed(path: string, lines: readonly string[], { title, published }: Front = {}): AnalyzedArticle {
  const article = {
    path,
    sha256: '',
    lines,
    bodyLine: 1,
    title: title ?? null,
    published: published ?? null,
    source: null,
  };
  return { ...segmentArticle(normalizeArticle(article), DEFAULT_OPTIONS), mentions: [] };
}
