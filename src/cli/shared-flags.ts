/** Flags that several commands take, and how they become options. */
import type { InferredOptionTypes } from 'yargs';
import { type Options, resolveOptions } from '../options.js';
import type { ColorChoice } from './terminal.js';
import { UsageError } from './usage-error.js';

/** How the input is read. */
export const INPUT_FLAGS = {
  layout: {
    choices: ['auto', 'sentence-per-line', 'paragraph-per-line', 'hard-wrapped'] as const,
    default: 'auto' as const,
    requiresArg: true,
    describe: 'How lines hold sentences; auto looks at each file',
    group: 'Input:',
  },
  'first-line-title': {
    type: 'boolean',
    default: false,
    describe: 'The first line of each file is its title',
    group: 'Input:',
  },
} as const;

export const COLOR_FLAG = {
  color: {
    choices: ['auto', 'always', 'never'] as const,
    default: 'auto' as ColorChoice,
    requiresArg: true,
    describe: 'Colored results; auto asks the terminal and NO_COLOR',
  },
} as const;

export type InputArguments = InferredOptionTypes<typeof INPUT_FLAGS>;

/** Throws: UsageError where a value is out of its range. */
export function toOptions(
  given: InputArguments & { readonly words?: number; readonly sentences?: number | undefined },
): Options {
  if (given.words !== undefined) checkWhole('--words', given.words);
  if (given.sentences !== undefined) checkWhole('--sentences', given.sentences);
  return resolveOptions({
    layout: given.layout,
    isFirstLineTitle: given['first-line-title'],
    ...(given.words === undefined ? {} : { maxWords: given.words }),
    ...(given.sentences === undefined ? {} : { maxSentences: given.sentences }),
  });
}

/** yargs lets `--words abc` through as NaN, and a repeated flag as a list. */
export function checkWhole(flag: string, value: unknown): void {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 100_000) return;
  throw new UsageError(
    `${flag} was given ${JSON.stringify(Number.isNaN(value) ? 'no number' : value)}, expected one whole number from 1 to 100000, as in ${flag} 120`,
  );
}

/** Throws: UsageError where a flag was given without a value, or one that takes a single value twice. */
export function checkSingle(given: Readonly<Record<string, unknown>>, repeatable: readonly string[]): void {
  for (const [name, value] of Object.entries(given)) {
    if (name === '_' || !/^[a-z]/.test(name)) continue;
    if (value === '' || (Array.isArray(value) && value.length === 0))
      throw new UsageError(`--${name} was given without a value, expected one; see the choices in the help`);
    if (Array.isArray(value) && !repeatable.includes(name))
      throw new UsageError(`--${name} was given ${value.length} times, expected once; keep the one you mean`);
  }
}
