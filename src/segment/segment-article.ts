/** segment: finds the layout of an article, its tokens and its sentences. */
import type { NormalizedArticle, SegmentedArticle } from '../model/analysis.js';
import type { Style } from '../model/article.js';
import type { Token } from '../model/token.js';
import type { Options } from '../options.js';
import { enlarged } from '../similarity/enlarged.js';
import { isCasedText } from '../text/capital-share.js';
import { codesOf } from '../text/text-codes.js';
import { hasAt, pushTokens } from '../text/tokenize.js';
import { testOf } from '../text/vocabulary.js';
import { signsOf, wordSign } from '../text/word-signs.js';
import { detectLayout } from './detect-layout.js';
import { splitSentences } from './split-sentences.js';

/**
 * In:     a normalized article.
 * Out:    its tokens in reading order and its sentences, which leave no token out.
 * Cost:   linear in the text.
 */
export function segmentArticle(normalized: NormalizedArticle, options: Options): SegmentedArticle {
  const { article, lines } = normalized;
  const { tokens, signs, lineStarts, isCased } = tokenize(normalized);
  const style = detectStyle(tokens, signs);
  const layout = options.layout === 'auto' ? detectLayout(lines, style) : options.layout;
  const sentences = splitSentences({ tokens, signs, layout, style, lines: article.lines, lineStarts });
  return { article, layout, style, isCased, tokens, signs, sentences };
}

interface TokenizedText {
  readonly tokens: readonly Token[];
  readonly signs: readonly number[];
  /** First token of each line that has any. */
  readonly lineStarts: readonly number[];
  readonly isCased: boolean;
}

/** Kept from article to article, as rooms of its own cost a text as much as what is written into them; larger ones are not kept. */
const KEPT = { codes: new Uint16Array(2 ** 17), signs: new Int32Array(2 ** 15) };

function tokenize({ lines, text: whole }: NormalizedArticle): TokenizedText {
  const codes = codesOf(whole, KEPT.codes);
  let room = KEPT.signs;
  const tokens: Token[] = [];
  const lineStarts: number[] = [];
  const hasAddresses = hasAt(whole); // asked of the whole first, as few texts have any
  let base = 0;
  let words = 0;
  let capitals = 0;
  for (let index = 0; index < lines.length; index++) {
    const { text, rawOffsets } = lines[index]!;
    const start = tokens.length;
    pushTokens(tokens, { text, rawOffsets, number: index + 1, codes, base, hasAddress: hasAddresses && hasAt(text) });
    if (tokens.length > room.length) room = enlarged(room, 2 * tokens.length);
    for (let i = start; i < tokens.length; i++) {
      const { kind, form, lower, word } = tokens[i]!;
      room[i] = signsOf(word);
      if (kind !== 'word') continue;
      words++;
      if (form !== lower) capitals++;
    }
    if (tokens.length > start) lineStarts.push(start);
    base += text.length + 1;
  }
  const signs = new Array<number>(tokens.length); // an array of integers of its own costs ten times as much to make
  for (let i = 0; i < signs.length; i++) signs[i] = room[i]!;
  return { tokens, signs, lineStarts, isCased: isCasedText(words, capitals) };
}

/** Marks that natural prose writes without a space before them. */
const CLOSE_MARK = wordSign(testOf(", . ; ! ? 's n't"));
/** Share of close marks with a space before them that makes a text a tokenized one; real texts lie near 0 or 1. */
const MIN_SPACED_SHARE = 0.5;

function detectStyle(tokens: readonly Token[], signs: readonly number[]): Style {
  let marks = 0;
  let spaced = 0;
  for (let i = 0; i < tokens.length; i++) {
    if ((signs[i]! & CLOSE_MARK) === 0) continue;
    marks++;
    if (tokens[i]!.hasSpaceBefore) spaced++;
  }
  if (marks === 0) return tokens.some((token) => token.form !== token.lower) ? 'natural' : 'tokenized';
  return spaced / marks >= MIN_SPACED_SHARE ? 'tokenized' : 'natural';
}
