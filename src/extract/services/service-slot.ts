/** A place in a sentence that only the name of a service fills. */
import type { CasedTokens } from '../text-case.js';
import { isProper, type Run } from './name-runs.js';

/** Strong: services alone fill it. Weak: companies do as well, and two kinds of weak slots are needed. */
export type SlotStrength = 'strong' | 'weak';

export interface FilledSlot extends Run {
  /** Name of the kind of slot. */
  readonly slot: string;
  readonly strength: SlotStrength;
}

/** A sentence in its article, its lead-in left out: tokens `[from, to)`. */
export interface Scope extends CasedTokens {
  readonly from: number;
  readonly to: number;
}

export const NO_SLOTS: readonly FilledSlot[] = [];

/** The slot with its name, where the run can be one; else nothing. */
export const filled = (scope: Scope, run: Run | null, slot: string, strength: SlotStrength): readonly FilledSlot[] =>
  run && isProper(scope, run, scope.from) ? [{ ...run, slot, strength }] : NO_SLOTS;
