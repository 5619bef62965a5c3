/** A run -> `run.json`: what was read, with which options, what was found and written. No clock, no machine. */
import type { Article } from '../model/article.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Options } from '../options.js';
import { jsonText } from './json-text.js';
import { RUN_SCHEMA, type RunJson } from './schema.js';
import type { StoryOutput } from './story-output.js';

/** A whole run, as `run.json` and `index.md` tell of it. */
export interface RunOutput {
  /** Version of the program. */
  readonly version: string;
  readonly options: Options;
  /** The way from the output folder to the folder that article paths are relative to: `../corpus`. */
  readonly corpus: string;
  /** All articles read, ordered by path. */
  readonly articles: readonly Article[];
  /** Ordered as they are to be listed. */
  readonly stories: readonly StoryOutput[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The text of `run.json`. */
export const runJson = ({ version, options, corpus, articles, stories, diagnostics }: RunOutput): string => {
  const storyOf = new Map(stories.flatMap(({ story }) => story.articles.map(({ path }) => [path, story.id])));
  return jsonText({
    schema: RUN_SCHEMA,
    version,
    options: optionsJson(options),
    corpus,
    inputs: articles.map(({ path, sha256 }) => ({ path, sha256, story: storyOf.get(path) ?? null })),
    stories: stories.map(({ story, account }) => ({
      id: story.id,
      dir: story.dir,
      title: account.title,
      articles: story.articles.map(({ path }) => path),
    })),
    counts: {
      articles: articles.length,
      stories: stories.length,
      statements: sum(stories, ({ clustering }) => clustering.statements.length),
      clusters: sum(stories, ({ clustering }) => clustering.clusters.length),
      mentions: sum(stories, ({ reconciliation }) => reconciliation.mentions.length),
      facts: sum(stories, ({ reconciliation }) => reconciliation.facts.length),
    },
    diagnostics: diagnostics.map(diagnosticJson),
  } satisfies RunJson);
};

const optionsJson = ({ layout, isFirstLineTitle, maxWords, maxSentences, maxLineLength }: Options) => ({
  layout,
  isFirstLineTitle,
  maxWords,
  maxSentences,
  maxLineLength,
});

const diagnosticJson = ({ code, severity, message, file, line, related }: Diagnostic) => ({
  code,
  severity,
  message,
  file,
  ...(line === undefined ? {} : { line }),
  ...(related === undefined ? {} : { related }),
});

const sum = (stories: readonly StoryOutput[], count: (story: StoryOutput) => number): number =>
  stories.reduce((total, story) => total + count(story), 0);
