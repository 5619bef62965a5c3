/** What news prints in capitals throughout at the start of a text. */
import type { Word } from '../model/word.js';
import { NO_WORD, testOf } from './vocabulary.js';
import { wordCase } from './word-case.js';

/**
 * In:     the words of a sentence, and which of them are names.
 * Out:    how many of its first words are printed in capitals: the town of a dateline, the initials of who answers (`kh : it rained`).
 * Cost:   constant.
 */
export function shoutedLength(words: readonly Word[], isName: readonly boolean[]): number {
  if (
    at(words, 1).lower === ':' &&
    words[0]!.lower.length <= MAX_INITIALS &&
    wordCase(words[0]!).sureness === 'unknown'
  )
    return 1;
  let town = 0;
  while (town <= MAX_TOWN && /^\p{L}/u.test(at(words, town).lower)) town++;
  if (town === 0 || town > MAX_TOWN || !isName[0]) return 0;
  // `, england` of `london , england ( reuters ) --`
  let bracket = town;
  while (bracket < MAX_DATELINE && !isOpenBracket(at(words, bracket))) {
    if (at(words, bracket).lower !== ',' && !isName[bracket]) return 0;
    bracket++;
  }
  const isDateline =
    isOpenBracket(at(words, bracket)) &&
    isAgency(at(words, bracket + 1)) &&
    isClosingBracket(at(words, bracket + 2)) &&
    isDash(at(words, bracket + 3));
  return isDateline ? town : 0;
}

const MAX_INITIALS = 2;
/** `los angeles`, `kuala lumpur`, `ho chi minh city`. */
const MAX_TOWN = 4;
/** Words of a dateline before its bracket, at most. */
const MAX_DATELINE = 9;
const isAgency = testOf('ap reuters afp cnn upi bbc dpa pa cbs nbc abc bloomberg xinhua kyodo ani pti tass efe ansa');
/** `(`, also as a treebank writes it. */
export const isOpenBracket = testOf('( -lrb-');
const isClosingBracket = testOf(') -rrb-');
const isDash = testOf('- --');

/** The word at a place; the word of no token outside. */
const at = (words: readonly Word[], i: number): Word => words[i] ?? NO_WORD;
