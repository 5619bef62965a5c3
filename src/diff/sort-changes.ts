/** The order in which a reader meets changes. */
import type { ChangeType, FactChange } from '../model/changes.js';

/** What readers ask for first: what is no longer so, what is told more closely, then what is new and what is gone. */
const WEIGHT: readonly ChangeType[] = [
  'contradicted',
  'changed',
  'refined',
  'less-precise',
  'attribution',
  'added',
  'removed',
  'unchanged',
];

/** 0 for what comes first. */
export const weightOf = ({ type }: FactChange): number => WEIGHT.indexOf(type);

/** By weight; among equals in the order given. */
export const sortByWeight = (changes: readonly FactChange[]): FactChange[] =>
  [...changes].sort((a, b) => weightOf(a) - weightOf(b));
