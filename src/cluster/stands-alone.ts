/** How well a statement stands alone: what a reader would quote for its cluster. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Token } from '../model/token.js';
import { testOf } from '../text/vocabulary.js';
import type { Passage } from './passage.js';

/** Words of a statement that is neither a scrap nor a paragraph. */
const MIN_WORDS = 6;
const MAX_WORDS = 45;

/** First words that lean on the sentence before. */
const isLeaning = testOf('he she it they this that these those but and or so then however meanwhile also there');
const isQuote = testOf(`' "`);

/**
 * In:     a passage.
 * Out:    points, more is better: written as a sentence of its own, no caption, quotation marks closed, of a sentence's
 *         length, not leaning on what stands before, undamaged.
 * Cost:   linear in its tokens.
 */
export function standsAlone(passage: Passage): number {
  const { article, sentence, startToken, endToken, words } = passage;
  const { lead, leadTokens, startToken: sentenceStart, endToken: sentenceEnd } = article.sentences[sentence]!;
  let marks = 0;
  let damaged = 0;
  for (let i = startToken; i < endToken; i++) {
    const token = article.tokens[i]!;
    if (isQuote(token.word)) marks++;
    if (isDamaged(token, article)) damaged++;
  }
  return (
    (startToken === sentenceStart + leadTokens && endToken === sentenceEnd ? 4 : 0) +
    (lead === 'none' && leadTokens === 0 ? 2 : 0) +
    (marks % 2 === 0 ? 2 : 0) +
    (words.length >= MIN_WORDS && words.length <= MAX_WORDS ? 2 : 0) +
    (isLeaning(article.tokens[startToken]!.word) ? 0 : 1) +
    (damaged === 0 ? 1 : 0)
  );
}

/** A trace of a lost character that was repaired: `canât`. An `â` that stays is a letter. */
function isDamaged({ line, start, end, form }: Token, { article }: AnalyzedArticle): boolean {
  const text = article.lines[line - 1]!;
  if (end - start === form.length && text.startsWith(form, start)) return false;
  return /[âÂ\ufffd]/.test(text.slice(start, end));
}
