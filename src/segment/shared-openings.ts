/** Openings that many lines of an article share: the number and the title of a gallery, which feeds put before each caption. */
import type { SignedTokens } from '../model/analysis.js';
import type { Token } from '../model/token.js';
import { isPictureNoun } from '../text/picture-words.js';
import { testOf } from '../text/vocabulary.js';
import type { Block } from './block.js';
import { CUE } from './cue.js';

/** Lines that open alike, at least. */
const MIN_BLOCKS = 4;
/** Tokens of an opening, at most. */
const MAX_OPENING = 24;
/** Tokens by which lines that may share an opening are found; shorter ones are lead-ins of their own. */
const KEY_LENGTH = 3;
/** Words of a line after it, at least: a caption says something. */
const MIN_WORDS_AFTER = 4;

const isColon = testOf(':');

/**
 * In:     the tokens of an article with their signs, and its blocks.
 * Out:    by the first token of a block: how many tokens it and other blocks open with, up to where they first differ; figures are
 *         alike (`3 of 76`), and a colon and a noun for pictures are among them: without one it is a list with labels, or an interview.
 * Cost:   linear in the tokens.
 */
export function findSharedOpenings(text: SignedTokens, blocks: readonly Block[]): ReadonlyMap<number, number> {
  const { tokens } = text;
  const openings = new Map<number, number>();
  for (const alike of groupByStart(text, blocks)) {
    if (alike.length < MIN_BLOCKS) continue;
    const length = sharedLength(tokens, alike);
    const opening = tokens.slice(alike[0]!.start, alike[0]!.start + length);
    if (!opening.some(({ word }) => isPictureNoun(word)) || !hasColon(text, alike[0]!.start, alike[0]!.start + length))
      continue;
    for (const { start, end } of alike) if (end - start - length >= MIN_WORDS_AFTER) openings.set(start, length);
  }
  return openings;
}

/** Blocks with a colon near their start, those together whose first tokens are alike. */
function groupByStart({ tokens, signs }: SignedTokens, blocks: readonly Block[]): Iterable<readonly Block[]> {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const { start, end } = block;
    if (
      end - start < KEY_LENGTH + MIN_WORDS_AFTER ||
      !hasColon({ tokens, signs }, start, Math.min(end, start + MAX_OPENING))
    )
      continue;
    const key = tokens
      .slice(start, start + KEY_LENGTH)
      .map(({ kind, lower }) => (kind === 'number' ? '0' : lower))
      .join(' ');
    const group = groups.get(key);
    if (group) group.push(block);
    else groups.set(key, [block]);
  }
  return groups.values();
}

/** Tokens that all of the blocks open with. */
function sharedLength(tokens: readonly Token[], [first, ...others]: readonly Block[]): number {
  let length = Math.min(MAX_OPENING, first!.end - first!.start);
  for (const { start, end } of others) {
    let same = 0;
    while (same < length && start + same < end && areAlike(tokens[first!.start + same]!, tokens[start + same]!)) same++;
    length = same;
  }
  return length;
}

const areAlike = (one: Token, other: Token): boolean =>
  one.lower === other.lower || (one.kind === 'number' && other.kind === 'number');

function hasColon({ tokens, signs }: SignedTokens, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((signs[i]! & CUE) !== 0 && isColon(tokens[i]!.word)) return true;
  return false;
}
