/** Small stories for the tests of this stage, with the clusters and facts that a test asks for. */
import type { Account } from '../../src/model/account.js';
import type { AnalyzedArticle } from '../../src/model/analysis.js';
import type { Article } from '../../src/model/article.js';
import type { Fact } from '../../src/model/fact.js';
import type { Mention, QuantityMention } from '../../src/model/mention.js';
import type { Cluster, Clustering, Relation, Statement } from '../../src/model/statement.js';
import type { Story } from '../../src/model/story.js';
import type { Token } from '../../src/model/token.js';
import { normalizeArticle } from '../../src/normalize/normalize-article.js';
import { DEFAULT_OPTIONS, type Options } from '../../src/options.js';
import { segmentArticle } from '../../src/segment/segment-article.js';
import { summarizeStory } from '../../src/summarize/summarize-story.js';
import { learnCasing } from '../../src/text/truecase.js';

export function articleOf(path: string, lines: readonly string[]): AnalyzedArticle {
  const read: Article = { path, sha256: path, lines, bodyLine: 1, title: null, published: null, source: null };
  return { ...segmentArticle(normalizeArticle(read), DEFAULT_OPTIONS), mentions: [] };
}

export const tokensOf = (line: string): readonly Token[] => articleOf('line.txt', [line]).tokens;

/** Articles in version order; each is its own source unless `lineages` says so. */
export function storyOf(articles: readonly AnalyzedArticle[], lineages: readonly number[] = []): Story {
  return {
    id: 'story',
    dir: 'story',
    title: null,
    articles: articles.map(({ article }, i) => ({
      path: article.path,
      order: i + 1,
      lineage: articles[lineages[i] ?? i]!.article.path,
    })),
  };
}

/** Each sentence is a statement, cut before each of the words in `cuts` (`path:line:word`); each group of places (`path:line`) is a cluster. */
export function clusteringOf(
  articles: readonly AnalyzedArticle[],
  groups: readonly (readonly string[])[] = [],
): Clustering {
  const statements = articles.flatMap(statementsOf);
  const clusters = groups.map((places, k): Cluster => {
    const members = places.map((place) => {
      const [at, relation] = place.split(' ');
      const statement = statements.find(({ article, span }) => `${article}:${span.line}` === at);
      if (statement === undefined) throw new Error(`no statement at ${place}`);
      return { statement, relation: (relation ?? 'same') as Relation, similarity: 1, differs: [] };
    });
    return { id: `cluster ${k}`, representative: members[0]!.statement.id, members };
  });
  return { statements, clusters };
}

function statementsOf({ article, tokens, sentences }: AnalyzedArticle): Statement[] {
  return sentences.map(({ startToken, endToken, leadTokens, lead, span }, sentence) => ({
    id: `${article.path}:${startToken}`,
    article: article.path,
    span,
    text: tokens
      .slice(startToken, endToken)
      .map(({ form }) => form)
      .join(' '),
    startToken: startToken + leadTokens,
    endToken,
    sentence,
    lead,
    isWholeSentence: true,
  }));
}

/** A mention of a figure in `article`: the first tokens that read like `text`. */
export function amountIn(article: AnalyzedArticle, text: string, millions: number): QuantityMention {
  const words = text.split(' ');
  const startToken = article.tokens.findIndex((_, i) =>
    words.every((word, k) => article.tokens[i + k]?.lower === word),
  );
  const [first, last] = [article.tokens[startToken]!, article.tokens[startToken + words.length - 1]!];
  return {
    id: `${article.article.path} ${text}`,
    article: article.article.path,
    span: { line: first.line, start: first.start, endLine: last.line, end: last.end },
    text,
    startToken,
    endToken: startToken + words.length,
    role: 'cost',
    subject: null,
    period: null,
    hedged: false,
    negated: false,
    derived: false,
    saidBy: null,
    kind: 'money',
    quantity: { low: millions * 1e6, high: millions * 1e6, unit: 'USD', per: null, bound: 'exact', change: null },
  };
}

/** One fact that the mentions state, oldest first; the last value stands. */
export function factOf(mentions: readonly QuantityMention[], status: Fact['status']): Fact {
  return {
    id: 'fact',
    kind: 'money',
    role: 'cost',
    subject: null,
    period: null,
    status,
    value: mentions.at(-1)!.quantity,
    history: mentions.map(({ article, quantity, id }) => ({ article, value: quantity, mentions: [id] })),
    mentions: mentions.map(({ id }) => id),
  };
}

export interface Told {
  readonly articles: readonly AnalyzedArticle[];
  readonly lineages?: readonly number[];
  readonly groups?: readonly (readonly string[])[];
  readonly mentions?: readonly Mention[];
  readonly facts?: readonly Fact[];
  readonly title?: string;
  readonly options?: Partial<Options>;
  /** Article and sentence of what belongs to no story. */
  readonly boilerplate?: readonly (readonly [path: string, sentence: number])[];
}

export function tell({
  articles: bare,
  lineages,
  groups,
  mentions = [],
  facts = [],
  title,
  options,
  boilerplate = [],
}: Told): Account {
  const articles = bare.map((article) => ({
    ...article,
    mentions: mentions.filter((mention) => mention.article === article.article.path),
  }));
  return summarizeStory({
    story: { ...storyOf(articles, lineages), title: title ?? null },
    articles,
    clustering: clusteringOf(articles, groups),
    reconciliation: {
      mentions,
      facts,
      factOf: new Map(facts.flatMap((fact) => fact.mentions.map((id) => [id, fact.id]))),
    },
    casing: learnCasing(articles),
    boilerplate: new Map(boilerplate.map(([path, sentence]) => [path, new Set([sentence])])),
    options: { ...DEFAULT_OPTIONS, ...options },
  });
}
