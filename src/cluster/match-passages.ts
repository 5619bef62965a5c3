/** Decides by their words alone whether two statements tell the same, and which parts of them do. */
import { compareTwoStrings } from 'string-similarity';
import { createAligner } from './align-words.js';
import type { Alignment } from './alignment.js';
import { alignedPartners, matchWords, type Partners, UNPAIRED } from './match-words.js';
import { isContentWord, type Passage, wordWeight } from './passage.js';
import { sharedWorth } from './shared-worth.js';

/** Words `[aStart, aEnd)` of one passage, `a`, tell the same as words `[bStart, bEnd)` of the other, `b`. */
export interface PassageMatch extends Omit<Alignment, 'aMatches' | 'bMatches'> {
  /** `a` is the second of the two: see `isAfter`. */
  readonly isTurned: boolean;
  /** Word of `b` for each word of `a`. */
  readonly partners: Partners;
  /** Which of the two is told inside the other, where one is. */
  readonly inner: 'a' | 'b' | null;
}

export type MatchPassages = (first: Passage, second: Passage) => PassageMatch | null;

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
 * Out:    null where they tell different things; depends on nothing but their normal words.
 * Cost:   linear where they have few words in common, else the product of their lengths.
 */
export function createMatcher(): MatchPassages {
  const alignWords = createAligner();
  return (first, second) => {
    const shared = sharedWorth(first, second, wordWeight);
    // as much as the lighter of them needs, by either measure: MIN_SAME of both is more than that
    if (shared < MIN_CONTAINED * Math.min(first.weight, second.weight) - EPSILON) return null;
    const canBeSame = 2 * shared >= MIN_SAME * (first.weight + second.weight) - EPSILON;
    // among equally good alignments one is taken by where it ends, so the two must always be aligned the same way round
    const isTurned = isAfter(first.words, second.words);
    const [a, b] = isTurned ? [second, first] : [first, second];
    const alignment = alignWords(a.ids, b.ids);
    if (alignment === null) return null;
    const found = (canBeSame ? sameAs(a, b, alignment) : null) ?? containedIn(a, b, alignment);
    return found !== null && isAlikeInLetters(a, b, found) ? { ...found, isTurned } : null;
  };
}

/** In: a statement. Out: its match with any of the same words and figures. */
export function matchOfAlike({ ids: { length } }: Passage): PassageMatch {
  const partners = Array.from({ length }, (_, i) => i);
  return { aStart: 0, aEnd: length, bStart: 0, bEnd: length, partners, isTurned: false, inner: null };
}

/** The same match with the two passages named the other way round. */
export const turnedMatch = (match: PassageMatch): PassageMatch => ({ ...match, isTurned: !match.isTurned });

/** Slack for products of floating point. */
const EPSILON = 1e-9;

/** By length, then by the first word that differs: word numbers would depend on what was read before. */
function isAfter(a: Passage['words'], b: Passage['words']): boolean {
  if (a.length !== b.length) return a.length > b.length;
  for (let i = 0; i < a.length; i++) {
    const [form, other] = [a[i]!.form, b[i]!.form];
    if (form !== other) return form > other;
  }
  return false;
}

type Found = Omit<PassageMatch, 'isTurned'>;

/** The whole of both, where they share enough. */
function sameAs(a: Passage, b: Passage, alignment: Alignment): Found | null {
  const partners = matchWords(a.ids, b.ids, alignment);
  return (2 * pairedWeight(a, b, partners)) / (a.weight + b.weight) >= MIN_SAME && isEnough(a, b, partners)
    ? { aStart: 0, aEnd: a.ids.length, bStart: 0, bEnd: b.ids.length, partners, inner: null }
    : null;
}

/** What the paired words weigh. Another figure in the same place is no shared word: a row of prices is like any other row. */
function pairedWeight(a: Passage, b: Passage, partners: Partners): number {
  let weight = 0;
  for (let i = 0; i < partners.length; i++) {
    const j = partners[i]!;
    if (j === UNPAIRED) continue;
    const word = a.words[i]!;
    if (!word.isNumeral || word.form === b.words[j]!.form) weight += wordWeight(a.ids[i]!);
  }
  return weight;
}

function isEnough(a: Passage, b: Passage, partners: Partners): boolean {
  let paired = 0;
  let content = 0;
  for (let i = 0; i < partners.length; i++) {
    if (partners[i] === UNPAIRED) continue;
    paired++;
    if (isContentWord(a.ids[i]!)) content++;
  }
  return content >= MIN_SHARED_CONTENT || (paired === a.ids.length && paired === b.ids.length);
}

/** The passage that both share, where it is enough of the lighter one. */
function containedIn(a: Passage, b: Passage, alignment: Alignment): Found | null {
  const { aStart, aEnd, bStart, bEnd, aMatches } = alignment;
  const inner = a.weight <= b.weight ? 'a' : 'b';
  const { ids, weight } = inner === 'a' ? a : b;
  const span = inner === 'a' ? bEnd - bStart : aEnd - aStart;
  if (span > MAX_SPREAD * aMatches.length || ids.length < MIN_INNER_WORDS || !hasEnoughContent(ids)) return null;
  const partners = alignedPartners(a.ids.length, alignment);
  if (pairedWeight(a, b, partners) < MIN_CONTAINED * weight) return null;
  return inner === 'a'
    ? { aStart: 0, aEnd: a.ids.length, bStart, bEnd, partners, inner }
    : { aStart, aEnd, bStart: 0, bEnd: b.ids.length, partners, inner };
}

function hasEnoughContent(ids: Int32Array): boolean {
  let content = 0;
  for (let i = 0; i < ids.length; i++) if (isContentWord(ids[i]!)) content++;
  return content >= MIN_INNER_CONTENT;
}

/** A word that both have gives both its letter pairs: mostly these are so many that the others need not be counted. */
function isAlikeInLetters(a: Passage, b: Passage, found: Found): boolean {
  const { aStart, aEnd, bStart, bEnd } = found;
  const pairs = lettersOf(a, aStart, aEnd) + lettersOf(b, bStart, bEnd) - 2;
  if (2 * sharedLetterPairs(a, b, found) >= MIN_CHARACTERS * pairs) return true;
  return compareTwoStrings(formsText(a, aStart, aEnd), formsText(b, bStart, bEnd)) >= MIN_CHARACTERS;
}

function lettersOf({ words }: Passage, start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < end; i++) letters += words[i]!.form.length;
  return letters;
}

/** Those inside the words that are paired with their like. */
function sharedLetterPairs(a: Passage, b: Passage, { aStart, aEnd, partners }: Found): number {
  let pairs = 0;
  for (let i = aStart; i < aEnd; i++) {
    const j = partners[i]!;
    if (j === UNPAIRED) continue;
    const { form } = a.words[i]!;
    if (form === b.words[j]!.form) pairs += form.length - 1;
  }
  return pairs;
}

function formsText({ words }: Passage, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) text += ` ${words[i]!.form}`;
  return text;
}
