/** normalize: repairs damaged characters line by line, keeping for each repaired line the way back to the raw one. */
import type { NormalizedArticle, NormalizedLine } from '../model/analysis.js';
import type { Article } from '../model/article.js';
import { codesOf } from '../text/coded-text.js';
import { isPlainText, repairText } from '../text/repair-text.js';

/**
 * In:     an article as it was read.
 * Out:    its body lines with quotation marks, dashes and white space made plain and damaged characters repaired;
 *         lines outside the body as empty text.
 * Cost:   linear in the text.
 */
export function normalizeArticle(article: Article): NormalizedArticle {
  const raw = article.lines.map((line, index) => (index + 1 < article.bodyLine ? '' : line));
  const codes = codesOf(raw);
  let isRepaired = false;
  let start = 0;
  const lines = raw.map((line): NormalizedLine => {
    const end = start + line.length;
    const isPlain = isPlainText(codes, start, end);
    start = end + 1;
    if (isPlain) return { text: line, rawOffsets: null };
    const repaired = repairText(line);
    isRepaired ||= repaired.rawOffsets !== null;
    return repaired;
  });
  return { article, lines, codes: isRepaired ? codesOf(lines.map(({ text }) => text)) : codes };
}
