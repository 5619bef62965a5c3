/** What the finders find: a value or a name and where it stands, before it is known what the text says of it. */
import type { Entity, EntityKind, Quantity, QuantityKind } from '../model/mention.js';

interface Placed {
  /** Tokens of the article, `[startToken, endToken)`. */
  readonly startToken: number;
  readonly endToken: number;
  /** Computed from the text, not stated; false where it is left out. */
  readonly derived?: boolean;
}

export interface QuantityDraft extends Placed {
  readonly kind: QuantityKind;
  readonly quantity: Quantity;
}

export interface EntityDraft extends Placed {
  readonly kind: EntityKind;
  readonly entity: Entity;
}

export type Draft = QuantityDraft | EntityDraft;
