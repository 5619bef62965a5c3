/** What `wirefold diff` does: reads two sides, compares them, prints what is asked for. */
import type { ChangeType, Comparison } from '../model/changes.js';
import { compareArticles } from '../pipeline.js';
import { changeTypes, type LevelArguments, type OutputArguments, TYPE_LISTS } from './diff-flags.js';
import { printComparison, selectChanges } from './diff-output.js';
import { EXIT_DONE, EXIT_FAILED, EXIT_REPORTED, type ExitCode } from './exit-code.js';
import { isCut, loadSide } from './load-side.js';
import { report } from './report.js';
import { checkSingle, type InputArguments, toOptions } from './shared-flags.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

interface DiffArguments extends InputArguments, LevelArguments, OutputArguments {
  readonly old: string;
  readonly new: string;
  readonly 'fail-on': unknown;
  readonly 'exit-zero': boolean;
}

/** Out: 0 where no change is reported, 1 where one is, 2 where a side could not be read whole. */
export async function diff(args: DiffArguments, terminal: Terminal): Promise<ExitCode> {
  // yargs takes the dash of `-` for that of a flag without a name
  const given = { ...args, old: args.old || '-', new: args.new || '-' };
  const failOn = checkArguments(given);
  const options = toOptions(given);
  const [old, now] = [
    await loadSide(given.old, options, terminal.stdin),
    await loadSide(given.new, options, terminal.stdin),
  ];
  report([...old.diagnostics, ...now.diagnostics], terminal);
  if (isCut(old) || isCut(now)) {
    terminal.stderr.write(
      'note: a side could not be read whole, so nothing is compared: its losses would look like removed facts\n',
    );
    return EXIT_FAILED;
  }

  const hasTexts = old.hasTexts && now.hasTexts;
  if (!hasTexts && given.level !== 'facts')
    terminal.stderr.write('note: a side has facts but not its texts, so facts only are compared\n');
  const found = compareArticles({
    old: old.articles,
    new: now.articles,
    hasStatements: hasTexts && given.level !== 'facts',
  });
  const comparison = selectChanges(found, given);
  terminal.stdout.write(printComparison(comparison, given, terminal));
  return isReported(comparison, failOn) && !given['exit-zero'] ? EXIT_REPORTED : EXIT_DONE;
}

/** Throws: UsageError where the command line cannot be meant, before anything is read. */
function checkArguments(given: DiffArguments): ReadonlySet<ChangeType> | null {
  checkSingle({ ...given }, TYPE_LISTS);
  if (given.old === '-' && given.new === '-')
    throw new UsageError('both sides were given as -, expected stdin for one of them at most');
  if (given.stat && given.format === 'json')
    throw new UsageError('--stat was given with --format json, expected one of them; --stat prints lines of text');
  if (given.level === 'statements' && given['fail-on'] !== undefined)
    throw new UsageError('--fail-on was given with --level statements, expected facts to judge by; use --level both');
  for (const flag of ['only', 'ignore'] as const) changeTypes(flag, given[flag]);
  return changeTypes('fail-on', given['fail-on']);
}

const isReported = ({ changes, statements }: Comparison, failOn: ReadonlySet<ChangeType> | null): boolean =>
  failOn === null
    ? changes.some(({ type }) => type !== 'unchanged') || (statements ?? []).some(({ type }) => type !== 'kept')
    : changes.some(({ type }) => failOn.has(type));
