/** Numbers by which words are told apart, whatever the vocabulary holds. */
import type { Word } from '../model/word.js';
import { createNameNumbers } from '../numbers/name-numbers.js';
import { isNumbered } from './vocabulary.js';

/** Out: a function that gives words their numbers, from 0 up, equal for equal words; numbers of two such functions do not compare. */
export function createWordNumbers(): (word: Word) => number {
  // words past the end of the vocabulary share a number there
  const numberOfOther = createNameNumbers();
  return (word) => (isNumbered(word) ? word.number : word.number + numberOfOther(word.lower));
}
