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
  if (stories.length < BOILERPLATE_STORIES) return new Map();
  const places = stories.flatMap((articles, story) =>
    articles.flatMap((article) => article.sentences.map((sentence, index) => ({ story, article, sentence, index }))),
  );
  const found = new Map<string, Set<number>>();
  for (const group of groupedByFigures(places)) addBoilerplate(found, group);
  return found;
}

interface Place {
  readonly story: number;
  readonly article: AnalyzedArticle;
  readonly sentence: Sentence;
  /** Of the sentence in its article. */
  readonly index: number;
}

/** A line with a running number (`lot 1 : ...`, `lot 2 : ...`) has another figure each time, and is never held against itself. */
function groupedByFigures(places: readonly Place[]): Place[][] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const figures = figuresOf(place.article, place.sentence);
    const group = groups.get(figures);
    if (group === undefined) groups.set(figures, [place]);
    else group.push(place);
  }
  return [...groups.values()].filter((group) => group.length >= BOILERPLATE_STORIES);
}

function addBoilerplate(found: Map<string, Set<number>>, places: readonly Place[]): void {
  const { sets } = numberTexts(places.map(({ article, sentence }) => wordsOf(article, sentence)));
  const { firstEqual, left, right } = jaccardJoin(sets, MIN_SIMILARITY);
  // equal sentences count once, so that ten thousand copies of a line are no square
  const told = tellers(
    places.map(({ story }) => story),
    firstEqual,
  );
  const wide = told.map((own) => new Set(own));
  for (let k = 0; k < left.length; k++) {
    const [a, b] = [left[k]!, right[k]!];
    for (const story of told[b]!) wide[a]!.add(story);
    for (const story of told[a]!) wide[b]!.add(story);
  }
  places.forEach(({ article: { article }, index }, i) => {
    if (sets.offsets[i] === sets.offsets[i + 1] || wide[firstEqual[i]!]!.size < BOILERPLATE_STORIES) return;
    const known = found.get(article.path);
    if (known === undefined) found.set(article.path, new Set([index]));
    else known.add(index);
  });
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

function wordsOf({ tokens }: AnalyzedArticle, { startToken, endToken }: Sentence): string[] {
  const words: string[] = [];
  for (let i = startToken; i < endToken; i++) if (tokens[i]!.kind !== 'punctuation') words.push(tokens[i]!.lower);
  return words;
}

function figuresOf({ tokens }: AnalyzedArticle, { startToken, endToken }: Sentence): string {
  let figures = '';
  for (let i = startToken; i < endToken; i++) if (tokens[i]!.kind === 'number') figures += `${tokens[i]!.lower} `;
  return figures;
}
