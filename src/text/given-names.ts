/** Given names that are no ordinary word, in small letters: what a surname stands after. */
import { GIVEN_NAMES as PRINTED_NAMES } from '../data/name-case.js';
import { wordTest } from './vocabulary.js';

export const GIVEN_NAMES: ReadonlySet<string> = new Set(PRINTED_NAMES.map((name) => name.toLowerCase()));

export const isGivenName = wordTest(GIVEN_NAMES);
