/** What a value is of, and the words that say so. */
import type { Clause } from './clauses.js';
import type { Ownership } from './role-cues.js';

export interface Role {
  /** `-` where the text does not say. */
  readonly role: string;
  readonly ownership: Ownership;
  /** Tokens of the cue; null where the unit alone says it. */
  readonly cue: Clause | null;
}

export const NO_ROLE: Role = { role: '-', ownership: 'subject', cue: null };

/** Nobody's, and nothing the text speaks of. */
export const UNOWNED: Role = { role: '-', ownership: 'none', cue: null };
