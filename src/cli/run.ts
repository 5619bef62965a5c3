/** The main job: read, tell, write, and say so. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ToldStory, tellStories } from '../pipeline.js';
import { checkCorpus, readCorpus } from '../read/read-corpus.js';
import { displayPath } from '../text/display-path.js';
import { corpusPathFrom } from '../write/link-path.js';
import { type OutputFolder, openOutput } from '../write/output-folder.js';
import { renderRun } from '../write/render-run.js';
import { counted } from '../write/story-counts.js';
import { EXIT_DONE, EXIT_REPORTED, type ExitCode } from './exit-code.js';
import { startProgress } from './progress.js';
import { report } from './report.js';
import { checkSingle, type InputArguments, toOptions } from './shared-flags.js';
import type { Terminal } from './terminal.js';
import { VERSION } from './version.js';

interface RunArguments extends InputArguments {
  readonly corpus: string;
  readonly out: string;
  readonly words: number;
  readonly sentences: number | undefined;
}

/** Throws: CorpusError, OutputError or UsageError before any work where it cannot run. */
export async function run(given: RunArguments, terminal: Terminal): Promise<ExitCode> {
  checkSingle({ ...given }, []);
  const options = toOptions(given);
  await checkCorpus(given.corpus);
  const output = await openOutput(given.out, [given.corpus]);
  const progress = startProgress(terminal);
  try {
    const { value: articles, diagnostics } = await readCorpus(given.corpus, options);
    report(diagnostics, terminal);
    const told = tellStories(articles, options, progress.onProgress);
    const stories = told.map((one) => ({ ...one, articles: one.articles.map(({ article }) => article) }));
    const corpus = corpusPathFrom(given.out, folderOf(given.corpus));
    progress.stop();
    await untilSignal(output, () =>
      output.replace(renderRun({ version: VERSION, options, corpus, articles, stories, diagnostics })),
    );
    terminal.stderr.write(`${closingLine(told, diagnostics.length, given.out)}\n`);
    return diagnostics.length === 0 ? EXIT_DONE : EXIT_REPORTED;
  } finally {
    progress.stop();
    output.release();
  }
}

const folderOf = (corpus: string): string => (statSync(corpus).isDirectory() ? corpus : dirname(corpus));

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes, and leaves no half-written folder behind when it is told to stop. Only here, where the program waits for the
 * disk: while it computes, a listener would hold a signal back to the end. What is left then is a lock that the next run
 * takes over.
 */
async function untilSignal(output: OutputFolder, write: () => Promise<void>): Promise<void> {
  const stop = (signal: NodeJS.Signals): void => {
    for (const each of SIGNALS) process.removeListener(each, stop);
    try {
      output.release();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    await write();
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  }
}

/** What was read, found and written, and where to look. */
function closingLine(stories: readonly ToldStory[], problems: number, out: string): string {
  const sum = (count: (story: ToldStory) => number): number => stories.reduce((total, told) => total + count(told), 0);
  const read = counted(
    sum(({ articles }) => articles.length),
    'article',
  );
  const reported = problems === 0 ? '' : ` (${counted(problems, 'input problem')})`;
  const found = [
    counted(stories.length, 'story', 'stories'),
    counted(
      sum(({ reconciliation }) => reconciliation.facts.length),
      'fact',
    ),
    counted(
      sum(({ clustering }) => clustering.clusters.length),
      'repeated statement',
    ),
  ].join(', ');
  return `Read ${read}${reported}; found ${found}; wrote ${displayPath(join(out, 'index.md'))}`;
}
