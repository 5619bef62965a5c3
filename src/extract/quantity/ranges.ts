/** Two amounts told as one: `between £ 3m and £ 5m`, `15 - 22 miles`, `three or four years`, `from 5 to 7 per cent`. */

import { testOf } from '../../text/vocabulary.js';
import type { Amount, AmountClues } from './amount.js';
import { isUnitArticle, readAmount } from './amounts.js';
import { isChanged } from './changes.js';
import { isJoined, lowerAt, type Reach, wordAt } from './reach.js';

/** What may join two amounts. */
const isJoint = testOf('to - – — until till -- and or');

/**
 * In:     an amount, as read.
 * Out:    the range that it opens, else itself. Null for a pair of bare numbers that is no range: scores, dates, codes (`2 - 0`).
 */
export function readRange(reach: Reach, first: Amount, clues: AmountClues): Amount | null {
  const jointEnd = jointAfter(reach, first.end);
  if (jointEnd === null) return first;
  const before = lowerAt(reach, first.start - 1);
  const joint = lowerAt(reach, first.end);
  const isHyphen = joint === '-' || joint === '–';
  const isOr = joint === 'or';
  if (joint === 'and' && !isAfterBetween(reach, first.start)) return first;
  if (isOr && first.scale !== 1) return first;
  const second = secondAmount(reach, jointEnd, clues);
  if (!second || first.form === 'vague' || second.form === 'vague' || second.form === 'share') return first;
  if (joint === 'to' && isTwoValues(reach, first, second)) return first;
  const merged = merge(reach, first, second, before);
  if (isOr) return merged && isNextNumber(first, second) ? merged : first;
  if (merged) return merged;
  // `2 - 0`, `555 - 0123`: neither part is an amount
  return isHyphen && !first.unit && !second.unit ? null : first;
}

/** Where the words that join two amounts end: `10 to 15`, `10 - 15`, `12 - to - 15`; null where none stand. */
function jointAfter(reach: Reach, at: number): number | null {
  if (!isJoint(wordAt(reach, at))) return null;
  const isHyphenated = lowerAt(reach, at) === '-' && lowerAt(reach, at + 1) === 'to' && lowerAt(reach, at + 2) === '-';
  return isHyphenated ? at + 3 : at + 1;
}

function secondAmount(reach: Reach, start: number, clues: AmountClues): Amount | null {
  let at = start;
  if (lowerAt(reach, at) === 'as' && lowerAt(reach, at + 2) === 'as') at += 3; // `two to as many as five`
  if (lowerAt(reach, at) === '-' && isJoined(reach, at)) at++; // `to - 260,000`
  const second = readAmount(reach, at, clues);
  // `5 to an hour`: an article is no second number
  return second &&
    (second.form !== 'words' || second.numeralStart < second.numeralEnd) &&
    !isUnitArticle(wordAt(reach, at))
    ? second
    : null;
}

/** `rose by 21,000 to 1.4 million`: so far apart, no range. */
const MAX_RANGE_RATIO = 10;

/** `rose from 5 to 6 per cent` and `by $ 4m to $ 9m` tell two values; `dropped by 1 to 1.5 degrees` a range. */
function isTwoValues(reach: Reach, first: Amount, second: Amount): boolean {
  // `down from $ 89 to $ 93 billion`: one scale for both makes them one range
  if (first.scale === 1 && second.scale > 1 && !hasSeparator(reach, first)) return false;
  const before = lowerAt(reach, first.start - 1);
  const isFarApart = second.low > first.low * MAX_RANGE_RATIO;
  if (before === 'by' && isFarApart) return true;
  // `rose 0.15 to 12.40`, of a price
  if (isFarApart && first.form === 'figure' && !first.unit && !second.unit && isChanged(reach, first.start))
    return true;
  if (before === 'from') return first.low > second.low || isChanged(reach, first.start - 1);
  return first.unit !== null && (before === 'by' || isChanged(reach, first.start));
}

/** `between` may stand with bound words before the first number: `between about 5 and 10`. */
const isAfterBetween = (reach: Reach, at: number): boolean =>
  lowerAt(reach, at - 1) === 'between' ||
  lowerAt(reach, at - 2) === 'between' ||
  lowerAt(reach, at - 3) === 'between' ||
  lowerAt(reach, at - 1) === 'anywhere';

const isNextNumber = (first: Amount, second: Amount): boolean =>
  first.low < second.low && second.low <= 2 * first.low + 1 && !first.unit;

/** The two as one range, where their units agree and the second is the larger; else null. */
function merge(reach: Reach, first: Amount, second: Amount, before: string): Amount | null {
  const unit = second.unit ?? first.unit;
  if (first.unit && second.unit && (first.unit.kind !== second.unit.kind || !isSameUnit(first, second))) return null;
  // a unit after the first alone (`5 per cent to 7`) holds for the second only with `from` or `between`
  if (first.unit && !second.unit && first.unit.kind !== 'money' && before !== 'from' && before !== 'between')
    return null;
  const shared =
    first.scale === 1 && second.scale > 1 && first.low < second.low / second.scale && !hasSeparator(reach, first)
      ? second.scale
      : 1;
  const low = first.low * shared;
  if (low > second.low) return null;
  if (!unit && lowerAt(reach, first.end) === '-' && !isRangeLike(first, second)) return null;
  const start = before === 'from' || before === 'between' ? first.start - 1 : first.start;
  return {
    low,
    high: second.high,
    start,
    end: second.end,
    numeralStart: first.numeralStart,
    numeralEnd: second.numeralEnd,
    unit,
    scale: second.scale,
    form: second.form,
  };
}

const isSameUnit = (first: Amount, second: Amount): boolean => first.unit?.unit === second.unit?.unit;

const hasSeparator = (reach: Reach, amount: Amount): boolean => lowerAt(reach, amount.numeralStart).includes(',');

/** Bare `10 - 15` may count what follows; `2 - 0` and `1998 - 99` count nothing. */
const isRangeLike = (first: Amount, second: Amount): boolean =>
  second.low > first.low &&
  !(first.low >= 1000 && first.low <= 2100 && second.low <= 2100 && first.scale === 1 && second.scale === 1);
