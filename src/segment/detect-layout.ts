/** Finds out how the lines of a text hold its sentences, by looking. */
import type { NormalizedLine } from '../model/analysis.js';
import type { Layout, Style } from '../model/article.js';

/** Widest column that people wrap prose at; longer lines are sentences or paragraphs. */
const MAX_WRAP_WIDTH = 200;
/** Of the line ends inside blocks, the share that were forced by the width. One short line in five may have other reasons. */
const MIN_FORCED_SHARE = 0.8;
/** Line ends to judge by their width alone, at least: two lines that happen to be full prove nothing. */
const MIN_LINE_ENDS = 3;
/** Share of the line ends that may close a sentence: wrapped prose closes one in eight there, a sentence a line nearly all. */
const MAX_CLOSING_SHARE = 0.5;
/** Share of lines that may be wider than the column: addresses that nobody breaks. */
const WIDER_LINES = 0.1;
/** Sentences a line, on average, from which lines are paragraphs. */
const MIN_SENTENCES_PER_PARAGRAPH = 1.5;
/** Lines looked at: the habits of a file show early. */
const MAX_LINES = 2000;

/** A stop with its closing marks, and a new sentence or nothing after it. */
const SENTENCE_END = /[.!?]['")\]]{0,3}(?:\s+['"([]?[\p{Lu}\p{N}]|\s*$)/gu;

/**
 * In:     normalized lines (empty ones between blocks) and the style of the text.
 * Out:    `hard-wrapped` where the first word of nearly every line would not have fitted on the line before;
 *         `paragraph-per-line` where natural lines hold several sentences; else `sentence-per-line`.
 * Cost:   linear in the lines looked at.
 */
export function detectLayout(lines: readonly NormalizedLine[], style: Style): Layout {
  const looked = firstLines(lines);
  if (isHardWrapped(looked, style)) return 'hard-wrapped';
  if (style !== 'natural') return 'sentence-per-line';
  const filled = looked.filter((line) => line !== '');
  const ends = filled.reduce((sum, line) => sum + (line.match(SENTENCE_END)?.length ?? 0), 0);
  return ends >= filled.length * MIN_SENTENCES_PER_PARAGRAPH && ends > 0 ? 'paragraph-per-line' : 'sentence-per-line';
}

/** The lines looked at, trimmed, runs of empty ones as one. */
function firstLines(lines: readonly NormalizedLine[]): string[] {
  const looked: string[] = [];
  let isAfterText = false;
  for (let i = 0; i < lines.length && looked.length < MAX_LINES; i++) {
    const text = lines[i]!.text.trim();
    if (text !== '' || isAfterText) looked.push(text);
    isAfterText = text !== '';
  }
  return looked;
}

function isHardWrapped(lines: readonly string[], style: Style): boolean {
  const followed: number[] = [];
  let tooWide = 0;
  for (let i = 0; i < lines.length - 1; i++) {
    if (lines[i] === '' || lines[i + 1] === '') continue;
    followed.push(i);
    if (lines[i]!.length > MAX_WRAP_WIDTH) tooWide++;
  }
  const wider = Math.floor(followed.length * WIDER_LINES);
  if (followed.length === 0 || tooWide > wider) return false;
  // a short note shows it otherwise: prose with capitals breaks off at every line end and goes on with a small letter
  const isBrokenOff =
    style === 'natural' && followed.every((i) => /[\p{L}\p{N},]$/u.test(lines[i]!) && /^\p{Ll}/u.test(lines[i + 1]!));
  if (followed.length < MIN_LINE_ENDS && !isBrokenOff) return false;
  const widths = followed.map((i) => lines[i]!.length).sort((a, b) => a - b);
  const width = widths[widths.length - 1 - wider]!;
  // hand-wrapped and justified text keeps no exact width: a tenth of it may be left free
  const full = width - Math.ceil(width / 10);
  const firstWord = (line: string): number => (/^\S+/.exec(line)?.[0] ?? '').length;
  const forced = followed.filter((i) => lines[i]!.length + 1 + firstWord(lines[i + 1]!) > full);
  if (forced.length < followed.length * MIN_FORCED_SHARE) return false;
  const closing = followed.filter((i) => /[.!?]['")\]]{0,3}$/.test(lines[i]!) && /^['"(]?\p{Lu}/u.test(lines[i + 1]!));
  return closing.length <= followed.length * MAX_CLOSING_SHARE;
}
