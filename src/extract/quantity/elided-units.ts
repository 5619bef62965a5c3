/** Values whose unit or noun stands elsewhere or is left out: `40 of the 50 million`, `two - and three - bedroom homes`, `about 95,000 still do`. */

import { testOf, wordTest } from '../../text/vocabulary.js';
import { type Amount, type AmountClues, readAmount } from './amounts.js';
import { boundAfter, boundBefore } from './bounds.js';
import { isChanged } from './changes.js';
import { countedNounAt, wholeStart } from './counted-nouns.js';
import { impliedCount } from './implied-counts.js';
import { lowerAt, type Reach, wordAt } from './reach.js';
import type { Value, ValueContext } from './value.js';

/** The unit of a figure that neither sign nor noun explains: `closed at 1,463.78`. */
const NO_UNIT = '-';

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
  const { low, high, start, end, numeralEnd } = amount;
  return {
    kind: whole.unit.kind,
    low,
    high,
    unit: whole.unit.unit,
    modifiers: [],
    unitToken: whole.unit.startToken,
    start,
    end,
    numeralEnd,
  };
}

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
    const { low, high, start, end, numeralEnd } = amount;
    const place = { low, high, modifiers: [], start, end, numeralEnd };
    if (next.unit) return { ...place, kind: next.unit.kind, unit: next.unit.unit, unitToken: next.unit.startToken };
    const noun = countedNounAt(reach, next.numeralEnd, false);
    if (noun) return { ...place, kind: 'count', unit: noun.unit, unitToken: noun.nounToken };
    at = next.numeralEnd;
  }
  return null;
}

/** A value so much larger or smaller than the one before is of another thing. */
const MAX_RATIO = 100;
/** From a value to one that leaves its unit out: `from 208 pounds to 193`, `up 2 per cent but the other index by 1`. */
const MAX_TOKENS_BACK = 8;

/** Before `8.30`, a time of day. */
const isBeforeTime = testOf('at until from before after around about by shortly');

/** Units and nouns are left out where the text has just named them; of other bare figures only those that are written as amounts count. */
function bareValue(reach: Reach, amount: Amount, { counted, last }: ValueContext): Value | null {
  const { low, high, start, end, numeralStart } = amount;
  if (amount.form !== 'figure') return null;
  const written = lowerAt(reach, numeralStart);
  const value = { low, high, modifiers: [], unitToken: numeralStart, start, end, numeralEnd: amount.numeralEnd };
  const joint = lowerAt(reach, start - 1);
  const isNear =
    last !== null &&
    start - last.endToken <= MAX_TOKENS_BACK &&
    low <= last.low * MAX_RATIO &&
    low * MAX_RATIO >= last.low;
  if (
    isNear &&
    last.kind !== 'count' &&
    ((joint === 'to' && last.kind === 'measure') || (joint === 'by' && isChanged(reach, start)))
  )
    return { ...value, kind: last.kind, unit: last.unit };
  const isBound = boundBefore(reach, start) !== null || boundAfter(reach, end) !== null;
  if (counted !== null && Number.isInteger(low) && (written.includes(',') || isBound))
    return { ...value, kind: 'count', unit: counted };
  if (low < 24 && isBeforeTime(wordAt(reach, start - 1)) && /^\d{1,2}\.\d{2}$/.test(written)) return null;
  const isWritten = /[.,]/.test(written) || amount.scale > 1 || written.length >= 6;
  const isMoved =
    joint === 'from'
      ? lowerAt(reach, end) === 'to' && isChanged(reach, start - 1)
      : joint === 'to' && last?.unit === NO_UNIT;
  return isWritten || isBound || isMoved ? { ...value, kind: 'measure', unit: NO_UNIT } : null;
}
