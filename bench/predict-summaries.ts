/**
 * Summarizes sets of articles, each set as one story.
 *   predict-summaries IN OUT [--words N | --sentences N] [--style tokenized|natural]
 * IN is JSONL of { id, docs: [{ tokenized, natural }] }, the texts as lists of sentences; OUT is JSONL of { id, summary }, one
 * sentence a line, for every id.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Article } from '../src/model/article.js';
import type { Story } from '../src/model/story.js';
import { DEFAULT_OPTIONS, type Options } from '../src/options.js';
import { analyzeArticle, reconcileStory, tellStory } from '../src/pipeline.js';
import { learnCasing } from '../src/text/truecase.js';

interface ArticleSet {
  readonly id: string;
  readonly docs: readonly { readonly tokenized: readonly string[]; readonly natural: readonly string[] }[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    words: { type: 'string' },
    sentences: { type: 'string' },
    style: { type: 'string', default: 'tokenized' },
  },
});
const [input, output] = positionals;
const { style } = values;
if (input === undefined || output === undefined || (style !== 'tokenized' && style !== 'natural')) {
  console.error('usage: predict-summaries IN OUT [--words N | --sentences N] [--style tokenized|natural]');
  process.exit(2);
}
const options: Options = {
  ...DEFAULT_OPTIONS,
  // a limit in sentences alone lets sentences be as long as they are
  maxWords:
    values.words === undefined
      ? values.sentences === undefined
        ? DEFAULT_OPTIONS.maxWords
        : Number.MAX_SAFE_INTEGER
      : Number(values.words),
  maxSentences: values.sentences === undefined ? null : Number(values.sentences),
};
const sets = readFileSync(input, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as ArticleSet);
const startMs = performance.now();
const summaries = sets.map((set) => JSON.stringify({ id: set.id, summary: summarize(set) }));
const perSetMs = (performance.now() - startMs) / Math.max(1, sets.length);
writeFileSync(output, `${summaries.join('\n')}\n`);
console.error(`${sets.length} sets, ${perSetMs.toFixed(1)} ms a set`);

function summarize({ id, docs }: ArticleSet): string {
  const articles = docs.map((doc, i) =>
    analyzeArticle(toArticle(`${i + 1}.txt`, style === 'natural' ? doc.natural : doc.tokenized), options),
  );
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
  };
  return tellStory(reconcileStory(story, corpus), corpus.casing, options)
    .account.sentences.map(({ text }) => text)
    .join('\n');
}

function toArticle(path: string, lines: readonly string[]): Article {
  return { path, sha256: path, lines, bodyLine: 1, title: null, published: null, source: null };
}
