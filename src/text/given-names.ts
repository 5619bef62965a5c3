/** Given names that are no ordinary word: what a surname stands after. */
import { GIVEN_NAMES } from '../data/name-case.js';
import { wordTest } from './vocabulary.js';

export const isGivenName = wordTest(GIVEN_NAMES.map((name) => name.toLowerCase()));
