/** Decides whether two statements tell the same, and how the one relates to the other. */
import { compareTwoStrings } from 'string-similarity';
import type { Difference, Relation } from '../model/statement.js';
import { type Alignment, alignWords } from './align-words.js';
import { findDifferences } from './find-differences.js';
import { type MatchedWords, matchWords } from './match-words.js';
import { isContentWord, type Passage, weightOf, wordWeight } from './passage.js';

export interface Comparison {
  readonly relation: Relation;
  /** Of their characters, 0 to 1; for `contained` of the shorter and the part of the longer that tells it. */
  readonly similarity: number;
  /** What the first says (`here`) otherwise than the second (`there`). */
  readonly differs: readonly Difference[];
  /** For `contained`, which of the two is told inside the other. */
  readonly inner: 'first' | 'second' | null;
}

/** Weight that both share (Dice) from which two statements are one with light edits: three words in ten may change. */
const MIN_SAME = 0.7;
/** Content words that both must share beyond being word for word the same: `i do n't know` opens many sentences. */
const MIN_SHARED_CONTENT = 2;
/** Of the inner statement's weight, the share that the outer one must tell. */
const MIN_CONTAINED = 0.7;
/** Words of an inner statement, at least, and content words among them: names and `he said that he would go` are in any line. */
const MIN_INNER_WORDS = 5;
const MIN_INNER_CONTENT = 3;
/** Words of the outer statement's part for each word told there, at most: the words must stand together. */
const MAX_SPREAD = 1.5;
/** Characters shared (Dice of letter pairs), the last check: stems can agree by accident where words do not. */
const MIN_CHARACTERS = 0.5;

/**
 * In:     two statements from one passage builder.
 * Out:    null where they tell different things; the same from either side, but for what is `here` and what `there`.
 * Cost:   the product of their lengths.
 */
export function comparePassages(first: Passage, second: Passage): Comparison | null {
  // among equally good alignments one is taken by where it ends, so the two must always be aligned the same way round
  return isAfter(first.words, second.words) ? mirrored(compareInOrder(second, first)) : compareInOrder(first, second);
}

/** By length, then by the first word that differs: word numbers would depend on what was read before. */
function isAfter(a: Passage['words'], b: Passage['words']): boolean {
  if (a.length !== b.length) return a.length > b.length;
  const at = a.findIndex(({ form }, i) => form !== b[i]!.form);
  return at >= 0 && a[at]!.form > b[at]!.form;
}

function mirrored(comparison: Comparison | null): Comparison | null {
  if (comparison === null) return null;
  const { inner, differs } = comparison;
  return {
    ...comparison,
    inner: inner === null ? null : inner === 'first' ? 'second' : 'first',
    differs: differs.map(({ kind, here, there }) => ({ kind, here: there, there: here })),
  };
}

function compareInOrder(first: Passage, second: Passage): Comparison | null {
  const alignment = alignWords(first.ids, second.ids);
  if (alignment === null) return null;
  const matched = matchWords(first.ids, second.ids, alignment);
  const shared = sharedWeight(first, second, matched);
  const [firstWeight, secondWeight] = [weightOf(first.ids), weightOf(second.ids)];
  const sharedContent = matched.filter(([i]) => isContentWord(first.ids[i]!)).length;
  const isEqual = matched.length === first.ids.length && matched.length === second.ids.length;
  if ((2 * shared) / (firstWeight + secondWeight) >= MIN_SAME && (isEqual || sharedContent >= MIN_SHARED_CONTENT)) {
    const all = { aStart: 0, aEnd: first.ids.length, bStart: 0, bEnd: second.ids.length };
    return judge(first, second, { ...all, matched, inner: null });
  }
  const inner = firstWeight <= secondWeight ? 'first' : 'second';
  const innerIds = inner === 'first' ? first.ids : second.ids;
  const told = sharedWeight(first, second, alignment.matches);
  const span = inner === 'first' ? alignment.bEnd - alignment.bStart : alignment.aEnd - alignment.aStart;
  if (
    told < MIN_CONTAINED * weightOf(innerIds) ||
    span > MAX_SPREAD * alignment.matches.length ||
    innerIds.length < MIN_INNER_WORDS ||
    innerIds.filter(isContentWord).length < MIN_INNER_CONTENT
  )
    return null;
  const region =
    inner === 'first'
      ? { aStart: 0, aEnd: first.ids.length, bStart: alignment.bStart, bEnd: alignment.bEnd }
      : { aStart: alignment.aStart, aEnd: alignment.aEnd, bStart: 0, bEnd: second.ids.length };
  return judge(first, second, { ...region, matched: alignment.matches, inner });
}

/** What the paired words weigh. Another figure in the same place is no shared word: a row of prices is like any other row. */
function sharedWeight(first: Passage, second: Passage, matched: MatchedWords): number {
  return matched.reduce((sum, [i, j]) => {
    const [word, other] = [first.words[i]!, second.words[j]!];
    return sum + (word.isNumeral && word.form !== other.form ? 0 : wordWeight(first.ids[i]!));
  }, 0);
}

/** Words `[aStart, aEnd)` of the first against `[bStart, bEnd)` of the second. */
interface Region extends Omit<Alignment, 'matches'> {
  readonly matched: MatchedWords;
  readonly inner: Comparison['inner'];
}

function judge(first: Passage, second: Passage, region: Region): Comparison | null {
  if (
    compareTwoStrings(formsText(first, region.aStart, region.aEnd), formsText(second, region.bStart, region.bEnd)) <
    MIN_CHARACTERS
  )
    return null;
  const [here, there] = [
    writtenText(first, region.aStart, region.aEnd),
    writtenText(second, region.bStart, region.bEnd),
  ];
  const differs = findDifferences(first, second, region);
  return {
    relation: relationOf(differs, region.inner, here === there),
    similarity: Math.round(compareTwoStrings(here, there) * 1000) / 1000,
    differs,
    inner: region.inner,
  };
}

function relationOf(differs: readonly Difference[], inner: Comparison['inner'], isEqual: boolean): Relation {
  if (differs.length > 0) return 'variant';
  if (inner !== null) return 'contained';
  return isEqual ? 'identical' : 'same';
}

const formsText = ({ words }: Passage, start: number, end: number): string =>
  words
    .slice(start, end)
    .map(({ form }) => form)
    .join(' ');

/** The words of a region as they are written, without punctuation: what a reader would compare. */
function writtenText({ article, words, startToken, endToken }: Passage, start: number, end: number): string {
  const from = start === 0 ? startToken : words[start]!.token;
  const to = end === words.length ? endToken : words[end]!.token;
  return article.tokens
    .slice(from, to)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => token.lower)
    .join(' ');
}
