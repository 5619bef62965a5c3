/** Which tokens can open a quantity or a moment at all: nine in ten cannot, and need no rule tried on them. */
import { COLLECTIVES, FRACTIONS, SCALES } from '../../data/number-words.js';
import type { Token } from '../../model/token.js';
import type { Word } from '../../model/word.js';
import { NO_WORD, wordOf, wordPredicate, wordTest } from '../../text/vocabulary.js';
import { wordSign } from '../../text/word-signs.js';
import { BETWEEN_NUMBER_AND_UNIT } from './amounts.js';
import { SIGN_OPENERS } from './currency-words.js';
import { MOMENT_OPENERS } from './moments.js';
import { isIndefinite, NUMERAL_OPENERS, QUANTIFIERS } from './number-words.js';
import { OVERNIGHT } from './overnight.js';
import { isPound, UNIT_OPENERS } from './units.js';

const OPENERS: ReadonlySet<string> = new Set([
  ...NUMERAL_OPENERS,
  ...SIGN_OPENERS,
  ...MOMENT_OPENERS,
  OVERNIGHT.lower,
  ...['$', '£', 'pound', 'pounds'], // for `surveyTokens`; pounds open nothing
]);

/** What `a` and `an` may open an amount with: `a third`, `a dozen`, `a million`, `a few`, `a full day`, `a fiver`, `a $ 5`. */
const isAfterArticle = wordTest([
  '-',
  ...FRACTIONS.keys(),
  ...COLLECTIVES.keys(),
  ...SCALES.flatMap(({ names }) => names),
  ...QUANTIFIERS,
  ...BETWEEN_NUMBER_AND_UNIT,
  ...UNIT_OPENERS,
  ...SIGN_OPENERS,
]);

/** `5`, `5th`, `.5`, and after the letters of a currency's code `USD10m`, `RM23.50`. */
const HAS_FIGURE = /^(?:.{0,4}\d|\.)/s;

/** Asked of every token of a text. */
const mayOpen = wordPredicate((lower) => OPENERS.has(lower) || HAS_FIGURE.test(lower));
const OPENER = wordSign(mayOpen);

/**
 * Whether some rule may find a quantity or a moment that starts with the word. True too often is slow, false too often is wrong.
 * In:     two words that follow each other; the second is that of no token at a sentence's end.
 */
export const opensQuantity = (word: Word, next: Word): boolean =>
  mayOpen(word) && (!isIndefinite(word) || isAfterArticle(next));

/** What one look at every token of an article tells. */
export interface Survey {
  /** The tokens that a quantity may start at, in order. */
  readonly openers: readonly number[];
  /** Dollars and no pound signs: then `200 pounds` is a weight, and `ten grand` is in dollars. */
  readonly isAmerican: boolean;
  readonly hasPounds: boolean;
}

/** Cost: linear in the tokens. */
export function surveyTokens(tokens: readonly Token[], signs: readonly number[]): Survey {
  const openers: number[] = [];
  let [hasDollars, hasSterling, hasPounds] = [false, false, false];
  for (let at = 0; at < tokens.length; at++) {
    if ((signs[at]! & OPENER) === 0) continue;
    const { word } = tokens[at]!;
    if (!opensQuantity(word, tokens[at + 1]?.word ?? NO_WORD)) continue;
    openers.push(at);
    if (word === DOLLAR) hasDollars = true;
    else if (word === STERLING) hasSterling = true;
    else if (isPound(word)) hasPounds = true;
  }
  return { openers, isAmerican: hasDollars && !hasSterling, hasPounds };
}

const [DOLLAR, STERLING] = [wordOf('$'), wordOf('£')];
