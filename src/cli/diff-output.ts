/** A comparison as the user asked to see it. */
import type { ChangeType, Comparison } from '../model/changes.js';
import { diffJson } from '../write/diff-json.js';
import { diffMarkdown } from '../write/diff-markdown.js';
import { tallies } from '../write/diff-tally.js';
import { diffText } from '../write/diff-text.js';
import { changeTypes, type LevelArguments, type OutputArguments } from './diff-flags.js';
import { hasColor, type Terminal, widthOf } from './terminal.js';

/** The changes that are wanted. */
export function selectChanges({ changes, statements }: Comparison, { level, ...given }: LevelArguments): Comparison {
  const [only, ignore] = [changeTypes('only', given.only), changeTypes('ignore', given.ignore)];
  const isWanted = ({ type }: { readonly type: ChangeType }): boolean =>
    (only?.has(type) ?? true) && !(ignore?.has(type) ?? false);
  return { changes: level === 'statements' && statements !== null ? [] : changes.filter(isWanted), statements };
}

/** In: a comparison, and the names the user gave its sides. Out: the whole text for stdout. */
export function printComparison(
  comparison: Comparison,
  given: LevelArguments & OutputArguments & { readonly old: string; readonly new: string },
  terminal: Terminal,
): string {
  if (given.stat)
    return tallies(comparison)
      .map((line) => `${line}\n`)
      .join('');
  switch (given.format) {
    case 'json':
      return diffJson(comparison, given.old, given.new);
    case 'markdown':
      return diffMarkdown(comparison);
    case 'text':
      return printText(comparison, given, terminal);
  }
}

export const printText = (comparison: Comparison, given: LevelArguments, terminal: Terminal): string =>
  diffText(comparison, {
    hasColor: hasColor(given.color, terminal),
    hasUnchanged: given.all,
    hasWordDiff: given['word-diff'],
    width: widthOf(terminal),
  });
