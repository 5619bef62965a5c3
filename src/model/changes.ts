/** What differs between two sides: what `diff` finds. */
import type { MentionKind } from './mention.js';

export const CHANGE_TYPES = [
  'changed',
  'refined',
  'less-precise',
  'added',
  'removed',
  'contradicted',
  'attribution',
  'unchanged',
] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

export interface SideMention {
  readonly article: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly endLine?: number;
  readonly text: string;
}

export interface ChangeSide {
  /** The words of the article that state it best. */
  readonly text: string;
  /** A reader's form of the value: `about 11 hours`. */
  readonly value: string;
  readonly mentions: readonly SideMention[];
}

export interface FactChange {
  readonly type: ChangeType;
  /** Of the new side where there is one. */
  readonly kind: MentionKind;
  readonly role: string;
  readonly subject: string | null;
  readonly old: ChangeSide | null;
  readonly new: ChangeSide | null;
  /** In words, why it has its type. */
  readonly why: string;
}

export const STATEMENT_EDITS = ['kept', 'edited', 'split', 'merged', 'moved', 'added', 'removed'] as const;
export type StatementEditType = (typeof STATEMENT_EDITS)[number];

export interface StatementPlace {
  readonly article: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly endLine?: number;
  readonly text: string;
}

/** One run of words inside an edited pair. */
export interface WordEdit {
  readonly type: 'equal' | 'insert' | 'delete';
  readonly text: string;
}

export interface StatementEdit {
  readonly type: StatementEditType;
  /** Empty for `added`. */
  readonly old: readonly StatementPlace[];
  /** Empty for `removed`. */
  readonly new: readonly StatementPlace[];
  /** Inside an edited pair; empty where nothing differs. */
  readonly words: readonly WordEdit[];
}

export interface Comparison {
  readonly changes: readonly FactChange[];
  /** Null where only facts were asked for or a side has no texts. */
  readonly statements: readonly StatementEdit[] | null;
}
