/** Finds out how the lines of a text hold its sentences, by looking. */
import type { Layout, Style } from '../model/article.js';

/** Widest column that people wrap prose at; longer lines are sentences or paragraphs. */
const MAX_WRAP_WIDTH = 200;
/** Of the line ends inside blocks, the share that were forced by the width. One short line in five may have other reasons. */
const MIN_FORCED_SHARE = 0.8;
/** Line ends to judge by, at least: two lines that happen to be full prove nothing. */
const MIN_LINE_ENDS = 3;
/** Sentences a line, on average, from which lines are paragraphs. */
const MIN_SENTENCES_PER_PARAGRAPH = 1.5;
/** Lines looked at: the habits of a file show early. */
const MAX_LINES = 2000;

/**
 * In:     normalized lines (empty ones between blocks) and the style of the text.
 * Out:    `hard-wrapped` where the first word of nearly every line would not have fitted on the line before;
 *         `paragraph-per-line` where natural lines hold several sentences; else `sentence-per-line`.
 * Cost:   linear in the lines looked at.
 */
export function detectLayout(lines: readonly string[], style: Style): Layout {
  const looked = lines
    .filter((line, i) => line.trim() !== '' || (i > 0 && lines[i - 1]?.trim() !== ''))
    .slice(0, MAX_LINES);
  if (isHardWrapped(looked)) return 'hard-wrapped';
  const filled = looked.filter((line) => line.trim() !== '');
  const ends = filled.reduce(
    (sum, line) => sum + (line.match(/[.!?]['")\]]{0,3}(?:\s+['"([]?[\p{Lu}\p{N}]|\s*$)/gu)?.length ?? 0),
    0,
  );
  return style === 'natural' && filled.length > 0 && ends / filled.length >= MIN_SENTENCES_PER_PARAGRAPH
    ? 'paragraph-per-line'
    : 'sentence-per-line';
}

function isHardWrapped(lines: readonly string[]): boolean {
  const width = lines.reduce((max, line) => Math.max(max, line.trimEnd().length), 0);
  if (width > MAX_WRAP_WIDTH) return false;
  let ends = 0;
  let forced = 0;
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1]!.trimEnd(), lines[i]!.trim()];
    if (line === '' || next === '') continue;
    ends++;
    const firstWord = /^\S+/.exec(next)?.[0].length ?? 0;
    if (line.length + 1 + firstWord > width - slack(width)) forced++;
  }
  return ends >= MIN_LINE_ENDS && forced / ends >= MIN_FORCED_SHARE;
}

/** Hand-wrapped and justified text keeps no exact width: a tenth of it may be left free. */
const slack = (width: number): number => Math.ceil(width / 10);
