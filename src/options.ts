/** Every choice a run can be given, resolved once at the edge; stages receive them complete. */
import type { Layout } from './model/article.js';

export interface Options {
  /** How lines hold sentences; `auto` looks at each file. */
  readonly layout: Layout | 'auto';
  /** Whether each file's first body line is its title. News dumps have none, so a line is only a title where the user says so. */
  readonly isFirstLineTitle: boolean;
  /** Words of an account, at most; 150 is what an editor reads at a glance. 1 or more. */
  readonly maxWords: number;
  /** Sentences of an account, at most; null for no limit but the words. 1 or more. */
  readonly maxSentences: number | null;
  /** Code units a line may have; longer lines are no prose and would only cost memory. */
  readonly maxLineLength: number;
}

export const DEFAULT_OPTIONS: Options = Object.freeze({
  layout: 'auto',
  isFirstLineTitle: false,
  maxWords: 150,
  maxSentences: null,
  maxLineLength: 16 * 1024 * 1024,
});
