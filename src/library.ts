/** The pipeline over texts at hand, for programs: no files, no terminal. */
import type { AnalyzedArticle } from './model/analysis.js';
import type { Article } from './model/article.js';
import type { Comparison } from './model/changes.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { Fact } from './model/fact.js';
import type { Mention } from './model/mention.js';
import type { Cluster } from './model/statement.js';
import type { Options } from './options.js';
import { DEFAULT_OPTIONS } from './options.js';
import {
  analyzeArticle,
  compareArticles,
  groupCorpus,
  type ReconciledStory,
  reconcileStory,
  type ToldStory,
  tellStories,
} from './pipeline.js';
import { parseArticle } from './read/parse-article.js';

/** A text and what it is to be called; the name is its identity and stands in results as `article`. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** What was found, and what was wrong with the texts; a text that cannot be used is left out and told of. */
export type Found<T> = T & { readonly diagnostics: readonly Diagnostic[] };

/**
 * The stories of some texts, told.
 * In:     texts in any order, each path once.
 * Throws: RangeError where two texts have one path.
 */
export function tellTexts(
  texts: readonly NamedText[],
  options: Options = DEFAULT_OPTIONS,
): Found<{ readonly stories: readonly ToldStory[] }> {
  const { articles, diagnostics } = toArticles(texts, options);
  return { stories: tellStories(articles, options), diagnostics };
}

/** The facts of some texts, and every place that states them; in story order. Throws: as `tellTexts`. */
export function extractFacts(
  texts: readonly NamedText[],
  options: Options = DEFAULT_OPTIONS,
): Found<{ readonly facts: readonly Fact[]; readonly mentions: readonly Mention[] }> {
  const { stories, diagnostics } = reconcileTexts(texts, options);
  return {
    facts: stories.flatMap(({ reconciliation }) => reconciliation.facts),
    mentions: stories.flatMap(({ reconciliation }) => reconciliation.mentions),
    diagnostics,
  };
}

/** What some texts say more than once; in story order. Throws: as `tellTexts`. */
export function clusterTexts(
  texts: readonly NamedText[],
  options: Options = DEFAULT_OPTIONS,
): Found<{ readonly clusters: readonly Cluster[] }> {
  const { stories, diagnostics } = reconcileTexts(texts, options);
  return { clusters: stories.flatMap(({ clustering }) => clustering.clusters), diagnostics };
}

/** What changed from one text to another, facts and statements. */
export function compareTexts(old: NamedText, now: NamedText, options: Options = DEFAULT_OPTIONS): Found<Comparison> {
  const sides = [old, now].map((text) => toArticles([text], options));
  const [before, after] = sides.map(({ articles }) =>
    articles.map((article): AnalyzedArticle => analyzeArticle(article, options)),
  );
  const comparison = compareArticles({ old: before!, new: after!, hasStatements: true });
  return { ...comparison, diagnostics: sides.flatMap(({ diagnostics }) => diagnostics) };
}

function reconcileTexts(
  texts: readonly NamedText[],
  options: Options,
): Found<{ readonly stories: readonly ReconciledStory[] }> {
  const { articles, diagnostics } = toArticles(texts, options);
  const corpus = groupCorpus(articles.map((article) => analyzeArticle(article, options)));
  return { stories: corpus.stories.map((story) => reconcileStory(story, corpus)), diagnostics };
}

function toArticles(texts: readonly NamedText[], options: Options): Found<{ readonly articles: readonly Article[] }> {
  const paths = new Set(texts.map(({ path }) => path));
  if (paths.size < texts.length) throw new RangeError('two texts have one path, expected each path once');
  const encoder = new TextEncoder();
  const parsed = texts.map(({ path, text }) => parseArticle({ path, bytes: encoder.encode(text), options }));
  return {
    articles: parsed.flatMap(({ value }) => value ?? []),
    diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics),
  };
}
