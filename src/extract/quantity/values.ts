/** From an amount to a value with kind and unit: what its sign, its unit or the noun after it say it is. */

import { testOf, wordTest } from '../../text/vocabulary.js';
import { ageAt } from './ages.js';
import type { Amount, AmountClues } from './amount.js';
import { isUnitArticle, readAmount } from './amounts.js';
import { boundAfter, boundBefore } from './bounds.js';
import { type CountedNoun, countedNounAt, wholeStart } from './counted-nouns.js';
import { elidedValue } from './elided-units.js';
import { tellsWhen } from './rates.js';
import { lowerAt, type Reach, wordAt } from './reach.js';
import { unitAt } from './units.js';
import { type Value, type ValueContext, valueWith } from './value.js';

/** The noun an amount without unit counts, or what `40 of the bank 's 310 branches` counts. */
export function nounOf(reach: Reach, amount: Amount, clues: AmountClues): CountedNoun | null {
  if (amount.unit || amount.form === 'share') return null;
  const isOne = amount.low === 1 && amount.high === 1;
  // `10 or so images`, `40 + countries`
  const nounAt = boundAfter(reach, amount.numeralEnd)?.token ?? amount.numeralEnd;
  if (lowerAt(reach, nounAt) !== 'of' || isOne) return countedNounAt(reach, nounAt, isOne);
  const whole = readAmount(reach, wholeStart(reach, amount.numeralEnd + 1), clues);
  if (!whole) return countedNounAt(reach, amount.numeralEnd, false);
  // the whole is a value of its own, so the part keeps to its numeral
  const noun = whole.unit ? null : countedNounAt(reach, whole.numeralEnd, false);
  return noun && { ...noun, endToken: amount.end };
}

/**
 * The value of an amount.
 * In:     `noun`: of `nounOf`.
 * Out:    null where the number is none that a reader would list.
 */
export function valueOfAmount(
  reach: Reach,
  amount: Amount,
  noun: CountedNoun | null,
  context: ValueContext,
): Value | null {
  const age = ageAt(reach, amount);
  if (age)
    return valueWith(amount, {
      kind: 'measure',
      unit: age.unit,
      unitToken: age.endToken - 1,
      start: age.startToken,
      end: age.endToken,
    });
  if (amount.unit) {
    if (isMereArticle(reach, amount) && !isLasting(reach, amount)) return null;
    return valueWith(amount, {
      kind: amount.unit.kind,
      unit: amount.unit.unit,
      unitToken: amount.unit.startToken,
    });
  }
  const before = amount.start - 1;
  if (isScaleBefore(wordAt(reach, before)))
    return valueWith(amount, {
      kind: 'measure',
      unit: SCALES_BEFORE.get(lowerAt(reach, before))!,
      unitToken: before,
      start: before,
    });
  if (amount.form === 'share') return shareOf(reach, amount);
  if (noun) return isSpeaker(reach, amount, noun) ? null : countOf(reach, amount, noun);
  return elidedValue(reach, amount, context);
}

/** Scales that stand before their figure. */
const SCALES_BEFORE: ReadonlyMap<string, string> = new Map([
  ['magnitude', 'magnitude'],
  ['mach', 'Mach'],
]);
const isScaleBefore = wordTest(SCALES_BEFORE.keys());

/** `an hour` tells a time only where it lasts or bounds: `for a week`, `more than an hour`. */
const isMereArticle = (reach: Reach, { low, high, numeralStart, unit }: Amount): boolean =>
  unit?.kind === 'duration' && low === unit.factor && high === low && isUnitArticle(wordAt(reach, numeralStart));

const isLastingWord = testOf('for within lasted lasting lasts took takes taking take last spent after');

const isLasting = (reach: Reach, { start, end }: Amount): boolean =>
  !tellsWhen(wordAt(reach, end)) &&
  (isLastingWord(wordAt(reach, start - 1)) || boundBefore(reach, start, true) !== null);

/** Before `half` they make it one of two. */
const isWhichHalf = testOf('first second other better top bottom latter last this next opening');
const isBeforeWhole = testOf('of the its their his her our');
const isHalved = testOf('time hour day year term mile');

/** A part of a whole, in per cent: `two thirds of voters`. Half without a whole (`first half`, `half time`) is none. */
function shareOf(reach: Reach, { low, high, start, end, numeralEnd }: Amount): Value | null {
  if (lowerAt(reach, end - 1) === 'half') {
    if (isWhichHalf(wordAt(reach, start - 1))) return null;
    const next = wordAt(reach, end);
    if (!isBeforeWhole(next) && (boundBefore(reach, start) === null || isHalved(next))) return null;
  }
  return {
    kind: 'percent',
    low: low * 100,
    high: high * 100,
    unit: 'percent',
    modifiers: [],
    unitToken: end - 1,
    start,
    end,
    numeralEnd,
  };
}

const says = testOf('tweeted tweets wrote writes said says posted asked added joked complained told replied commented');

/** `one user tweeted`: who speaks, no count of users. */
const isSpeaker = (reach: Reach, { low, high }: Amount, { endToken }: CountedNoun): boolean =>
  low === 1 && high === 1 && says(wordAt(reach, endToken));

/** A counted noun; where the noun is a unit after all (`517 rushing yards`, `the 50 previous years`), a measure or time. */
function countOf(reach: Reach, amount: Amount, noun: CountedNoun): Value {
  const { nounToken: unitToken, endToken: end, modifiers } = noun;
  // `four times` compares, it counts nothing
  if (noun.unit === 'time') return valueWith(amount, { kind: 'measure', unit: 'time', unitToken, end });
  const unit =
    modifiers.length > 0 ? unitAt(reach, unitToken, { value: amount.low, isFigure: false, isWeighed: true }) : null;
  if (unit && unit.kind !== 'money' && unit.endToken === unitToken + 1)
    return valueWith(amount, { kind: unit.kind, unit: unit.unit, unitToken, end });
  return valueWith(amount, { kind: 'count', unit: noun.unit, unitToken, modifiers, end });
}
