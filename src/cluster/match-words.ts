/** Pairs off the words that two statements share, first in order, then wherever they stand. */
import type { Alignment } from './alignment.js';

/** For each word of one sequence the place of its equal in the other, no place taken twice; `UNPAIRED` where there is none. */
export type Partners = readonly number[];
export const UNPAIRED = -1;

/** In: the length of the first sequence and the alignment of two. Out: the pairs of the alignment alone. */
export function alignedPartners(length: number, { aMatches, bMatches }: Alignment): number[] {
  const partners = unpaired(length);
  for (let k = 0; k < aMatches.length; k++) partners[aMatches[k]!] = bMatches[k]!;
  return partners;
}

/**
 * In:     two sequences of word numbers and their alignment.
 * Out:    the alignment's pairs, and beyond them the words left over on both sides paired from left to right.
 * Cost:   linear, plus the product of what is left over.
 */
export function matchWords(a: Int32Array, b: Int32Array, alignment: Alignment): Partners {
  const partners = alignedPartners(a.length, alignment);
  const left = leftOver(b.length, alignment.bMatches);
  for (let i = 0; i < a.length && left.length > 0; i++) {
    if (partners[i] !== UNPAIRED) continue;
    const at = left.findIndex((j) => b[j] === a[i]);
    if (at >= 0) partners[i] = left.splice(at, 1)[0]!;
  }
  return partners;
}

/** The places up to `length` that are not among the matches, ascending. */
function leftOver(length: number, matches: readonly number[]): number[] {
  const left: number[] = [];
  let k = 0;
  for (let j = 0; j < length; j++) {
    if (matches[k] === j) k++;
    else left.push(j);
  }
  return left;
}

/** The same pairs seen from the other sequence. */
export function turnedPartners(partners: Partners, length: number): Partners {
  const turned = unpaired(length);
  for (let i = 0; i < partners.length; i++) if (partners[i] !== UNPAIRED) turned[partners[i]!] = i;
  return turned;
}

function unpaired(length: number): number[] {
  const partners: number[] = [];
  // no typed array, which costs several times as much to make as to fill at this length
  for (let i = 0; i < length; i++) partners.push(UNPAIRED);
  return partners;
}
