/** An amount that is a quantity, and what the rules for it may know of the text before. */
import type { QuantityKind } from '../../model/mention.js';
import type { AmountClues } from './amounts.js';

/** An amount that is a quantity, before its bound and rate are known. Tokens `[start, end)`. */
export interface Value {
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly modifiers: readonly string[];
  readonly unitToken: number;
  readonly start: number;
  readonly end: number;
  /** Where its number ends, for bound words inside the span: `10 or so images`. */
  readonly numeralEnd: number;
}

/** What the values before it in reading order were. */
export interface ValueContext {
  readonly clues: AmountClues;
  /** The last counted noun of this sentence or the one before. */
  readonly counted: string | null;
  readonly last: {
    readonly kind: QuantityKind;
    readonly unit: string;
    readonly low: number;
    readonly endToken: number;
  } | null;
}
