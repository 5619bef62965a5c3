/** How well a statement stands alone: what a reader would quote for its cluster. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Token } from '../model/token.js';
import type { Passage } from './passage.js';

/** Words of a statement that is neither a scrap nor a paragraph. */
const MIN_WORDS = 6;
const MAX_WORDS = 45;

/** First words that lean on the sentence before. */
const LEANING = new Set(
  'he she it they this that these those but and or so then however meanwhile also there'.split(' '),
);

/**
 * In:     a passage.
 * Out:    points, more is better: written as a sentence of its own, no caption, quotation marks closed, of a sentence's
 *         length, not leaning on what stands before, undamaged.
 * Cost:   linear in its tokens.
 */
export function standsAlone(passage: Passage): number {
  const { article, sentence, startToken, endToken, words } = passage;
  const { lead, leadTokens, startToken: sentenceStart, endToken: sentenceEnd } = article.sentences[sentence]!;
  const tokens = article.tokens.slice(startToken, endToken);
  const marks = tokens.filter(({ form }) => form === "'" || form === '"').length;
  return (
    (startToken === sentenceStart + leadTokens && endToken === sentenceEnd ? 4 : 0) +
    (lead === 'none' && leadTokens === 0 ? 2 : 0) +
    (marks % 2 === 0 ? 2 : 0) +
    (words.length >= MIN_WORDS && words.length <= MAX_WORDS ? 2 : 0) +
    (LEANING.has(tokens[0]!.lower) ? 0 : 1) +
    (tokens.some((token) => isDamaged(token, article)) ? 0 : 1)
  );
}

/** A trace of a lost character that was repaired: `canât`. An `â` that stays is a letter. */
function isDamaged({ line, start, end, form }: Token, { article }: AnalyzedArticle): boolean {
  const raw = article.lines[line - 1]!.slice(start, end);
  return raw !== form && /[âÂ\ufffd]/.test(raw);
}
