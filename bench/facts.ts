/**
 * How fast the first scope reads (normalize, segment, extract), against wink-nlp and compromise over the same sentences in one run.
 *
 *   npm run bench:facts -- [FILE] [--lines N] [--rounds N]      FILE: text, one sentence a line; without it the bundled corpus
 *
 * Lines are read as articles of 40. Rates are tokens of ours a second of processor time, so that a busy machine and a peer's own
 * idea of a token change nothing; each is the best of the rounds, with mean and standard deviation beside it. Each timed round
 * follows a second of the same engine untimed. Prints a table and writes it with the machine and all versions to bench/results/facts.md.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/model/article.js';
import { DEFAULT_OPTIONS } from '../src/options.js';
import { analyzeArticle } from '../src/pipeline.js';
import { warmUp } from './warm-up.js';

const ROOT = resolve(import.meta.dirname, '../..');
const loadPeer = createRequire(join(ROOT, 'bench/peers/package.json'));

/** Lines of an article: what a long news article has. */
const ARTICLE_LINES = 40;
/** Milliseconds that an engine reads untimed before each timed round. */
const REWARM_MS = 1000;

interface Engine {
  readonly name: string;
  /** Reads one article as far as the engine goes; the number makes sure that the work is done. */
  readonly read: (article: Article) => number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lines: { type: 'string', default: '4000' },
    rounds: { type: 'string', default: '15' },
  },
});
const articles = inArticles(readLines(positionals[0]).slice(0, Number(values.lines)));
const tokens = articles.reduce((sum, article) => sum + analyzeArticle(article, DEFAULT_OPTIONS).tokens.length, 0);
const measured = ratesOf([wirefold(), winkNlp(), compromise()], Number(values.rounds));
const winkRate = Math.max(...measured[1]!.rates);
const report = [
  '# Reading facts',
  '',
  `Tokens a second of processor time, ${articles.length} articles of ${tokens} tokens, ${values.rounds} rounds.`,
  '',
  `Machine: ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}.`,
  '',
  '| program | best | mean | sd | over wink-nlp |',
  '|---|--:|--:|--:|--:|',
  ...measured.map(({ name, rates }) => {
    const best = Math.max(...rates);
    const spread = Math.sqrt(mean(rates.map((rate) => (rate - mean(rates)) ** 2)));
    const figures = [best, mean(rates), spread].map((rate) => String(Math.round(rate)));
    return `| ${[name, ...figures, (best / winkRate).toFixed(2)].join(' | ')} |`;
  }),
  '',
].join('\n');
console.log(report);
mkdirSync(join(ROOT, 'bench/results'), { recursive: true });
writeFileSync(join(ROOT, 'bench/results/facts.md'), report);

function wirefold(): Engine {
  return {
    name: 'wirefold, normalize to extract',
    read: (article) => analyzeArticle(article, DEFAULT_OPTIONS).mentions.length,
  };
}

/** All its annotations: sentences, part-of-speech tags, entities, sentiment, negation. */
function winkNlp(): Engine {
  type Wink = { readDoc(text: string): { tokens(): { length(): number } } };
  const create = loadPeer('wink-nlp') as (model: unknown) => Wink; // as the package documents it
  const wink = create(loadPeer('wink-eng-lite-web-model'));
  return {
    name: `wink-nlp ${versionOf('wink-nlp')}, full annotation`,
    read: (article) => wink.readDoc(article.lines.join('\n')).tokens().length(),
  };
}

function compromise(): Engine {
  const nlp = loadPeer('compromise') as (text: string) => { wordCount(): number }; // as the package documents it
  return {
    name: `compromise ${versionOf('compromise')}`,
    read: (article) => nlp(article.lines.join('\n')).wordCount(),
  };
}

function versionOf(name: string): string {
  const file = join(ROOT, 'bench/peers/node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version; // npm's own file
}

/** The engines take turns, round by round, so that what else the machine does slows all of them. */
function ratesOf(engines: readonly Engine[], rounds: number): { readonly name: string; readonly rates: number[] }[] {
  for (const engine of engines) warmUp(() => readAll(engine));
  const measured = engines.map((engine) => ({ engine, name: engine.name, rates: [] as number[] }));
  for (let round = 0; round < rounds; round++)
    for (const { engine, rates } of measured) {
      rewarm(engine);
      const start = process.cpuUsage();
      readAll(engine);
      const { user, system } = process.cpuUsage(start);
      rates.push((tokens * 1e6) / (user + system));
    }
  return measured;
}

/**
 * Reads untimed for a moment: while another engine has its turn, seconds long, the compiler throws away code that has not been run, and
 * a round of its own would time the making of it.
 */
function rewarm(engine: Engine): void {
  const start = performance.now();
  for (let at = 0; performance.now() < start + REWARM_MS; at++) engine.read(articles[at % articles.length]!);
}

function readAll(engine: Engine): void {
  const found = articles.reduce((sum, article) => sum + engine.read(article), 0);
  if (found === 0) throw new Error(`${engine.name} read nothing`);
}

function readLines(file: string | undefined): string[] {
  const files = file
    ? [file]
    : readdirSync('corpus', { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => join('corpus', name));
  return files.flatMap((name) => readFileSync(name, 'utf8').split('\n')).filter((line) => line.trim() !== '');
}

function inArticles(lines: readonly string[]): Article[] {
  const found: Article[] = [];
  for (let at = 0; at < lines.length; at += ARTICLE_LINES)
    found.push({
      path: `${found.length}.txt`,
      sha256: '',
      lines: lines.slice(at, at + ARTICLE_LINES),
      bodyLine: 1,
      title: null,
      published: null,
      source: null,
    });
  return found;
}

function mean(rates: readonly number[]): number {
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}
