/** Rows -> CSV that spreadsheets open as it is meant: RFC 4180, and no cell that runs as a formula. */

export type Cell = string | number | boolean | null;

/**
 * What a spreadsheet takes for the start of a formula, also behind white space it drops; a sign alone is none.
 * Source: OWASP, CSV Injection; full-width forms included.
 */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20].|^[\t\r\n]/s;

/**
 * A CSV file: lines end in CRLF, the first row is the head. Text that would be a formula gets a `'` before it, which
 * spreadsheets show as text; numbers stay numbers, nothing is an empty cell.
 * Source: RFC 4180, section 2.
 */
export const csv = (rows: Iterable<readonly Cell[]>): string => {
  let text = '';
  for (const row of rows) text += `${row.map(field).join(',')}\r\n`;
  return text;
};

const field = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
