/** Dates, years and times of day: kinds of their own, never durations or counts. */
import { MONTHS, TIME_ZONES } from '../../data/calendar.js';
import type { Word } from '../../model/word.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import { opensWithDigit } from './number-words.js';
import { lowerAt, type Reach, wordAt } from './reach.js';

export interface Moment {
  readonly kind: 'date' | 'time';
  /** `2015-03-11`, `03-11`, `2015-03`, `2015`, `1990s`, `2014-Q4`; `20:30`. */
  readonly name: string;
  readonly startToken: number;
  readonly endToken: number;
}

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap(({ number, names }) => names.map((name): [string, number] => [name, number])),
);
const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['q1', 1],
  ['q2', 2],
  ['q3', 3],
  ['q4', 4],
]);
/** Noon and midnight alone are no figures; named for the pairs of clock times that make durations. */
const NAMED_TIMES: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
]);

/** The words, other than figures, that a moment starts with. */
export const MOMENT_OPENERS: readonly string[] = [...MONTH_NUMBERS.keys(), ...QUARTERS.keys(), ...NAMED_TIMES.keys()];

const isMomentOpener = wordTest(MOMENT_OPENERS);
const isMonth = wordTest(MONTH_NUMBERS.keys());
const isTimeZone = wordTest(TIME_ZONES.keys());
/** What the figure of a day or time is followed by. */
const isAfterFigure = wordTest([
  ...'am am. a.m a.m. pm pm. p.m p.m.'.split(' '),
  ...TIME_ZONES.keys(),
  ...["o'clock", 'hours', 'hrs', '-', '/', 'of'],
  ...MONTH_NUMBERS.keys(),
]);
/** `18:05`, `1990s`: moments whatever follows. */
const STANDS_ALONE = /:|s$/;

/** The moment that starts at token `at`, longest reading first. */
export function momentAt(reach: Reach, at: number): Moment | null {
  const word = wordAt(reach, at);
  if (!opensWithDigit(word)) {
    if (!isMomentOpener(word)) return null;
    return isMonth(word) ? monthFirst(reach, at) : (quarterAt(reach, at) ?? namedTime(reach, at));
  }
  if (!isAfterFigure(wordAt(reach, at + 1)) && !STANDS_ALONE.test(word.lower)) return null;
  return timeAt(reach, at) ?? isoDate(reach, at) ?? dayFirst(reach, at) ?? decadeAt(reach, at);
}

const two = (value: number): string => String(value).padStart(2, '0');

export const moment = (kind: Moment['kind'], name: string, startToken: number, endToken: number): Moment => ({
  kind,
  name,
  startToken,
  endToken,
});

function namedTime(reach: Reach, at: number): Moment | null {
  const name = NAMED_TIMES.get(lowerAt(reach, at));
  return name === undefined ? null : moment('time', name, at, at + 1);
}

/** `9 am`, `8.30 pm gmt`, `18:05`, `9 o'clock`, `0900 gmt`. */
function timeAt(reach: Reach, at: number): Moment | null {
  const match = /^(\d{1,2})(?:([.:])(\d{2}))?$|^([01]\d|2[0-3])([0-5]\d)$/.exec(lowerAt(reach, at));
  if (!match) return null;
  const hour = Number(match[1] ?? match[4]);
  const minute = Number(match[3] ?? match[5] ?? 0);
  if (hour > 24 || minute > 59) return null;
  const half = /^([ap])\.?m\.?$/.exec(lowerAt(reach, at + 1))?.[1];
  if (half && hour >= 1 && hour <= 12 && !match[4]) {
    const start = (hour % 12) + (half === 'p' ? 12 : 0);
    return moment('time', `${two(start)}:${two(minute)}`, at, zoneEnd(reach, at + 2));
  }
  const name = `${two(hour % 24)}:${two(minute)}`;
  const next = wordAt(reach, at + 1);
  if (match[4])
    return isTimeZone(next) || next.lower === 'hours' || next.lower === 'hrs' ? moment('time', name, at, at + 2) : null;
  if (next.lower === "o'clock") return moment('time', name, at, at + 2);
  if (match[2] === ':') return moment('time', name, at, zoneEnd(reach, at + 1));
  return match[2] === '.' && isTimeZone(next) && next.lower.length > 2 ? moment('time', name, at, at + 2) : null;
}

const isZoneWord = testOf('eat cat wet');

const zoneEnd = (reach: Reach, at: number): number => {
  const word = wordAt(reach, at);
  return isTimeZone(word) && !isZoneWord(word) ? at + 1 : at;
};

/** `2015 - 03 - 11`, `11 / 03 / 2015`. */
function isoDate(reach: Reach, at: number): Moment | null {
  const joint = lowerAt(reach, at + 1);
  if ((joint !== '-' && joint !== '/') || lowerAt(reach, at + 3) !== joint) return null;
  const first = lowerAt(reach, at);
  const middle = lowerAt(reach, at + 2);
  const last = lowerAt(reach, at + 4);
  if (!/^\d{1,2}$/.test(middle)) return null;
  if (/^\d{4}$/.test(first) && /^\d{1,2}$/.test(last) && Number(middle) <= 12 && Number(last) <= 31)
    return moment('date', `${first}-${two(Number(middle))}-${two(Number(last))}`, at, at + 5);
  // day before month, as in most of the world; with a middle over 12 the other way
  if (!/^\d{1,2}$/.test(first) || !/^(?:\d{4}|\d{2})$/.test(last)) return null;
  const [day, month] = Number(middle) > 12 ? [Number(middle), Number(first)] : [Number(first), Number(middle)];
  const year = last.length === 2 ? `20${last}` : last;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? moment('date', `${year}-${two(month)}-${two(day)}`, at, at + 5)
    : null;
}

/** `14 march 2015`, `14th of march`, `4 july`. */
function dayFirst(reach: Reach, at: number): Moment | null {
  const ofAt = lowerAt(reach, at + 1) === 'of' ? at + 2 : at + 1;
  if (!isMonth(wordAt(reach, ofAt))) return null;
  const day = dayOf(lowerAt(reach, at));
  const month = MONTH_NUMBERS.get(lowerAt(reach, ofAt));
  if (day === null || month === undefined) return null;
  // `3 may be`: the verb
  if (lowerAt(reach, ofAt) === 'may' && isAfterMayVerb(wordAt(reach, ofAt + 1))) return null;
  const year = yearAfter(reach, ofAt + 1);
  return moment('date', `${year ? `${year.name}-` : ''}${two(month)}-${two(day)}`, at, year?.endToken ?? ofAt + 1);
}

const isAfterMayVerb = testOf('be have not also well still');

/** `march 14 , 2015`, `march 14`, `march 2015`, `march of 2015`. A month alone names no date here. */
function monthFirst(reach: Reach, at: number): Moment | null {
  const word = wordAt(reach, at);
  const month = two(MONTH_NUMBERS.get(word.lower)!);
  const year = yearAfter(reach, lowerAt(reach, at + 1) === 'of' ? at + 2 : at + 1);
  if (year) return moment('date', `${year.name}-${month}`, at, year.endToken);
  const dayAt = lowerAt(reach, at + 1) === 'the' ? at + 2 : at + 1;
  if (!opensWithDigit(wordAt(reach, dayAt))) return null;
  const day = dayOf(lowerAt(reach, dayAt));
  const next = wordAt(reach, dayAt + 1);
  if (day === null || next.lower === '%' || next.lower === 'per' || opensWithDigit(next)) return null;
  if (isMonthOrVerb(word) && !isBeforeDate(wordAt(reach, at - 1)) && !isDateEnd(next)) return null;
  const dayYear = yearAfter(reach, next.lower === ',' ? dayAt + 2 : dayAt + 1);
  return moment('date', `${dayYear ? `${dayYear.name}-` : ''}${month}-${two(day)}`, at, dayYear?.endToken ?? dayAt + 1);
}

const isMonthOrVerb = testOf('may march mar');
const isBeforeMonth = wordTest(['', ...'on of in by until from since , ('.split(' ')]);
/** `tuesday march 3` too. */
const isBeforeDate = (word: Word): boolean => isBeforeMonth(word) || word.lower.endsWith('day');
const isDateEnd = wordTest(['', ',', '.']);

const dayOf = (word: string): number | null => {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
};

function yearAfter(reach: Reach, at: number): { readonly name: string; readonly endToken: number } | null {
  const { lower } = wordAt(reach, at);
  return isYear(lower) && !isCountedNext(wordAt(reach, at + 1)) ? { name: lower, endToken: at + 1 } : null;
}

const isYear = (lower: string): boolean => lower.length === 4 && /^(?:1[5-9]|20)\d{2}$/.test(lower);
const isCountedNext = wordTest(['people', '%']);

/** `fourth quarter of 2014`, `q4 2014`. */
function quarterAt(reach: Reach, at: number): Moment | null {
  const word = lowerAt(reach, at);
  const isShort = word.startsWith('q');
  if (!isShort && lowerAt(reach, at + 1) !== 'quarter') return null;
  const quarter = QUARTERS.get(word);
  if (quarter === undefined) return null;
  const after = isShort ? at + 1 : at + 2;
  const year = yearAfter(reach, lowerAt(reach, after) === 'of' || lowerAt(reach, after) === 'in' ? after + 1 : after);
  if (year) return moment('date', `${year.name}-Q${quarter}`, at, year.endToken);
  return isShort ? moment('date', `Q${quarter}`, at, at + 1) : null;
}

/** `1990s`, `80s`. */
function decadeAt(reach: Reach, at: number): Moment | null {
  const match = /^((?:1[5-9]|20)?\d0)s$/.exec(lowerAt(reach, at));
  return match ? moment('date', `${match[1]}s`, at, at + 1) : null;
}
