/** Values whose unit or noun stands elsewhere or is left out: `40 of the 50 million`, `two - and three - bedroom homes`, `about 95,000 still do`. */

import { testOf, wordTest } from '../../text/vocabulary.js';
import type { Amount, AmountClues } from './amount.js';
import { readAmount } from './amounts.js';
import { boundAfter, boundBefore } from './bounds.js';
import { isChanged } from './changes.js';
import { countedNounAt, wholeStart } from './counted-nouns.js';
import type { ValueDraft } from './draft.js';
import { impliedCount } from './implied-counts.js';
import { lowerAt, type Reach, wordAt } from './reach.js';
import type { UnitMatch } from './units.js';
import { type Value, type ValueContext, valueWith } from './value.js';

/** The unit of a figure that neither sign nor noun explains: `closed at 1,463.78`. */
export const NO_UNIT = '-';

/**
 * The value of an amount that has neither unit nor noun of its own.
 * Out:    null where the number is none that a reader would list.
 * Cost:   bounded.
 */
export function elidedValue(reach: Reach, amount: Amount, context: ValueContext): Value | null {
  return (
    wholeUnit(reach, amount, context.clues) ??
    sharedNoun(reach, amount, context.clues) ??
    impliedCount(reach, amount, context) ??
    bareValue(reach, amount, context)
  );
}

/** `280 million of the 1.5 billion shekels`: the unit of the whole is the part's. */
function wholeUnit(reach: Reach, amount: Amount, clues: AmountClues): Value | null {
  if (lowerAt(reach, amount.numeralEnd) !== 'of') return null;
  const whole = readAmount(reach, wholeStart(reach, amount.numeralEnd + 1), clues);
  if (!whole?.unit) return null;
  return valueOfUnit(amount, whole.unit);
}

const valueOfUnit = (amount: Amount, { kind, unit, startToken }: UnitMatch): Value =>
  valueWith(amount, { kind, unit, unitToken: startToken });

/** Numbers that may stand in one list with suspended hyphens. */
const MAX_SUSPENDED = 4;
const isListJoint = wordTest([',', 'and', 'or', 'to']);

/** `two - and three - bedroom homes`, `four - , five - and six - cylinder`: all take the last one's noun. */
function sharedNoun(reach: Reach, amount: Amount, clues: AmountClues): Value | null {
  let at = amount.numeralEnd;
  for (let parts = 0; parts < MAX_SUSPENDED && lowerAt(reach, at) === '-'; parts++) {
    at++;
    if (!isListJoint(wordAt(reach, at))) return null;
    while (isListJoint(wordAt(reach, at))) at++;
    const next = readAmount(reach, at, clues);
    if (!next) return null;
    if (next.unit) return valueOfUnit(amount, next.unit);
    const noun = countedNounAt(reach, next.numeralEnd, false);
    if (noun) return valueWith(amount, { kind: 'count', unit: noun.unit, unitToken: noun.nounToken });
    at = next.numeralEnd;
  }
  return null;
}

/** A value so much larger or smaller than the one before is of another thing. */
const MAX_RATIO = 100;
/** From a value to one that leaves its unit out: `from 208 pounds to 193`, `up 2 per cent but the other index by 1`. */
const MAX_TOKENS_BACK = 8;

/** The same from a value to the one it is held against: `9.2 million pounds in the quarter , down from 10.4 million`. */
const MAX_COMPARED_BACK = 14;
const isAgainst = testOf('vs vs. versus against');
const isUpOrDown = testOf('up down');
const isComparing = wordTest(['compared']);
const isWith = wordTest(['with', 'to']);

/** Whether the value before is what this one is compared with, in the same sentence. */
function isComparedWith(reach: Reach, { start, scale, numeralStart }: Amount, stated: ValueDraft): boolean {
  if (start - stated.endToken > MAX_COMPARED_BACK || stated.quantity.unit === NO_UNIT) return false;
  const at = (boundBefore(reach, start)?.token ?? start) - 1;
  const joint = wordAt(reach, at);
  if (isWith(joint)) return isComparing(wordAt(reach, at - 1));
  if (joint.lower !== 'from') return isAgainst(joint);
  // `two hours from 9`, `3 miles from 10 downing street`: small figures only where something rose or fell
  const isMoved = isUpOrDown(wordAt(reach, at - 1)) || isChanged(reach, at) || stated.quantity.change !== null;
  const isLarge = scale > 1 || lowerAt(reach, numeralStart).includes(',');
  return isMoved || (isLarge && stated.kind !== 'duration' && stated.kind !== 'count');
}

/** Before `8.30`, a time of day. */
const isBeforeTime = testOf('at until from before after around about by shortly');

/** Units and nouns are left out where the text has just named them; of other bare figures only those that are written as amounts count. */
function bareValue(reach: Reach, amount: Amount, { counted, last, stated }: ValueContext): Value | null {
  if (amount.form !== 'figure') return null;
  const { low, start, end, numeralStart: unitToken } = amount;
  const written = lowerAt(reach, unitToken);
  const joint = lowerAt(reach, start - 1);
  const isNear =
    last !== null &&
    start - last.endToken <= MAX_TOKENS_BACK &&
    low <= last.quantity.low * MAX_RATIO &&
    low * MAX_RATIO >= last.quantity.low;
  if (
    isNear &&
    last.kind !== 'count' &&
    ((joint === 'to' && last.kind === 'measure') || (joint === 'by' && isChanged(reach, start)))
  )
    return valueWith(amount, { kind: last.kind, unit: last.quantity.unit, unitToken });
  if (stated !== null && lowerAt(reach, end) !== 'to' && isComparedWith(reach, amount, stated)) {
    const { kind, quantity } = stated;
    const isLike = low <= quantity.low * MAX_RATIO && low * MAX_RATIO >= quantity.low;
    if (isLike) return valueWith(amount, { kind, unit: quantity.unit, unitToken });
  }
  const isBound = boundBefore(reach, start) !== null || boundAfter(reach, end) !== null;
  if (counted !== null && Number.isInteger(low) && (written.includes(',') || isBound))
    return valueWith(amount, { kind: 'count', unit: counted, unitToken });
  if (low < 24 && isBeforeTime(wordAt(reach, start - 1)) && /^\d{1,2}\.\d{2}$/.test(written)) return null;
  const isWritten = amount.scale > 1 || written.length >= 6 || /[.,]/.test(written);
  const isMoved =
    joint === 'from'
      ? lowerAt(reach, end) === 'to' && isChanged(reach, start - 1)
      : joint === 'to' && last?.quantity.unit === NO_UNIT;
  return isWritten || isBound || isMoved ? valueWith(amount, { kind: 'measure', unit: NO_UNIT, unitToken }) : null;
}
