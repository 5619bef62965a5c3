/** Every choice a run can be given, resolved once at the edge; stages receive them complete. */
import { z } from 'zod';

/** What may be asked of a run; every field has a default. */
const OptionsSchema = z.strictObject({
  /** How lines hold sentences; `auto` looks at each file. */
  layout: z.enum(['auto', 'sentence-per-line', 'paragraph-per-line', 'hard-wrapped']).default('auto'),
  /** Whether each file's first body line is its title. News dumps have none, so a line is only a title where the user says so. */
  isFirstLineTitle: z.boolean().default(false),
  /** Words of an account, at most. 150 is what an editor reads at a glance. */
  maxWords: z.int().min(1).max(100_000).default(150),
  /** Sentences of an account, at most; null for no limit but the words. */
  maxSentences: z.int().min(1).max(100_000).nullable().default(null),
  /** UTF-16 code units a line may have; longer lines are no prose and would only cost memory. */
  maxLineLength: z
    .int()
    .min(1000)
    .default(4 * 1024 * 1024),
});

export type Options = Readonly<z.output<typeof OptionsSchema>>;

/**
 * The given options with defaults for the rest.
 * Throws: RangeError naming each option that is unknown or out of range, and what was expected.
 */
export function resolveOptions(given: Readonly<z.input<typeof OptionsSchema>> = {}): Options {
  const parsed = OptionsSchema.safeParse(given);
  if (!parsed.success) throw new RangeError(z.prettifyError(parsed.error));
  return Object.freeze(parsed.data);
}

export const DEFAULT_OPTIONS: Options = resolveOptions();
