/** Reads every form of number: exact ones, and `a dozen`, `hundreds of thousands`, `two thirds`, `1 / 4`, `one in five`. */
import {
  COLLECTIVES,
  FRACTIONS,
  PLURAL_SCALES,
  VAGUE_MULTIPLIERS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from '../../data/number-words.js';
import { DENOMINATORS, figureOf, plainScale, readBelowHundred, readFigure, readWords } from './cardinals.js';
import { type Reach, skipHyphen, lowerAt } from './reach.js';
import { wordSet } from './word-set.js';

export interface Numeral {
  readonly low: number;
  readonly high: number;
  /** Tokens `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Product of its scale words, else 1: what the first part of a range may share. */
  readonly scale: number;
  /** `figure` opens with digits, `words` with a number word, `vague` is a range (`dozens`), `share` a part of one (`two thirds`). */
  readonly form: 'figure' | 'words' | 'vague' | 'share';
  /** Its scale alone says that it is money: `ten grand`. */
  readonly isMoney: boolean;
}

/** Before `hundred`, `dozen`, `million`, and before units of time. The range is this project's reading of ordinary use. */
export const QUANTIFIERS = wordSet('few several many');
const QUANTIFIER_RANGE = { low: 2, high: 9 };

/**
 * The longest numeral that starts at token `at`.
 * In:     `isMoneyLikely`: a currency sign stands before it, so `m`, `b` and `t` are scales.
 * Cost:   bounded, whatever the text.
 */
export function readNumeral(reach: Reach, at: number, isMoneyLikely = false): Numeral | null {
  const vague = readVague(reach, at) ?? readShare(reach, at) ?? readCollective(reach, at);
  if (vague) return vague;
  const figure = readFigure(reach, at, isMoneyLikely);
  const exact = figure ?? readWords(reach, at);
  if (!exact) return null;
  const { value, end, scale, isMoney } = exact;
  return { low: value, high: value, start: at, end, scale, form: figure ? 'figure' : 'words', isMoney };
}

/** `few hours`, `several hours`: a numeral only before a unit of time, and so not read by `readNumeral`. */
export function readQuantifier(reach: Reach, at: number): Numeral | null {
  const start = lowerAt(reach, at) === 'a' ? at + 1 : at;
  const word = lowerAt(reach, start);
  if (!QUANTIFIERS.has(word) || (word === 'few' && start === at && lowerAt(reach, at - 1) === 'a')) return null;
  return { ...QUANTIFIER_RANGE, start: at, end: start + 1, scale: 1, form: 'vague', isMoney: false };
}

/** `tens of thousands`, `hundreds`, `several hundred`, `a few million`. */
function readVague(reach: Reach, at: number): Numeral | null {
  const word = lowerAt(reach, at);
  const base = { start: at, scale: 1, form: 'vague', isMoney: false } as const;
  const multiplier = VAGUE_MULTIPLIERS.get(word);
  const factor = lowerAt(reach, at + 1) === 'of' ? PLURAL_SCALES.get(lowerAt(reach, at + 2)) : undefined;
  if (multiplier && factor !== undefined)
    return { ...base, low: multiplier.low * factor, high: multiplier.high * factor, end: at + 3 };
  const plural = VAGUE_PLURALS.get(word);
  if (plural) return { ...base, ...plural, end: at + 1 };
  const quantifier = readQuantifier(reach, at);
  if (!quantifier) return null;
  const scaleWord = lowerAt(reach, quantifier.end);
  const scale = scaleWord === 'dozen' ? 12 : plainScale(scaleWord);
  if (scale === null) return null;
  return { ...base, low: quantifier.low * scale, high: quantifier.high * scale, end: quantifier.end + 1 };
}

/** `two thirds`, `a quarter`, `half`, `1 / 4`, `one in five`, `3 out of 10`. */
function readShare(reach: Reach, at: number): Numeral | null {
  const word = lowerAt(reach, at);
  if (word === 'half') {
    // `half a million` is a number, `half an hour` half of a unit
    const scale = lowerAt(reach, at + 1) === 'a' ? plainScale(lowerAt(reach, at + 2)) : null;
    if (scale !== null) return { ...share(0.5 * scale, at, at + 3), form: 'words', scale };
    if (lowerAt(reach, at + 1) === 'a' && lowerAt(reach, at + 2) === 'dozen')
      return { ...share(6, at, at + 3), form: 'words' };
    return share(0.5, at, at + 1);
  }
  const vulgar = VULGAR_FRACTIONS.get(word);
  if (vulgar !== undefined) return share(vulgar, at, at + 1);
  const isIndefinite = word === 'a' || word === 'an';
  const count = isIndefinite ? 1 : (readBelowHundred(reach, at)?.value ?? figureOf(word));
  if (count === null || count < 1 || !Number.isInteger(count)) return null;
  return (
    readStroke(reach, at, count) ?? readPart(reach, at, count) ?? (isIndefinite ? null : readRatio(reach, at, count))
  );
}

const share = (value: number, start: number, end: number): Numeral => ({
  low: value,
  high: value,
  start,
  end,
  scale: 1,
  form: 'share',
  isMoney: false,
});

/** `1 / 4`, but not the days `9 / 11` and `24 / 7 / 2014`. */
function readStroke(reach: Reach, at: number, count: number): Numeral | null {
  const stroke = lowerAt(reach, at + 1);
  if (stroke !== '/' && stroke !== '⁄') return null;
  const below = figureOf(lowerAt(reach, at + 2)) ?? 0;
  const isDate = lowerAt(reach, at + 3) === '/' || lowerAt(reach, at - 1) === '/';
  return DENOMINATORS.has(below) && count < below && !isDate ? share(count / below, at, at + 3) : null;
}

/** `two thirds`, `two - thirds`, `a third of`; `a third man` and `the fourth` are ordinals. */
function readPart(reach: Reach, at: number, count: number): Numeral | null {
  const partAt = skipHyphen(reach, at + 1);
  const word = lowerAt(reach, partAt);
  const part = FRACTIONS.get(word);
  if (!part || count > part.denominator) return null;
  const isPlural = word.endsWith('s');
  if (isPlural !== count > 1) return null;
  const isShare = lowerAt(reach, partAt + 1) === 'of' || (part.isAmbiguous ? false : count > 1 || word === 'half');
  if (!isShare) return null;
  const end = partAt + 1;
  const isOfOne = lowerAt(reach, end) === 'of' && /^(?:a|one)$/.test(lowerAt(reach, end + 1));
  const value = (count * part.numerator) / part.denominator;
  // `three quarters of one per cent`, `a quarter of a percentage point`
  if (isOfOne && /^(?:per|percent|percentage|%)$/.test(lowerAt(reach, end + 2)))
    return { ...share(value, at, end + 2), form: 'words' };
  // `a quarter of a million`
  const scale = isOfOne ? plainScale(lowerAt(reach, end + 2)) : null;
  return scale === null ? share(value, at, end) : { ...share(value * scale, at, end + 3), form: 'words', scale };
}

/** `one in five`, `3 out of 10`; `two in 2014` is none. */
function readRatio(reach: Reach, at: number, count: number): Numeral | null {
  const first = lowerAt(reach, at + 1);
  const wholeAt = first === 'in' ? at + 2 : first === 'out' && lowerAt(reach, at + 2) === 'of' ? at + 3 : null;
  if (wholeAt === null || count > 9) return null;
  const whole = readBelowHundred(reach, wholeAt) ?? { value: figureOf(lowerAt(reach, wholeAt)) ?? 0, end: wholeAt + 1 };
  const isWhole = Number.isInteger(whole.value) && whole.value > count && (whole.value <= 20 || whole.value === 100);
  return isWhole ? share(count / whole.value, at, whole.end) : null;
}

/** `a dozen`, `two dozen`, `a couple of`, `a couple of hundred`, `half a dozen`. */
function readCollective(reach: Reach, at: number): Numeral | null {
  const first = lowerAt(reach, at);
  const count = first === 'a' || first === 'another' ? 1 : readBelowHundred(reach, at)?.value;
  if (count === undefined) return null;
  const word = lowerAt(reach, at + 1);
  const collective = COLLECTIVES.get(word);
  // `a pair of shoes` is one thing
  if (!collective || word === 'pair') return null;
  const isJoinedOn = lowerAt(reach, at + 2) === 'of' || plainScale(lowerAt(reach, at + 2)) !== null;
  if (collective.isAmbiguous && (count > 1 || !isJoinedOn)) return null;
  const scaleAt = lowerAt(reach, at + 2) === 'of' ? at + 3 : at + 2;
  const scale = word === 'couple' ? plainScale(lowerAt(reach, scaleAt)) : null;
  const value = count * collective.value * (scale ?? 1);
  const end = scale === null ? at + 2 : scaleAt + 1;
  return { low: value, high: value, start: at, end, scale: scale ?? 1, form: 'words', isMoney: false };
}
