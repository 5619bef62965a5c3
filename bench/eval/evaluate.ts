/** Runs the pipeline over a corpus, in memory, and holds what it finds against gold. */
import type { AnalyzedArticle } from '../../src/model/analysis.js';
import type { Article } from '../../src/model/article.js';
import { DEFAULT_OPTIONS } from '../../src/options.js';
import { analyzeArticle, compareArticles, type ToldStory, tellStories } from '../../src/pipeline.js';
import { readCorpus } from '../../src/read/read-corpus.js';
import { addFigures, type Scored, type StoryFigures } from './figures.js';
import { type Gold, type GoldStories, readGold, readGoldStories } from './gold.js';
import { fileName } from './places.js';
import { scoreChanges } from './score-changes.js';
import { scoreDisagreements } from './score-disagreements.js';
import { scoreFacts } from './score-facts.js';
import { type GroupingFigures, scoreGrouping } from './score-grouping.js';
import { scoreLinks } from './score-links.js';
import { scoreNuggets } from './score-nuggets.js';

interface Sources {
  /** The corpus folder. */
  readonly corpus: string;
  /** A folder of `*.gold.json`, or one such file. */
  readonly gold: string;
  /** Which articles tell one story; null where nobody has said. */
  readonly stories: string | null;
}

export interface Evaluation {
  /** By name of the gold's story. */
  readonly stories: ReadonlyMap<string, Scored<StoryFigures>>;
  readonly all: StoryFigures;
  readonly grouping: Scored<GroupingFigures> | null;
}

/** Throws: Error where the gold names an article that the corpus does not have. */
export async function evaluate({ corpus, gold, stories }: Sources): Promise<Evaluation> {
  const { value: articles } = await readCorpus(corpus, DEFAULT_OPTIONS);
  const told = tellStories(articles, DEFAULT_OPTIONS);
  const scored = new Map(readGold(gold).map((one) => [one.story, scoreStory(one, told, articles)]));
  const figures = [...scored.values()].map((one) => one.figures) as [StoryFigures, ...StoryFigures[]];
  return {
    stories: scored,
    all: addFigures(figures),
    grouping: stories === null ? null : groupingOf(told, readGoldStories(stories)),
  };
}

const groupingOf = (told: readonly ToldStory[], gold: GoldStories): Scored<GroupingFigures> =>
  scoreGrouping(
    told.map(({ story }) => story),
    gold,
  );

function scoreStory(gold: Gold, told: readonly ToldStory[], articles: readonly Article[]): Scored<StoryFigures> {
  const own = new Set(gold.articles);
  const isOwn = (path: string): boolean => own.has(fileName(path));
  // one story where grouping is right; else all that hold an article of it
  const stories = told.filter(({ story }) => story.articles.some(({ path }) => isOwn(path)));
  const mentions = stories
    .flatMap(({ reconciliation }) => reconciliation.mentions)
    .filter(({ article }) => isOwn(article));
  const facts = scoreFacts(gold, mentions);
  const links = scoreLinks(
    gold,
    stories.flatMap(({ clustering }) => clustering.clusters),
  );
  const nuggets = scoreNuggets(
    gold,
    stories.flatMap(({ account }) => account.sentences.map(({ text }) => text)),
  );
  const analyzed = (name: string): AnalyzedArticle[] => [analyzeArticle(articleNamed(name, articles), DEFAULT_OPTIONS)];
  const [first, last] = [gold.articles[0]!, gold.articles.at(-1)!];
  const comparison = compareArticles({ old: analyzed(first), new: analyzed(last), hasStatements: false });
  const changes = scoreChanges(gold, comparison.changes);
  const disagreements = scoreDisagreements(
    gold,
    stories.map(({ reconciliation }) => reconciliation),
  );
  return {
    figures: {
      facts: facts.figures,
      links: links.figures,
      changes: changes.figures,
      disagreements: disagreements.figures,
      nuggets: nuggets.figures,
    },
    misses: [facts, links, changes, disagreements, nuggets].flatMap(({ misses }) => misses),
  };
}

function articleNamed(name: string, articles: readonly Article[]): Article {
  const article = articles.find(({ path }) => fileName(path) === name);
  if (!article) throw new Error(`the gold names ${name}, which the corpus does not have`);
  return article;
}
