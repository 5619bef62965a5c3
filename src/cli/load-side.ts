/** One side of a diff: an article, a folder of them, stdin, or what an earlier run wrote. */
import { existsSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Options } from '../options.js';
import { analyzeArticle } from '../pipeline.js';
import { parseArticle } from '../read/parse-article.js';
import { readCorpus, readPaths } from '../read/read-corpus.js';
import { type FactsJson, parseFactsJson, parseRunJson, type RunJson } from '../write/schema.js';
import { articleFromFacts } from './article-from-facts.js';
import { UsageError } from './usage-error.js';

export interface Side {
  readonly articles: readonly AnalyzedArticle[];
  readonly diagnostics: readonly Diagnostic[];
  /** False where only the facts of an earlier run are at hand. */
  readonly hasTexts: boolean;
}

/** Files that are left out without an error of their own. */
const LEFT_OUT: ReadonlySet<Diagnostic['code']> = new Set(['read/broken-link', 'read/not-a-file']);

/** A side that could not be read whole would show its losses as removed facts. */
export const isCut = ({ diagnostics }: Side): boolean =>
  diagnostics.some(({ severity, code }) => severity === 'error' || LEFT_OUT.has(code));

/**
 * In:     a path as the user gave it, or `-`.
 * Throws: CorpusError where there is nothing to read, UsageError where JSON is none of ours.
 */
export async function loadSide(given: string, options: Options, stdin: NodeJS.ReadableStream): Promise<Side> {
  if (given === '-') return fromStdin(options, stdin);
  const stat = statOf(given);
  if (stat?.isFile() && given.endsWith('.json')) return fromFacts([given], options);
  if (stat?.isDirectory() && existsSync(join(given, 'run.json'))) return fromFacts(factsFiles(given), options);
  if (stat?.isDirectory() && existsSync(join(given, 'facts.json')))
    return fromFacts([join(given, 'facts.json')], options);
  // a single article keeps its whole path, so that v1/a.txt and v2/a.txt stay two
  const { value, diagnostics } = stat?.isDirectory()
    ? await readCorpus(given, options)
    : await readPaths([given], options);
  return { articles: value.map((article) => analyzeArticle(article, options)), diagnostics, hasTexts: true };
}

/** Null where there is nothing that can be looked at; reading it then says why. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

async function fromStdin(options: Options, stdin: NodeJS.ReadableStream): Promise<Side> {
  const { value, diagnostics } = parseArticle({ path: '-', bytes: await buffer(stdin), options });
  return { articles: value === null ? [] : [analyzeArticle(value, options)], diagnostics, hasTexts: true };
}

const factsFiles = (output: string): string[] =>
  readdirSync(output, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(output, entry.name, 'facts.json')))
    .map((entry) => join(output, entry.name, 'facts.json'))
    .sort();

/** Facts of an earlier run; with their texts where those still lie, unchanged, where that run read them. */
async function fromFacts(files: readonly string[], options: Options): Promise<Side> {
  const stories = files.map((file) => ({ file, facts: readJson(file, parseFactsJson) }));
  const [first] = files;
  const corpus = first === undefined ? null : corpusOf(dirname(dirname(first)));
  const texts =
    corpus === null
      ? null
      : await unchangedTexts(
          corpus,
          stories.map(({ facts }) => facts),
          options,
        );
  if (texts !== null) return { articles: texts, diagnostics: [], hasTexts: true };
  return {
    articles: stories.flatMap(({ facts }) => facts.articles.map((article) => articleFromFacts(article, facts))),
    diagnostics: [],
    hasTexts: false,
  };
}

/** The corpus folder that a run says it read, seen from its output folder; null where there is no such run. */
function corpusOf(output: string): string | null {
  const file = join(output, 'run.json');
  if (!existsSync(file)) return null;
  const run: RunJson = readJson(file, parseRunJson);
  return join(output, run.corpus);
}

async function unchangedTexts(
  corpus: string,
  stories: readonly FactsJson[],
  options: Options,
): Promise<AnalyzedArticle[] | null> {
  const wanted = stories.flatMap(({ articles }) => articles);
  if (!wanted.every(({ path }) => statSync(join(corpus, path), { throwIfNoEntry: false })?.isFile())) return null;
  const articles = wanted.flatMap(({ path, sha256 }) => {
    const { value } = parseArticle({ path, bytes: readFileSync(join(corpus, path)), options });
    return value !== null && value.sha256 === sha256 ? [analyzeArticle(value, options)] : [];
  });
  return articles.length === wanted.length ? articles : null;
}

function readJson<T>(
  file: string,
  parse: (content: unknown) => { readonly value: T } | { readonly problem: string },
): T {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `${file} holds no JSON (${error instanceof Error ? error.message : String(error)}), expected what a run wrote; run wirefold again`,
    );
  }
  const parsed = parse(content);
  if ('problem' in parsed)
    throw new UsageError(`${file}: ${parsed.problem}, expected what a run wrote; run wirefold again`);
  return parsed.value;
}
