/** One file's bytes -> an article, or the reason why it is none. Pure: standard input and libraries use it as files do. */
import { createHash } from 'node:crypto';
import type { Article } from '../model/article.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Options } from '../options.js';
import { decodeText, type TextProblem } from './decode-text.js';
import { parseFrontMatter } from './front-matter.js';
import { splitLines } from './split-lines.js';

interface Source {
  /** The article's identity, named in diagnostics. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly options: Options;
}

interface ParsedArticle {
  /** Null where the file is skipped; a diagnostic then says why. */
  readonly value: Article | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Empty lines worth a word: more than this, and more than so many for each line with text. No layout needs as many. */
const MANY_EMPTY_LINES = 1000;
const EMPTY_LINES_PER_TEXT_LINE = 10;

/**
 * The article that a file's bytes are.
 * Cost: linear in the bytes.
 */
export const parseArticle = ({ path, bytes, options }: Source): ParsedArticle => {
  const decoded = decodeText(bytes);
  const problems = [...decoded.problems];
  const result = (value: Article | null): ParsedArticle => ({
    value,
    diagnostics: problems.map((problem) => ({ ...problem, file: path })),
  });
  if (decoded.text === null) return result(null);
  const { lines, problems: lineProblems } = splitLines(decoded.text);
  const tooLong = longLine(lines, options.maxLineLength);
  if (tooLong !== null) {
    problems.push(tooLong);
    return result(null);
  }
  const { problems: frontProblems, ...front } = parseFrontMatter(lines);
  const firstText = nextTextLine(lines, front.bodyLine);
  if (firstText === null) {
    problems.push(emptyFile(lines.length));
    return result(null);
  }
  problems.push(...lineProblems, ...frontProblems, ...emptyLines(lines));
  const { title, bodyLine } = titleAndBody(lines, firstText, { ...front, isFirstLineTitle: options.isFirstLineTitle });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return result({ path, sha256, lines, bodyLine, title, published: front.published, source: front.source });
};

interface TitleChoice {
  readonly title: string | null;
  readonly bodyLine: number;
  readonly isFirstLineTitle: boolean;
}

/** Takes the first line with text for the title where it is one; a line that is all there is stays text. */
const titleAndBody = (
  lines: readonly string[],
  firstText: number,
  { title, bodyLine, isFirstLineTitle }: TitleChoice,
): { readonly title: string | null; readonly bodyLine: number } => {
  const isTitle = isFirstLineTitle && title === null && nextTextLine(lines, firstText + 1) !== null;
  return isTitle ? { title: (lines[firstText - 1] ?? '').trim(), bodyLine: firstText + 1 } : { title, bodyLine };
};

/** The first line (from 1) with text at or after a line, or null. */
const nextTextLine = (lines: readonly string[], from: number): number | null => {
  for (let line = from; line <= lines.length; line += 1) if (/\S/.test(lines[line - 1] ?? '')) return line;
  return null;
};

const longLine = (lines: readonly string[], limit: number): TextProblem | null => {
  const index = lines.findIndex((line) => line.length > limit);
  if (index < 0) return null;
  return {
    code: 'read/long-line',
    severity: 'error',
    message: `found a line of ${lines[index]?.length} characters, expected at most ${limit}; the file is skipped, break its lines`,
    line: index + 1,
  };
};

const emptyFile = (lineCount: number): TextProblem => ({
  code: 'read/empty-file',
  severity: 'error',
  message:
    lineCount === 0
      ? 'found an empty file, expected text; it is skipped, fill or remove it'
      : `found no text in ${lineCount} ${lineCount === 1 ? 'line' : 'lines'}, expected an article; the file is skipped, fill or remove it`,
});

const emptyLines = (lines: readonly string[]): readonly TextProblem[] => {
  let empty = 0;
  let longest = { line: 1, length: 0 };
  let start = 1;
  lines.forEach((line, i) => {
    if (/\S/.test(line)) start = i + 2;
    else {
      empty += 1;
      const length = i + 2 - start;
      if (length > longest.length) longest = { line: start, length };
    }
  });
  if (empty <= MANY_EMPTY_LINES || empty <= EMPTY_LINES_PER_TEXT_LINE * (lines.length - empty)) return [];
  return [
    {
      code: 'read/empty-lines',
      severity: 'info',
      message: `found ${empty} empty lines, most of them from here on, expected a few; they are passed over, check that no text is missing`,
      line: longest.line,
    },
  ];
};
