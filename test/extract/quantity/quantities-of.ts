/** Reads the quantities of lines of text as the pipeline would, for tests that look at text in and values out. */
import { isValueDraft, type QuantityDraft } from '../../../src/extract/quantity/draft.js';
import { findQuantities } from '../../../src/extract/quantity/find-quantities.js';
import type { SegmentedArticle } from '../../../src/model/analysis.js';
import { normalizeArticle } from '../../../src/normalize/normalize-article.js';
import { DEFAULT_OPTIONS } from '../../../src/options.js';
import { segmentArticle } from '../../../src/segment/segment-article.js';

export function segmented(...lines: string[]): SegmentedArticle {
  const article = { path: 'a.txt', sha256: '', lines, bodyLine: 1, title: null, published: null, source: null };
  return segmentArticle(normalizeArticle(article), { ...DEFAULT_OPTIONS, layout: 'sentence-per-line' });
}

const wordsOf = ({ tokens }: SegmentedArticle, { startToken, endToken }: QuantityDraft): string =>
  tokens
    .slice(startToken, endToken)
    .map(({ form }) => form)
    .join(' ');

/** One value in one line: `money 2000000 USD/hour over "more than $ 2 million an hour"`. */
export function told(...lines: string[]): string[] {
  const article = segmented(...lines);
  return findQuantities(article).map((draft) => {
    const words = `"${wordsOf(article, draft)}"`;
    if (!isValueDraft(draft)) return `${draft.kind} ${draft.entity.name} ${words}`;
    const { low, high, unit, per, bound, change } = draft.quantity;
    const value = low === high ? String(low) : `${low}..${high}`;
    const marks = [bound === 'exact' ? '' : bound, change ?? '', draft.derived ? 'derived' : ''].filter(Boolean);
    return [draft.kind, value, per === null ? unit : `${unit}/${per}`, ...marks, words].join(' ');
  });
}
