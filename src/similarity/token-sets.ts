/** Sets of token ranks, rarest first, and the lists they come from: what the joins are given. */
import { type Ranking, rankTokens } from './rank-tokens.js';
import { type ReadPart, readPart } from './read-part.js';
import type { TokenLists } from './token-lists.js';

/** Ascending ranks without repeats. */
export interface TokenSets extends TokenLists {
  /** All ranks are below it. */
  readonly distinct: number;
}

/** The same texts twice: in the order of their words, and as sets. */
export interface NumberedTexts {
  readonly lists: TokenLists;
  readonly sets: TokenSets;
}

/**
 * In:     UTF-8 text, one text a line, tokens between white space.
 * Out:    a list and a set for each line, empty ones too; a newline at the end begins no further line.
 * Cost:   linear in the bytes, plus sorting each set.
 */
export function readTexts(text: Uint8Array): NumberedTexts {
  const part = readPart(text);
  return numbered(part, rankTokens([part]));
}

/**
 * In:     one list of tokens a text, none of them empty or with white space in it.
 * Out:    as `readTexts`.
 */
export function numberTexts(texts: Iterable<readonly string[]>): NumberedTexts {
  return readTexts(new TextEncoder().encode(Array.from(texts, (tokens) => `${tokens.join(' ')}\n`).join('')));
}

function numbered(part: ReadPart, { rankOf, distinct }: Ranking): NumberedTexts {
  const lists = { tokens: new Uint32Array(part.tokens.length), offsets: part.offsets };
  const sets = { offsets: sumsOf(part.setSizes), distinct };
  const tokens = new Uint32Array(sets.offsets.at(-1)!);
  writeRanks(part, rankOf[0]!, { listTokens: lists.tokens, setTokens: tokens });
  return { lists, sets: { ...sets, tokens } };
}

/** Where each begins, if they lie one after the other; one entry more, the end. */
export function sumsOf(sizes: Uint32Array): Uint32Array {
  const sums = new Uint32Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) sums[i + 1] = sums[i]! + sizes[i]!;
  return sums;
}

/** Where the ranks of a part go; null: not wanted. */
export interface RankedTokens {
  readonly listTokens: Uint32Array | null;
  readonly setTokens: Uint32Array;
}

/** Longest list that is sorted by insertion: sentences are short, and a call of the engine's sort costs more. */
const MAX_INSERTION = 48;

/** Cost: linear in the tokens, plus sorting each set. */
export function writeRanks({ tokens, offsets }: ReadPart, rankOf: Uint32Array, target: RankedTokens): void {
  const { listTokens, setTokens } = target;
  let ranks = new Uint32Array(2 * MAX_INSERTION);
  let written = 0;
  for (let list = 0; list + 1 < offsets.length; list++) {
    const start = offsets[list]!;
    const length = offsets[list + 1]! - start;
    if (length > ranks.length) ranks = new Uint32Array(2 * length);
    for (let k = 0; k < length; k++) ranks[k] = rankOf[tokens[start + k]!]!;
    if (listTokens !== null) for (let k = 0; k < length; k++) listTokens[start + k] = ranks[k]!;
    sortFirst(ranks, length);
    written = writeDistinct(ranks, length, setTokens, written);
  }
}

function sortFirst(numbers: Uint32Array, count: number): void {
  if (count > MAX_INSERTION) {
    numbers.subarray(0, count).sort();
    return;
  }
  for (let k = 1; k < count; k++) {
    const number = numbers[k]!;
    let at = k;
    for (; at > 0 && numbers[at - 1]! > number; at--) numbers[at] = numbers[at - 1]!;
    numbers[at] = number;
  }
}

/** Out: where the next number goes. */
function writeDistinct(sorted: Uint32Array, count: number, target: Uint32Array, start: number): number {
  let end = start;
  for (let k = 0; k < count; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) target[end++] = sorted[k]!;
  return end;
}
