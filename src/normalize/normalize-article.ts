/** normalize: repairs damaged characters line by line, keeping for each repaired line the way back to the raw one. */
import type { NormalizedArticle, NormalizedLine } from '../model/analysis.js';
import type { Article } from '../model/article.js';
import { repairText } from '../text/repair-text.js';

const OUTSIDE_BODY: NormalizedLine = Object.freeze({ text: '', rawOffsets: null });

/**
 * In:     an article as it was read.
 * Out:    its body lines with quotation marks, dashes and white space made plain and damaged characters repaired;
 *         lines outside the body as empty text.
 * Cost:   linear in the text.
 */
export const normalizeArticle = (article: Article): NormalizedArticle => ({
  article,
  lines: article.lines.map((line, index) => (index + 1 < article.bodyLine ? OUTSIDE_BODY : repairText(line))),
});
