/** Reads every form of number: exact ones, and `a dozen`, `hundreds of thousands`, `two thirds`, `1 / 4`, `one in five`. */
import { FRACTIONS, PLURAL_SCALES } from '../../data/number-words.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import { DENOMINATORS, readBelowHundred, readFigure, readWords } from './cardinals.js';
import {
  isIndefinite,
  isQuantifier,
  NUMERAL_OPENERS,
  type NumberWord,
  numberWord,
  QUANTIFIERS,
} from './number-words.js';
import { lowerAt, type Reach, skipHyphen, wordAt } from './reach.js';

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

/** What `few`, `several` and `many` stand for: this project's reading of ordinary use. */
const QUANTIFIER_RANGE = { low: 2, high: 9 };

/** What follows the count of a share: `two thirds`, `two - thirds`, `1 / 4`, `one in five`, `3 out of 10`. */
const followsCount = wordTest(['/', '⁄', '-', 'in', 'out', ...FRACTIONS.keys()]);
const isNumeralOpener = wordTest(NUMERAL_OPENERS);

/**
 * The longest numeral that starts at token `at`.
 * In:     `isMoneyLikely`: a currency sign stands before it, so `m`, `b` and `t` are scales.
 * Cost:   bounded, whatever the text.
 */
export function readNumeral(reach: Reach, at: number, isMoneyLikely = false): Numeral | null {
  const word = wordAt(reach, at);
  const said = numberWord(word);
  if (said.figure === null && !isNumeralOpener(word)) return null;
  const below = readBelowHundred(reach, at)?.value ?? null;
  const special = readVague(reach, at, said) ?? readShare(reach, at, said, below) ?? readCollective(reach, at, below);
  if (special) return special;
  const figure = readFigure(reach, at, isMoneyLikely);
  const exact = figure ?? readWords(reach, at);
  if (!exact) return null;
  const { value, end, scale, isMoney } = exact;
  return { low: value, high: value, start: at, end, scale, form: figure ? 'figure' : 'words', isMoney };
}

const opensQuantifier = wordTest(['a', ...QUANTIFIERS]);

/** `few hours`, `several hours`: a numeral only before a unit of time, and so not read by `readNumeral`. */
export function readQuantifier(reach: Reach, at: number): Numeral | null {
  if (!opensQuantifier(wordAt(reach, at))) return null;
  const start = lowerAt(reach, at) === 'a' ? at + 1 : at;
  const word = wordAt(reach, start);
  if (!isQuantifier(word) || (word.lower === 'few' && start === at && lowerAt(reach, at - 1) === 'a')) return null;
  return rangeOf(QUANTIFIER_RANGE.low, QUANTIFIER_RANGE.high, at, start + 1);
}

/** `tens of thousands`, `hundreds`, `several hundred`, `a few million`. */
function readVague(reach: Reach, at: number, { multiplier, vague }: NumberWord): Numeral | null {
  const factor = multiplier && lowerAt(reach, at + 1) === 'of' ? PLURAL_SCALES.get(lowerAt(reach, at + 2)) : undefined;
  if (multiplier && factor !== undefined) return rangeOf(multiplier.low * factor, multiplier.high * factor, at, at + 3);
  if (vague) return rangeOf(vague.low, vague.high, at, at + 1);
  const quantifier = readQuantifier(reach, at);
  if (!quantifier) return null;
  const scaleWord = wordAt(reach, quantifier.end);
  const scale = scaleWord.lower === 'dozen' ? 12 : numberWord(scaleWord).plainScale;
  return scale === null ? null : rangeOf(quantifier.low * scale, quantifier.high * scale, at, quantifier.end + 1);
}

const rangeOf = (low: number, high: number, start: number, end: number): Numeral => ({
  low,
  high,
  start,
  end,
  scale: 1,
  form: 'vague',
  isMoney: false,
});

/** `two thirds`, `a quarter`, `half`, `1 / 4`, `one in five`, `3 out of 10`. */
function readShare(reach: Reach, at: number, { vulgar, figure }: NumberWord, below: number | null): Numeral | null {
  const word = wordAt(reach, at);
  if (word.lower === 'half') {
    // `half a million` is a number, `half an hour` half of a unit
    const scale = lowerAt(reach, at + 1) === 'a' ? numberWord(wordAt(reach, at + 2)).plainScale : null;
    if (scale !== null) return part(0.5 * scale, [at, at + 3], scale);
    if (lowerAt(reach, at + 1) === 'a' && lowerAt(reach, at + 2) === 'dozen') return part(6, [at, at + 3], 1);
    return share(0.5, at, at + 1);
  }
  if (vulgar !== null) return share(vulgar, at, at + 1);
  if (!followsCount(wordAt(reach, at + 1))) return null;
  const isOne = isIndefinite(word);
  const count = isOne ? 1 : (below ?? figure);
  if (count === null || count < 1 || !Number.isInteger(count)) return null;
  return readStroke(reach, at, count) ?? readPart(reach, at, count) ?? (isOne ? null : readRatio(reach, at, count));
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

/** A share that is told as a number: `half a million`, `three quarters of one per cent`. */
const part = (value: number, [start, end]: readonly [number, number], scale: number): Numeral => ({
  low: value,
  high: value,
  start,
  end,
  scale,
  form: 'words',
  isMoney: false,
});

/** `1 / 4`, but not the days `9 / 11` and `24 / 7 / 2014`. */
function readStroke(reach: Reach, at: number, count: number): Numeral | null {
  const stroke = lowerAt(reach, at + 1);
  if (stroke !== '/' && stroke !== '⁄') return null;
  const below = numberWord(wordAt(reach, at + 2)).figure ?? 0;
  const isDate = lowerAt(reach, at + 3) === '/' || lowerAt(reach, at - 1) === '/';
  return DENOMINATORS.has(below) && count < below && !isDate ? share(count / below, at, at + 3) : null;
}

/** `two thirds`, `two - thirds`, `a third of`; `a third man` and `the fourth` are ordinals. */
function readPart(reach: Reach, at: number, count: number): Numeral | null {
  const partAt = skipHyphen(reach, at + 1);
  const word = wordAt(reach, partAt);
  const fraction = numberWord(word).fraction;
  if (!fraction || count > fraction.denominator) return null;
  const isPlural = word.lower.endsWith('s');
  if (isPlural !== count > 1) return null;
  const isShare =
    lowerAt(reach, partAt + 1) === 'of' || (fraction.isAmbiguous ? false : count > 1 || word.lower === 'half');
  if (!isShare) return null;
  const end = partAt + 1;
  const isOfOne = lowerAt(reach, end) === 'of' && isAOrOne(wordAt(reach, end + 1));
  const value = (count * fraction.numerator) / fraction.denominator;
  // `three quarters of one per cent`, `a quarter of a percentage point`
  if (isOfOne && isPercentWord(wordAt(reach, end + 2))) return part(value, [at, end + 2], 1);
  // `a quarter of a million`
  const scale = isOfOne ? numberWord(wordAt(reach, end + 2)).plainScale : null;
  return scale === null ? share(value, at, end) : part(value * scale, [at, end + 3], scale);
}

const isAOrOne = wordTest(['a', 'one']);
const isPercentWord = testOf('per percent percentage %');

/** `one in five`, `3 out of 10`; `two in 2014` is none. */
function readRatio(reach: Reach, at: number, count: number): Numeral | null {
  const first = lowerAt(reach, at + 1);
  const wholeAt = first === 'in' ? at + 2 : first === 'out' && lowerAt(reach, at + 2) === 'of' ? at + 3 : null;
  if (wholeAt === null || count > 9) return null;
  const whole = readBelowHundred(reach, wholeAt) ?? {
    value: numberWord(wordAt(reach, wholeAt)).figure ?? 0,
    end: wholeAt + 1,
  };
  const isWhole = Number.isInteger(whole.value) && whole.value > count && (whole.value <= 20 || whole.value === 100);
  return isWhole ? share(count / whole.value, at, whole.end) : null;
}

/** `a dozen`, `two dozen`, `a couple of`, `a couple of hundred`, `half a dozen`. */
function readCollective(reach: Reach, at: number, below: number | null): Numeral | null {
  const { collective } = numberWord(wordAt(reach, at + 1));
  if (!collective) return null;
  const [first, word] = [lowerAt(reach, at), lowerAt(reach, at + 1)];
  const count = first === 'a' || first === 'another' ? 1 : below;
  // `a pair of shoes` is one thing
  if (count === null || word === 'pair') return null;
  const isOf = lowerAt(reach, at + 2) === 'of';
  const isJoinedOn = isOf || numberWord(wordAt(reach, at + 2)).plainScale !== null;
  if (collective.isAmbiguous && (count > 1 || !isJoinedOn)) return null;
  const scaleAt = isOf ? at + 3 : at + 2;
  const scale = word === 'couple' ? numberWord(wordAt(reach, scaleAt)).plainScale : null;
  const value = count * collective.value * (scale ?? 1);
  const end = scale === null ? at + 2 : scaleAt + 1;
  return { low: value, high: value, start: at, end, scale: scale ?? 1, form: 'words', isMoney: false };
}
