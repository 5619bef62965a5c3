/** Segmented texts for tests, and the raw text of their sentences. */
import type { SegmentedArticle } from '../../src/model/analysis.js';
import { normalizeArticle } from '../../src/normalize/normalize-article.js';
import { DEFAULT_OPTIONS, type Options } from '../../src/options.js';
import { segmentArticle } from '../../src/segment/segment-article.js';

export function segmentLines(lines: readonly string[], layout: Options['layout'] = 'auto'): SegmentedArticle {
  const article = { path: 'a.txt', sha256: '', lines, bodyLine: 1, title: null, published: null, source: null };
  return segmentArticle(normalizeArticle(article), { ...DEFAULT_OPTIONS, layout });
}

/** The raw text of each sentence, lines joined by a space. */
export const rawSentences = ({ article: { lines }, sentences }: SegmentedArticle): string[] =>
  sentences.map(({ span: { line, start, endLine, end } }) => {
    if (line === endLine) return lines[line - 1]!.slice(start, end);
    const between = lines.slice(line, endLine - 1);
    return [lines[line - 1]!.slice(start), ...between, lines[endLine - 1]!.slice(0, end)].join(' ');
  });
