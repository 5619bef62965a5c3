/** `wirefold run`: the main job. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ToldStory, tellStories } from '../pipeline.js';
import { checkCorpus, readCorpus } from '../read/read-corpus.js';
import { displayPath } from '../text/display-path.js';
import { corpusPathFrom } from '../write/link-path.js';
import { type OutputFolder, openOutput } from '../write/output-folder.js';
import { renderRun } from '../write/render-run.js';
import { counted } from '../write/story-counts.js';
import type { AddCommand } from './command.js';
import { EXIT_DONE, EXIT_REPORTED, type ExitCode } from './exit-code.js';
import { startProgress } from './progress.js';
import { report } from './report.js';
import { checkSingle, INPUT_FLAGS, type InputArguments, toOptions } from './shared-flags.js';
import type { Terminal } from './terminal.js';
import { VERSION } from './version.js';

export const runCommand: AddCommand = (program, terminal, finish) => {
  program.command(
    'run [corpus]',
    'Write the account, the facts and the repeated statements of every story in a folder of texts',
    (argv) =>
      argv
        .positional('corpus', {
          type: 'string',
          default: 'corpus',
          describe: 'Folder of .txt files, at any depth, or one file',
        })
        .option('out', {
          alias: 'o',
          type: 'string',
          default: 'output',
          requiresArg: true,
          describe: 'Folder to write; an earlier output there is replaced whole',
        })
        .option('words', { type: 'number', default: 150, requiresArg: true, describe: 'Words of an account, at most' })
        .option('sentences', { type: 'number', requiresArg: true, describe: 'Sentences of an account, at most' })
        .options(INPUT_FLAGS)
        .example('$0 run news --out accounts', 'Read news/, write accounts/')
        .example('$0 run news --words 80', 'Shorter accounts'),
    async (given) => finish(await run(given, terminal)),
  );
};

interface RunArguments extends InputArguments {
  readonly corpus: string;
  readonly out: string;
  readonly words: number;
  readonly sentences: number | undefined;
}

async function run(given: RunArguments, terminal: Terminal): Promise<ExitCode> {
  checkSingle({ ...given }, []);
  const options = toOptions(given);
  await checkCorpus(given.corpus);
  const output = await openOutput(given.out, [given.corpus]);
  const progress = startProgress(terminal);
  const stopListening = releaseOnSignal(output);
  try {
    const { value: articles, diagnostics } = await readCorpus(given.corpus, options);
    report(diagnostics, terminal);
    const told = tellStories(articles, options, progress.onProgress);
    const stories = told.map((one) => ({ ...one, articles: one.articles.map(({ article }) => article) }));
    const corpus = corpusPathFrom(given.out, folderOf(given.corpus));
    await output.replace(renderRun({ version: VERSION, options, corpus, articles, stories, diagnostics }));
    progress.stop();
    terminal.stderr.write(`${closingLine(told, diagnostics.length, given.out)}\n`);
    return diagnostics.length === 0 ? EXIT_DONE : EXIT_REPORTED;
  } finally {
    progress.stop();
    output.release();
    stopListening();
  }
}

const folderOf = (corpus: string): string => (statSync(corpus).isDirectory() ? corpus : dirname(corpus));

/** A run that is told to stop leaves no half-written folder behind. Out: a function that ends the watch. */
function releaseOnSignal(output: OutputFolder): () => void {
  const release = (signal: NodeJS.Signals): void => {
    output.release();
    process.removeListener(signal, release);
    process.kill(process.pid, signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, release);
  return () => {
    for (const signal of signals) process.removeListener(signal, release);
  };
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
