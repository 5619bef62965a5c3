/** A set of articles told as one story, each article a source of its own. */
import type { Article } from '../../src/model/article.js';
import type { Story } from '../../src/model/story.js';
import { DEFAULT_OPTIONS, type Options } from '../../src/options.js';
import { analyzeArticle, reconcileStory, tellStory } from '../../src/pipeline.js';
import { learnCasing } from '../../src/text/truecase.js';

export type TextStyle = 'tokenized' | 'natural';

/** A line of the JSONL that the benches of summaries read. */
export interface ArticleSet {
  readonly id: string;
  /** Sets of one name are scored together: `multi`, `single`. */
  readonly set: string;
  /** Each text as a list of sentences. */
  readonly docs: readonly Readonly<Record<TextStyle, readonly string[]>>[];
  /** What people wrote; sentences are parted by line ends. */
  readonly references: readonly string[];
}

export interface Budget {
  readonly maxWords: number | null;
  readonly maxSentences: number | null;
}

/** Out: the sentences of the account, in reading order. */
export function tellSet({ id, docs }: Pick<ArticleSet, 'id' | 'docs'>, style: TextStyle, budget: Budget): string[] {
  const options: Options = {
    ...DEFAULT_OPTIONS,
    // a limit in sentences alone lets sentences be as long as they are
    maxWords: budget.maxWords ?? (budget.maxSentences === null ? DEFAULT_OPTIONS.maxWords : Number.MAX_SAFE_INTEGER),
    maxSentences: budget.maxSentences,
  };
  const articles = docs.map((doc, i) => analyzeArticle(toArticle(`${i + 1}.txt`, doc[style]), options));
  const story: Story = {
    id,
    dir: 'story',
    title: null,
    articles: articles.map(({ article }, i) => ({ path: article.path, order: i + 1, lineage: article.path })),
  };
  const corpus = {
    stories: [story],
    articles: new Map(articles.map((article) => [article.article.path, article])),
    casing: learnCasing(articles),
    boilerplate: new Map(),
  };
  const { account } = tellStory(reconcileStory(story, corpus), corpus, options);
  return account.sentences.map(({ text }) => text);
}

function toArticle(path: string, lines: readonly string[]): Article {
  return { path, sha256: path, lines, bodyLine: 1, title: null, published: null, source: null };
}
