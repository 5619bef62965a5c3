/** Dates, years and times of day: kinds of their own, never durations or counts. */
import { MONTHS, TIME_ZONES } from '../../data/calendar.js';
import { figureOf } from './cardinals.js';
import { type Reach, lowerAt } from './reach.js';

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
/** Years that news writes without comma or unit; before 1500 a bare figure is an amount more often than a year. */
const MIN_YEAR = 1500;
const MAX_YEAR = 2100;
/** Noon and midnight alone are no figures; named for the pairs of clock times that make durations. */
const NAMED_TIMES: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
]);

/** The words, other than figures, that a moment starts with. */
export const MOMENT_OPENERS: readonly string[] = [...MONTH_NUMBERS.keys(), ...QUARTERS.keys(), ...NAMED_TIMES.keys()];

/** The moment that starts at token `at`, longest reading first. */
export function momentAt(reach: Reach, at: number): Moment | null {
  const word = lowerAt(reach, at);
  if (!/^\d/.test(word))
    return MONTH_NUMBERS.has(word) ? monthFirst(reach, at) : (quarterAt(reach, at) ?? namedTime(reach, at));
  return timeAt(reach, at) ?? isoDate(reach, at) ?? dayFirst(reach, at) ?? decadeAt(reach, at);
}

const two = (value: number): string => String(value).padStart(2, '0');

const moment = (kind: Moment['kind'], name: string, startToken: number, endToken: number): Moment => ({
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
  const next = lowerAt(reach, at + 1);
  if (match[4])
    return TIME_ZONES.has(next) || next === 'hours' || next === 'hrs' ? moment('time', name, at, at + 2) : null;
  if (next === "o'clock") return moment('time', name, at, at + 2);
  if (match[2] === ':') return moment('time', name, at, zoneEnd(reach, at + 1));
  return match[2] === '.' && TIME_ZONES.has(next) && next.length > 2 ? moment('time', name, at, at + 2) : null;
}

const zoneEnd = (reach: Reach, at: number): number =>
  TIME_ZONES.has(lowerAt(reach, at)) &&
  lowerAt(reach, at) !== 'eat' &&
  lowerAt(reach, at) !== 'cat' &&
  lowerAt(reach, at) !== 'wet'
    ? at + 1
    : at;

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
  const day = dayOf(lowerAt(reach, at));
  const ofAt = lowerAt(reach, at + 1) === 'of' ? at + 2 : at + 1;
  const month = MONTH_NUMBERS.get(lowerAt(reach, ofAt));
  if (day === null || month === undefined) return null;
  // `3 may be`: the verb
  if (lowerAt(reach, ofAt) === 'may' && /^(?:be|have|not|also|well|still)$/.test(lowerAt(reach, ofAt + 1))) return null;
  const year = yearAfter(reach, ofAt + 1);
  return moment('date', `${year ? `${year.name}-` : ''}${two(month)}-${two(day)}`, at, year?.endToken ?? ofAt + 1);
}

/** `march 14 , 2015`, `march 14`, `march 2015`, `march of 2015`. A month alone names no date here. */
function monthFirst(reach: Reach, at: number): Moment | null {
  const month = two(MONTH_NUMBERS.get(lowerAt(reach, at))!);
  const year = yearAfter(reach, lowerAt(reach, at + 1) === 'of' ? at + 2 : at + 1);
  if (year) return moment('date', `${year.name}-${month}`, at, year.endToken);
  const dayAt = lowerAt(reach, at + 1) === 'the' ? at + 2 : at + 1;
  const day = dayOf(lowerAt(reach, dayAt));
  const next = lowerAt(reach, dayAt + 1);
  if (day === null || next === '%' || next === 'per' || /^\d/.test(next)) return null;
  if (
    /^(?:may|march|mar)$/.test(lowerAt(reach, at)) &&
    !/^(?:on|of|in|by|until|from|since|,|\(|)$|day$/.test(lowerAt(reach, at - 1)) &&
    !/^[,.]?$/.test(next)
  )
    return null;
  const dayYear = yearAfter(reach, next === ',' ? dayAt + 2 : dayAt + 1);
  return moment('date', `${dayYear ? `${dayYear.name}-` : ''}${month}-${two(day)}`, at, dayYear?.endToken ?? dayAt + 1);
}

const dayOf = (word: string): number | null => {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
};

function yearAfter(reach: Reach, at: number): { readonly name: string; readonly endToken: number } | null {
  const word = lowerAt(reach, at);
  return /^(?:1[5-9]|20)\d{2}$/.test(word) && !/^(?:people|%)$/.test(lowerAt(reach, at + 1))
    ? { name: word, endToken: at + 1 }
    : null;
}

/** `fourth quarter of 2014`, `q4 2014`. */
function quarterAt(reach: Reach, at: number): Moment | null {
  const quarter = QUARTERS.get(lowerAt(reach, at));
  if (quarter === undefined) return null;
  const isShort = lowerAt(reach, at).startsWith('q');
  if (!isShort && lowerAt(reach, at + 1) !== 'quarter') return null;
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

/** Before them a bare figure of four digits is an amount, not a year. */
const AMOUNT_BEFORE =
  /^(?:than|over|about|around|approximately|roughly|nearly|almost|some|least|to|another|estimated|all)$/;
/** Nouns counted by the thousand often enough to overrule the year. */
const COUNTED =
  /^(?:people|men|women|children|workers|jobs|homes|deaths|cases|employees|troops|soldiers|staff|passengers|customers|rpm|votes)$/;

/** Things that a year names, in the plural too: `2023 to 2024 model years`. */
const YEARLY = /^(?:model|season|edition|vintage|fiscal|calendar|election|census|olympics|budget)$/;

/**
 * A bare year at token `at`: `2014`, `2014 - 15`, `1998 / 99`.
 * In:     `hasCountedNoun`: a plural follows that the figure could count.
 */
export function yearAt(reach: Reach, at: number, hasCountedNoun: boolean): Moment | null {
  const word = lowerAt(reach, at);
  const year = /^\d{4}$/.test(word) ? (figureOf(word) ?? 0) : 0;
  if (year < MIN_YEAR || year > MAX_YEAR) return null;
  const isModern = year >= 1900 && year <= 2060;
  if (isModern && YEARLY.test(lowerAt(reach, at + 1))) return moment('date', word, at, at + 1);
  const before = lowerAt(reach, at - 1);
  const isAmount =
    COUNTED.test(lowerAt(reach, at + 1)) ||
    (AMOUNT_BEFORE.test(before) &&
      !(before === 'to' && isModern && !hasCountedNoun) &&
      !(before === 'around' && isModern && !hasCountedNoun));
  if (isAmount && (hasCountedNoun || before === 'than')) return null;
  if (!isModern && /^(?:since|between)$/.test(before)) return moment('date', word, at, at + 1);
  if (
    !isModern &&
    (hasCountedNoun || !/^(?:in|since|of|from|by|until|between|and|before|after|circa|around|,|\(|)$/.test(before))
  )
    return null;
  const isSeason = /^[-/]$/.test(lowerAt(reach, at + 1)) && /^\d{2}(?:\d{2})?$/.test(lowerAt(reach, at + 2));
  return moment('date', isSeason ? `${word}/${lowerAt(reach, at + 2)}` : word, at, isSeason ? at + 3 : at + 1);
}
