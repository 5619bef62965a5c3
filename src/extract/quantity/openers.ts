/** Which tokens can open a quantity or a moment at all: nine in ten cannot, and need no rule tried on them. */
import {
  COLLECTIVES,
  FRACTIONS,
  SCALES,
  SMALL_CARDINALS,
  TENS,
  VAGUE_MULTIPLIERS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from '../../data/number-words.js';
import { BETWEEN_NUMBER_AND_UNIT } from './amounts.js';
import { SIGN_OPENERS } from './currency-words.js';
import { MOMENT_OPENERS } from './moments.js';
import { QUANTIFIERS } from './numerals.js';
import { UNIT_OPENERS } from './units.js';

const OPENERS: ReadonlySet<string> = new Set([
  ...['another', 'half', '.'],
  ...COLLECTIVES.keys(),
  ...SMALL_CARDINALS.keys(),
  ...TENS.keys(),
  ...VAGUE_MULTIPLIERS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ...SIGN_OPENERS,
  ...MOMENT_OPENERS,
  ...QUANTIFIERS,
]);

/** What `a` and `an` may open an amount with: `a third`, `a dozen`, `a million`, `a few`, `a full day`, `a fiver`, `a $ 5`. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  '-',
  ...FRACTIONS.keys(),
  ...COLLECTIVES.keys(),
  ...SCALES.flatMap(({ names }) => names),
  ...QUANTIFIERS,
  ...BETWEEN_NUMBER_AND_UNIT,
  ...UNIT_OPENERS,
  ...SIGN_OPENERS,
]);

/** `USD10m`, `RM23.50`: letters of a currency's code before the first digit. */
const MAX_CODE_LETTERS = 4;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Whether some rule may find a quantity or a moment that starts with the word. True too often is slow, false too often is wrong.
 * In:     two lower-case tokens that follow each other; the second is empty at a sentence's end.
 */
export function opensQuantity(lower: string, next: string): boolean {
  if (lower === 'a' || lower === 'an') return AFTER_ARTICLE.has(next);
  if (OPENERS.has(lower)) return true;
  const end = Math.min(lower.length, MAX_CODE_LETTERS + 1);
  for (let i = 0; i < end; i++) if (isDigit(lower.charCodeAt(i))) return true;
  return lower.charCodeAt(0) === 46; // `.5`
}
