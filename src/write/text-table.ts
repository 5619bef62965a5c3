/** Rows of text -> lines of a terminal: aligned columns that fit the width. */
import { visibleText } from '../text/visible-text.js';
import type { Color, Paint } from './color.js';
import { cutStartToWidth, cutToWidth, displayWidth } from './display-width.js';

export interface TableCell {
  /** Text of any origin; what a terminal would obey is made visible. */
  readonly text: string;
  readonly color?: Color;
  /** A place, `path:line`: where it is too long, its start is left out. */
  readonly isPlace?: boolean;
}

export interface TableOptions {
  readonly paint: Paint;
  /** Columns of the terminal, or null where lines may be as long as they are. */
  readonly width: number | null;
}

/** Between columns. */
const GAP = '  ';

/** No column is cut below this, however narrow the terminal is: less says nothing. */
const MIN_WIDTH = 8;

/**
 * Lines of equal columns, without blanks at their ends.
 * Where they are too wide, the widest column is cut first, until all fit or none can be cut more.
 */
export const tableLines = (
  rows: readonly (readonly TableCell[])[],
  { paint, width }: TableOptions,
): readonly string[] => {
  const cells = rows.map((row) => row.map((cell) => ({ ...cell, text: visibleText(cell.text.replaceAll('\n', ' ')) })));
  const count = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const natural = Array.from({ length: count }, (_, i) => widest(cells, i));
  const widths = width === null ? natural : fitted(natural, width - GAP.length * (count - 1));
  return cells.map((row) => line(row, widths, paint));
};

const widest = (rows: readonly (readonly TableCell[])[], column: number): number =>
  rows.reduce((most, row) => Math.max(most, displayWidth(row[column]?.text ?? '')), 0);

const fitted = (natural: readonly number[], width: number): readonly number[] => {
  const widths = [...natural];
  let over = widths.reduce((sum, each) => sum + each, 0) - width;
  while (over > 0) {
    const most = Math.max(...widths);
    if (most <= MIN_WIDTH) break;
    // Down to the next widest at once: columns may be very wide.
    const next = Math.max(MIN_WIDTH, ...widths.filter((each) => each < most));
    const tied = widths.filter((each) => each === most).length;
    const cut = Math.min(most - next, Math.ceil(over / tied));
    for (const [i, each] of widths.entries()) {
      if (each !== most || over <= 0) continue;
      const less = Math.min(cut, over);
      widths[i] = each - less;
      over -= less;
    }
  }
  return widths;
};

const line = (row: readonly TableCell[], widths: readonly number[], paint: Paint): string => {
  const painted = row.map(({ text, color, isPlace }, i) => {
    const cut = (isPlace ? cutStartToWidth : cutToWidth)(text, widths[i] ?? 1);
    const fill = i === row.length - 1 ? 0 : (widths[i] ?? 0) - displayWidth(cut);
    return `${color === undefined ? cut : paint(color, cut)}${' '.repeat(fill)}`;
  });
  return painted.join(GAP).trimEnd();
};
