/**
 * Texts -> lists of token numbers, in two steps so that parts of a text can be read apart: each part numbers its tokens
 * by first sight; then all numbers become ranks by frequency, 0 the rarest, so that a set in ascending order begins with
 * what tells it apart. Ranks do not depend on where a text was cut.
 */

import { concatenated } from './concatenated.js';
import { type ReadPart, readPart } from './read-part.js';

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
 * Cost:   linear in the distinct tokens of the parts, plus the lists.
 */
export function rankTokens(parts: readonly Pick<ReadPart, 'vocabulary' | 'frequency'>[]): Ranking {
  if (parts.length === 1) return { rankOf: [ranksOf(parts[0]!.frequency)], distinct: parts[0]!.frequency.length };
  // all vocabularies, read as one text of a token a line: the number of each of their tokens among all
  const { tokens, frequency: holders } = readPart(
    concatenated(
      Uint8Array,
      parts.map(({ vocabulary }) => vocabulary),
    ),
  );
  const frequency = new Uint32Array(holders.length);
  let first = 0;
  const numberOf = parts.map((part) => {
    const numbers = tokens.subarray(first, first + part.frequency.length);
    first += numbers.length;
    for (let token = 0; token < numbers.length; token++) frequency[numbers[token]!]! += part.frequency[token]!;
    return numbers;
  });
  const rank = ranksOf(frequency);
  return { rankOf: numberOf.map((numbers) => numbers.map((number) => rank[number]!)), distinct: frequency.length };
}

/** Counts how many tokens there are of each frequency, and deals out the ranks from there. */
function ranksOf(frequency: Uint32Array): Uint32Array {
  let most = 0;
  for (let token = 0; token < frequency.length; token++) most = Math.max(most, frequency[token]!);
  const free = new Uint32Array(most + 2);
  for (let token = 0; token < frequency.length; token++) free[frequency[token]! + 1]!++;
  for (let times = 1; times < free.length; times++) free[times]! += free[times - 1]!;
  const rankOf = new Uint32Array(frequency.length);
  for (let token = 0; token < frequency.length; token++) rankOf[token] = free[frequency[token]!]!++;
  return rankOf;
}
