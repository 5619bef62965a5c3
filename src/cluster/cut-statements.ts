/** Cuts the sentences of a story into statements: lead-ins set aside, glued lines parted where other lines show how. */
import type { AnalyzedArticle } from '../model/analysis.js';
import { cutToken } from './cut-place.js';
import { findCuts } from './find-cuts.js';
import { MAX_PASSAGE_WORDS, type Passage, type PassageBuilder } from './passage.js';
import { sharedPassages } from './shared-passages.js';

/**
 * In:     the articles of a story in version order.
 * Out:    one passage a statement, in version order, then by place; an article's passages cover its sentences but for
 *         lead-ins, and do not overlap.
 * Cost:   that of aligning the sentences that share runs of words.
 */
export function cutStatements(articles: readonly AnalyzedArticle[], buildPassage: PassageBuilder): Passage[] {
  const whole = articles.flatMap((article) => sentencePassages(article, buildPassage));
  const { distinct, indexOf } = collapse(whole);
  const cuts = findCuts(distinct, sharedPassages(distinct));
  return whole.flatMap((passage, i) => cutPassage(passage, cuts[indexOf[i]!]!, buildPassage));
}

/** In: an article. Out: one passage a sentence, lead-in aside; what is longer than any sentence is chopped. */
export function sentencePassages(article: AnalyzedArticle, buildPassage: PassageBuilder): Passage[] {
  return article.sentences.flatMap(({ startToken, endToken, leadTokens }, sentence) => {
    const start = startToken + leadTokens < endToken ? startToken + leadTokens : startToken;
    const passage = buildPassage(article, { sentence, startToken: start, endToken });
    return passage.ids.length <= MAX_PASSAGE_WORDS
      ? passage
      : cutPassage(passage, chops(passage.ids.length), buildPassage);
  });
}

const chops = (words: number): number[] =>
  Array.from({ length: Math.ceil(words / MAX_PASSAGE_WORDS) - 1 }, (_, i) => (i + 1) * MAX_PASSAGE_WORDS);

function cutPassage(passage: Passage, words: readonly number[], buildPassage: PassageBuilder): Passage[] {
  if (words.length === 0) return [passage];
  const { article, sentence } = passage;
  const bounds = [passage.startToken, ...words.map((word) => cutToken(passage, word)), passage.endToken];
  return bounds.slice(1).map((endToken, i) => buildPassage(article, { sentence, startToken: bounds[i]!, endToken }));
}

/**
 * One passage for all that are written alike, ordered by their words, and for each passage the index of its like: nothing
 * that is found out of them depends on the order of the articles.
 */
function collapse(passages: readonly Passage[]): { distinct: Passage[]; indexOf: Int32Array } {
  const order = passages.map((_, i) => i).sort((x, y) => compareTexts(passages[x]!, passages[y]!) || x - y);
  const distinct: Passage[] = [];
  const indexOf = new Int32Array(passages.length);
  for (const i of order) {
    const passage = passages[i]!;
    const last = distinct.at(-1);
    if (last === undefined || compareTexts(last, passage) !== 0) distinct.push(passage);
    indexOf[i] = distinct.length - 1;
  }
  return { distinct, indexOf };
}

/** Word by word, as they are written but for case; a text goes before all that it begins. */
function compareTexts(a: Passage, b: Passage): number {
  const [own, other] = [a.article.tokens, b.article.tokens];
  const length = Math.min(a.endToken - a.startToken, b.endToken - b.startToken);
  for (let i = 0; i < length; i++) {
    const [word, another] = [own[a.startToken + i]!.word, other[b.startToken + i]!.word];
    if (word !== another && word.lower !== another.lower) return word.lower < another.lower ? -1 : 1;
  }
  return a.endToken - a.startToken - (b.endToken - b.startToken);
}
