/** The marks that quote, which are apostrophes as well: a sign for several stages. */
import { wordTest } from './vocabulary.js';
import { wordSign } from './word-signs.js';

/** `'` or `"`, as a token of its own. */
export const isQuotationWord = wordTest(["'", '"']);
export const QUOTATION_MARK = wordSign(isQuotationWord);
