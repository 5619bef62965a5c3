/** Pairs of word sequences that share words enough to be worth comparing: the only pairs that are ever compared. */
import { createTripleNumbers } from '../numbers/triple-numbers.js';
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
  const { keys, numberKeys } = createKeys(sequences);
  // by key, in the order of the sequences; nearly every key is of one sequence only, so that lists are made for the others
  const firstSharer: number[] = [];
  const sharersOf: (number[] | null)[] = [];
  const partners: number[][] = sequences.map(() => []);
  const lastPartner = new Int32Array(sequences.length).fill(-1);
  const pair = (one: number, later: number): void => {
    if (lastPartner[one] === later) return;
    lastPartner[one] = later;
    partners[one]!.push(later);
  };
  sequences.forEach((ids, index) => {
    const count = numberKeys(ids);
    for (let k = 0; k < count; k++) {
      const key = keys[k]!;
      if (key === firstSharer.length) {
        firstSharer.push(index);
        sharersOf.push(null);
        continue;
      }
      const first = firstSharer[key]!;
      if (first === index) continue;
      const sharers = sharersOf[key]!;
      if (sharers === null) {
        pair(first, index);
        sharersOf[key] = [first, index];
        continue;
      }
      const last = sharers[sharers.length - 1]!;
      if (last === index) continue;
      const paired = Math.min(sharers.length, MAX_SHARERS);
      for (let at = 0; at < paired; at++) pair(sharers[at]!, index);
      if (sharers.length > MAX_SHARERS) pair(last, index);
      sharers.push(index);
    }
  });
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < partners.length; i++) for (const j of partners[i]!) pairs.push([i, j]);
  return pairs;
}

interface Keys {
  /** Those of the sequence that was numbered last. */
  readonly keys: Int32Array;
  /** Numbers the keys of a sequence, counted from 0 by first sight, with repeats. Out: how many there are. */
  readonly numberKeys: (ids: Int32Array) => number;
}

function createKeys(sequences: readonly Int32Array[]): Keys {
  let [all, longest] = [0, 0];
  for (const { length } of sequences) {
    all += mostKeys(length);
    longest = Math.max(longest, mostKeys(length));
  }
  const numberOf = createTripleNumbers(all);
  const keys = new Int32Array(longest);
  const content = new Int32Array(MAX_SHORT);
  const numberKeys = (ids: Int32Array): number => {
    let count = 0;
    for (let i = 0; i + RUN_LENGTH <= ids.length; i++) {
      const [first, second, third] = [ids[i]!, ids[i + 1]!, ids[i + 2]!];
      // the bit that marks content words, of any of the three
      if (isContentWord(first | second | third)) keys[count++] = numberOf(first, second, third);
    }
    if (ids.length > MAX_SHORT) return count;
    const contentWords = sortContent(ids, content);
    for (let i = 0; i < contentWords; i++)
      for (let j = i + 1; j < contentWords; j++) keys[count++] = numberOf(content[i]!, content[j]!, NONE);
    return count;
  };
  return { keys, numberKeys };
}

/** Lists the content words of a short sequence, ascending. Out: how many there are. */
function sortContent(ids: Int32Array, content: Int32Array): number {
  let count = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    if (!isContentWord(id)) continue;
    let at = count++;
    for (; at > 0 && content[at - 1]! > id; at--) content[at] = content[at - 1]!;
    content[at] = id;
  }
  return count;
}

/** Keys of a sequence, at most. */
const mostKeys = (length: number): number => length + (length <= MAX_SHORT ? (length * (length - 1)) / 2 : 0);

/** Stands for the third of two words; no word has this number. */
const NONE = -1;
