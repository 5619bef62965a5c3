/** Pairs of word sequences that share words enough to be worth comparing: the only pairs that are ever compared. */
import { isContentWord } from './passage.js';

/** Equal words in a row that make a pair: any two tellings of a sentence have as many, unless it is very short. */
const RUN_LENGTH = 3;
/** Words of a sequence that is too short to rely on a run: one edit in the middle leaves none. */
const MAX_SHORT = 10;
/**
 * Sequences behind one key that are paired with each other, at most: past it, each is paired with the first so many and
 * with its neighbor, so that a phrase that all share costs a line, not a square.
 */
const MAX_SHARERS = 32;

/** In: distinct sequences of word numbers. Out: pairs [i, j], i < j, ordered by i then j, no repeats. */
export type FindCandidates = (sequences: readonly Int32Array[]) => readonly (readonly [number, number])[];

/**
 * In:     distinct sequences of word numbers.
 * Out:    pairs [i, j], i < j, ordered by i then j, no repeats: of sequences that share a run with a content word, and of
 *         short ones that share two content words.
 * Cost:   linear in the words, times at most `MAX_SHARERS` pairs a key.
 */
export function findCandidates(sequences: readonly Int32Array[]): (readonly [number, number])[] {
  const partners: Set<number>[] = sequences.map(() => new Set());
  for (const sharers of postings(sequences).values()) {
    for (let x = 1; x < sharers.length; x++) {
      for (let y = 0; y < Math.min(x, MAX_SHARERS); y++) partners[sharers[y]!]!.add(sharers[x]!);
      if (x > MAX_SHARERS) partners[sharers[x - 1]!]!.add(sharers[x]!);
    }
  }
  return partners.flatMap((found, i) => [...found].sort((a, b) => a - b).map((j) => [i, j] as const));
}

/** Sequences behind each key, ascending and without repeats. */
function postings(sequences: readonly Int32Array[]): Map<string, number[]> {
  const sharersOf = new Map<string, number[]>();
  sequences.forEach((ids, index) => {
    for (const key of keysOf(ids)) {
      const sharers = sharersOf.get(key);
      if (sharers === undefined) sharersOf.set(key, [index]);
      else if (sharers.at(-1) !== index) sharers.push(index);
    }
  });
  return sharersOf;
}

function* keysOf(ids: Int32Array): Generator<string> {
  for (let i = 0; i + RUN_LENGTH <= ids.length; i++) {
    const run = ids.subarray(i, i + RUN_LENGTH);
    if (run.some(isContentWord)) yield run.join(' ');
  }
  if (ids.length > MAX_SHORT) return;
  const content = ids.filter(isContentWord).sort();
  for (let i = 0; i < content.length; i++)
    for (let j = i + 1; j < content.length; j++) yield `${content[i]} ${content[j]}`;
}
