/** Where a value or a name stands, and what stands around it. */
import type { Draft } from '../draft.js';
import type { Clause } from './clauses.js';
import type { RoleCue } from './role-cues.js';

/** Words that tell a role, where they stand. */
export interface FoundCue extends Clause {
  readonly cues: readonly RoleCue[];
}

export interface Setting {
  /** Index of the sentence in the article. */
  readonly sentence: number;
  /** Start of the sentence, its lead-in left out. */
  readonly sentenceStart: number;
  readonly clause: Clause;
  /** Those of the sentence. */
  readonly cues: readonly FoundCue[];
  /** The drafts of the sentence, in reading order. */
  readonly neighbors: readonly Draft[];
  /** Index of the draft that it tells again in another unit, or -1. */
  readonly restates: number;
}
