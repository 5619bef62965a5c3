// biome-ignore-all format: a table is read by rows, one row a line
/*
 * Months and time zones as news names them. Month numbers as in ISO 8601 (January = 1). Names are lower-case, single spaces between tokens.
 */

export interface CalendarName {
  /** ISO 8601 number: 1 to 12. */
  readonly number: number;
  /** As printed. */
  readonly display: string;
  /** Full name, plural where used, abbreviations. */
  readonly names: readonly string[];
  /** Those of `names` that are other words: a date only next to a day or year. */
  readonly ambiguousNames?: readonly string[];
}

export const MONTHS: readonly CalendarName[] = [
  { number: 1, display: 'January', names: ['january', 'jan', 'jan.'], ambiguousNames: ['jan'] },
  { number: 2, display: 'February', names: ['february', 'feb', 'feb.'] },
  { number: 3, display: 'March', names: ['march', 'mar', 'mar.'], ambiguousNames: ['march', 'mar'] },
  { number: 4, display: 'April', names: ['april', 'apr', 'apr.'], ambiguousNames: ['april', 'apr'] },
  { number: 5, display: 'May', names: ['may'], ambiguousNames: ['may'] },
  { number: 6, display: 'June', names: ['june', 'jun', 'jun.'], ambiguousNames: ['june', 'jun'] },
  { number: 7, display: 'July', names: ['july', 'jul', 'jul.'] },
  { number: 8, display: 'August', names: ['august', 'aug', 'aug.'], ambiguousNames: ['august'] },
  { number: 9, display: 'September', names: ['september', 'sept', 'sept.', 'sep', 'sep.'] },
  { number: 10, display: 'October', names: ['october', 'oct', 'oct.'] },
  { number: 11, display: 'November', names: ['november', 'nov', 'nov.'] },
  { number: 12, display: 'December', names: ['december', 'dec', 'dec.'] },
];

/** Time zones by the lower-cased abbreviation: minutes from UTC. A name of several zones has the one news means first. */
export const TIME_ZONES: ReadonlyMap<string, number> = new Map([
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['bst', 60],
  ['cet', 60],
  ['wat', 60],
  ['cest', 120],
  ['eet', 120],
  ['cat', 120],
  ['sast', 120],
  ['eest', 180],
  ['msk', 180],
  ['eat', 180],
  ['gst', 240],
  ['pkt', 300],
  ['ist', 330],
  ['hkt', 480],
  ['sgt', 480],
  ['awst', 480],
  ['jst', 540],
  ['kst', 540],
  ['acst', 570],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['edt', -240],
  ['est', -300],
  ['cdt', -300],
  ['et', -300],
  ['cst', -360],
  ['mdt', -360],
  ['ct', -360],
  ['mst', -420],
  ['pdt', -420],
  ['mt', -420],
  ['pst', -480],
  ['pt', -480],
  ['akst', -540],
  ['hst', -600],
  ['eastern time', -300],
  ['central time', -360],
  ['mountain time', -420],
  ['pacific time', -480],
  ['central european time', 60],
  ['greenwich mean time', 0],
]);
