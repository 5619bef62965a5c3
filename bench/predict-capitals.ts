/**
 * Restores the capitals of lower-case tokens.
 *   predict-capitals IN OUT
 * IN holds one sentence a line, tokens between spaces; OUT the same tokens, line by line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { tokenizeLine } from '../src/text/tokenize.js';
import { learnCasing, restoreCase } from '../src/text/truecase.js';
import { wordOf } from '../src/text/vocabulary.js';

/** Lines that are taken for one article: what it uses as a name is a name in all of them. About the length of a news text. */
const LINES_PER_ARTICLE = 40;

const [input, output] = process.argv.slice(2);
if (input === undefined || output === undefined) {
  console.error('usage: predict-capitals IN OUT');
  process.exit(2);
}
const text = readFileSync(input, 'utf8');
const lines = text
  .replace(/\n$/, '')
  .split('\n')
  .map((line) => line.split(' '));
const pathOf = (lineIndex: number) => String(Math.floor(lineIndex / LINES_PER_ARTICLE));
const casing = learnCasing(articlesOf());
const restored = lines.map((tokens, i) =>
  restoreCase(tokens.map(wordOf), { casing, articles: [pathOf(i)] })
    .map(printBracket)
    .join(' '),
);
writeFileSync(output, restored.join('\n') + (text.endsWith('\n') ? '\n' : ''));

/** What `learnCasing` reads of an article, for tokens that are given. */
function articlesOf(): Parameters<typeof learnCasing>[0] {
  const starts = lines.flatMap((_, i) => (i % LINES_PER_ARTICLE === 0 ? [i] : []));
  return starts.map((start) => ({
    article: { path: pathOf(start), sha256: '', lines: [], bodyLine: 1, title: null, published: null, source: null },
    sentences: [],
    mentions: [],
    tokens: lines.slice(start, start + LINES_PER_ARTICLE).flatMap((tokens, k) =>
      tokens
        .filter((token) => token !== '')
        .map((token) => ({
          kind: tokenizeLine(token)[0]?.kind ?? 'punctuation',
          form: token,
          lower: token,
          word: wordOf(token),
          line: start + k + 1,
          start: 0,
          end: token.length,
          hasSpaceBefore: true,
        })),
    ),
  }));
}

/** The Penn Treebank writes brackets as `-LRB-`, in capitals. */
function printBracket(token: string): string {
  return /^-[lr][rsc]b-$/.test(token) ? token.toUpperCase() : token;
}
