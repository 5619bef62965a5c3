/** What one word says as a number: worked out once for each word, since every rule of numbers asks it of every neighbor. */

import {
  COLLECTIVES,
  type Collective,
  FRACTIONS,
  type FractionWord,
  SCALES,
  SMALL_CARDINALS,
  TENS,
  VAGUE_MULTIPLIERS,
  VAGUE_PLURALS,
  type VagueAmount,
  VULGAR_FRACTIONS,
} from '../../data/number-words.js';
import type { Word } from '../../model/word.js';
import { wordProperty, wordTest } from '../../text/vocabulary.js';
import { wordSet } from './word-set.js';

export interface ScaleWord {
  readonly factor: number;
  readonly isAmbiguous: boolean;
  readonly isMoney: boolean;
}

/** Each is null where the word says nothing of the kind. */
export interface NumberWord {
  /** `34,246`, `.5`: what its digits stand for. */
  readonly figure: number | null;
  /** `zero` to `nineteen`. */
  readonly small: number | null;
  /** `twenty` to `ninety`. */
  readonly tens: number | null;
  readonly scale: ScaleWord | null;
  /** The factor of a scale word that is nothing else: `million`, not `m`. */
  readonly plainScale: number | null;
  /** `third`. */
  readonly fraction: FractionWord | null;
  /** `½`. */
  readonly vulgar: number | null;
  /** `dozen`. */
  readonly collective: Collective | null;
  /** `dozens` alone, and before `of thousands`. */
  readonly vague: VagueAmount | null;
  readonly multiplier: VagueAmount | null;
}

const NO_NUMBER: NumberWord = {
  figure: null,
  small: null,
  tens: null,
  scale: null,
  plainScale: null,
  fraction: null,
  vulgar: null,
  collective: null,
  vague: null,
  multiplier: null,
};

const SCALE_WORDS: ReadonlyMap<string, ScaleWord> = new Map(
  SCALES.flatMap(({ names, factor, ambiguousNames = [], isMoney = false }) =>
    names.map((name): [string, ScaleWord] => [name, { factor, isAmbiguous: ambiguousNames.includes(name), isMoney }]),
  ),
);

/** Every word that is a number or part of one, figures apart. */
const WORDS: ReadonlySet<string> = new Set([
  ...SMALL_CARDINALS.keys(),
  ...TENS.keys(),
  ...SCALE_WORDS.keys(),
  ...FRACTIONS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ...COLLECTIVES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_MULTIPLIERS.keys(),
]);

/** What the word says as a number. Cost: one array read for a word seen before. */
export const numberWord: (word: Word) => NumberWord = wordProperty((lower) => {
  const figure = figureOf(lower);
  if (figure !== null) return { ...NO_NUMBER, figure };
  if (!WORDS.has(lower)) return NO_NUMBER;
  const scale = SCALE_WORDS.get(lower) ?? null;
  return {
    figure: null,
    small: SMALL_CARDINALS.get(lower) ?? null,
    tens: TENS.get(lower) ?? null,
    scale,
    plainScale: scale && !scale.isAmbiguous ? scale.factor : null,
    fraction: FRACTIONS.get(lower) ?? null,
    vulgar: VULGAR_FRACTIONS.get(lower) ?? null,
    collective: COLLECTIVES.get(lower) ?? null,
    vague: VAGUE_PLURALS.get(lower) ?? null,
    multiplier: VAGUE_MULTIPLIERS.get(lower) ?? null,
  };
});

/** Figures longer than this are codes, no amounts: a double holds 15 digits. */
const MAX_FIGURE_LENGTH = 24;
const FIGURE = /^(?:\d{1,15}|\d{1,3}(?:,\d{2,3}){1,6})(?:\.\d{1,10})?$|^\.\d{1,10}$/;

/** The number that a token of digits stands for, else null. */
function figureOf(lower: string): number | null {
  if (lower.length > MAX_FIGURE_LENGTH || !FIGURE.test(lower)) return null;
  return Number(lower.replaceAll(',', ''));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** `5`, `5th`, `5m`. */
export const opensWithDigit = ({ lower }: Word): boolean => isDigit(lower.charCodeAt(0));

/** `a`, `an`: one, before a scale, a part or a unit. */
export const isIndefinite = wordTest(['a', 'an']);

/** Before `hundred`, `dozen`, `million`, and before units of time. */
export const QUANTIFIERS = wordSet('few several many');
export const isQuantifier = wordTest(QUANTIFIERS);

/** The words that a numeral starts with, figures apart. */
export const NUMERAL_OPENERS: readonly string[] = [
  ...['a', 'an', 'another', 'half'],
  ...SMALL_CARDINALS.keys(),
  ...TENS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_MULTIPLIERS.keys(),
  ...QUANTIFIERS,
];
