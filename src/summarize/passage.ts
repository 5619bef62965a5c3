/** Passages: the pieces of articles that an account can be told in. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Mention } from '../model/mention.js';
import type { Clustering, Statement } from '../model/statement.js';
import type { Story } from '../model/story.js';
import type { Lead, Token } from '../model/token.js';
import { testOf } from '../text/vocabulary.js';

/** One sentence, or the part of one between two cuts that other lines of the story prove. */
export interface Passage {
  readonly article: AnalyzedArticle;
  /** The article's number in the story, from 1. */
  readonly order: number;
  /** The article's lineage: versions of one text are one source. */
  readonly source: string;
  /** The article is the last of its lineage. */
  readonly isLatest: boolean;
  /** The last version of a text says it, and no earlier one did. */
  readonly isNew: boolean;
  readonly startToken: number;
  readonly endToken: number;
  /** Without lead-in. */
  readonly tokens: readonly Token[];
  /** Index of its sentence in the article. */
  readonly sentence: number;
  readonly lead: Lead;
  /** It ends where its sentence does, or where another line of the story ends one. */
  readonly isWhole: boolean;
  /** Clusters of its statements, in reading order. */
  readonly clusters: readonly string[];
  readonly mentions: readonly Mention[];
}

/** What the stage is told about a story. */
export interface StoryText {
  readonly story: Story;
  /** In version order. */
  readonly articles: readonly AnalyzedArticle[];
  readonly clustering: Clustering;
}

/**
 * In:     a story's articles in version order and their statements.
 * Out:    passages in version order, then by place; together they cover every statement once.
 * Cost:   linear in tokens, statements and mentions.
 */
export function findPassages({ story, articles, clustering }: StoryText): Passage[] {
  const clusterOf = new Map<string, string>();
  for (const { id, members } of clustering.clusters)
    for (const { statement } of members) clusterOf.set(statement.id, id);
  const edges = provenEdges({ articles, clustering });
  const statements = new Map<string, Statement[]>(articles.map(({ article }) => [article.path, []]));
  for (const statement of clustering.statements) statements.get(statement.article)?.push(statement);
  const latest = new Map(story.articles.map(({ lineage, order }) => [lineage, order]));
  const placed = new Map(story.articles.map((entry) => [entry.path, entry]));
  const firstTold = new Map<string, number>();
  for (const { id, members } of clustering.clusters)
    for (const { statement } of members) {
      const { lineage, order } = placed.get(statement.article)!;
      const key = `${id}\0${lineage}`;
      firstTold.set(key, Math.min(firstTold.get(key) ?? order, order));
    }
  return articles.flatMap((article) => {
    const { order, lineage } = placed.get(article.article.path)!;
    const isLatest = latest.get(lineage) === order;
    const isUpdate = isLatest && article.article.path !== lineage;
    const isFirstTold = (clusters: readonly string[]) =>
      clusters.every((id) => (firstTold.get(`${id}\0${lineage}`) ?? order) === order);
    return joinStatements(article, statements.get(article.article.path) ?? [], edges).map((run): Passage => {
      const clusters = [...new Set(run.flatMap((statement) => clusterOf.get(statement.id) ?? []))];
      const isNew = isUpdate && isFirstTold(clusters);
      return { article, order, source: lineage, isLatest, isNew, clusters, ...stretchOf(article, run) };
    });
  });
}

interface Edges {
  /** Clusters with a member that starts its sentence. */
  readonly starting: ReadonlySet<string>;
  /** Clusters with a member that ends its sentence. */
  readonly ending: ReadonlySet<string>;
  readonly clusterOf: ReadonlyMap<string, string>;
}

function provenEdges({ articles, clustering }: Pick<StoryText, 'articles' | 'clustering'>): Edges {
  const byPath = new Map(articles.map((article) => [article.article.path, article]));
  const starting = new Set<string>();
  const ending = new Set<string>();
  const clusterOf = new Map<string, string>();
  for (const { id, members } of clustering.clusters) {
    for (const { statement, relation } of members) {
      clusterOf.set(statement.id, id);
      if (relation === 'contained') continue;
      const sentence = byPath.get(statement.article)?.sentences[statement.sentence];
      if (sentence === undefined) continue;
      if (statement.startToken <= sentence.startToken + sentence.leadTokens) starting.add(id);
      if (statement.endToken >= sentence.endToken - 1) ending.add(id);
    }
  }
  return { starting, ending, clusterOf };
}

/**
 * Statements of one sentence stay together unless another line of the story shows that a sentence ends or starts between them.
 * Where a full stop ends the sentence, stops are trusted: what looks like a cut is a part that another line tells alone.
 */
function joinStatements(
  article: AnalyzedArticle,
  statements: readonly Statement[],
  { starting, ending, clusterOf }: Edges,
): Statement[][] {
  const isStopped = (statement: Statement): boolean => {
    const { endToken } = article.sentences[statement.sentence]!;
    return endsInStop(article.tokens[endToken - 1]) || endsInStop(article.tokens[endToken - 2]);
  };
  const runs: Statement[][] = [];
  for (const statement of statements) {
    const before = runs.at(-1)?.at(-1);
    const isCut =
      before === undefined ||
      before.sentence !== statement.sentence ||
      (!isStopped(statement) &&
        (starting.has(clusterOf.get(statement.id) ?? '') || ending.has(clusterOf.get(before.id) ?? '')));
    if (isCut) runs.push([statement]);
    else runs.at(-1)!.push(statement);
  }
  return runs;
}

const isStop = testOf('. ! ?');
const endsInStop = (token: Token | undefined): boolean => token !== undefined && isStop(token.word);

/** What a run of statements holds of its sentence. */
function stretchOf(article: AnalyzedArticle, run: readonly Statement[]) {
  const [first, last] = [run[0]!, run.at(-1)!];
  const sentence = article.sentences[first.sentence]!;
  const textStart = sentence.startToken + sentence.leadTokens;
  const startToken = Math.max(first.startToken, textStart);
  const endToken = Math.max(startToken, last.endToken);
  return {
    startToken,
    endToken,
    tokens: article.tokens.slice(startToken, endToken),
    sentence: first.sentence,
    lead: first.lead,
    isWhole:
      run.every((statement) => statement.isWholeSentence) ||
      (startToken <= textStart && endToken >= sentence.endToken - 1),
    mentions: mentionsWithin(article.mentions, startToken, endToken),
  };
}

/** Mentions stand in reading order: the first one is found by halving. */
function mentionsWithin(mentions: readonly Mention[], startToken: number, endToken: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.startToken < startToken) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.startToken < endToken; i++)
    if (mentions[i]!.endToken <= endToken) found.push(mentions[i]!);
  return found;
}
