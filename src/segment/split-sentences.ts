/** Splits the tokens of an article into sentences: at line or block ends, at full stops, and at the cues that glue hides. */
import type { Layout, Style } from '../model/article.js';
import type { Span } from '../model/span.js';
import type { Sentence, Token } from '../model/token.js';
import { wordTest } from '../text/vocabulary.js';
import type { Block, TextBlock } from './block.js';
import type { Cue, CueText } from './cue.js';
import { findCues, isPost, MIN_SPEECH } from './find-cues.js';
import { isQuotationMark } from './mark-costs.js';
import { readQuotationMarks } from './quotation-marks.js';
import { isSentenceEnd, SENTENCE_END } from './sentence-end.js';
import { findSharedOpenings } from './shared-openings.js';

interface PlacedTokens {
  readonly tokens: readonly Token[];
  /** What the word of each token can be a sign of. */
  readonly signs: readonly number[];
  readonly layout: Layout;
  readonly style: Style;
  /** Raw physical lines; empty ones part paragraphs. */
  readonly lines: readonly string[];
  /** First token of each line that has any. */
  readonly lineStarts: readonly number[];
}

/**
 * In:     all tokens of an article in reading order, and how they stand in it.
 * Out:    sentences that follow each other without a gap.
 * Cost:   linear in the tokens.
 * Source: sentence ends after Palmer & Hearst 1997 (what stands before and after the stop decides); cues are our own.
 */
export function splitSentences(tokenized: PlacedTokens): Sentence[] {
  const { tokens, signs, style, lines } = tokenized;
  const blocks = findBlocks(tokenized);
  const marks = readQuotationMarks({ tokens, signs, style, lines, blocks });
  const text: CueText = {
    tokens,
    signs,
    style,
    marks,
    isUnstopped: isUnstopped(tokens, blocks),
    sharedOpenings: findSharedOpenings(tokenized, blocks),
  };

  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const block of blocks) {
    if (block.startsParagraph && sentences.length > 0) paragraph++;
    pushSentences(sentences, text, { block, paragraph });
  }
  return sentences;
}

/** Runs of tokens that no sentence leaves: a line, or in hard-wrapped text a run of lines up to an empty one. */
function findBlocks({ tokens, layout, lines, lineStarts }: PlacedTokens): TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  let startsParagraph = true;
  for (let i = 1; i <= lineStarts.length; i++) {
    const end = lineStarts[i] ?? tokens.length;
    const isApart = end === tokens.length || hasEmptyLineBetween(lines, tokens[end - 1]!.line, tokens[end]!.line);
    if (layout === 'hard-wrapped' && !isApart) continue;
    blocks.push({ start, end, startsParagraph });
    start = end;
    startsParagraph = isApart || layout === 'paragraph-per-line';
  }
  return blocks;
}

const hasEmptyLineBetween = (lines: readonly string[], line: number, nextLine: number): boolean =>
  nextLine > line + 1 && lines[line]!.trim() === '';

/** Share of blocks that end with a stop below which a text does without them; real texts lie near 0 or 1. */
const MIN_STOPPED_SHARE = 0.5;

function isUnstopped(tokens: readonly Token[], blocks: readonly Block[]): boolean {
  let stopped = 0;
  for (const { start, end } of blocks) if (endsWithStop(tokens, start, end)) stopped++;
  return stopped < blocks.length * MIN_STOPPED_SHARE;
}

/** A stop among the last three tokens: closing marks may follow it. */
function endsWithStop(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = Math.max(start, end - 3); i < end; i++) if (isStop(tokens[i]!.word)) return true;
  return false;
}

const isStop = wordTest(['.', '!', '?']);

function pushSentences(
  sentences: Sentence[],
  text: CueText,
  { block, paragraph }: { readonly block: Block; readonly paragraph: number },
): void {
  const { tokens, style, marks } = text;
  const cues = findCues(text, block);
  const isPostHere = isPost(text, block.start, block.end);
  let start = block.start;
  for (let at = nextCut(text, block, { cues, after: start }); ; at = nextCut(text, block, { cues, after: at })) {
    const isCut = at === block.end || cues.has(at) || isSentenceEnd(tokens, { at, start, style, marks });
    if (!isCut) continue;
    const { lead, leadTokens } = leadOf(text, { start, end: at }, { cue: cues.get(start), isPostHere });
    const span = spanOf(tokens, start, at);
    sentences.push({ startToken: start, endToken: at, lead, leadTokens, span, paragraph });
    if (at === block.end) return;
    start = at;
  }
}

interface Search {
  readonly cues: ReadonlyMap<number, Cue>;
  readonly after: number;
}

/** The next place where a sentence may end: behind what can end one, at a cue, or at the block's end. */
function nextCut({ signs }: CueText, { end }: Block, { cues, after }: Search): number {
  const hasCues = cues.size > 0;
  let at = after + 1;
  while (at < end && (signs[at - 1]! & SENTENCE_END) === 0 && !(hasCues && cues.has(at))) at++;
  return at;
}

/** What a cue says of a sentence, or else what its quotation marks say. */
function leadOf(
  text: CueText,
  { start, end }: Block,
  { cue, isPostHere }: { readonly cue: Cue | undefined; readonly isPostHere: boolean },
): Cue {
  const { tokens, marks } = text;
  if (cue?.lead === 'caption') return cue;
  const partner = marks.partnerOf(start);
  const isLoneMark = isQuotationMark(tokens[start]!) && (partner < start || partner >= end);
  const leadTokens = cue?.leadTokens || (isLoneMark ? 1 : 0);
  const first = start + leadTokens;
  if (isPostHere && isPost(text, start, end)) return { lead: 'post', leadTokens };
  const isSpeech = marks.opens(start)
    ? partner < 0 || partner - start > MIN_SPEECH
    : first < end && marks.isInside(first);
  return { lead: isSpeech ? 'quotation' : 'none', leadTokens };
}

function spanOf(tokens: readonly Token[], startToken: number, endToken: number): Span {
  const [first, last] = [tokens[startToken]!, tokens[endToken - 1]!];
  return { line: first.line, start: first.start, endLine: last.line, end: last.end };
}
