/** Facts as one place in one article states them: what `extract` finds. */
import type { Span } from './span.js';

export const QUANTITY_KINDS = ['money', 'duration', 'percent', 'count', 'measure'] as const;
export const ENTITY_KINDS = ['country', 'service', 'date', 'time', 'correction'] as const;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];
export type EntityKind = (typeof ENTITY_KINDS)[number];
export type MentionKind = QuantityKind | EntityKind;

/** `about`: near; `over`: at least, more than; `under`: at most, almost, less than. */
export type Bound = 'exact' | 'about' | 'over' | 'under';
export type Change = 'up' | 'down';

export interface Quantity {
  /** `low` equals `high` for a point; a vague amount is a range (`millions of dollars` is 1e6 to 1e9). */
  readonly low: number;
  readonly high: number;
  /**
   * ISO 4217 for money (a sum told in coins keeps the coin: `38 pence` is 38 `penny`), singular English for time, measures
   * and counted things, `percent` for shares.
   */
  readonly unit: string;
  /** What a rate is over (`hour`, `passenger`), else null. */
  readonly per: string | null;
  readonly bound: Bound;
  /** The text says that it rose or fell by or to this value. */
  readonly change: Change | null;
}

export interface Entity {
  /** Canonical display name: `United Kingdom`, `App Store`, `2014-Q4`, `20:30`. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 for a country, else null. */
  readonly code: string | null;
}

/** What every mention says, whatever its value. */
export interface Claim {
  /** What a quantity is of (`cost`, `revenue`, `dead`), as a user would head a column; `-` where the text does not say. */
  readonly role: string;
  /** Who or what it belongs to, in canonical lower-case words (`apple`), else null. */
  readonly subject: string | null;
  /** What time it is about (`2014`, `2014-Q4`, `as of 2015-03-11`), else null. */
  readonly period: string | null;
  readonly hedged: boolean;
  readonly negated: boolean;
  /** Computed from the text (a duration from two clock times), not stated. */
  readonly derived: boolean;
  /** Who the text says said it, in canonical lower-case words, else null. */
  readonly saidBy: string | null;
}

interface Located {
  /** Derived from article, kind, value and the words around; a line inserted above changes none. */
  readonly id: string;
  /** Path of the article. */
  readonly article: string;
  readonly span: Span;
  /** Exactly the raw text of `span`; line ends inside it are `\n`. */
  readonly text: string;
  /** Tokens of the article it covers, `[startToken, endToken)`. */
  readonly startToken: number;
  readonly endToken: number;
}

export interface QuantityMention extends Located, Claim {
  readonly kind: QuantityKind;
  readonly quantity: Quantity;
}

export interface EntityMention extends Located, Claim {
  readonly kind: EntityKind;
  readonly entity: Entity;
}

export type Mention = QuantityMention | EntityMention;

export const isQuantityMention = (mention: Mention): mention is QuantityMention => 'quantity' in mention;
