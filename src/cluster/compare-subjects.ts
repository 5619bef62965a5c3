/** Finds a swapped or replaced subject where the words around it are the same. */
import { compareTwoStrings } from 'string-similarity';
import type { Difference } from '../model/statement.js';
import type { ComparedPart } from './compared-part.js';
import { isContentWord } from './passage.js';

/** Words of a subject that is compared, at most. */
const MAX_SUBJECT_WORDS = 3;

/**
 * In:     the compared parts of two passages.
 * Out:    at most one difference: two words that changed places (`police hurt rioters`, `rioters hurt police`), or
 *         another subject before the same verb (`the firm said`, `the union said`).
 * Cost:   linear in the words.
 */
export function compareSubjects(a: ComparedPart, b: ComparedPart): Difference[] {
  const found = findSwap(a, b) ?? findReplacement(a, b);
  return found === null ? [] : [{ kind: 'subject', ...found }];
}

interface Replacement {
  readonly here: string;
  readonly there: string;
}

/** Content words from one to the other of two that changed places, at most: further apart they stand in other clauses. */
const MAX_SWAP_DISTANCE = 4;

/** `x verb y` here and `y verb x` there: two content words that changed places around others that kept theirs. */
function findSwap(a: ComparedPart, b: ComparedPart): Replacement | null {
  const [own, other] = [contentWords(a), contentWords(b)];
  const rank = new Map(other.map((word, at) => [word, at]));
  // place among the other side's content words of each own one
  const places = own.map((word) => rank.get(a.partnerOf.get(word) ?? -1));
  for (let i = 0; i < own.length; i++) {
    for (let distance = 2; distance <= MAX_SWAP_DISTANCE; distance++) {
      const place = places[i];
      if (place === undefined || places[i + distance] !== place - distance) continue;
      const between = places.slice(i + 1, i + distance);
      if (between.some((at, k) => at !== place - distance + k + 1)) continue;
      if (isListItem(a, own[i]!) || isListItem(b, other[place - distance]!)) continue;
      return { here: formAt(a, own[i]!), there: formAt(a, own[i + distance]!) };
    }
  }
  return null;
}

function contentWords({ passage, start, end }: ComparedPart): number[] {
  const found: number[] = [];
  for (let i = start; i < end; i++) if (isContentWord(passage.ids[i]!)) found.push(i);
  return found;
}

/** `france , italy and spain`: the order of a list says nothing. */
function isListItem({ passage }: ComparedPart, word: number): boolean {
  const next = passage.article.tokens[passage.words[word]!.token + 1]?.lower;
  return next === ',' || next === 'and' || next === 'or' || next === '&' || next === '/';
}

const formAt = ({ passage }: ComparedPart, word: number): string =>
  passage.article.tokens[passage.words[word]!.token]!.lower;

/** Characters shared (Dice of letter pairs) from which two words are forms of one: `fisherman`, `fishermen`. */
const MIN_SAME_WORD = 0.5;

/** The first words of content, where they differ and the same verb follows. */
function findReplacement(a: ComparedPart, b: ComparedPart): Replacement | null {
  let [i, j] = [a.start, b.start];
  for (const [nextI, nextJ] of inOrder(a)) {
    const [here, there] = [namedIn(a, i, nextI), namedIn(b, j, nextJ)];
    if (here !== null && there !== null)
      return VERBS.has(formAt(a, nextI)) && areOthers(lastWord(here), lastWord(there)) ? { here, there } : null;
    if (hasContent(a, i, nextI + 1) || hasContent(b, j, nextJ)) return null;
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return null;
}

const areOthers = (noun: string, other: string): boolean =>
  !PEOPLE.has(noun) && !PEOPLE.has(other) && compareTwoStrings(noun, other) < MIN_SAME_WORD;

/** Pairs of `partnerOf` that keep their order, taken from left to right. */
function* inOrder({ start, end, partnerOf }: ComparedPart): Generator<readonly [number, number]> {
  let last = -1;
  for (let i = start; i < end; i++) {
    const j = partnerOf.get(i);
    if (j === undefined || j <= last) continue;
    last = j;
    yield [i, j];
  }
}

/** The words `[from, to)` as written, where they hold a content word and are few. */
function namedIn(part: ComparedPart, from: number, to: number): string | null {
  if (to <= from || to - from > MAX_SUBJECT_WORDS || !hasContent(part, from, to)) return null;
  const { words, article } = part.passage;
  return words
    .slice(from, to)
    .map(({ token }) => article.tokens[token]!.lower)
    .join(' ');
}

function hasContent({ passage }: ComparedPart, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isContentWord(passage.ids[i]!)) return true;
  return false;
}

const lastWord = (text: string): string => text.split(' ').at(-1)!;

/** Verbs that show that what stands before them is the subject. */
const VERBS = new Set(
  (
    'is are was were has have had will would can could may might must did does do ' +
    'said says say told announced confirmed denied admitted claimed warned reported apologised apologized refused agreed promised'
  ).split(' '),
);

/** Words for anybody: `users could see` and `customers could see` have one subject. */
const PEOPLE = new Set(
  'people users customers passengers shoppers viewers readers residents visitors others man woman person somebody someone everyone everybody fans commuters travelers travellers clients subscribers consumers'.split(
    ' ',
  ),
);
