/** A number with what it is in, as it is read, before it is known to be a quantity that a reader would list. */
import type { Numeral } from './numerals.js';
import type { UnitMatch } from './units.js';

export interface Amount {
  readonly low: number;
  readonly high: number;
  /** Tokens `[start, end)`, sign and unit included. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself ends: a counted noun would start there. */
  readonly numeralStart: number;
  readonly numeralEnd: number;
  readonly unit: UnitMatch | null;
  readonly scale: number;
  readonly form: Numeral['form'];
}

/** What an article's signs of money tell of the words that have none. */
export interface AmountClues {
  /** Pounds are weight. */
  readonly isWeighed: boolean;
  /** The currency that `ten grand` is in. */
  readonly slangCurrency: string;
}
