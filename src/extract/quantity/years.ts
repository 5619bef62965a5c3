/** Bare figures that are years: `in 2014`, `2014 - 15`, `1998 / 99`; not `2,014 people` or `more than 2000`. */
import { testOf, wordTest } from '../../text/vocabulary.js';
import { type Moment, moment } from './moments.js';
import { numberWord } from './number-words.js';
import { lowerAt, type Reach, wordAt } from './reach.js';

/** Years that news writes without comma or unit; before 1500 a bare figure is an amount more often than a year. */
const MIN_YEAR = 1500;
const MAX_YEAR = 2100;
/** Before them a bare figure of four digits is an amount, not a year. */
const isBeforeAmount = testOf(
  'than over about around approximately roughly nearly almost some least to another estimated all',
);
/** Nouns counted by the thousand often enough to overrule the year. */
const isCounted = testOf(
  'people men women children workers jobs homes deaths cases employees troops soldiers staff passengers customers rpm votes',
);
/** Things that a year names, in the plural too: `2023 to 2024 model years`. */
const isYearly = testOf('model season edition vintage fiscal calendar election census olympics budget');
/** Before them a year that is not of our time is one. */
const isBeforeYear = wordTest([
  '',
  ...'in since of from by until between and before after circa around , ('.split(' '),
]);

/**
 * A bare year at token `at`: `2014`, `2014 - 15`, `1998 / 99`.
 * In:     `hasCountedNoun`: a plural follows that the figure could count.
 */
export function yearAt(reach: Reach, at: number, hasCountedNoun: boolean): Moment | null {
  const { lower: name } = wordAt(reach, at);
  const year = numberWord(wordAt(reach, at)).figure ?? 0;
  // in figures of four characters, a point or comma leaves no thousands
  if (name.length !== 4 || year < MIN_YEAR || year > MAX_YEAR) return null;
  const isModern = year >= 1900 && year <= 2060;
  const next = wordAt(reach, at + 1);
  if (isModern && isYearly(next)) return moment('date', name, at, at + 1);
  const before = wordAt(reach, at - 1);
  const isLoose = before.lower === 'to' || before.lower === 'around';
  const isAmount = isCounted(next) || (isBeforeAmount(before) && !(isLoose && isModern && !hasCountedNoun));
  if (isAmount && (hasCountedNoun || before.lower === 'than')) return null;
  if (!isModern && (before.lower === 'since' || before.lower === 'between')) return moment('date', name, at, at + 1);
  if (!isModern && (hasCountedNoun || !isBeforeYear(before))) return null;
  const isSeason = (next.lower === '-' || next.lower === '/') && /^\d{2}(?:\d{2})?$/.test(lowerAt(reach, at + 2));
  return moment('date', isSeason ? `${name}/${lowerAt(reach, at + 2)}` : name, at, isSeason ? at + 3 : at + 1);
}
