/** Stretches of text as arrays of word numbers, which is what alignment and the search for candidates work on. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Token } from '../model/token.js';
import { type NormalWord, normalWords } from '../text/normal-form.js';
import { STOP_WORDS } from '../text/stop-words.js';
import { wordOf, wordTest } from '../text/vocabulary.js';
import { createWordNumbers } from '../text/word-numbers.js';

export interface Passage {
  readonly article: AnalyzedArticle;
  /** Index of its sentence in the article. */
  readonly sentence: number;
  readonly startToken: number;
  readonly endToken: number;
  readonly words: readonly NormalWord[];
  /** Number of each word. All figures share one number: a changed figure is the gate's business, not the alignment's. */
  readonly ids: Int32Array;
  /** The same, ascending. */
  readonly sortedIds: Int32Array;
  /** Of all words; see `wordWeight`. */
  readonly weight: number;
}

/** Words of a passage, at most, so that an alignment stays cheap: no sentence that people write is longer. */
export const MAX_PASSAGE_WORDS = 160;

/** A passage builder numbers words; passages are comparable only if they come from one builder. */
export type PassageBuilder = (
  article: AnalyzedArticle,
  range: Pick<Passage, 'sentence' | 'startToken' | 'endToken'>,
) => Passage;

/** Numbers of words that carry little by themselves are even, of content words odd: see `isContentWord`. */
const FIGURE = 0;

export function createPassageBuilder(): PassageBuilder {
  const numberOf = createWordNumbers();
  const idOf = ({ word, isNumeral }: NormalWord): number =>
    isNumeral ? FIGURE : 2 * (numberOf(word) + 1) + (isFunctionForm(word) ? 0 : 1);
  const take = createBlocks();
  return (article, range) => {
    const words = normalWords(article.tokens, range.startToken, range.endToken);
    const ids = take(words.length);
    for (let i = 0; i < ids.length; i++) ids[i] = idOf(words[i]!);
    const { sentence, startToken, endToken } = range;
    const weight = weightOf(ids, 0, ids.length);
    return { article, sentence, startToken, endToken, words, ids, sortedIds: sort(ids, take(ids.length)), weight };
  };
}

/** Numbers in a block: those of a story. */
const BLOCK_LENGTH = 8192;

/** A function that gives arrays of 0, cut from larger ones: one of its own costs as much as all that a sentence fills it with. */
function createBlocks(): (length: number) => Int32Array {
  let block = new Int32Array(0);
  let used = 0;
  return (length) => {
    if (used + length > block.length) {
      block = new Int32Array(Math.max(BLOCK_LENGTH, length));
      used = 0;
    }
    used += length;
    return block.subarray(used - length, used);
  };
}

/** Longest passage that is sorted by insertion: a call of the engine's sort costs more for a sentence. */
const MAX_INSERTION = 48;

/** Fills an array with the numbers in ascending order. */
function sort(ids: Int32Array, result: Int32Array): Int32Array {
  if (ids.length > MAX_INSERTION) {
    result.set(ids);
    return result.sort();
  }
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    let at = i;
    for (; at > 0 && result[at - 1]! > id; at--) result[at] = result[at - 1]!;
    result[at] = id;
  }
  return result;
}

/** In: a word's number in a passage. Out: whether it names or tells something (no figure, no function word). */
export const isContentWord = (id: number): boolean => (id & 1) === 1;

/** In: a word's number in a passage. Out: whether it stands for a figure, of whatever value; all others stand for one form. */
export const isFigure = (id: number): boolean => id === FIGURE;

/** Units that say as little without their figure as a function word. */
const UNITS = ['$', '£', '€', '¥', '₹', 'percent'];

const isFunctionForm = wordTest(
  [...STOP_WORDS, ...UNITS].flatMap((word) => normalWords([wordToken(word)], 0, 1).map(({ form }) => form)),
);

function wordToken(lower: string): Token {
  const word = wordOf(lower);
  return { kind: 'word', form: lower, lower, word, line: 1, start: 0, end: lower.length, hasSpaceBefore: true };
}

/** What a word weighs: a content word one, a figure or function word half, as sharing it proves less. In: its number. */
export const wordWeight = (id: number): number => (isContentWord(id) ? 1 : 0.5);

/** In: word numbers. Out: what those of `[start, end)` weigh together. */
export function weightOf(ids: Int32Array, start: number, end: number): number {
  let weight = 0;
  for (let i = start; i < end; i++) weight += wordWeight(ids[i]!);
  return weight;
}
