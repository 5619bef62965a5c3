/** A comparison in one line: how many facts and statements there are, and what became of them. */
import { type ChangeType, type Comparison, STATEMENT_EDITS } from '../model/changes.js';
import { counted } from './story-counts.js';

/** What a reader asks first comes first. */
const CHANGE_ORDER: readonly ChangeType[] = [
  'unchanged',
  'added',
  'removed',
  'changed',
  'refined',
  'less-precise',
  'contradicted',
  'attribution',
];

/** The closing lines: statements where they were compared, then facts where there are any or nothing else was compared. */
export const tallies = (comparison: Comparison): readonly string[] => {
  const statements = statementTally(comparison);
  if (statements === null) return [factTally(comparison)];
  return comparison.changes.length === 0 ? [statements] : [statements, factTally(comparison)];
};

/** `26 facts: 12 unchanged, 5 added, 4 removed, 2 changed, 2 refined, 1 contradicted`; what there is none of is left out. */
const factTally = ({ changes }: Comparison): string => tally(counted(changes.length, 'fact'), changes, CHANGE_ORDER);

/** `40 statements: 30 kept, 6 edited, 4 added`, or null where statements were not compared. */
const statementTally = ({ statements }: Comparison): string | null =>
  statements === null ? null : tally(counted(statements.length, 'statement'), statements, STATEMENT_EDITS);

const tally = (head: string, items: readonly { readonly type: string }[], order: readonly string[]): string => {
  const parts = [...new Set(order)].flatMap((type) => {
    const count = items.filter((item) => item.type === type).length;
    return count === 0 ? [] : [counted(count, type, type)];
  });
  return parts.length === 0 ? head : `${head}: ${parts.join(', ')}`;
};
