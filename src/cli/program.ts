/** The command line: commands, flags, help, and what becomes of errors. */
import stringSimilarity from 'string-similarity';
import yargs, { type Argv } from 'yargs';
import { CorpusError } from '../read/corpus-error.js';
import { OutputError } from '../write/output-error.js';
import { clustersCommand } from './clusters-command.js';
import { commandWords } from './command-words.js';
import { diffCommand } from './diff-command.js';
import { EXIT_DONE, EXIT_FAILED, type ExitCode } from './exit-code.js';
import { factsCommand } from './facts-command.js';
import { gitDiffCommand } from './git-diff-command.js';
import { diagnosticLine } from './report.js';
import { runCommand } from './run-command.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { VERSION } from './version.js';

/** Columns of the help text: what a terminal has at least, with room for the flags. */
const HELP_WIDTH = 100;

/** What yargs says, where it does not say what to do. */
const STRINGS = {
  'Not enough non-option arguments: got %s, need at least %s': {
    one: 'Found %s paths, expected at least %s; a path that starts with a dash goes behind --',
    other: 'Found %s paths, expected at least %s; a path that starts with a dash goes behind --',
  },
  'Not enough arguments following: %s': 'The flag --%s was given without a value, expected one',
  'Did you mean %s?': 'No such command was found, did you mean %s',
};

type CompletionDefaults = (done: (error: Error | null, words?: string[]) => void) => void;

/** Flags only once a dash is typed, so that the shell offers files before; never a one-letter flag with two dashes. */
const isOffered = (offered: string, word: string): boolean =>
  !/^--\w$/.test(offered) && (word.startsWith('-') || !offered.startsWith('-'));

/**
 * Runs one command line.
 * In:     the words after the program's name, and the streams and environment.
 * Out:    the exit code; all that is to be said has been written to the streams.
 */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exit: ExitCode = EXIT_DONE;
  const finish = (code: ExitCode): void => {
    exit = code;
  };
  const program = yargs()
    .scriptName('wirefold')
    .locale('en')
    .usage(
      '$0 <command>\n\nReads news texts, finds what they repeat and the facts they state, and writes one cited account of each story.',
    )
    .version(VERSION)
    .parserConfiguration({ 'camel-case-expansion': false, 'boolean-negation': false })
    .alias('help', 'h')
    .updateStrings(STRINGS as unknown as Record<string, string>) // plural forms are not in its types
    .completion(
      'completion',
      'Print a completion script for your shell: add it to ~/.bashrc or ~/.zshrc',
      (word: string, _: unknown, defaults: CompletionDefaults, done: (words: string[]) => void) =>
        defaults((_error, words = []) => done(words.filter((offered) => isOffered(offered, word)))),
    )
    .demandCommand(1, 'No command was given, expected one of run, facts, clusters, diff, git-diff')
    .recommendCommands()
    .strict()
    .wrap(HELP_WIDTH)
    .epilogue(
      'Exit codes: run, facts, clusters: 0 done, 1 done but some input was skipped or reported, 2 could not run; diff: 0 no change, 1 changes, 2 could not run',
    )
    .exitProcess(false)
    .fail((message, error) => {
      // yargs throws its own complaints about flags as errors.
      throw error === undefined || error.name === 'YError' ? new UsageError(message) : error;
    });
  for (const add of [runCommand, factsCommand, clustersCommand, diffCommand, gitDiffCommand])
    add(program, terminal, finish);
  try {
    await program.parseAsync(commandWords(words));
    return exit;
  } catch (error) {
    terminal.stderr.write(`${messageOf(error, program, words)}\n`);
    return EXIT_FAILED;
  }
}

function messageOf(error: unknown, program: Argv, words: readonly string[]): string {
  if (error instanceof CorpusError || error instanceof OutputError) return diagnosticLine(error.diagnostic);
  if (!(error instanceof UsageError))
    return `wirefold failed, which is a fault of the program and not of your input: ${error instanceof Error ? error.stack : String(error)}`;
  const command = words.find((word) => !word.startsWith('-'));
  const help =
    command !== undefined && /^(?:run|facts|clusters|diff|git-diff)$/.test(command)
      ? `wirefold ${command} --help`
      : 'wirefold --help';
  return `wirefold: ${error.message.replace(/\n\s*/g, ' ')}${suggestion(error.message, program)}; see ${help}`;
}

/** Likeness from which a flag is taken for a mistyped one; `formt` and `format` have .73. */
const MIN_FLAG_LIKENESS = 0.4;

/** `, did you mean --format`: the nearest known flag to an unknown one. */
function suggestion(message: string, program: Argv): string {
  const unknown = /^Unknown arguments?: ([\w-]+)/.exec(message)?.[1];
  if (unknown === undefined) return '';
  const known = Object.keys(
    (program as unknown as { getOptions: () => { key: Record<string, unknown> } }).getOptions().key,
  ); // not in its types
  if (known.length === 0) return '';
  const { bestMatch } = stringSimilarity.findBestMatch(unknown, known);
  return bestMatch.rating >= MIN_FLAG_LIKENESS ? `, did you mean --${bestMatch.target}` : '';
}
