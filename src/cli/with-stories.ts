/** Reads paths and works out their stories: what `facts` and `clusters` have in common. */
import type { GroupedCorpus, OnProgress, ReconciledStory } from '../pipeline.js';
import { readPaths } from '../read/read-corpus.js';
import type { StoryOutput } from '../write/story-output.js';
import { EXIT_DONE, EXIT_REPORTED, type ExitCode } from './exit-code.js';
import { startProgress } from './progress.js';
import { report } from './report.js';
import { type InputArguments, toOptions } from './shared-flags.js';
import type { Terminal } from './terminal.js';

interface PathArguments extends InputArguments {
  readonly paths: readonly string[];
}

/** A story as the writers of facts and clusters take it. */
export type WrittenStory = Omit<StoryOutput, 'account'>;

/** Writes what `print` makes of the stories to stdout. */
export const withStories = (
  given: PathArguments,
  terminal: Terminal,
  print: (stories: readonly WrittenStory[]) => string,
): Promise<ExitCode> =>
  withCorpus(given, terminal, async (corpus, onProgress) => {
    const { reconcileStory } = await import('../pipeline.js');
    return print(
      corpus.stories.map((story, i) => {
        onProgress('story', i, corpus.stories.length);
        return toWritten(reconcileStory(story, corpus));
      }),
    );
  });

/** Writes what `print` makes of the grouped articles to stdout. */
export async function withCorpus(
  given: PathArguments,
  terminal: Terminal,
  print: (corpus: GroupedCorpus, onProgress: OnProgress) => Promise<string>,
): Promise<ExitCode> {
  const options = toOptions(given);
  const { value: articles, diagnostics } = await readPaths(given.paths, options);
  report(diagnostics, terminal);
  // Loaded when it is needed: help and completion answer at once.
  const { analyzeArticle, groupCorpus } = await import('../pipeline.js');
  const { onProgress, stop } = startProgress(terminal);
  let text: string;
  try {
    const analyzed = articles.map((article, i) => {
      onProgress('article', i, articles.length);
      return analyzeArticle(article, options);
    });
    text = await print(groupCorpus(analyzed), onProgress);
  } finally {
    stop();
  }
  terminal.stdout.write(text);
  return diagnostics.length === 0 ? EXIT_DONE : EXIT_REPORTED;
}

const toWritten = (reconciled: ReconciledStory): WrittenStory => ({
  ...reconciled,
  articles: reconciled.articles.map(({ article }) => article),
});
