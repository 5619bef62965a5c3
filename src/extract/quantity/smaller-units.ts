/** What a second, smaller unit adds to an amount: `two hours and 20 minutes`, `six feet two inches`, `an hour and a half`. */
import { TIME_UNITS } from '../../data/units.js';
import { testOf } from '../../text/vocabulary.js';
import type { Amount } from './amount.js';
import { readBelowHundred } from './cardinals.js';
import { numberWord } from './number-words.js';
import { readNumeral } from './numerals.js';
import { lowerAt, type Reach, skipHyphen, wordAt } from './reach.js';
import { unitAt } from './units.js';

const TIME_SECONDS: ReadonlyMap<string, number> = new Map(TIME_UNITS.map(({ unit, seconds }) => [unit, seconds]));

/** Adds a smaller unit of time or length after it; the sum is told in the smaller unit. */
export function withSmallerUnit(reach: Reach, amount: Amount): Amount {
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
