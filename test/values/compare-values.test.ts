import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound, Entity, Quantity } from '../../src/model/mention.js';
import { areEqualValues, relateValues, type ValueRelation, valuesAgree } from '../../src/values/compare-values.js';

const SIGNS: Readonly<Record<string, Bound>> = { '~': 'about', '>': 'over', '<': 'under' };

/** `~11 hour`, `>2000000 USD/hour`, `5..14 day`: a short way to write a quantity. */
const read = (text: string): Quantity => {
  const [figure = '', rest = ''] = text.split(/ (.*)/);
  const [unit = '', per = null] = rest.split('/');
  const bound = SIGNS[figure[0] ?? ''] ?? 'exact';
  const [low = 0, high = low] = figure
    .replace(/^[~<>]/, '')
    .split('..')
    .map(Number);
  return { low, high, unit, per, bound, change: null };
};

const RELATIONS: readonly (readonly [ValueRelation, string, string, string])[] = [
  ['equal', '12 hour', '12 hour', 'the same'],
  ['equal', '90 minute', '1.5 hour', 'another unit'],
  ['equal', '5..14 day', '5..14 day', 'the same range'],
  ['different', '~11 hour', '12 hour', 'outside of about'],
  ['refined', '~9000 account', '9218 account', 'inside of about'],
  ['refined', '~2000 customer', '2316 customer', 'about a round figure'],
  ['refined', '~30 bank', '32 bank', 'about a round figure of two digits'],
  ['different', '~40 minute', '35 minute', 'but close to it'],
  ['different', '~10 hour', '12 hour', 'about a small figure is close to it'],
  ['refined', '37000000 GBP', '37400000 GBP', 'a figure that was rounded'],
  ['different', '20000 GBP', '35000 GBP', 'a round figure is no range'],
  ['different', '412 person', '409 person', 'counted figures are not rounded'],
  ['different', '100 person', '104 person', 'nor are round ones below a thousand'],
  ['refined', '1000000..1000000000 USD', '~48000000 USD', 'inside a vague amount'],
  ['refined', '100..1000 person', '>900 person', 'a bound inside a vague amount'],
  ['refined', '>3000000 GBP', '3400000 GBP', 'more than'],
  ['different', '>3000000 GBP', '9000000 GBP', 'far more than'],
  ['different', '>30000 report', '>118000 report', 'another bound'],
  ['refined', '<10 year', '8 year', 'up to'],
  ['different', '<4 day', '<6 day', 'up to more'],
  ['different', '<4 match', '6 match', 'over up to'],
  ['refined', '~12 hour', '12 hour', 'the same figure without about'],
  ['less-precise', '12 hour', '~12 hour', 'the same figure with about'],
  ['refined', '~40 country', '>40 country', 'about says least'],
  ['different', '<40 country', '>40 country', 'opposite bounds'],
  ['less-precise', '64000000 EUR', '50000000..80000000 EUR', 'a range around it'],
  ['different', '~140000 home', '~95000 home', 'two abouts'],
  ['different', '~140000 home', '~142000 home', 'two abouts near each other'],
  ['different', '~30000000 USD', '~34000000 USD', 'two abouts of round figures'],
  ['different', '4 instrument', '5 part', 'counted nouns are the caller’s'],
  ['incomparable', '2000000 USD/hour', '34000 USD/minute', 'rates over other times'],
  ['incomparable', '5 USD', '5 GBP', 'currencies'],
  ['incomparable', '5 hour', '5 kilometre', 'dimensions'],
  ['incomparable', '5 percent', '5 person', 'shares and counts'],
];

describe('relateValues', () => {
  for (const [relation, old, now, why] of RELATIONS) {
    it(`${old} to ${now} is ${relation}: ${why}`, () => expect(relateValues(read(old), read(now))).toBe(relation));
  }

  const ENTITIES: readonly (readonly [ValueRelation, Entity, Entity])[] = [
    ['equal', { name: 'United Kingdom', code: 'GB' }, { name: 'Britain', code: 'GB' }],
    ['different', { name: 'Austria', code: 'AT' }, { name: 'Australia', code: 'AU' }],
    ['equal', { name: 'App Store', code: null }, { name: 'app store', code: null }],
    ['refined', { name: '2015-03', code: null }, { name: '2015-03-11', code: null }],
    ['less-precise', { name: '2015-03-11', code: null }, { name: '2015', code: null }],
    ['different', { name: '2015-03', code: null }, { name: '2015-04', code: null }],
    ['different', { name: 'App', code: null }, { name: 'App-Store', code: null }],
  ];
  for (const [relation, old, now] of ENTITIES) {
    it(`${old.name} to ${now.name} is ${relation}`, () => expect(relateValues(old, now)).toBe(relation));
  }

  it('has nothing to say of a figure and a name', () =>
    expect(relateValues(read('5 hour'), { name: 'France', code: 'FR' })).toBe('incomparable'));

  const quantities = fc.record({
    low: fc.integer({ min: 0, max: 5_000_000 }),
    high: fc.integer({ min: 0, max: 5_000_000 }),
    unit: fc.constantFrom('hour', 'minute', 'USD', 'person', 'percent'),
    per: fc.constantFrom(null, 'hour'),
    bound: fc.constantFrom<Bound>('exact', 'about', 'over', 'under'),
    change: fc.constant(null),
  });
  const MIRROR: Readonly<Record<ValueRelation, ValueRelation>> = {
    equal: 'equal',
    refined: 'less-precise',
    'less-precise': 'refined',
    different: 'different',
    incomparable: 'incomparable',
  };

  it('is equal to itself, and mirrors when the sides are swapped', () => {
    fc.assert(
      fc.property(quantities, quantities, (a, b) => {
        expect(relateValues(a, a)).toBe('equal');
        expect(relateValues(b, a)).toBe(MIRROR[relateValues(a, b)]);
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });
});

describe('areEqualValues', () => {
  for (const [relation, old, now, why] of RELATIONS) {
    it(`${old} and ${now}: ${relation === 'equal'}, ${why}`, () =>
      expect(areEqualValues(read(old), read(now))).toBe(relation === 'equal'));
  }
});

describe('valuesAgree', () => {
  it('holds for equal and for nearer figures of the same thing', () => {
    expect(valuesAgree(read('~34000 USD/minute'), read('34246 USD/minute'))).toBe(true);
    expect(valuesAgree(read('3 hour'), read('180 minute'))).toBe(true);
  });
  it('does not hold for another figure or another thing counted', () => {
    expect(valuesAgree(read('3 woman'), read('2 woman'))).toBe(false);
    expect(valuesAgree(read('3 woman'), read('3 man'))).toBe(false);
  });
});
