import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.js';
import type { Quantity } from '../../src/model/mention.js';
import { labelFact } from '../../src/summarize/label-fact.js';

type Labelled = Parameters<typeof labelFact>[0];

const quantity = (unit: string, more: Partial<Quantity> = {}): Quantity => ({
  low: 12,
  high: 12,
  unit,
  per: null,
  bound: 'exact',
  change: null,
  ...more,
});

function fact(kind: Fact['kind'], role: string, value: Quantity, more: Partial<Labelled> = {}): Labelled {
  return { kind, role, subject: null, period: null, value, ...more };
}

/** Names are those that a capital stands for. */
const printName = (lower: string): string =>
  lower.replace(/\b(?:marlow|ferries|amber line)\b/g, (word) => word[0]!.toUpperCase() + word.slice(1));

const CASES: readonly (readonly [label: string, fact: Labelled])[] = [
  ['cost', fact('money', 'cost', quantity('GBP'))],
  ['cost to Marlow', fact('money', 'cost', quantity('GBP'), { subject: 'marlow' })],
  ['outage of Amber line', fact('duration', 'outage', quantity('hour'), { subject: 'the amber line' })],
  ["profit, Marlow's owner", fact('money', 'profit', quantity('GBP'), { subject: "marlow 's owner" })],
  ['revenue, Marlow, 2025', fact('money', 'revenue', quantity('GBP'), { subject: 'marlow', period: '2025' })],
  ['deaths', fact('count', 'dead', quantity('worker'))],
  ['infected', fact('count', 'infected', quantity('infection'))],
  ['missing', fact('count', 'missing', quantity('other'))],
  ['number of bridges', fact('count', '-', quantity('bridge'))],
  ['number of people, Marlow', fact('count', '-', quantity('person'), { subject: 'marlow' })],
  [
    'fall in share price, Marlow',
    fact('percent', 'share price', quantity('percent', { change: 'down' }), { subject: 'marlow' }),
  ],
  ['rise in share price', fact('percent', 'share price', quantity('percent', { change: 'up' }))],
  ['share price', fact('money', 'share price', quantity('GBP', { change: 'down' }))],
  // a role that only people have is a slip where things are counted
  ['number of fires', fact('count', 'injured', quantity('fire'))],
  ['number of countries', fact('count', 'jobs', quantity('country'))],
  // a subject that is no name is no holder
  ['affected', fact('percent', 'affected', quantity('percent'), { subject: 'customers' })],
  ['price', fact('money', 'price', quantity('GBP'), { subject: 'ticket' })],
  ['cost', fact('money', 'cost', quantity('GBP'), { subject: 'the public' })],
];

describe('labelFact', () => {
  for (const [label, labelled] of CASES)
    it(`calls ${labelled.kind} ${labelled.role} of ${labelled.subject ?? 'nobody'} "${label}"`, () =>
      expect(labelFact(labelled, printName)).toBe(label));
});
