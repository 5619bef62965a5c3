/** What a reader would call a fact: `cost to Apple`, `deaths`, `iTunes revenue, 2014`: a column heading and, where it is a name, whose it is. */
import { NounInflector } from 'natural/lib/natural/inflectors/index.js';
import type { Fact } from '../model/fact.js';
import { countsPeople } from './person-nouns.js';

/** Headings for roles that need more than their own word. `~` stands for the holder; the second form is for a fact without one. */
const HEADINGS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['cost', ['cost to ~', 'cost']],
  ['loss', ['loss to ~', 'loss']],
  ['damage', ['damage to ~', 'damage']],
  ['dead', ['deaths, ~', 'deaths']],
  ['injured', ['injured, ~', 'injured']],
  ['outage', ['outage of ~', 'outage']],
  ['delay', ['delay, ~', 'delay']],
  ['price', ['price, ~', 'price']],
  ['payment', ['payment by ~', 'payment']],
]);
/** Roles that only people have: of `11 fires` the unit is the better heading. */
const PERSONAL = new Set(
  'dead,injured,missing,infected,in hospital,arrested,rescued,evacuated,customers,on board,attendance'.split(','),
);

/** Headings for what no role names. */
const KIND_HEADINGS: Readonly<Record<string, string>> = {
  money: 'amount',
  duration: 'time',
  percent: 'share',
  measure: 'measure',
};

const inflector = new NounInflector();

/**
 * In:     a fact, its value, and how to print the canonical words of a subject.
 * Out:    a short label without capitals of its own.
 */
export function labelFact(
  fact: Pick<Fact, 'kind' | 'role' | 'subject' | 'period' | 'value'>,
  printName: (lower: string) => string,
): string {
  const holder = fact.subject === null ? null : holderOf(printName(fact.subject));
  const label = headed(fact, holder);
  return fact.period === null ? label : `${label}, ${fact.period}`;
}

/** Only a name tells a reader whose it is: `affected, customers` and `share of 's` are slips of grammar, not of the news. */
function holderOf(printed: string): string | null {
  const name = printed.replace(/^(?:the|an?) /, '').replace(/ (?='s\b|'$)/g, '');
  return /\p{Lu}/u.test(name) && /^[\p{L}\p{N}]/u.test(name) ? name : null;
}

function headed({ kind, role, value }: Pick<Fact, 'kind' | 'role' | 'value'>, holder: string | null): string {
  const unit = kind === 'count' && 'unit' in value ? value.unit : null;
  if (role === '-' || (unit !== null && PERSONAL.has(role) && !countsPeople(unit)) || unit === 'country') {
    const heading = unit === null ? (KIND_HEADINGS[kind] ?? kind) : `number of ${pluralOf(unit)}`;
    return holder === null ? heading : `${heading}, ${holder}`;
  }
  if (role === 'share price' && 'unit' in value && value.unit === 'percent' && value.change !== null)
    return headedBy([`${value.change === 'down' ? 'fall' : 'rise'} in share price`], holder);
  return headedBy(HEADINGS.get(role) ?? [role.replaceAll('-', ' ')], holder);
}

function headedBy([withHolder, bare]: readonly string[], holder: string | null): string {
  if (holder === null) return bare ?? withHolder!;
  return withHolder!.includes('~') ? withHolder!.replace('~', holder) : `${withHolder}, ${holder}`;
}

const pluralOf = (unit: string): string => (unit === 'person' ? 'people' : inflector.pluralize(unit));
