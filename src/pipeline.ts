/** The stages called in order; read it as the table of contents. */
import { clusterAcrossStories } from './cluster/cluster-across-stories.js';
import { clusterStatements } from './cluster/cluster-statements.js';
import { compareSides } from './diff/compare-sides.js';
import { pairArticles } from './diff/pair-articles.js';
import { sortByWeight } from './diff/sort-changes.js';
import { extractMentions } from './extract/extract-mentions.js';
import { recallNames } from './extract/recall-names.js';
import { groupStories } from './group/group-stories.js';
import type { Account } from './model/account.js';
import type { AnalyzedArticle } from './model/analysis.js';
import type { Article } from './model/article.js';
import type { Comparison } from './model/changes.js';
import type { Reconciliation } from './model/fact.js';
import type { Cluster, Clustering } from './model/statement.js';
import type { Story } from './model/story.js';
import { normalizeArticle } from './normalize/normalize-article.js';
import type { Options } from './options.js';
import { reconcileMentions } from './reconcile/reconcile-mentions.js';
import { segmentArticle } from './segment/segment-article.js';
import { type Boilerplate, findBoilerplate } from './similarity/find-boilerplate.js';
import { summarizeStory } from './summarize/summarize-story.js';
import { type Casing, learnCasing } from './text/truecase.js';

/** Scope 1, one article: a pure function of its bytes and the options. */
export function analyzeArticle(article: Article, options: Options): AnalyzedArticle {
  const normalized = normalizeArticle(article);
  const segmented = segmentArticle(normalized, options);
  return extractMentions(segmented);
}

/** What only the whole corpus shows. */
export interface GroupedCorpus {
  /** In the order of their folder names. */
  readonly stories: readonly Story[];
  readonly articles: ReadonlyMap<string, AnalyzedArticle>;
  readonly casing: Casing;
  readonly boilerplate: Boilerplate;
}

/** Scope 2, the corpus: the only place that sees everything. */
export function groupCorpus(articles: readonly AnalyzedArticle[]): GroupedCorpus {
  const stories = groupStories(articles);
  const byPath = new Map(articles.map((article) => [article.article.path, article]));
  const casing = learnCasing(articles);
  const boilerplate = findBoilerplate(stories.map((story) => story.articles.map(({ path }) => byPath.get(path)!)));
  return { stories, articles: byPath, casing, boilerplate };
}

/** Scope 2: what several stories tell, and which of it is boilerplate. */
export const clusterAcrossCorpus = ({ stories, articles }: GroupedCorpus): Cluster[] =>
  clusterAcrossStories(stories, articles);

/** A story whose repetitions and facts are known. */
export interface ReconciledStory {
  readonly story: Story;
  /** In version order. */
  readonly articles: readonly AnalyzedArticle[];
  readonly clustering: Clustering;
  readonly reconciliation: Reconciliation;
}

/** Scope 3, one story: what is said more than once, and what the facts are. */
export function reconcileStory(story: Story, corpus: GroupedCorpus): ReconciledStory {
  const articles = recallNames(story.articles.map(({ path }) => corpus.articles.get(path)!));
  const clustering = clusterStatements(articles);
  const reconciliation = reconcileMentions({ story, articles, clustering });
  return { story, articles, clustering, reconciliation };
}

/** A story with its account. */
export interface ToldStory extends ReconciledStory {
  readonly account: Account;
}

/** What the account of a story takes from the corpus around it. */
type CorpusKnowledge = Pick<GroupedCorpus, 'casing' | 'boilerplate'>;

/** Scope 3, one story: its account; a pure function of its articles and what the corpus knows. */
export function tellStory(
  reconciled: ReconciledStory,
  { casing, boilerplate }: CorpusKnowledge,
  options: Options,
): ToldStory {
  return { ...reconciled, account: summarizeStory({ ...reconciled, casing, boilerplate, options }) };
}

/** Called before each piece of work. */
export type OnProgress = (scope: 'article' | 'corpus' | 'story', done: number, total: number) => void;

/**
 * The main job, without files.
 * In:     articles as `read` gives them, in any order.
 * Out:    every story told, in the order of the stories' folder names.
 * Cost:   linear in the text but for `group`'s bounded comparisons and the alignments inside each story.
 */
export function tellStories(
  articles: readonly Article[],
  options: Options,
  onProgress: OnProgress = () => {},
): ToldStory[] {
  const analyzed = articles.map((article, i) => {
    onProgress('article', i, articles.length);
    return analyzeArticle(article, options);
  });
  onProgress('corpus', 0, 1);
  const corpus = groupCorpus(analyzed);
  return corpus.stories.map((story, i) => {
    onProgress('story', i, corpus.stories.length);
    return tellStory(reconcileStory(story, corpus), corpus, options);
  });
}

/** Two sides to compare, each one article or several. */
export interface Sides {
  readonly old: readonly AnalyzedArticle[];
  readonly new: readonly AnalyzedArticle[];
  /** Whether to align the statements as well. */
  readonly hasStatements: boolean;
}

/**
 * The side branch: what changed between two sides. Names that one side teaches are found in the other.
 * Out:    the changes of all pairs of articles by weight, among equals in path order; statements pair by pair.
 */
export function compareArticles({ old, new: now, hasStatements }: Sides): Comparison {
  const recalled = recallNames([...old, ...now]);
  const pairs = pairArticles(recalled.slice(0, old.length), recalled.slice(old.length));
  const comparisons = pairs.map((pair) => compareSides({ ...pair, hasStatements }));
  return {
    changes: sortByWeight(comparisons.flatMap(({ changes }) => changes)),
    statements: hasStatements ? comparisons.flatMap(({ statements }) => statements ?? []) : null,
  };
}
