/**
 * Which of several articles tell one story, to be held against labels.
 *   npm run predict:groups -- IN.jsonl OUT.json
 * IN: one `{ id, title, text or sentences, date? }` a line. OUT: `{ "<id>": "<group>" }`, every id; a group is named by
 * its story's folder. The title is told as the corpus's front matter tells it, the date as its day of publication.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { groupStories } from '../src/group/group-stories.js';
import type { Article } from '../src/model/article.js';
import { DEFAULT_OPTIONS } from '../src/options.js';
import { analyzeArticle } from '../src/pipeline.js';

const Record = z.object({
  id: z.coerce.string(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  sentences: z.array(z.string()).nullish(),
  date: z.string().nullish(),
});

const [input, output] = process.argv.slice(2);
if (input === undefined || output === undefined) {
  process.stderr.write('usage: predict:groups -- IN.jsonl OUT.json\n');
  process.exit(2);
}

const articles = readFileSync(input, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => toArticle(Record.parse(JSON.parse(line))));
const stories = groupStories(articles.map((article) => analyzeArticle(article, DEFAULT_OPTIONS)));
const groups = stories.flatMap(({ dir, articles: members }) => members.map(({ path }) => [path, dir] as const));
const inOrder = new Map(groups);
writeFileSync(
  output,
  `${JSON.stringify(Object.fromEntries(articles.map(({ path }) => [path, inOrder.get(path)])), null, 1)}\n`,
);
process.stderr.write(`${articles.length} articles in ${stories.length} groups\n`);

/** An article as `read` would give it, its id for a path. */
function toArticle({ id, title, text, sentences, date }: z.output<typeof Record>): Article {
  const lines = (sentences ?? (text ?? '').split('\n')).map((line) => line.replace(/[\r\n]+/g, ' '));
  const published = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/.test(date ?? '') ? date! : null;
  return { path: id, sha256: '', lines, bodyLine: 1, title: title || null, published, source: null };
}
