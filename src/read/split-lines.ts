/** Text -> physical lines, as editors count them: LF, CRLF and a lone CR each end a line. */
import type { TextProblem } from './decode-text.js';

interface SplitText {
  readonly lines: readonly string[];
  readonly problems: readonly TextProblem[];
}

/**
 * Lines without their ends; what follows the last line end is a line only if it is not empty.
 * Cost: linear.
 */
export const splitLines = (text: string): SplitText => {
  if (!text.includes('\r')) return { lines: withoutLast(text.split('\n')), problems: [] };
  const lines = withoutLast(text.split(/\r\n|\n|\r/));
  return { lines, problems: [lineEndProblem(text)] };
};

const withoutLast = (lines: string[]): readonly string[] => {
  if (lines.at(-1) === '') lines.pop();
  return lines;
};

const lineEndProblem = (text: string): TextProblem => {
  const ends = { LF: 0, CRLF: 0, CR: 0 };
  for (const [end] of text.matchAll(/\r\n|\n|\r/g)) ends[end === '\n' ? 'LF' : end === '\r' ? 'CR' : 'CRLF'] += 1;
  const found = Object.entries(ends).filter(([, times]) => times > 0);
  if (found.length > 1) {
    const counted = found.map(([name, times]) => `${times} ${name}`).join(', ');
    return {
      code: 'read/mixed-line-ends',
      severity: 'info',
      message: `found line ends of several kinds (${counted}), expected one kind; each ends a line, other programs may count the lines differently`,
    };
  }
  return {
    code: 'read/crlf',
    severity: 'info',
    message: `found ${found[0]?.[0]} line ends, expected LF; each ends a line, nothing need be done`,
  };
};
