/** Splits the tokens of an article into sentences: at line or block ends, at full stops, and at the cues that glue hides. */
import type { Layout, Style } from '../model/article.js';
import type { Span } from '../model/span.js';
import type { Sentence, Token } from '../model/token.js';
import { findCues } from './find-cues.js';
import { isSentenceEnd } from './sentence-end.js';

interface TextShape {
  readonly layout: Layout;
  readonly style: Style;
  /** Raw physical lines; empty ones part paragraphs. */
  readonly lines: readonly string[];
}

/**
 * In:     all tokens of an article in reading order.
 * Out:    sentences that follow each other without a gap.
 * Cost:   linear in the tokens.
 * Source: sentence ends after Palmer & Hearst 1997 (what stands before and after the stop decides); cues are our own.
 */
export function splitSentences(tokens: readonly Token[], shape: TextShape): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const block of blocks(tokens, shape)) {
    if (block.startsParagraph && sentences.length > 0) paragraph++;
    for (const part of splitBlock(tokens, block, shape.style))
      sentences.push({ ...part, span: spanOf(tokens, part), paragraph });
  }
  return sentences;
}

interface Block {
  readonly startToken: number;
  readonly endToken: number;
  readonly startsParagraph: boolean;
}

/** Runs of tokens that no sentence leaves: a line, or in hard-wrapped text a run of lines up to an empty one. */
function* blocks(tokens: readonly Token[], { layout, lines }: TextShape): Generator<Block> {
  let start = 0;
  let startsParagraph = true;
  for (let i = 1; i <= tokens.length; i++) {
    const [before, after] = [tokens[i - 1]!, tokens[i]];
    if (after && after.line === before.line) continue;
    const isApart = after === undefined || hasEmptyLineBetween(lines, before.line, after.line);
    if (layout === 'hard-wrapped' && !isApart) continue;
    yield { startToken: start, endToken: i, startsParagraph };
    start = i;
    startsParagraph = isApart || layout === 'paragraph-per-line';
  }
}

function hasEmptyLineBetween(lines: readonly string[], line: number, nextLine: number): boolean {
  return nextLine > line + 1 && lines[line]!.trim() === '';
}

type Part = Pick<Sentence, 'startToken' | 'endToken' | 'lead' | 'leadTokens'>;

function* splitBlock(tokens: readonly Token[], block: Block, style: Style): Generator<Part> {
  const cues = findCues(tokens, block.startToken, block.endToken, style);
  let start = block.startToken;
  const partTo = (end: number): Part => ({
    startToken: start,
    endToken: end,
    ...(cues.get(start) ?? { lead: 'none', leadTokens: 0 }),
  });
  for (let i = start + 1; i < block.endToken; i++) {
    if (!cues.has(i) && !isSentenceEnd(tokens, { at: i, blockStart: start, blockEnd: block.endToken, style })) continue;
    yield partTo(i);
    start = i;
  }
  if (start < block.endToken) yield partTo(block.endToken);
}

function spanOf(tokens: readonly Token[], { startToken, endToken }: Part): Span {
  const [first, last] = [tokens[startToken]!, tokens[endToken - 1]!];
  return { line: first.line, start: first.start, endLine: last.line, end: last.end };
}
