/** Counts whose noun the text leaves out, because it is plain or was named before: `27 of them`, `the death toll rose to 83`, `nine delayed`. */

import { testOf, wordTest } from '../../text/vocabulary.js';
import type { Amount } from './amount.js';
import { boundBefore } from './bounds.js';
import { isChanged } from './changes.js';
import { countedNounAt } from './counted-nouns.js';
import { classOf } from './noun-forms.js';
import { lowerAt, type Reach, wordAt } from './reach.js';
import { type Value, type ValueContext, valueWith } from './value.js';

/**
 * The count that an amount without unit and noun tells.
 * Out:    null where nothing says what it counts.
 * Cost:   bounded.
 */
export function impliedCount(reach: Reach, amount: Amount, context: ValueContext): Value | null {
  if (amount.form === 'share' || !Number.isInteger(amount.low)) return null;
  return (
    partOfNamed(reach, amount, context.counted) ??
    people(reach, amount) ??
    furtherOnes(reach, amount, context.counted) ??
    announced(reach, amount) ??
    listed(reach, amount, context.last)
  );
}

const countOf = (amount: Amount, unit: string, end: number): Value =>
  valueWith(amount, { kind: 'count', unit, unitToken: amount.numeralStart, end });

const isNamedBefore = testOf('them those these whom us you which');

/** `312 patients , 27 of them in intensive care`, `900 pupils , of whom 60 board`: part of what was counted before, or of people. */
function partOfNamed(reach: Reach, amount: Amount, counted: string | null): Value | null {
  if (lowerAt(reach, amount.end) === 'of' && isNamedBefore(wordAt(reach, amount.end + 1)))
    return countOf(amount, counted ?? 'person', amount.end + 2);
  const isOfWhom = isWhom(wordAt(reach, amount.start - 1)) && lowerAt(reach, amount.start - 2) === 'of';
  return isOfWhom ? countOf(amount, counted ?? 'person', amount.end) : null;
}

const isWhom = wordTest(['whom', 'which']);

/** Verbs and states that news has for people alone: `killed three and injured 21`, `163 were killed`, `40 have died`. */
const isHarming = testOf('killed killing kills injured injuring wounded wounding hospitalised hospitalized');
const tellsHarm = testOf(`
  killed injured wounded hospitalised hospitalized died dead drowned perished hurt arrested detained evacuated
  rescued trapped displaced jailed homeless unaccounted survived fled marched attended protested
`);
const isEmploying = testOf('employs employed employing hired evacuated rescued arrested detained');
const isAuxiliary = testOf('were was are is have has had been being be also still reportedly already');
/** Words of a verb phrase before its participle: `have also been killed`. */
const MAX_AUXILIARIES = 4;

/** People who are not named: `the 1,500 - strong crowd`, `300 on board`, `at least 163 were killed`, `thousands more fled`. */
function people(reach: Reach, amount: Amount): Value | null {
  const next = lowerAt(reach, amount.end);
  const afterNext = lowerAt(reach, amount.end + 1);
  if (next === '-' && afterNext === 'strong') return countOf(amount, 'person', amount.end + 2);
  // `killed at least 40`, `employs around 4,500 in wales`
  const verb = wordAt(reach, (boundBefore(reach, amount.start)?.token ?? amount.start) - 1);
  if (isHarming(verb) || (isEmploying(verb) && amount.low > 1)) return countOf(amount, 'person', amount.end);
  if (next === 'aboard' || (next === 'on' && afterNext === 'board')) return countOf(amount, 'person', amount.end);
  const end = next === 'more' || next === 'others' ? amount.end + 1 : amount.end;
  if (isHarmed(reach, end)) return countOf(amount, 'person', end);
  if (lowerAt(reach, amount.start - 1) === 'of' && isGroup(wordAt(reach, amount.start - 2)))
    return countOf(amount, 'person', amount.end);
  if (amount.form !== 'vague') return null;
  const after = wordAt(reach, end);
  const isSubject = isPluralVerb(after) || classOf(after) === 'verb';
  return isSubject ? countOf(amount, 'person', end) : null;
}

function isHarmed(reach: Reach, start: number): boolean {
  let at = start;
  while (at < start + MAX_AUXILIARIES && isAuxiliary(wordAt(reach, at))) at++;
  return tellsHarm(wordAt(reach, at));
}

const isPluralVerb = testOf('were are have had');

/** `43 flights on tuesday and 12 more on wednesday`, `another 30 are in hospital`: more of what was counted last. */
function furtherOnes(reach: Reach, amount: Amount, counted: string | null): Value | null {
  if (counted === null) return null;
  const isMore = lowerAt(reach, amount.end) === 'more' && lowerAt(reach, amount.end + 1) !== 'than';
  if (isMore) return countOf(amount, counted, amount.end + 1);
  return lowerAt(reach, amount.start - 1) === 'another' && amount.low > 1 ? countOf(amount, counted, amount.end) : null;
}

/** From a figure back to the words that say what it is a number of: `the death toll from the quake that struck before dawn has risen to 163`. */
const MAX_ANNOUNCED = 30;
/** Before such a figure. */
const isReached = testOf(
  'to from at of is was be reached hits hit stands stood topped passed than about over nearly almost least around',
);
/** Words for people as a mass: `a crowd of 45,000`. */
const isCrowd = testOf(
  'crowd crowds audience attendance gate population workforce congregation membership turnout queue',
);
const isAfterCrowd = testOf('of at was reached');
const isToll = wordTest(['toll', 'tolls']);
const isClauseBreak = wordTest(['', ...'. ; : ! ? ( ) "'.split(' ')]);
/** What people live in or belong to: `a nation of 26 million`, `a family of five`. */
const isGroup = testOf(`
  nation country city town village island state community family team crew group panel jury squad party gang
`);
/** `the number of dead`: states that the lexicon takes for people, and verbs it takes for things. */
const isPeopleState = testOf('dead injured wounded missing hurt homeless unemployed arrested');

/** `the death toll has risen to 83`, `the number of confirmed cases reached 1,400`. */
function announced(reach: Reach, amount: Amount): Value | null {
  const before = wordAt(reach, amount.start - 1);
  if (amount.form === 'vague' || !isReached(before)) return null;
  // `the number of homes fell from 22,000`; not `children from 9 upwards`
  if (before.lower === 'from' && !isChanged(reach, amount.start - 1)) return null;
  for (let at = amount.start - 2; at >= amount.start - MAX_ANNOUNCED; at--) {
    const word = wordAt(reach, at);
    if (isClauseBreak(word)) return null;
    if (isToll(word)) return countOf(amount, 'person', amount.end);
    if (isCrowd(word) && isAfterCrowd(wordAt(reach, at + 1))) return countOf(amount, 'person', amount.end);
    if (word.lower !== 'number' || lowerAt(reach, at + 1) !== 'of') continue;
    if (isPeopleState(wordAt(reach, at + 2))) return countOf(amount, 'person', amount.end);
    const noun = countedNounAt(reach, at + 1, false);
    if (!noun || noun.endToken >= amount.start) return null;
    const { unit, modifiers } = noun;
    return valueWith(amount, { kind: 'count', unit, modifiers, unitToken: amount.numeralStart });
  }
  return null;
}

/** From one count of a list to the next: `22 departures cancelled , nine delayed and just three on time`. */
const MAX_LIST_STEP = 8;
const isListJoint = testOf(', and but with while ;');
const isPlace = testOf('in on at from near across');

/** A count that takes the noun of the one before it in a list. */
function listed(reach: Reach, amount: Amount, last: ValueContext['last']): Value | null {
  if (last?.kind !== 'count' || amount.start - last.endToken > MAX_LIST_STEP || amount.form === 'vague') return null;
  const before = lowerAt(reach, amount.start - 1);
  const jointAt = before === 'only' || before === 'just' ? amount.start - 2 : amount.start - 1;
  if (!isListJoint(wordAt(reach, jointAt))) return null;
  const next = wordAt(reach, amount.end);
  const isState = ['verb', 'adjective'].includes(classOf(next)) && next.lower.endsWith('ed');
  return isState || isPlace(next) ? countOf(amount, last.quantity.unit, amount.end) : null;
}
