/** `wirefold diff`: what changed between two versions, two folders or two runs. */
import { CHANGE_TYPES, type ChangeType, type Comparison } from '../model/changes.js';
import { diffJson } from '../write/diff-json.js';
import { diffMarkdown } from '../write/diff-markdown.js';
import { factTally } from '../write/diff-tally.js';
import { diffText } from '../write/diff-text.js';
import type { AddCommand } from './command.js';
import { EXIT_DONE, EXIT_FAILED, EXIT_REPORTED, type ExitCode } from './exit-code.js';
import type { Side } from './load-side.js';
import { report } from './report.js';
import { COLOR_FLAG, checkSingle, INPUT_FLAGS, type InputArguments, toOptions } from './shared-flags.js';
import { type ColorChoice, hasColor, type Terminal, widthOf } from './terminal.js';
import { UsageError } from './usage-error.js';

const FORMATS = ['text', 'json', 'markdown'] as const;
const LEVELS = ['facts', 'statements', 'both'] as const;

export const diffCommand: AddCommand = (program, terminal, finish) => {
  program.command(
    'diff <old> <new>',
    'Print which facts changed, were made more precise, added, dropped or contradicted',
    (argv) =>
      argv
        .positional('old', {
          type: 'string',
          demandOption: true,
          describe: 'Article, folder, output folder, facts.json, or - for stdin',
        })
        .positional('new', { type: 'string', demandOption: true, describe: 'The same, for the later side' })
        .option('format', { choices: FORMATS, default: 'text' as const, describe: 'What to print' })
        .option('level', { choices: LEVELS, default: 'facts' as const, describe: 'What to compare' })
        .option('all', { type: 'boolean', default: false, describe: 'List in the text what is unchanged as well' })
        .option('word-diff', {
          type: 'boolean',
          default: false,
          describe: 'Show edited statements once, with their words marked',
        })
        .option('only', { choices: CHANGE_TYPES, array: true, describe: 'Report only these changes' })
        .option('ignore', { choices: CHANGE_TYPES, array: true, describe: 'Do not report these changes' })
        .option('stat', { type: 'boolean', default: false, describe: 'Print only the closing line' })
        .option('exit-zero', { type: 'boolean', default: false, describe: 'End with 0 where there are changes' })
        .options(INPUT_FLAGS)
        .options(COLOR_FLAG)
        .example('$0 diff v1.txt v2.txt', 'Which figures changed')
        .example('$0 diff v1.txt v2.txt --level both --word-diff', 'And which sentences')
        .example('$0 diff lastweek/output output --format markdown', 'Two runs, for a mail'),
    async (given) => finish(await diff(given, terminal)),
  );
};

interface DiffArguments extends InputArguments {
  readonly old: string;
  readonly new: string;
  readonly format: (typeof FORMATS)[number];
  readonly level: (typeof LEVELS)[number];
  readonly all: boolean;
  readonly 'word-diff': boolean;
  readonly only: readonly ChangeType[] | undefined;
  readonly ignore: readonly ChangeType[] | undefined;
  readonly stat: boolean;
  readonly 'exit-zero': boolean;
  readonly color: ColorChoice;
}

async function diff(given: DiffArguments, terminal: Terminal): Promise<ExitCode> {
  checkSingle({ ...given }, ['only', 'ignore']);
  if (given.old === '-' && given.new === '-')
    throw new UsageError('both sides were given as -, expected stdin for one of them at most');
  const options = toOptions(given);
  // Loaded when they are needed: help and completion answer at once.
  const [{ compareArticles }, { loadSide }] = await Promise.all([import('../pipeline.js'), import('./load-side.js')]);
  const [old, now] = [
    await loadSide(given.old, options, terminal.stdin),
    await loadSide(given.new, options, terminal.stdin),
  ];
  report([...old.diagnostics, ...now.diagnostics], terminal);
  if (isCut(old) || isCut(now)) return EXIT_FAILED;

  const hasTexts = old.hasTexts && now.hasTexts;
  if (!hasTexts && given.level !== 'facts')
    terminal.stderr.write('note: a side has facts but not its texts, so facts only are compared\n');
  const found = compareArticles({
    old: old.articles,
    new: now.articles,
    hasStatements: hasTexts && given.level !== 'facts',
  });
  const comparison = choose(found, given);
  terminal.stdout.write(print(comparison, given, terminal));
  const isChanged =
    comparison.changes.some(({ type }) => type !== 'unchanged') ||
    (comparison.statements ?? []).some(({ type }) => type !== 'kept');
  return isChanged && !given['exit-zero'] ? EXIT_REPORTED : EXIT_DONE;
}

/** A side that could not be read whole would show its losses as removed facts. */
const isCut = ({ diagnostics }: Side): boolean => diagnostics.some(({ severity }) => severity === 'error');

function choose({ changes, statements }: Comparison, { level, only, ignore }: DiffArguments): Comparison {
  const isWanted = ({ type }: { readonly type: ChangeType }): boolean =>
    (only?.includes(type) ?? true) && !(ignore?.includes(type) ?? false);
  return { changes: level === 'statements' ? [] : changes.filter(isWanted), statements };
}

function print(comparison: Comparison, given: DiffArguments, terminal: Terminal): string {
  if (given.stat) return `${factTally(comparison)}\n`;
  switch (given.format) {
    case 'json':
      return diffJson(comparison, given.old, given.new);
    case 'markdown':
      return diffMarkdown(comparison);
    case 'text':
      return diffText(comparison, {
        hasColor: hasColor(given.color, terminal),
        hasUnchanged: given.all,
        hasWordDiff: given['word-diff'],
        width: widthOf(terminal),
      });
  }
}
