/** Values whose unit or noun stands elsewhere or is left out: `40 of the 50 million`, `the death toll rose to 83`, `about 95,000 still do`. */
import { type Amount, type AmountClues, readAmount } from './amounts.js';
import { boundAfter, boundBefore } from './bounds.js';
import { isChanged } from './changes.js';
import { countedNounAt, wholeStart } from './counted-nouns.js';
import { classOf } from './noun-forms.js';
import { type Reach, wordAt } from './reach.js';
import type { Value, ValueContext } from './value.js';
import { wordSet } from './word-set.js';

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
    sharedNoun(reach, amount) ??
    people(reach, amount) ??
    furtherOnes(reach, amount, context.counted) ??
    announcedValue(reach, amount) ??
    bareValue(reach, amount, context)
  );
}

const countOf = (amount: Amount, unit: string, end: number): Value => ({
  kind: 'count',
  low: amount.low,
  high: amount.high,
  unit,
  modifiers: [],
  unitToken: amount.numeralStart,
  start: amount.start,
  end,
  numeralEnd: amount.numeralEnd,
});

/** Words for people as a mass: `a crowd of 45,000`. */
const CROWDS = wordSet(
  'crowd crowds audience attendance gate population workforce congregation membership turnout queue',
);

/** Verbs that news has for people alone: `killed three and injured 21`. */
const HARMED = wordSet('killed killing kills injured injuring wounded wounding hospitalised hospitalized');

/** People who are not named: `the 1,500 - strong crowd`, `300 on board`, `hundreds were evacuated`, `thousands more fled`. */
function people(reach: Reach, amount: Amount): Value | null {
  const [next, afterNext] = [wordAt(reach, amount.end), wordAt(reach, amount.end + 1)];
  if (next === '-' && afterNext === 'strong') return countOf(amount, 'person', amount.end + 2);
  if (HARMED.has(wordAt(reach, amount.start - 1)) && amount.form !== 'share')
    return countOf(amount, 'person', amount.end);
  if (next === 'aboard' || (next === 'on' && afterNext === 'board')) return countOf(amount, 'person', amount.end);
  if (amount.form !== 'vague') return null;
  const end = next === 'more' || next === 'others' ? amount.end + 1 : amount.end;
  const verb = wordAt(reach, end);
  const isSubject = /^(?:were|are|have|had)$/.test(verb) || classOf(verb) === 'verb';
  return isSubject ? countOf(amount, 'person', end) : null;
}

/** `43 flights on tuesday and 12 more on wednesday`: more of what was counted last. */
function furtherOnes(reach: Reach, amount: Amount, counted: string | null): Value | null {
  const isFurther = wordAt(reach, amount.end) === 'more' && wordAt(reach, amount.end + 1) !== 'than';
  return isFurther && counted !== null && amount.form !== 'share' ? countOf(amount, counted, amount.end + 1) : null;
}

/** From a figure back to the words that say what it is a number of. */
const MAX_ANNOUNCED = 12;
/** Before such a figure. */
const REACHED = wordSet(
  'to at of is was be reached hits hit stands stood topped passed than about over nearly almost least around',
);

/** `the death toll has risen to 83`, `the number of confirmed cases reached 1,400`. */
function announcedValue(reach: Reach, amount: Amount): Value | null {
  if (amount.form === 'share' || amount.form === 'vague' || !Number.isInteger(amount.low)) return null;
  if (!REACHED.has(wordAt(reach, amount.start - 1))) return null;
  for (let at = amount.start - 2; at >= amount.start - MAX_ANNOUNCED; at--) {
    const word = wordAt(reach, at);
    if (/^(?:[.;:!?()"]|)$/.test(word)) return null;
    if (word === 'toll' || word === 'tolls') return countOf(amount, 'person', amount.end);
    if (CROWDS.has(word) && /^(?:of|was|reached)$/.test(wordAt(reach, at + 1)))
      return countOf(amount, 'person', amount.end);
    if (word !== 'number' || wordAt(reach, at + 1) !== 'of') continue;
    const noun = countedNounAt(reach, at + 1, false);
    return noun && noun.endToken < amount.start
      ? { ...countOf(amount, noun.unit, amount.end), modifiers: noun.modifiers }
      : null;
  }
  return null;
}

/** `280 million of the 1.5 billion shekels`: the unit of the whole is the part's. */
function wholeUnit(reach: Reach, amount: Amount, clues: AmountClues): Value | null {
  if (wordAt(reach, amount.numeralEnd) !== 'of') return null;
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

/** `two - and three - bedroom homes`, `four - , five - and six - cylinder`: all take the last one's noun. */
function sharedNoun(reach: Reach, amount: Amount): Value | null {
  let at = amount.numeralEnd;
  for (let parts = 0; parts < MAX_SUSPENDED && wordAt(reach, at) === '-'; parts++) {
    at++;
    if (!/^(?:,|and|or|to)$/.test(wordAt(reach, at))) return null;
    while (/^(?:,|and|or|to)$/.test(wordAt(reach, at))) at++;
    const next = readAmount(reach, at, { isWeighed: false });
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

/** Units and nouns are left out where the text has just named them; of other bare figures only those that are written as amounts count. */
function bareValue(reach: Reach, amount: Amount, { counted, last }: ValueContext): Value | null {
  const { low, high, start, end, numeralStart } = amount;
  if (amount.form !== 'figure') return null;
  const written = wordAt(reach, numeralStart);
  const value = { low, high, modifiers: [], unitToken: numeralStart, start, end, numeralEnd: amount.numeralEnd };
  const joint = wordAt(reach, start - 1);
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
  if (
    /^\d{1,2}\.\d{2}$/.test(written) &&
    low < 24 &&
    /^(?:at|until|from|before|after|around|about|by|shortly)$/.test(joint)
  )
    return null;
  const isWritten = /[.,]/.test(written) || amount.scale > 1 || written.length >= 6;
  const isMoved =
    joint === 'from'
      ? wordAt(reach, end) === 'to' && isChanged(reach, start - 1)
      : joint === 'to' && last?.unit === NO_UNIT;
  return isWritten || isBound || isMoved ? { ...value, kind: 'measure', unit: NO_UNIT } : null;
}
