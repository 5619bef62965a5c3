/** Rows -> CSV that spreadsheets open as it is meant: RFC 4180, and no cell that runs as a formula. */
import { visibleText } from '../text/visible-text.js';

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

/** Controls that no spreadsheet shows and a terminal obeys; tabs and line ends are text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

const field = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const shown = cell.replace(CONTROL, visibleText);
  const safe = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
