/** A name found in the text, before it is known what the text says of it. */
import type { Entity, EntityKind } from '../model/mention.js';

export interface EntityDraft {
  readonly kind: EntityKind;
  readonly entity: Entity;
  readonly startToken: number;
  readonly endToken: number;
}
