/** How old people and things are: `aged 34`, `34 - year - old`, `, 34 ,` after a name, `turned 50`. Ages are measures, no durations. */

import { testOf, wordTest } from '../../text/vocabulary.js';
import type { Amount } from './amount.js';
import { classOf } from './noun-forms.js';
import { opensWithDigit } from './number-words.js';
import { isCapitalized, lowerAt, type Reach, skipHyphen, wordAt } from './reach.js';

export interface AgeMatch {
  /** `year` or `month`, `week`, `day` for the young. */
  readonly unit: string;
  readonly startToken: number;
  readonly endToken: number;
}

/** The oldest person lived 122 years. */
const MAX_PERSON_AGE = 122;

/** Whether the amount is an age, and which tokens tell it. */
export function ageAt(reach: Reach, amount: Amount): AgeMatch | null {
  if (amount.unit?.kind === 'duration') return agedUnit(reach, amount, amount.unit.unit);
  if (amount.unit || amount.form === 'vague' || amount.form === 'share') return null;
  if (!Number.isInteger(amount.low) || amount.low < 1 || amount.high > MAX_PERSON_AGE || amount.scale > 1) return null;
  const startToken = agedBefore(reach, amount);
  return startToken === null ? null : { unit: 'year', startToken, endToken: amount.end };
}

/** `34 - year - old`, `34 years old`, `18 months of age`. */
function agedUnit(reach: Reach, amount: Amount, unit: string): AgeMatch | null {
  const next = skipHyphen(reach, amount.end);
  const word = lowerAt(reach, next);
  if (word === 'old' || word === 'olds') return { unit, startToken: amount.start, endToken: next + 1 };
  return lowerAt(reach, amount.end) === 'of' && lowerAt(reach, amount.end + 1) === 'age'
    ? { unit, startToken: amount.start, endToken: amount.end + 2 }
    : null;
}

function agedBefore(reach: Reach, amount: Amount): number | null {
  const { start, end } = amount;
  if (!mayTellAge(wordAt(reach, start - 1))) return null;
  const before = lowerAt(reach, start - 1);
  if (before === 'aged' || before === 'age' || before === 'ages') return start - 1;
  // `aged 15 and 16`
  if ((before === 'and' || before === ',') && lowerAt(reach, start - 3) === 'aged') return start;
  if (before === 'of' && isAge(wordAt(reach, start - 2))) return start - 2;
  if (before === 'at' && isDeath(wordAt(reach, start - 2)) && isClauseEnd(wordAt(reach, end))) return start;
  if (isTurning(wordAt(reach, start - 1)) && isClauseEnd(wordAt(reach, end)) && amount.low >= 10) return start;
  if (before === ',' && isAfterAge(wordAt(reach, end)))
    return amount.low >= 3 &&
      amount.form === 'figure' &&
      isNameEnd(reach, start - 2) &&
      (lowerAt(reach, end) === ',' || isCapitalized(reach, start - 2))
      ? start
      : null;
  return null;
}

const isAge = wordTest(['age', 'ages']);
const isDeath = testOf('dies died dead');
const isTurning = testOf('turned turns turning');
/** What stands before a bare age. */
const mayTellAge = testOf('aged age ages and , of at turned turns turning');
/** After `, 34` that is an age. */
const isAfterAge = testOf(', . ) and who from of was is has said told');
const isClauseEnd = wordTest(['', ...', . ; ) in on this last and next'.split(' ')]);

/** A name in cased text; in lower-case text a word that no lexicon calls anything but a noun. */
function isNameEnd(reach: Reach, at: number): boolean {
  if (isCapitalized(reach, at)) return true;
  const word = wordAt(reach, at);
  const kind = classOf(word);
  // `harris` looks like a plural
  return (kind === 'unknown' || kind === 'noun' || kind === 'plural') && !opensWithDigit(word);
}
