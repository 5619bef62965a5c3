/**
 * Texts -> lists of token numbers, in two steps so that parts of a text can be read apart: each part numbers its tokens
 * by first sight; then all numbers become ranks by frequency, 0 the rarest, so that a set in ascending order begins with
 * what tells it apart. Ranks do not depend on where a text was cut.
 */
import type { TokenLists } from './token-lists.js';
import { addByte, createTokenTable, enlarged, HASH_START, type Vocabulary } from './token-table.js';

/** A part of a text whose tokens have numbers of its own. */
export interface ReadPart extends TokenLists {
  /** How many distinct tokens each list has. */
  readonly setSizes: Uint32Array;
  /** Distinct tokens, in the order of their numbers. */
  readonly vocabulary: Vocabulary;
  /** Lists that hold each token. */
  readonly frequency: Uint32Array;
}

const NEWLINE = 0x0a;
const SPACE = 0x20;

/**
 * In:     UTF-8 text, one list a line; tokens are what stands between spaces, tabs and line ends.
 * Out:    a list for each line, empty ones too; a newline at the end begins no further line.
 * Cost:   linear in the bytes. Tokens are compared as bytes, many times faster than as strings.
 */
export function readPart(text: Uint8Array): ReadPart {
  const table = createTokenTable();
  let tokens = new Uint32Array(text.length / 8 + 64);
  let offsets = new Uint32Array(text.length / 64 + 64);
  let setSizes = new Uint32Array(offsets.length);
  // for each token: lists that hold it, and the last of them counted from 1, by which a repeat is known
  let seen = new Uint32Array(2 ** 12);
  let count = 0;
  let line = 1;
  let distinct = 0;
  const { length } = text;
  // a newline stands behind the last line, written or not
  const end = length > 0 && text[length - 1] !== NEWLINE ? length + 1 : length;
  for (let at = 0; at < end; at++) {
    let byte = at < length ? text[at]! : NEWLINE;
    if (byte > SPACE) {
      const start = at;
      let hash = HASH_START;
      do {
        hash = addByte(hash, byte);
        byte = ++at < length ? text[at]! : NEWLINE;
      } while (byte > SPACE);
      const number = table.numberOf(text, start, at, hash);
      if (count === tokens.length) tokens = enlarged(tokens, 2 * count);
      tokens[count++] = number;
      if (2 * number >= seen.length) seen = enlarged(seen, 4 * number);
      if (seen[2 * number + 1] !== line) {
        seen[2 * number]!++;
        seen[2 * number + 1] = line;
        distinct++;
      }
    }
    if (byte !== NEWLINE) continue;
    if (line === offsets.length) {
      offsets = enlarged(offsets, 2 * line);
      setSizes = enlarged(setSizes, 2 * line);
    }
    setSizes[line - 1] = distinct;
    offsets[line++] = count;
    distinct = 0;
  }
  const vocabulary = table.finish();
  return {
    tokens: tokens.subarray(0, count),
    offsets: offsets.slice(0, line),
    setSizes: setSizes.slice(0, line - 1),
    vocabulary,
    frequency: new Uint32Array(vocabulary.starts.length - 1).map((_, number) => seen[2 * number]!),
  };
}

/** What the tokens of all parts are called in the end. */
export interface Ranking {
  /** For each part the rank of each of its numbers. */
  readonly rankOf: readonly Uint32Array[];
  /** How many there are. */
  readonly distinct: number;
}

/**
 * In:     the vocabularies of all parts, in the order of the text.
 * Out:    ranks by the lists that hold a token; of equally frequent tokens the first seen is lower.
 * Cost:   linear in the distinct tokens of the parts, plus sorting.
 */
export function rankTokens(parts: readonly Pick<ReadPart, 'vocabulary' | 'frequency'>[]): Ranking {
  const table = createTokenTable();
  const numberOf = parts.map(({ vocabulary: { bytes, starts } }) =>
    new Uint32Array(starts.length - 1).map((_, token) => {
      let hash = HASH_START;
      for (let at = starts[token]!; at < starts[token + 1]!; at++) hash = addByte(hash, bytes[at]!);
      return table.numberOf(bytes, starts[token]!, starts[token + 1]!, hash);
    }),
  );
  const frequency = new Uint32Array(table.finish().starts.length - 1);
  parts.forEach((part, p) => {
    for (const [token, number] of numberOf[p]!.entries()) frequency[number]! += part.frequency[token]!;
  });
  const rank = ranksOf(frequency);
  return {
    rankOf: numberOf.map((numbers) => numbers.map((number) => rank[number]!)),
    distinct: frequency.length,
  };
}

function ranksOf(frequency: Uint32Array): Uint32Array {
  // frequency in the high half of a key, token in the low one: plain numbers are sorted without a callback
  const keys = Float64Array.from(frequency, (times, token) => times * 2 ** 32 + token).sort();
  const rankOf = new Uint32Array(frequency.length);
  keys.forEach((key, rank) => {
    rankOf[key % 2 ** 32] = rank;
  });
  return rankOf;
}
