/** A text -> lists of token numbers, a list a line. */
import { enlarged } from './enlarged.js';
import { createKeyCutter } from './token-keys.js';
import type { TokenLists } from './token-lists.js';
import { createTokenTable } from './token-table.js';

/** A part of a text whose tokens have numbers of its own. */
export interface ReadPart extends TokenLists {
  /** How many distinct tokens each list has. */
  readonly setSizes: Uint32Array;
  /** Distinct tokens in the order of their numbers, a newline behind each: a text itself. */
  readonly vocabulary: Uint8Array;
  /** Lists that hold each token. */
  readonly frequency: Uint32Array;
}

/** Arrays begin small: what happens when one is full then happens early, before the engine has settled on fast code. */
const FIRST_LENGTH = 2 ** 12;

/**
 * In:     UTF-8 text under 2 GB, one list a line; tokens are what stands between spaces, tabs and line ends.
 * Out:    a list for each line, empty ones too; a newline at the end begins no further line. Numbers are by first sight.
 * Cost:   linear in the bytes. Tokens are compared as bytes.
 */
export function readPart(text: Uint8Array): ReadPart {
  const cutter = createKeyCutter(text);
  const table = createTokenTable(text, cutter.keys);
  let tokens = new Uint32Array(FIRST_LENGTH);
  let offsets = new Uint32Array(FIRST_LENGTH);
  let count = 0;
  let lines = 0;
  for (let at = 0; at < cutter.end; ) {
    at = cutter.cutBlock(at);
    const newTokens = (cutter.keysEnd() >> 2) + 1;
    // as many as the rest has if it is like what was read
    if (count + newTokens > tokens.length)
      tokens = enlarged(tokens, Math.ceil(Math.max(1.5 * count, 1.25 * count * (text.length / at))) + newTokens);
    const newLines = cutter.countLines();
    if (lines + newLines >= offsets.length) offsets = enlarged(offsets, 2 * offsets.length + newLines);
    for (let line = 0; line < newLines; line++) offsets[++lines] = count + cutter.ends[line]!;
    count = table.numberBlock(cutter.keysEnd(), tokens, count);
  }
  const lists = { tokens: tokens.subarray(0, count), offsets: offsets.slice(0, lines + 1) };
  return { ...lists, ...countHolders(lists, table.countDistinct()), vocabulary: table.copyVocabulary() };
}

/** Cost: linear in the tokens. */
function countHolders({ tokens, offsets }: TokenLists, distinct: number): Pick<ReadPart, 'setSizes' | 'frequency'> {
  const setSizes = new Uint32Array(offsets.length - 1);
  // 2 * token -> lists that hold it, the last of them counted from 1: side by side, as both are wanted at once
  const holders = new Uint32Array(2 * distinct);
  for (let list = 0; list < setSizes.length; list++) {
    let size = 0;
    for (let at = offsets[list]!; at < offsets[list + 1]!; at++) {
      const holder = 2 * tokens[at]!;
      const isFirst = holders[holder + 1] === list + 1 ? 0 : 1;
      holders[holder]! += isFirst;
      holders[holder + 1] = list + 1;
      size += isFirst;
    }
    setSizes[list] = size;
  }
  const frequency = new Uint32Array(distinct);
  for (let token = 0; token < distinct; token++) frequency[token] = holders[2 * token]!;
  return { setSizes, frequency };
}
