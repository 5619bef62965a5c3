/** A problem of the input, told as data: what was found, where, what was expected and what to do. */

export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  /** Stable slug `<stage>/<problem>`, for example `read/empty-file`; documented and tested. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence without a final full stop: found (quoted), expected, what to do. No place in it. */
  readonly message: string;
  /** Path as the user knows it; null where no file is to blame. */
  readonly file: string | null;
  /** Physical line from 1, where one is known. */
  readonly line?: number;
  /** The other place of a conflict. */
  readonly related?: { readonly file: string; readonly line?: number };
}

/** Every code with what it means; the README table is held to this list by a test. */
export const DIAGNOSTIC_CODES = {
  'read/empty-file': 'the file holds no text; skipped',
  'read/binary-file': 'the file is not text; skipped',
  'read/invalid-utf8':
    'bytes that are not UTF-8; the file is read as Windows-1252 (Latin-1), repaired, or skipped where it is neither',
  'read/utf16': 'the file is UTF-16; converted',
  'read/byte-order-mark': 'a byte-order mark stands at the start; left out',
  'read/crlf': 'line ends are CRLF or lone CR; read as line ends',
  'read/mixed-line-ends': 'line ends of several kinds in one file; each is read as a line end',
  'read/empty-lines': 'far more empty lines than lines of text; read as they are',
  'read/long-line': 'a line is longer than the limit; the file is skipped',
  'read/unreadable': 'the file or folder cannot be opened; skipped',
  'read/not-a-file': 'a folder, pipe, socket or device has the name of a text file; not read as one',
  'read/too-large': 'a file is larger than any article; skipped',
  'read/link-loop': 'a symbolic link leads back to a folder above it; not followed',
  'read/link-repeat': 'a symbolic link leads to a folder that is read already; not read twice',
  'read/broken-link': 'a symbolic link leads nowhere; skipped',
  'read/same-content': 'two files hold the same bytes; the later one counts as a copy of the same source',
  'read/changed-while-read': 'the file changed while it was read; skipped',
  'read/front-matter': 'a front matter line cannot be understood; ignored',
  'read/no-text-files': 'a folder holds no .txt file',
  'read/not-found': 'there is no such file or folder',
  'write/foreign-output': 'the output folder holds something that Wirefold did not write; nothing is written',
  'write/output-is-corpus': 'the output folder is the corpus or holds it; nothing is written',
  'write/not-a-folder': 'the output path is a file; nothing is written',
  'write/not-writable': 'the output folder cannot be made or written; nothing is written',
  'write/locked': 'another run writes into the same output folder; nothing is written',
} as const satisfies Record<string, string>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
