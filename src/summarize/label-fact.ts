/** What a reader would call a fact: `cost to Apple`, `people killed`, `iTunes revenue, 2014`. */
import type { Fact } from '../model/fact.js';
import type { Quantity } from '../model/mention.js';

/** Headings for roles that need more than their own word. `~` stands for the subject; the second form is for a fact without one. */
const HEADINGS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['cost', ['cost to ~', 'cost']],
  ['loss', ['loss to ~', 'loss']],
  ['damage', ['damage to ~', 'damage']],
  ['dead', ['deaths, ~', 'deaths']],
  ['injured', ['injured, ~', 'injured']],
  ['outage', ['outage of ~', 'outage']],
  ['delay', ['delay, ~', 'delay']],
  ['price', ['price of ~', 'price']],
  ['age', ['age of ~', 'age']],
]);

/** Headings for what no role names. */
const KIND_HEADINGS: Readonly<Record<string, string>> = {
  money: 'amount',
  duration: 'time',
  percent: 'share',
  measure: 'measure',
};

/**
 * In:     a fact, its value, and how to print the canonical words of a subject.
 * Out:    a short label without capitals of its own.
 */
export function labelFact(
  fact: Pick<Fact, 'kind' | 'role' | 'subject' | 'period' | 'value'>,
  printName: (lower: string) => string,
): string {
  const subject = fact.subject === null ? null : printName(fact.subject);
  const label = headed(fact, subject);
  return fact.period === null ? label : `${label}, ${fact.period}`;
}

function headed({ kind, role, value }: Pick<Fact, 'kind' | 'role' | 'value'>, subject: string | null): string {
  if (role === '-') {
    const heading =
      kind === 'count' ? ('unit' in value ? (value as Quantity).unit : kind) : (KIND_HEADINGS[kind] ?? kind);
    return subject === null ? heading : `${heading}, ${subject}`;
  }
  const words = role.replaceAll('-', ' ');
  const [withSubject, bare] = HEADINGS.get(role) ?? ['', words];
  if (subject === null) return bare;
  return withSubject === '' ? `${words}, ${subject}` : withSubject.replace('~', subject);
}
