/**
 * How long a diff takes, beside programs that diff words: sentences reordered, and texts with nothing in common.
 *   npm run bench:diff
 * The peers mark no moves; ours runs whole, from the text to statements and facts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { DEFAULT_OPTIONS } from '../src/options.js';
import { analyzeArticle, compareArticles } from '../src/pipeline.js';
import { parseArticle } from '../src/read/parse-article.js';
import { loadPeers } from './diff/peers.js';
import { randomFrom, sentences, shuffled, wordSource } from './diff/texts.js';

const SEED = 20260101;
const RUNS = 5;
/** Longest that a peer is waited for, where it can be told so. */
const TIMEOUT_MS = 60_000;
const WORDS_OF_A_SENTENCE = 20;

const lines: string[] = [];
const tell = (line: string): void => {
  console.log(line);
  lines.push(line);
};

const peers = loadPeers(TIMEOUT_MS);
tell(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores; best of ${RUNS} runs, peers of one`,
);
tell('');
tell('| sentences reordered | words | seconds | words/s | moves marked |');
tell('|---|---|---|---|---|');
const moved = reordered(20_000);
const { seconds, moves } = ours(moved, RUNS);
tellRow('wirefold, text to statements and facts', 20_000, seconds, String(moves));
for (const { name, run } of peers) {
  const [a, b] = [moved.old, moved.now].map((text) => text.split(/\s+/));
  const start = performance.now();
  const changed = run(a!, b!);
  const took = (performance.now() - start) / 1000;
  if (changed === null) tell(`| ${name} | 20000 | over ${TIMEOUT_MS / 1000} | | none |`);
  else tellRow(name, 20_000, took, 'none');
}
tell('');
tell('| nothing in common | bytes of each side | seconds | times the row above |');
tell('|---|---|---|---|');
let before: number | null = null;
for (const bytes of [250_000, 500_000, 1_000_000]) {
  const took = ours(unrelated(bytes), 2).seconds;
  tell(`| wirefold | ${bytes} | ${took.toFixed(2)} | ${before === null ? '' : (took / before).toFixed(2)} |`);
  before = took;
}
mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/diff.md', `${lines.join('\n')}\n`);

interface Texts {
  readonly old: string;
  readonly now: string;
}

function reordered(words: number): Texts {
  const random = randomFrom(SEED);
  const old = sentences(words / WORDS_OF_A_SENTENCE, WORDS_OF_A_SENTENCE, wordSource(random));
  return { old: old.join('\n'), now: shuffled(old, random).join('\n') };
}

/** The words of the two sides differ by their first letter. */
function unrelated(bytes: number): Texts {
  const random = randomFrom(SEED);
  const [old, now] = ['x', 'z'].map((prefix) => {
    const word = wordSource(random, prefix);
    let text = '';
    while (text.length < bytes) text += `${sentences(1, WORDS_OF_A_SENTENCE, word)[0]}\n`;
    return text;
  });
  return { old: old!, now: now! };
}

function ours({ old, now }: Texts, runs: number): { readonly seconds: number; readonly moves: number } {
  let [best, moves] = [Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    const [a, b] = [old, now].map((text, side) => {
      const { value } = parseArticle({ path: `${side}.txt`, bytes: Buffer.from(text), options: DEFAULT_OPTIONS });
      return analyzeArticle(value!, DEFAULT_OPTIONS);
    });
    const { statements } = compareArticles({ old: [a!], new: [b!], hasStatements: true });
    best = Math.min(best, (performance.now() - start) / 1000);
    moves = statements!.filter(({ type }) => type === 'moved').length;
  }
  return { seconds: best, moves };
}

function tellRow(name: string, words: number, took: number, marked: string): void {
  tell(`| ${name} | ${words} | ${took.toFixed(2)} | ${Math.round(words / took)} | ${marked} |`);
}
