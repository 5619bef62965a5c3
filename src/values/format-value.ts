/** A value as a reader would write it: `about 11 hours`, `$48 million`, `at least 40 countries`, `$2 million an hour`. */
import { NounInflector } from 'natural/lib/natural/inflectors/index.js';
import { CURRENCIES } from '../data/currencies.js';
import { PLURAL_SCALES, VAGUE_MULTIPLIERS, VAGUE_PLURALS, VAGUE_QUANTIFIERS } from '../data/number-words.js';
import { TIME_UNITS } from '../data/units.js';
import type { Bound, Entity, Quantity } from '../model/mention.js';
import { isCurrency } from './unit-scale.js';

const inflector = new NounInflector();

/** In:     the value of a mention or fact. Out:    plain text on one line, the same for equal values. */
export function formatValue(value: Quantity | Entity): string {
  if (!('unit' in value)) return value.name;
  return withRate(withBound(value), value.per);
}

/** The value with the way it moved, where a share did: `up 5%`, `down 5%` are two things to a reader. */
export function formatMove(value: Quantity | Entity): string {
  const isMove = 'unit' in value && value.unit === 'percent' && value.change !== null;
  return isMove ? `${value.change} ${formatValue(value)}` : formatValue(value);
}

/** A bound holds both `more than` and `at least`, both `almost` and `at most`: the weaker words are true of both. */
const BOUND_WORDS: Readonly<Record<Bound, string>> = { exact: '', about: 'about ', over: 'at least ', under: 'up to ' };

function withBound(quantity: Quantity): string {
  const { low, high, unit, bound } = quantity;
  if (low === high) return BOUND_WORDS[bound] + withAmount(low, unit);
  const vague = VAGUE_WORDS.get(rangeKey(low, high));
  if (vague !== undefined)
    return vague.needsOf ? `${vague.words} of ${nameOf(unit)}` : `${vague.words} ${nameOf(unit)}`;
  if (isCurrency(unit)) {
    return `${BOUND_WORDS[bound]}${withAmount(low, unit)} to ${withAmount(high, unit)}`;
  }
  return BOUND_WORDS[bound] + withUnit(`${formatNumber(low)} to ${formatNumber(high)}`, unit, false);
}

/** `$2 million an hour`, `€85 per passenger`. */
function withRate(text: string, per: string | null): string {
  if (per === null) return text;
  return TIME_NAMES.has(per) ? `${text} ${per === 'hour' ? 'an' : 'a'} ${per}` : `${text} per ${per}`;
}

const TIME_NAMES: ReadonlySet<string> = new Set(TIME_UNITS.map(({ unit }) => unit));

/** Signs that no other currency of the table shares; the rest go by their code: `JMD 5 million`. */
const SYMBOLS: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(({ code, symbols }): [string, string][] =>
    symbols[0] !== undefined && /[^a-z.]/.test(symbols[0]) ? [[code, symbols[0].toUpperCase()]] : [],
  ),
);
const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  CURRENCIES.map(({ code, names }) => [code, names[1] ?? names[0] ?? code]),
);
/** Coins that the data names by a code of their own. */
const COINS: ReadonlyMap<string, string> = new Map([
  ['GBX', 'p'],
  ['USC', '¢'],
]);

/** A figure with its unit; sums below one are told in coins where the cents come out even: `38p`, `75 cents`. */
function withAmount(value: number, unit: string): string {
  const coins = Number((value * 100).toPrecision(12));
  if (value > 0 && value < 1 && Number.isInteger(coins)) {
    if (unit === 'GBP') return `${coins}p`;
    if (unit === 'USD' || unit === 'EUR') return `${coins} ${coins === 1 ? 'cent' : 'cents'}`;
  }
  if (unit === 'percent' && isEndless(value)) return shareText(value);
  if (unit === 'hour' && (isEndless(value) || isOfQuarters(value)) && value * 60 >= 1) return clockText(value);
  return withUnit(isCurrency(unit) ? sumText(value) : formatNumber(value), unit, Math.abs(value) === 1);
}

/** Told in minutes: half an hour, and quarters of any; `7.2 hours` is as exact as it was told, `2.5 hours` a way to say it. */
const isOfQuarters = (hours: number): boolean =>
  (hours < 1 || !Number.isInteger(hours * 2)) && Number.isInteger(hours * 4);

/** More decimals than a text would print (rates of interest have up to five): a fraction was worked out. */
const isEndless = (value: number): boolean => Number(value.toFixed(5)) !== Number(value.toPrecision(12));

/** `£22.50`, but `£1.5 million`. */
function sumText(value: number): string {
  const text = formatNumber(value);
  return /\.\d$/.test(text) ? `${text}0` : text;
}

const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 3, 'a third'],
  [2 / 3, 'two thirds'],
  [1 / 6, 'a sixth'],
  [5 / 6, 'five sixths'],
  [1 / 7, 'a seventh'],
  [1 / 9, 'a ninth'],
  [1 / 11, 'an eleventh'],
  [1 / 12, 'a twelfth'],
];

/** `a sixth` for one in six; else to one decimal. */
function shareText(percent: number): string {
  const name = FRACTIONS.find(([share]) => Math.abs(share * 100 - percent) < 1e-6)?.[1];
  return name ?? `${grouped(Number(percent.toFixed(1)))}%`;
}

/** `13 hours 55 minutes`, from two clock times; `30 minutes`. */
function clockText(hours: number): string {
  const minutes = Math.round(hours * 60);
  const parts: string[] = [];
  if (minutes >= 60) parts.push(withUnit(grouped(Math.floor(minutes / 60)), 'hour', minutes < 120));
  if (minutes % 60 > 0) parts.push(withUnit(grouped(minutes % 60), 'minute', minutes % 60 === 1));
  return parts.join(' ');
}

function withUnit(figure: string, unit: string, isOne: boolean): string {
  if (unit === 'percent') return `${figure}%`;
  if (unit === 'magnitude') return `magnitude ${figure}`;
  const coin = COINS.get(unit);
  if (coin !== undefined) return figure + coin;
  if (isCurrency(unit)) return (SYMBOLS.get(unit) ?? `${unit} `) + figure;
  if (unit === '' || unit === '-') return figure;
  return `${figure} ${isOne ? unit : pluralOf(unit)}`;
}

/** The unit in words after `millions of`. */
function nameOf(unit: string): string {
  if (unit === 'percent') return 'per cent';
  return isCurrency(unit) ? (CURRENCY_NAMES.get(unit) ?? unit) : pluralOf(unit);
}

/** Words that `degree` and `kilometre` carry behind them: `degrees celsius`, `kilometres per hour`. */
const TRAILING = / (?:per|of|[Cc]elsius|[Ff]ahrenheit|[Kk]elvin|north|south|east|west)\b/;
/** Written alike for one and many where the inflector would add an ending. */
const UNCHANGED: ReadonlySet<string> = new Set([
  'aircraft',
  'spacecraft',
  'staff',
  'police',
  'percentage',
  'hertz',
  'mph',
]);

function pluralOf(unit: string): string {
  const tail = TRAILING.exec(unit);
  const noun = tail ? unit.slice(0, tail.index) : unit;
  if (noun === 'penny') return `pence${unit.slice(noun.length)}`;
  return (UNCHANGED.has(noun) ? noun : inflector.pluralize(noun)) + unit.slice(noun.length);
}

const MAGNITUDES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** `48 million`, `18.06 billion`, `2,054,794`, `34,000`, `2.5`: a magnitude word where two decimals say it all. */
function formatNumber(value: number): string {
  for (const [size, word] of MAGNITUDES) {
    const scaled = Number((value / size).toPrecision(12));
    if (Math.abs(scaled) >= 1 && Number(scaled.toFixed(2)) === scaled) return `${grouped(scaled)} ${word}`;
  }
  return grouped(Number(value.toPrecision(12)));
}

/** Commas between thousands; a decimal point, never an exponent for what news states. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const text = /e/.test(whole) ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? text : `${text}.${decimals}`;
}

interface VagueWords {
  readonly words: string;
  readonly needsOf: boolean;
}
const rangeKey = (low: number, high: number): string => `${low} ${high}`;

/** Of the plural scales those that every reader knows: no `hundreds of lakhs` for `tens of millions`. */
const WRITTEN_SCALES = [...PLURAL_SCALES].filter(([, factor]) => Number.isInteger(Math.log10(factor) / 3));

/** What a range is called that only words like `tens of millions` give; `a few` is left out, as `3 to 5` is a range too. */
const VAGUE_WORDS: ReadonlyMap<string, VagueWords> = new Map<string, VagueWords>([
  ...[...VAGUE_MULTIPLIERS].flatMap(([word, { low, high }]) =>
    WRITTEN_SCALES.map(([scale, factor]): [string, VagueWords] => [
      rangeKey(low * factor, high * factor),
      { words: `${word} of ${scale}`, needsOf: true },
    ]),
  ),
  ...[...VAGUE_QUANTIFIERS].flatMap(([words, { low, high }]): [string, VagueWords][] =>
    words.startsWith('several') ? [[rangeKey(low, high), { words, needsOf: false }]] : [],
  ),
  ...[...VAGUE_PLURALS].map(([words, { low, high }]): [string, VagueWords] => [
    rangeKey(low, high),
    { words, needsOf: true },
  ]),
]);
