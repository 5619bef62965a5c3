import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.js';
import type { Quantity } from '../../src/model/mention.js';
import { keyWeight, weighFact } from '../../src/summarize/weigh-fact.js';

interface Stated {
  readonly kind: Fact['kind'];
  readonly role: string;
  readonly amount: number;
  readonly unit: string;
  readonly per?: string;
  readonly status?: Fact['status'];
  readonly period?: string;
}

function factOf({ kind, role, amount, unit, per, status, period }: Stated): Parameters<typeof weighFact>[0] {
  const value: Quantity = { low: amount, high: amount, unit, per: per ?? null, bound: 'exact', change: null };
  return { kind, role, status: status ?? 'single', period: period ?? null, value };
}

const dead: Stated = { kind: 'count', role: 'dead', amount: 3, unit: 'person' };
const cost: Stated = { kind: 'money', role: 'cost', amount: 48e6, unit: 'USD' };
const ticket: Stated = { kind: 'money', role: 'price', amount: 9, unit: 'USD' };
const outage: Stated = { kind: 'duration', role: 'outage', amount: 12, unit: 'hour' };

const ORDER: readonly (readonly [why: string, more: Stated, less: Stated])[] = [
  ['lives come before money', dead, cost],
  ['what was lost comes before the price of a seat', cost, ticket],
  ['a revised figure is the news', { ...cost, status: 'changed' }, cost],
  ['a figure of another year is background', cost, { ...cost, period: '2014' }],
  ['a sum says more than a rate', cost, { ...cost, per: 'day' }],
  ['more money says more', cost, { ...cost, amount: 500 }],
  ['an outage of hours comes before `the third in 18 months`', outage, { ...outage, amount: 18, unit: 'month' }],
  ['two dead are two dead, two matches are not', dead, { ...dead, role: 'affected', unit: 'match' }],
];

describe('weighFact', () => {
  for (const [why, more, less] of ORDER)
    it(why, () => expect(weighFact(factOf(more))).toBeGreaterThan(weighFact(factOf(less))));
});

const OUT: readonly (readonly [what: string, stated: Stated])[] = [
  ['an age', { kind: 'measure', role: 'age', amount: 41, unit: 'year' }],
  ['a measure without a unit', { kind: 'measure', role: 'speed', amount: 41, unit: '-' }],
  ['an amount of which nobody says what it is', { kind: 'money', role: '-', amount: 2e9, unit: 'EUR' }],
  ['a share of nothing', { kind: 'percent', role: '-', amount: 40, unit: 'percent' }],
  ['one port', { kind: 'count', role: '-', amount: 1, unit: 'port' }],
  ['three brands', { kind: 'count', role: '-', amount: 3, unit: 'brand' }],
  ['a deadline of two hours', { kind: 'duration', role: 'deadline', amount: 2, unit: 'hour' }],
  ['a distance', { kind: 'measure', role: 'distance', amount: 5, unit: 'mile' }],
];
const IN: readonly (readonly [what: string, stated: Stated])[] = [
  ['one dead', { ...dead, amount: 1 }],
  ['a cost', cost],
  ['an outage', outage],
  ['a deadline of a month', { kind: 'duration', role: 'deadline', amount: 1, unit: 'month' }],
  ['9,218 accounts', { kind: 'count', role: '-', amount: 9218, unit: 'account' }],
  ['a magnitude', { kind: 'measure', role: 'magnitude', amount: 6.9, unit: 'magnitude' }],
];

describe('keyWeight', () => {
  for (const [what, stated] of OUT) it(`keeps out ${what}`, () => expect(keyWeight(factOf(stated))).toBe(0));
  for (const [what, stated] of IN) it(`lets in ${what}`, () => expect(keyWeight(factOf(stated))).toBeGreaterThan(0));
});
