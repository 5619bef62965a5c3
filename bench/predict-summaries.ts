/**
 * Summarizes sets of articles, each set as one story.
 *   predict-summaries IN OUT [--words N | --sentences N] [--style tokenized|natural]
 * IN is JSONL of { id, docs: [{ tokenized, natural }] }, the texts as lists of sentences; OUT is JSONL of { id, summary }, one
 * sentence a line, for every id.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ArticleSet, type Budget, tellSet } from './summaries/tell-set.js';

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
const budget: Budget = {
  maxWords: values.words === undefined ? null : Number(values.words),
  maxSentences: values.sentences === undefined ? null : Number(values.sentences),
};
const sets = readFileSync(input, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as ArticleSet);
const startMs = performance.now();
const summaries = sets.map((set) => JSON.stringify({ id: set.id, summary: tellSet(set, style, budget).join('\n') }));
const perSetMs = (performance.now() - startMs) / Math.max(1, sets.length);
writeFileSync(output, `${summaries.join('\n')}\n`);
console.error(`${sets.length} sets, ${perSetMs.toFixed(1)} ms a set`);
