/** Pairs off the words that two statements share, first in order, then wherever they stand. */
import type { Alignment } from './align-words.js';

/** Positions of equal words, each position at most once, ascending in the first. */
export type MatchedWords = readonly (readonly [number, number])[];

/**
 * In:     two sequences of word numbers and their alignment.
 * Out:    the alignment's matches, and beyond them the words left over on both sides paired from left to right.
 * Cost:   linear.
 */
export function matchWords(a: Int32Array, b: Int32Array, { matches }: Alignment): MatchedWords {
  const [usedA, usedB] = [new Set(matches.map(([i]) => i)), new Set(matches.map(([, j]) => j))];
  const free = new Map<number, number[]>();
  for (let j = b.length - 1; j >= 0; j--) {
    if (usedB.has(j)) continue;
    const places = free.get(b[j]!);
    if (places === undefined) free.set(b[j]!, [j]);
    else places.push(j);
  }
  const moved: [number, number][] = [];
  a.forEach((id, i) => {
    if (usedA.has(i)) return;
    const j = free.get(id)?.pop();
    if (j !== undefined) moved.push([i, j]);
  });
  return [...matches, ...moved].sort(([i], [k]) => i - k);
}
