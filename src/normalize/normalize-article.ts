/** normalize: repairs damaged characters line by line, keeping for each repaired line the way back to the raw one. */
import type { NormalizedArticle, NormalizedLine } from '../model/analysis.js';
import type { Article } from '../model/article.js';
import { isPlainText, repairText } from '../text/repair-text.js';

/**
 * In:     an article as it was read.
 * Out:    its body lines with quotation marks, dashes and white space made plain and damaged characters repaired;
 *         lines outside the body as empty text.
 * Cost:   linear in the text.
 */
export function normalizeArticle(article: Article): NormalizedArticle {
  const raw: string[] = [];
  for (let i = 0; i < article.lines.length; i++) raw.push(i + 1 < article.bodyLine ? '' : article.lines[i]!);
  const text = joinLines(raw);
  if (isPlainText(text)) return { article, lines: raw.map(asItIs), text };
  const lines = raw.map(repairText);
  return { article, lines, text: joinLines(lines.map((line) => line.text)) };
}

const asItIs = (text: string): NormalizedLine => ({ text, rawOffsets: null });

function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) text += `${line} `;
  return text;
}
