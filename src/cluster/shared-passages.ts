/** Finds the passages that sentences of a story share. */
import { createAligner } from './align-words.js';
import type { Alignment, AlignWords } from './alignment.js';
import { findCandidates } from './find-candidates.js';
import type { Passage } from './passage.js';
import { sharedWorth } from './shared-worth.js';

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
 * In:     distinct passages, each of bounded length.
 * Out:    shared passages ordered by a, b, then best first; those of one pair do not overlap.
 * Cost:   an alignment for each candidate pair that has words enough in common.
 */
export function sharedPassages(passages: readonly Passage[]): SharedPassage[] {
  const alignWords = createAligner();
  const found: SharedPassage[] = [];
  for (const [a, b] of findCandidates(passages.map(({ ids }) => ids))) {
    const [first, second] = [passages[a]!, passages[b]!];
    for (const alignment of alignRepeatedly(first, second, alignWords)) found.push({ a, b, ...alignment });
  }
  return found;
}

const NONE: readonly Alignment[] = [];

function alignRepeatedly(first: Passage, second: Passage, alignWords: AlignWords): readonly Alignment[] {
  // words that can still be shared, at most
  let free = sharedWorth(first, second, eachIsOne);
  if (free < MIN_SHARED_WORDS) return NONE;
  let [a, b] = [first.ids, second.ids];
  const found: Alignment[] = [];
  for (;;) {
    const alignment = alignWords(a, b);
    if (alignment === null || alignment.aMatches.length < MIN_SHARED_WORDS) return found;
    found.push(alignment);
    free -= alignment.aMatches.length;
    if (found.length === MAX_PASSAGES || free < MIN_SHARED_WORDS) return found;
    a = without(a, alignment.aStart, alignment.aEnd);
    b = without(b, alignment.bStart, alignment.bEnd);
  }
}

/** The same words, but those of `[start, end)` match nothing any more. */
const without = (ids: Int32Array, start: number, end: number): Int32Array => ids.slice().fill(-1, start, end);

const eachIsOne = (): number => 1;
