/** Cuts the sentences of a story into statements: lead-ins set aside, glued lines parted where other lines show how. */
import type { AnalyzedArticle } from '../model/analysis.js';
import { cutToken } from './cut-place.js';
import { findCuts } from './find-cuts.js';
import type { Passage, PassageBuilder } from './passage.js';
import { sharedPassages } from './shared-passages.js';

/** Words of a passage, at most, so that an alignment stays cheap: no sentence that people write is longer. */
const MAX_WORDS = 160;

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
    return passage.ids.length <= MAX_WORDS ? passage : cutPassage(passage, chops(passage.ids.length), buildPassage);
  });
}

const chops = (words: number): number[] =>
  Array.from({ length: Math.ceil(words / MAX_WORDS) - 1 }, (_, i) => (i + 1) * MAX_WORDS);

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
function collapse(passages: readonly Passage[]): { distinct: Passage[]; indexOf: number[] } {
  const keys = passages.map(textOf);
  const firstOf = new Map<string, Passage>();
  passages.forEach((passage, i) => {
    if (!firstOf.has(keys[i]!)) firstOf.set(keys[i]!, passage);
  });
  const sorted = [...firstOf.keys()].sort();
  const places = new Map(sorted.map((key, index) => [key, index]));
  return { distinct: sorted.map((key) => firstOf.get(key)!), indexOf: keys.map((key) => places.get(key)!) };
}

function textOf({ article: { tokens }, startToken, endToken }: Passage): string {
  let text = '';
  for (let i = startToken; i < endToken; i++) text += i === startToken ? tokens[i]!.lower : ` ${tokens[i]!.lower}`;
  return text;
}
