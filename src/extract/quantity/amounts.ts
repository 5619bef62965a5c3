/** One number with the sign or unit that belongs to it: `$ 48 million`, `2.5 bn euros`, `12 - hour`, `USD10m`, `an hour and a half`. */

import { testOf, wordTest } from '../../text/vocabulary.js';
import type { Amount, AmountClues } from './amount.js';
import { boundAfter } from './bounds.js';
import { grownAmountAt, signAfter, signBefore } from './currency-words.js';
import { isIndefinite, isQuantifier, numberWord } from './number-words.js';
import { type Numeral, readNumeral, readQuantifier } from './numerals.js';
import { overnightAt } from './overnight.js';
import { isJoined, lowerAt, type Reach, wordAt } from './reach.js';
import { withSmallerUnit } from './smaller-units.js';
import { type UnitMatch, unitAt } from './units.js';
import { wordSet } from './word-set.js';

/**
 * The amount that starts at token `at`.
 * Out:    null where no number stands; an amount without unit where nothing names one.
 * Cost:   bounded.
 */
export function readAmount(reach: Reach, at: number, clues: AmountClues): Amount | null {
  return (
    readGrown(reach, at) ??
    readSigned(reach, at) ??
    readPlain(reach, at, clues) ??
    readUnitAmount(reach, at) ??
    overnightAt(reach, at)
  );
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
