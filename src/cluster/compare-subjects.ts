/** Finds a swapped or replaced subject where the words around it are the same. */
import { compareTwoStrings } from 'string-similarity';
import type { Difference } from '../model/statement.js';
import type { Word } from '../model/word.js';
import { NO_WORD, testOf, wordOf } from '../text/vocabulary.js';
import type { ComparedPart } from './compared-part.js';
import { UNPAIRED } from './match-words.js';
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
  if (isInStep(a, b)) return [];
  const found = findSwap(a, b) ?? findReplacement(a, b);
  return found === null ? [] : [{ kind: 'subject', ...found }];
}

/** Every word is paired with the one in its own place: nothing was swapped or replaced. */
function isInStep(a: ComparedPart, b: ComparedPart): boolean {
  if (a.end - a.start !== b.end - b.start) return false;
  for (let i = a.start; i < a.end; i++) if (a.partners[i] !== i - a.start + b.start) return false;
  return true;
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
  const places = placesAmong(other, own, a);
  for (let i = 0; i < own.length; i++) {
    const place = places[i]!;
    if (place === UNPAIRED) continue;
    for (let distance = 2; distance <= MAX_SWAP_DISTANCE; distance++) {
      if (place < distance || places[i + distance] !== place - distance) continue;
      if (!areInOrder(places, i + 1, i + distance, place - distance + 1)) continue;
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

/** For each own word the place that its partner has among the other side's; `UNPAIRED` where it has none. */
function placesAmong(other: readonly number[], own: readonly number[], { partners }: ComparedPart): number[] {
  // both ascend but for the words that have moved, so that a partner is mostly the next one
  let next = 0;
  return own.map((word) => {
    const partner = partners[word]!;
    if (partner === UNPAIRED) return UNPAIRED;
    const place = other[next] === partner ? next : other.indexOf(partner);
    if (place >= 0) next = place + 1;
    return place;
  });
}

/** Places `[from, to)` hold one after the other, from `first` on. */
function areInOrder(places: readonly number[], from: number, to: number, first: number): boolean {
  for (let i = from; i < to; i++) if (places[i] !== first + i - from) return false;
  return true;
}

const joinsItems = testOf(', and or & /');

/** `france , italy and spain`: the order of a list says nothing. */
function isListItem({ passage }: ComparedPart, word: number): boolean {
  return joinsItems(passage.article.tokens[passage.words[word]!.token + 1]?.word ?? NO_WORD);
}

const wordAt = ({ passage }: ComparedPart, word: number): Word =>
  passage.article.tokens[passage.words[word]!.token]!.word;

const formAt = (part: ComparedPart, word: number): string => wordAt(part, word).lower;

/** Characters shared (Dice of letter pairs) from which two words are forms of one: `fisherman`, `fishermen`. */
const MIN_SAME_WORD = 0.5;

/** The first words of content, where they differ and the same verb follows. */
function findReplacement(a: ComparedPart, b: ComparedPart): Replacement | null {
  let [i, j] = [a.start, b.start];
  let last = UNPAIRED;
  for (let nextI = a.start; nextI < a.end; nextI++) {
    const nextJ = a.partners[nextI]!;
    // pairs that keep their order, from left to right
    if (nextJ <= last) continue;
    last = nextJ;
    const [here, there] = [namedIn(a, i, nextI), namedIn(b, j, nextJ)];
    if (here !== null && there !== null)
      return isVerb(wordAt(a, nextI)) && areOthers(lastWord(here), lastWord(there)) ? { here, there } : null;
    if (hasContent(a, i, nextI + 1) || hasContent(b, j, nextJ)) return null;
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return null;
}

const areOthers = (noun: string, other: string): boolean =>
  !isPeople(wordOf(noun)) && !isPeople(wordOf(other)) && compareTwoStrings(noun, other) < MIN_SAME_WORD;

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
const isVerb = testOf(
  'is are was were has have had will would can could may might must did does do ' +
    'said says say told announced confirmed denied admitted claimed warned reported apologised apologized refused agreed promised',
);

/** Words for anybody: `users could see` and `customers could see` have one subject. */
const isPeople = testOf(
  'people users customers passengers shoppers viewers readers residents visitors others man woman person somebody someone everyone everybody fans commuters travelers travellers clients subscribers consumers',
);
