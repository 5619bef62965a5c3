/** Finds the passages that sentences of a story share. */
import { type Alignment, alignWords } from './align-words.js';
import { findCandidates } from './find-candidates.js';

export interface SharedPassage extends Alignment {
  /** Index of the sequence that `a` stands for, and of `b`. */
  readonly a: number;
  readonly b: number;
}

/** Words shared, at least; shorter runs recur in any news (`told reporters on monday`). */
const MIN_SHARED_WORDS = 5;
/** Passages that one pair of sentences may share: two glued lines can hold the same claims in another order. */
const MAX_PASSAGES = 4;

/**
 * In:     distinct sequences of word numbers, each of bounded length.
 * Out:    shared passages ordered by a, b, then best first; those of one pair do not overlap.
 * Cost:   an alignment for each candidate pair.
 */
export function sharedPassages(sequences: readonly Int32Array[]): SharedPassage[] {
  return findCandidates(sequences).flatMap(([a, b]) =>
    alignRepeatedly(sequences[a]!, sequences[b]!).map((alignment) => ({ a, b, ...alignment })),
  );
}

function alignRepeatedly(first: Int32Array, second: Int32Array): Alignment[] {
  const [a, b] = [first.slice(), second.slice()];
  const found: Alignment[] = [];
  let free = Math.min(a.length, b.length);
  while (found.length < MAX_PASSAGES && free >= MIN_SHARED_WORDS) {
    const alignment = alignWords(a, b);
    if (alignment === null || alignment.matches.length < MIN_SHARED_WORDS) break;
    found.push(alignment);
    free -= alignment.matches.length;
    // what is spent matches nothing from now on
    a.fill(-1, alignment.aStart, alignment.aEnd);
    b.fill(-1, alignment.bStart, alignment.bEnd);
  }
  return found;
}
