/** Sentences that stand in story after story: bylines, calls to subscribe, picture credits, what an agency says of itself. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Sentence } from '../model/token.js';
import { jaccardJoin } from './jaccard-join.js';
import { numberTexts } from './token-sets.js';

/** Sentences by the path of their article, as indices into its sentences. */
export type Boilerplate = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Stories that a sentence stands in, from which it belongs to none: two may tell of one event that was grouped apart,
 * or quote one statement.
 */
export const BOILERPLATE_STORIES = 3;
/** Share of words that two tellings have in common: one word in ten may be another, as the name in a byline. */
const MIN_SIMILARITY = 0.8;

/**
 * In:     the articles of each story, in any order.
 * Out:    sentences that stand, nearly word for word and with the same figures, in `BOILERPLATE_STORIES` stories or more.
 *         A sentence is held against each other itself: small steps do not chain.
 * Cost:   see `jaccardJoin`.
 */
export function findBoilerplate(stories: readonly (readonly AnalyzedArticle[])[]): Boilerplate {
  const places = stories.flatMap((articles, story) =>
    articles.flatMap((article) => article.sentences.map((sentence, index) => ({ story, article, sentence, index }))),
  );
  const { sets } = numberTexts(places.map(({ article, sentence }) => wordsOf(article, sentence)));
  const { firstEqual, left, right } = jaccardJoin(sets, MIN_SIMILARITY);
  // equal sentences count once, so that ten thousand copies of a line are no square
  const told = tellers(
    places.map(({ story }) => story),
    firstEqual,
  );
  const figures = (i: number): string => figuresOf(places[i]!.article, places[i]!.sentence);
  const wide = told.map((own) => new Set(own));
  for (let k = 0; k < left.length; k++) {
    const [a, b] = [left[k]!, right[k]!];
    if (figures(a) !== figures(b)) continue;
    for (const story of told[b]!) wide[a]!.add(story);
    for (const story of told[a]!) wide[b]!.add(story);
  }
  const found = new Map<string, Set<number>>();
  places.forEach(({ article: { article }, index }, i) => {
    if (sets.offsets[i] === sets.offsets[i + 1] || wide[firstEqual[i]!]!.size < BOILERPLATE_STORIES) return;
    const known = found.get(article.path);
    if (known === undefined) found.set(article.path, new Set([index]));
    else known.add(index);
  });
  return found;
}

/** For the first of equal sentences the stories of all of them, as far as `BOILERPLATE_STORIES`; none for the others. */
function tellers(storyOf: readonly number[], firstEqual: Uint32Array): ReadonlySet<number>[] {
  const told: Set<number>[] = storyOf.map(() => new Set());
  storyOf.forEach((story, i) => {
    const own = told[firstEqual[i]!]!;
    if (own.size < BOILERPLATE_STORIES) own.add(story);
  });
  return told;
}

const wordsOf = ({ tokens }: AnalyzedArticle, { startToken, endToken }: Sentence): string[] =>
  tokens.slice(startToken, endToken).flatMap(({ kind, lower }) => (kind === 'punctuation' ? [] : [lower]));

const figuresOf = ({ tokens }: AnalyzedArticle, { startToken, endToken }: Sentence): string =>
  tokens
    .slice(startToken, endToken)
    .flatMap(({ kind, lower }) => (kind === 'number' ? [lower] : []))
    .join(' ');
