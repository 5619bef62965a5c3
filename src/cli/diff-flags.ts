/** The flags that say what a diff tells and how, for `diff` and for `git-diff`. */
import { CHANGE_TYPES, type ChangeType } from '../model/changes.js';
import type { ColorChoice } from './terminal.js';
import { UsageError } from './usage-error.js';

const FORMATS = ['text', 'json', 'markdown'] as const;
const LEVELS = ['facts', 'statements', 'both'] as const;

/** A list of change types, parted by commas; a repeated flag adds to it. */
const TYPES_FLAG = { type: 'string', requiresArg: true } as const;

export const LEVEL_FLAGS = {
  level: { choices: LEVELS, default: 'facts' as const, requiresArg: true, describe: 'What to compare' },
  all: { type: 'boolean', default: false, describe: 'List in the text what is unchanged as well' },
  'word-diff': {
    type: 'boolean',
    default: false,
    describe: 'Show edited statements once, with their words marked',
  },
  only: { ...TYPES_FLAG, describe: `Report only these changes of facts: ${CHANGE_TYPES.join(', ')}` },
  ignore: { ...TYPES_FLAG, describe: 'Do not report these changes of facts' },
} as const;

export const OUTPUT_FLAGS = {
  format: { choices: FORMATS, default: 'text' as const, requiresArg: true, describe: 'What to print' },
  stat: { type: 'boolean', default: false, describe: 'Print only the closing lines' },
} as const;

export const EXIT_FLAGS = {
  'fail-on': { ...TYPES_FLAG, describe: 'End with 1 only where one of these changes is reported' },
  'exit-zero': { type: 'boolean', default: false, describe: 'End with 0 where there are changes' },
} as const;

/** Flags that may be repeated. */
export const TYPE_LISTS = ['only', 'ignore', 'fail-on'];

export interface LevelArguments {
  readonly level: (typeof LEVELS)[number];
  readonly all: boolean;
  readonly 'word-diff': boolean;
  readonly only: unknown;
  readonly ignore: unknown;
  readonly color: ColorChoice;
}

export interface OutputArguments {
  readonly format: (typeof FORMATS)[number];
  readonly stat: boolean;
}

/**
 * In:     what was given for a flag: nothing, a text or, where it was repeated, a list of texts.
 * Out:    the types it names; null where it was not given.
 * Throws: UsageError where it names something else.
 */
export function changeTypes(flag: string, given: unknown): ReadonlySet<ChangeType> | null {
  if (given === undefined) return null;
  const names = [given]
    .flat()
    .flatMap((text) => String(text).split(','))
    .map((name) => name.trim());
  for (const name of names)
    if (!isChangeType(name))
      throw new UsageError(
        `--${flag} was given "${name}", expected one or more of ${CHANGE_TYPES.join(', ')}, as in --${flag} changed,refined`,
      );
  return new Set(names.filter(isChangeType));
}

const isChangeType = (name: string): name is ChangeType => (CHANGE_TYPES as readonly string[]).includes(name);
