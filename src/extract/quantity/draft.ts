/** What the quantity grammar finds: a value and where it stands, before anything is known of its role or speaker. */
import type { Entity, Quantity, QuantityKind } from '../../model/mention.js';

interface Placed {
  /** Tokens of the article, `[startToken, endToken)`: bound words, numeral, unit and rate words. */
  readonly startToken: number;
  readonly endToken: number;
  /** Index of its sentence in the article. */
  readonly sentence: number;
  /** Computed from the text (a duration from two clock times), not stated. */
  readonly derived: boolean;
}

export interface ValueDraft extends Placed {
  readonly kind: QuantityKind;
  readonly quantity: Quantity;
  /** Words between numeral and counted noun, lower-case: `seven european countries` has `european`. Empty for other kinds. */
  readonly modifiers: readonly string[];
  /** The token where the unit's name starts: the counted noun, `hours`, `$`, `per` of `per cent`; the numeral where nothing names it. */
  readonly unitToken: number;
}

/** A day, month, year or quarter (`2014-Q4`, `2015-03-11`, `03-11`, `2015`), or a time of day (`20:30`). */
export interface MomentDraft extends Placed {
  readonly kind: 'date' | 'time';
  readonly entity: Entity;
}

export type QuantityDraft = ValueDraft | MomentDraft;

export const isValueDraft = (draft: QuantityDraft): draft is ValueDraft => 'quantity' in draft;
