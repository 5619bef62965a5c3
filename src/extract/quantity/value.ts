/** An amount that is a quantity, and what the rules for it may know of the text before. */
import type { QuantityKind } from '../../model/mention.js';
import type { Amount, AmountClues } from './amount.js';
import type { ValueDraft } from './draft.js';

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
  /** The last value of this sentence. */
  readonly last: ValueDraft | null;
  /** The last one that does not tell the one before it in another unit: `7 million crowns`, not the `$ 1.1 million` behind it. */
  readonly stated: ValueDraft | null;
}

/** What the amount is of. */
interface Denomination {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly unitToken: number;
  readonly modifiers?: readonly string[];
  /** Where the words of the unit reach further than those of the amount. */
  readonly start?: number;
  readonly end?: number;
}

/** The value that an amount is with a unit. Its fields are told one by one: a spread takes as long as all the rules before it. */
export function valueWith(amount: Amount, { kind, unit, unitToken, modifiers, start, end }: Denomination): Value {
  return {
    kind,
    low: amount.low,
    high: amount.high,
    unit,
    modifiers: modifiers ?? [],
    unitToken,
    start: start ?? amount.start,
    end: end ?? amount.end,
    numeralEnd: amount.numeralEnd,
  };
}
