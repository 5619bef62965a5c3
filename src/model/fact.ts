/** One fact with all its mentions: what `reconcile` finds in a story. */
import type { Entity, Mention, MentionKind, Quantity } from './mention.js';

/**
 * `single`: one mention or one article alone; `agreed`: all say the same; `refined`: a later version is more precise;
 * `changed`: a later version of the same text says otherwise; `disputed`: independent sources or speakers differ, or an
 * article sets one figure against another.
 */
export type FactStatus = 'agreed' | 'refined' | 'changed' | 'disputed' | 'single';

export interface HistoryEntry {
  readonly article: string;
  readonly value: Quantity | Entity;
  /** Ids of the mentions in that article that state it. */
  readonly mentions: readonly string[];
}

export interface Fact {
  readonly id: string;
  readonly kind: MentionKind;
  readonly role: string;
  readonly subject: string | null;
  readonly period: string | null;
  readonly status: FactStatus;
  /** The value that stands: the latest version's. */
  readonly value: Quantity | Entity;
  /** Oldest first, one entry an article that states it. */
  readonly history: readonly HistoryEntry[];
  /** Ids, in version order, then by place. */
  readonly mentions: readonly string[];
}

export interface Reconciliation {
  /** All mentions of the story, in version order, then by place. */
  readonly mentions: readonly Mention[];
  readonly facts: readonly Fact[];
  /** Fact id of each mention id. */
  readonly factOf: ReadonlyMap<string, string>;
}
