/** Marks that several rules look for. */
import { wordTest } from './vocabulary.js';
import { wordSign } from './word-signs.js';

/** A quotation mark, or an apostrophe that is a token of its own. */
export const QUOTATION_MARK = wordSign(wordTest(["'", '"']));
