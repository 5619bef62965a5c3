/** Front matter: what an article says about itself in `key: value` lines between two `---` lines at its start. */
import { quoted } from '../text/display-path.js';
import type { TextProblem } from './decode-text.js';
import { parsePublished } from './published-date.js';

interface FrontMatter {
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  /** Line (from 1) after the closing fence; 1 where there is no front matter. */
  readonly bodyLine: number;
  readonly problems: readonly TextProblem[];
}

const FENCE = '---';

/** Lines within which the closing fence must stand; what is longer is a text that opens with a rule. */
const MAX_LINES = 50;

const KEYS = ['title', 'published', 'source'] as const;
type Key = (typeof KEYS)[number];

const NONE: FrontMatter = { title: null, published: null, source: null, bodyLine: 1, problems: [] };

/**
 * Title, date and source of an article where its first lines give them. Keys are read in any case; unknown keys, their
 * indented or listed values and `#` comments are passed over, so that front matter written for other programs works.
 */
export const parseFrontMatter = (lines: readonly string[]): FrontMatter => {
  if (lines[0] !== FENCE) return NONE;
  const close = lines.slice(1, MAX_LINES).findIndex((line) => line.trimEnd() === FENCE) + 1;
  const inside = lines.slice(1, close);
  const first = inside.find((line) => line.trim() !== '');
  if (close === 0 || (first !== undefined && keyOf(first) === null && !isPassedOver(first)))
    return { ...NONE, problems: [notClosed(close)] };
  return { ...readFields(inside), bodyLine: close + 2 };
};

const readFields = (inside: readonly string[]): Omit<FrontMatter, 'bodyLine'> => {
  const fields = new Map<Key, string>();
  const problems: TextProblem[] = [];
  for (const [i, line] of inside.entries()) {
    const problem = isPassedOver(line) ? null : readField(line, fields);
    if (problem !== null)
      problems.push({ code: 'read/front-matter', severity: 'warning', message: problem, line: i + 2 });
  }
  const field = (key: Key): string | null => fields.get(key) || null;
  return { title: field('title'), published: field('published'), source: field('source'), problems };
};

/** Adds what a line says to the fields; gives back what is wrong with it, or null. */
const readField = (line: string, fields: Map<Key, string>): string | null => {
  const name = keyOf(line);
  if (name === null) return `found ${quoted(line)}, expected "key: value"; the line is ignored, mend or remove it`;
  const key = KEYS.find((known) => known === name);
  if (key === undefined) return null;
  if (fields.has(key)) return `found a second "${key}", expected one; the first is used, remove the other`;
  const value = unquoted(line.slice(line.indexOf(':') + 1).trim());
  const read = key === 'published' && value !== '' ? parsePublished(value) : value;
  fields.set(key, read ?? '');
  return read === null
    ? `found the date ${quoted(value)}, expected one such as 2026-03-04 or 2026-03-04T09:30:00Z; the article counts as undated, mend the date`
    : null;
};

/** The key of a `key: value` line in lower case, or null where the line is none: a key is one word. */
const keyOf = (line: string): string | null => {
  const colon = line.indexOf(':');
  const key = line.slice(0, Math.max(colon, 0)).trimEnd();
  return /^[A-Za-z][\w.-]*$/.test(key) ? key.toLowerCase() : null;
};

/** Empty lines, comments, and the further lines of a value that only other programs read. */
const isPassedOver = (line: string): boolean => line.trim() === '' || /^(?:\s|#|- )/.test(line);

/** A value without the quotation marks around it, and with what they escape resolved. */
const unquoted = (value: string): string => {
  const mark = value[0];
  if (value.length < 2 || (mark !== '"' && mark !== "'") || value.at(-1) !== mark) return value;
  const inner = value.slice(1, -1);
  return mark === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner.replaceAll("''", "'");
};

const notClosed = (close: number): TextProblem => ({
  code: 'read/front-matter',
  severity: 'warning',
  message:
    close === 0
      ? `found "---" and no second one within ${MAX_LINES} lines, expected front matter to end with "---"; the lines are read as text, close or remove it`
      : 'found "---" with no "key: value" line after it, expected front matter; the lines are read as text, mend or remove them',
  line: 1,
});
