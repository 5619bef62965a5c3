/** One number with the sign or unit that belongs to it: `$ 48 million`, `2.5 bn euros`, `12 - hour`, `USD10m`, `an hour and a half`. */
import { TIME_UNITS } from '../../data/units.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import { boundAfter } from './bounds.js';
import { readBelowHundred } from './cardinals.js';
import { grownAmountAt, signAfter, signBefore } from './currency-words.js';
import { isIndefinite, isQuantifier, numberWord } from './number-words.js';
import { type Numeral, readNumeral, readQuantifier } from './numerals.js';
import { isJoined, lowerAt, type Reach, skipHyphen, wordAt } from './reach.js';
import { type UnitMatch, unitAt } from './units.js';
import { wordSet } from './word-set.js';

export interface Amount {
  readonly low: number;
  readonly high: number;
  /** Tokens `[start, end)`, sign and unit included. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself ends: a counted noun would start there. */
  readonly numeralStart: number;
  readonly numeralEnd: number;
  readonly unit: UnitMatch | null;
  readonly scale: number;
  readonly form: Numeral['form'];
}

const TIME_SECONDS: ReadonlyMap<string, number> = new Map(TIME_UNITS.map(({ unit, seconds }) => [unit, seconds]));

/** What an article's signs of money tell of the words that have none. */
export interface AmountClues {
  /** Pounds are weight. */
  readonly isWeighed: boolean;
  /** The currency that `ten grand` is in. */
  readonly slangCurrency: string;
}

/**
 * The amount that starts at token `at`.
 * Out:    null where no number stands; an amount without unit where nothing names one.
 * Cost:   bounded.
 */
export function readAmount(reach: Reach, at: number, clues: AmountClues): Amount | null {
  return readGrown(reach, at) ?? readSigned(reach, at) ?? readPlain(reach, at, clues) ?? readUnitAmount(reach, at);
}

function readGrown(reach: Reach, at: number): Amount | null {
  const grown = grownAmountAt(reach, at);
  if (!grown) return null;
  // `USD 10m million`: a scale word may still follow the joined figure
  const scaled = grown.scale === 1 ? (SCALE_AFTER.get(lowerAt(reach, grown.endToken)) ?? 1) : 1;
  const end = scaled > 1 ? grown.endToken + 1 : grown.endToken;
  const value = grown.value * scaled;
  const unit: UnitMatch = { kind: 'money', unit: grown.unit, factor: 1, startToken: at, endToken: end };
  return {
    low: value,
    high: value,
    start: at,
    end,
    numeralStart: at,
    numeralEnd: end,
    unit,
    scale: grown.scale * scaled,
    form: 'figure',
  };
}

const SCALE_AFTER: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** `$ 48 million`, `US $ 58.24`, `- $ 5`, `$ - 50.8bn`, `$ 10 US`. */
function readSigned(reach: Reach, at: number): Amount | null {
  const match = signBefore(reach, at);
  if (!match) return null;
  const isMinus = lowerAt(reach, match.endToken) === '-' && isJoined(reach, match.endToken);
  const numeral = readNumeral(reach, match.endToken + (isMinus ? 1 : 0), true);
  if (!numeral || numeral.form === 'share') return null;
  // `# 3` is a number, `# 2.5 million` money
  if (lowerAt(reach, at) === '#' && numeral.scale === 1 && !/[.,]/.test(lowerAt(reach, numeral.start))) return null;
  const sign = isMinus ? -1 : 1;
  // `$ 75 U.S.`, `$ 10 million us`, `$ 7 australian`: the country after the figure
  const after = isDollarCountry(wordAt(reach, numeral.end))
    ? DOLLAR_COUNTRIES.get(lowerAt(reach, numeral.end))
    : undefined;
  const isNamed = after !== undefined && match.sign.unit === 'USD' && lowerAt(reach, match.endToken - 1) === '$';
  const named = signAfter(reach, numeral.end);
  const isRepeated =
    !isNamed && named !== null && !named.sign.isAmbiguous && REPEATED.test(lowerAt(reach, numeral.end));
  const end = isNamed ? numeral.end + 1 : isRepeated ? named.endToken : numeral.end;
  const unit: UnitMatch = {
    kind: 'money',
    unit: isNamed ? after : isRepeated ? named.sign.unit : match.sign.unit,
    factor: match.sign.factor,
    startToken: match.endToken - 1,
    endToken: end,
  };
  return {
    low: sign * numeral.low,
    high: sign * numeral.high,
    start: at,
    end,
    numeralStart: numeral.start,
    numeralEnd: numeral.end,
    unit,
    scale: numeral.scale,
    form: numeral.form,
  };
}

/** Names of money in full: the only ones that repeat the sign before the figure. */
const REPEATED = /^(?:dollar|pound|euro|yen|us|u\.s\.)/;

const DOLLAR_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['u.s.', 'USD'],
  ['cdn', 'CAD'],
  ['canadian', 'CAD'],
  ['aud', 'AUD'],
  ['nz', 'NZD'],
  ['usd', 'USD'],
  ['cad', 'CAD'],
]);
const isDollarCountry = wordTest(DOLLAR_COUNTRIES.keys());

/** A number with the unit after it, or with none. Times add up: `two hours and 20 minutes`, `six feet two inches`. */
function readPlain(reach: Reach, at: number, { isWeighed, slangCurrency }: AmountClues): Amount | null {
  const numeral = readNumeral(reach, at) ?? readQuantifier(reach, at);
  if (!numeral) return null;
  const isMinus = isMinusAt(reach, at - 1);
  const sign = isMinus ? -1 : 1;
  const start = isMinus ? at - 1 : at;
  const isVague = numeral.form === 'vague';
  const unitStart = unitStartOf(reach, numeral);
  const unit = numeral.isMoney
    ? null
    : unitAt(reach, unitStart, { value: numeral.low, isFigure: numeral.form === 'figure', isWeighed });
  // `several` and `a few` are numbers before units of time only
  if (isVague && isQuantifier(wordAt(reach, numeral.end - 1)) && unit?.kind !== 'duration') return null;
  // of units a share is a number: `half an hour`, `a quarter of a mile`
  const form = unit && numeral.form === 'share' ? 'words' : numeral.form;
  const factor = sign * (unit?.factor ?? 1);
  const amount: Amount = {
    low: factor * numeral.low,
    high: factor * numeral.high,
    start,
    end: unit?.endToken ?? numeral.end,
    numeralStart: numeral.start,
    numeralEnd: numeral.end,
    unit: unit ?? moneyScale(numeral, slangCurrency),
    scale: numeral.scale,
    form,
  };
  return unit ? withSmallerUnit(reach, amount) : amount;
}

/** `ten grand`. */
const moneyScale = (numeral: Numeral, unit: string): UnitMatch | null =>
  numeral.isMoney ? { kind: 'money', unit, factor: 1, startToken: numeral.end - 1, endToken: numeral.end } : null;

const isMinusWord = wordTest(['minus', '-']);
/** What may stand before a minus sign; between other words it is a dash. */
const isBeforeMinus = wordTest(['', ...'at to of is was from between by : ('.split(' ')]);

/** A minus sign is joined to its figure and not to a word before it, or written `minus`. */
function isMinusAt(reach: Reach, at: number): boolean {
  const word = wordAt(reach, at);
  if (!isMinusWord(word)) return false;
  if (word.lower === 'minus' || lowerAt(reach, at - 1) === 'minus') return true;
  return (
    isJoined(reach, at + 1) &&
    !isJoined(reach, at) &&
    numberWord(wordAt(reach, at + 1)).figure !== null &&
    isBeforeMinus(wordAt(reach, at - 1))
  );
}

/** Past `of`, `of a`, `an`, `more`, `long`: `hundreds of miles`, `a quarter of an hour`, `half an hour`, `two full days`. */
function unitStartOf(reach: Reach, numeral: Numeral): number {
  const inner = boundAfter(reach, numeral.end); // `ten or so years`, `3 or more hours`
  if (inner) return inner.token;
  const word = wordAt(reach, numeral.end);
  if (numeral.form === 'share') {
    const ofAt = word.lower === 'of' ? numeral.end + 1 : numeral.end;
    return isIndefinite(wordAt(reach, ofAt)) ? ofAt + 1 : numeral.end;
  }
  if (word.lower === 'of' && (numeral.form === 'vague' || numeral.form === 'words')) return numeral.end + 1;
  return isBetweenNumberAndUnit(word) ? numeral.end + 1 : numeral.end;
}

export const BETWEEN_NUMBER_AND_UNIT = wordSet(
  'more full whole long straight consecutive extra additional further solid short calendar working other',
);
const isBetweenNumberAndUnit = wordTest(BETWEEN_NUMBER_AND_UNIT);

/** Adds a smaller unit of time or length after it; the sum is told in the smaller unit. */
function withSmallerUnit(reach: Reach, amount: Amount): Amount {
  const half = halfAfter(reach, amount) ?? feetAndInches(reach, amount);
  if (half) return half;
  const unit = amount.unit;
  if (unit?.kind !== 'duration' || amount.form === 'vague') return amount;
  const joint = lowerAt(reach, amount.end);
  const nextAt = joint === 'and' || joint === ',' ? amount.end + 1 : amount.end;
  const numeral = readNumeral(reach, nextAt);
  if (!numeral || numeral.form === 'vague' || numeral.form === 'share') return amount;
  const smaller = unitAt(reach, numeral.end, {
    value: numeral.low,
    isFigure: numeral.form === 'figure',
    isWeighed: false,
  });
  if (smaller?.kind !== 'duration') return amount;
  const [large, small] = [TIME_SECONDS.get(unit.unit), TIME_SECONDS.get(smaller.unit)];
  if (large === undefined || small === undefined || small >= large) return amount;
  // `three years , 40 days` is a sentence of three years and a wait of 40 days; `3 years and 4 months` one time
  const ratio = Math.round(large / small);
  if (numeral.low >= ratio * 1.05 || (joint === ',' && ratio > 60)) return amount;
  const value = amount.low * ratio + numeral.low;
  // `two weeks , three days and four hours`: each unit is smaller than the one before, so this ends
  return withSmallerUnit(reach, { ...amount, low: value, high: value, end: smaller.endToken, unit: smaller });
}

/** `5 - foot - 9`, `six feet two inches`, `6 ft 2 in`: told in feet. */
function feetAndInches(reach: Reach, amount: Amount): Amount | null {
  if (amount.unit?.unit !== 'foot' || amount.form === 'vague') return null;
  const at = skipHyphen(reach, amount.end);
  const inches = readBelowHundred(reach, at)?.value ?? numberWord(wordAt(reach, at)).figure;
  if (inches === null || inches >= 12) return null;
  const nameAt = skipHyphen(reach, at + 1);
  const isNamed = isInches(wordAt(reach, nameAt));
  if (!isNamed && at === amount.end) return null;
  const value = amount.low + inches / 12;
  return { ...amount, low: value, high: value, end: isNamed ? nameAt + 1 : at + 1 };
}

const isInches = testOf('inch inches in ins');

/** `an hour and a half`, `two years and a half`, `a mile and a quarter`. */
function halfAfter(reach: Reach, amount: Amount): Amount | null {
  if (lowerAt(reach, amount.end) !== 'and') return null;
  const countAt = amount.end + 1;
  const count = lowerAt(reach, countAt) === 'a' ? 1 : numberWord(wordAt(reach, countAt)).small;
  const part = numberWord(wordAt(reach, countAt + 1)).fraction;
  if (count === null || !part || part.denominator > 4) return null;
  const value = amount.low + count / part.denominator;
  return { ...amount, low: value, high: value, end: countAt + 2 };
}

/** Articles that may be the number of a unit. */
export const isUnitArticle = testOf('a an another');

/** `an hour`, `a week`, `another month`, `a day or two`: one unit of time told by its article; and `a fiver`. */
function readUnitAmount(reach: Reach, at: number): Amount | null {
  if (!isUnitArticle(wordAt(reach, at))) return null;
  const nameAt = isBetweenNumberAndUnit(wordAt(reach, at + 1)) ? at + 2 : at + 1;
  const unit = unitAt(reach, nameAt, { value: 1, isFigure: false, isWeighed: true });
  if (!unit || lowerAt(reach, nameAt) === '-' || lowerAt(reach, nameAt) === 'second') return null;
  if (unit.kind !== 'duration' && !(unit.kind === 'money' && unit.factor > 1)) return null;
  const more = lowerAt(reach, unit.endToken) === 'or' ? (numberWord(wordAt(reach, unit.endToken + 1)).small ?? 0) : 0;
  const amount: Amount = {
    low: unit.factor,
    high: unit.factor * Math.max(more, 1),
    start: at,
    end: more > 1 ? unit.endToken + 2 : unit.endToken,
    numeralStart: at,
    numeralEnd: at + 1,
    unit,
    scale: 1,
    form: 'words',
  };
  return more > 1 ? amount : withSmallerUnit(reach, amount);
}
