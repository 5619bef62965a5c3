/** segment: finds the layout of an article, its tokens and its sentences. */
import type { NormalizedArticle, NormalizedLine, SegmentedArticle } from '../model/analysis.js';
import type { Style } from '../model/article.js';
import type { Token } from '../model/token.js';
import type { Options } from '../options.js';
import { codeLine } from '../text/coded-line.js';
import { cutLine } from '../text/tokenize.js';
import { testOf, wordIn } from '../text/vocabulary.js';
import { detectLayout } from './detect-layout.js';
import { splitSentences } from './split-sentences.js';

/**
 * In:     a normalized article.
 * Out:    its tokens in reading order and its sentences, which leave no token out.
 * Cost:   linear in the text.
 */
export function segmentArticle(normalized: NormalizedArticle, options: Options): SegmentedArticle {
  const { article, lines } = normalized;
  const tokens: Token[] = [];
  const lineStarts: number[] = [];
  lines.forEach((line, index) => {
    const start = tokens.length;
    pushTokens(tokens, line, index + 1);
    if (tokens.length > start) lineStarts.push(start);
  });
  const style = detectStyle(tokens);
  const layout =
    options.layout === 'auto'
      ? detectLayout(
          lines.map((line) => line.text),
          style,
        )
      : options.layout;
  const sentences = splitSentences(tokens, { layout, style, lines: article.lines, lineStarts });
  return { article, layout, style, tokens, sentences };
}

function pushTokens(tokens: Token[], { text, rawOffsets: raw }: NormalizedLine, line: number): void {
  const isLower = text === text.toLowerCase();
  let lastEnd = 0;
  const coded = codeLine(text);
  cutLine(coded, (kind, start, end) => {
    const word = wordIn(coded, start, end);
    tokens.push({
      kind,
      form: isLower || text.startsWith(word.lower, start) ? word.lower : text.slice(start, end),
      lower: word.lower,
      word,
      line,
      start: raw ? raw[start]! : start,
      end: raw ? rawEnd(raw, end) : end,
      hasSpaceBefore: start === 0 || start > lastEnd,
    });
    lastEnd = end;
  });
}

/** The raw end of a token: past the whole run that its last character stands for. */
const rawEnd = (raw: Uint32Array, end: number): number => Math.max(raw[end]!, raw[end - 1]! + 1);

/** Marks that natural prose writes without a space before them. */
const isCloseMark = testOf(", . ; ! ? 's n't");
/** Share of such marks with a space before them that makes a text a tokenized one; real texts lie near 0 or 1. */
const MIN_SPACED_SHARE = 0.5;

function detectStyle(tokens: readonly Token[]): Style {
  let marks = 0;
  let spaced = 0;
  for (const token of tokens) {
    if (!isCloseMark(token.word)) continue;
    marks++;
    if (token.hasSpaceBefore) spaced++;
  }
  if (marks === 0) return tokens.some((token) => token.form !== token.lower) ? 'natural' : 'tokenized';
  return spaced / marks >= MIN_SPACED_SHARE ? 'tokenized' : 'natural';
}
