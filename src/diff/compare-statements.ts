/** The sentences of two sides: kept, edited, split, merged, moved, added, removed. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { StatementEdit, StatementEditType } from '../model/changes.js';
import { type AlignedUnits, alignUnits } from './align-units.js';
import { longestRise } from './longest-rise.js';
import { statementUnits, type Unit } from './statement-units.js';
import { wordEdits } from './word-edits.js';

/**
 * In:     the articles of both sides, in a fixed order.
 * Out:    edits in the order of the new side; every sentence of either side is in one of them. What was removed stands
 *         before what followed it.
 * Cost:   near-linear: words are compared inside aligned pairs only.
 */
export function compareStatements(old: readonly AnalyzedArticle[], now: readonly AnalyzedArticle[]): StatementEdit[] {
  const [before, after] = [statementUnits(old), statementUnits(now)];
  const groups = alignUnits(before, after).sort((a, b) => a.now[0]! - b.now[0]!);
  const inOrder = new Set(longestRise(groups.map((group) => group.old[0]!)).map((k) => groups[k]!));
  const groupAt = new Map(groups.map((group) => [group.now[0]!, group]));
  const isPaired = {
    old: new Set(groups.flatMap((group) => group.old)),
    now: new Set(groups.flatMap((group) => group.now)),
  };
  const removed = [...before.keys()].filter((i) => !isPaired.old.has(i));
  const edits: StatementEdit[] = [];
  let gone = 0;
  const tellRemoved = (until: number): void => {
    while (gone < removed.length && removed[gone]! < until) {
      edits.push({ type: 'removed', old: [before[removed[gone++]!]!.place()], new: [], words: [] });
    }
  };
  after.forEach((unit, j) => {
    const group = groupAt.get(j);
    if (group) {
      if (inOrder.has(group)) tellRemoved(group.old[0]!);
      edits.push(groupEdit(group, { before, after, isInOrder: inOrder.has(group) }));
    } else if (!isPaired.now.has(j)) edits.push({ type: 'added', old: [], new: [unit.place()], words: [] });
  });
  tellRemoved(before.length);
  return edits;
}

interface Surroundings {
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly isInOrder: boolean;
}

function groupEdit(group: AlignedUnits, { before, after, isInOrder }: Surroundings): StatementEdit {
  const [old, now] = [group.old.map((i) => before[i]!), group.now.map((j) => after[j]!)];
  return {
    type: editType(group, isInOrder),
    old: old.map((unit) => unit.place()),
    new: now.map((unit) => unit.place()),
    words: group.isEqual
      ? []
      : wordEdits(
          old.flatMap(({ tokens }) => tokens),
          now.flatMap(({ tokens }) => tokens),
        ),
  };
}

function editType({ old, now, isEqual }: AlignedUnits, isInOrder: boolean): StatementEditType {
  if (isEqual) return isInOrder ? 'kept' : 'moved';
  if (old.length > 1) return 'merged';
  return now.length > 1 ? 'split' : 'edited';
}
