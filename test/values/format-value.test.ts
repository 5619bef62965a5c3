import { describe, expect, it } from 'vitest';
import type { Entity, Quantity } from '../../src/model/mention.js';
import { formatValue } from '../../src/values/format-value.js';

const quantity = (low: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  low,
  high: low,
  unit,
  per: null,
  bound: 'exact',
  change: null,
  ...more,
});

const CASES: readonly (readonly [string, Quantity | Entity])[] = [
  ['$48 million', quantity(48e6, 'USD')],
  ['$18.06 billion', quantity(18_060_000_000, 'USD')],
  ['$2,054,794 an hour', quantity(2_054_794, 'USD', { per: 'hour' })],
  ['at least $2 million an hour', quantity(2e6, 'USD', { per: 'hour', bound: 'over' })],
  ['$34,000 a minute', quantity(34_000, 'USD', { per: 'minute' })],
  ['€85 per passenger', quantity(85, 'EUR', { per: 'passenger' })],
  ['up to £700,000', quantity(700_000, 'GBP', { bound: 'under' })],
  ['£3 million to £5 million', quantity(3e6, 'GBP', { high: 5e6 })],
  ['CHF 12 million', quantity(12e6, 'CHF')],
  ['38p', quantity(38, 'GBX')],
  ['38p', quantity(0.38, 'GBP')],
  ['75 cents', quantity(0.75, 'USD')],
  ['£0.125', quantity(0.125, 'GBP')],
  ['$1.5 million', quantity(1.5e6, 'USD')],
  ['£22.50 a month', quantity(22.5, 'GBP', { per: 'month' })],
  ['44 pence', quantity(44, 'penny')],
  ['700 degrees Celsius', quantity(700, 'degree Celsius')],
  ['magnitude 6.8', quantity(6.8, 'magnitude')],
  ['about a sixth', quantity(100 / 6, 'percent', { bound: 'about' })],
  ['two thirds', quantity(200 / 3, 'percent')],
  ['28.6%', quantity(200 / 7, 'percent')],
  ['2.25%', quantity(2.25, 'percent')],
  ['13 hours 55 minutes', quantity(13 + 55 / 60, 'hour')],
  ['1 hour 20 minutes', quantity(4 / 3, 'hour')],
  ['$1,234,567.89', quantity(1_234_567.89, 'USD')],
  ['millions of dollars', quantity(1e6, 'USD', { high: 1e9 })],
  ['tens of millions of euros', quantity(1e7, 'EUR', { high: 1e8 })],
  ['hundreds of thousands of pounds', quantity(1e5, 'GBP', { high: 1e6 })],
  ['thousands of fans', quantity(1e3, 'fan', { high: 1e6 })],
  ['several hours', quantity(3, 'hour', { high: 9, bound: 'about' })],
  ['5 to 14 days', quantity(5, 'day', { high: 14 })],
  ['up to 30 minutes', quantity(0.5, 'hour', { bound: 'under' })],
  ['about 13 hours 45 minutes', quantity(13.75, 'hour', { bound: 'about' })],
  ['7.2 hours', quantity(7.2, 'hour')],
  ['0.005 hours', quantity(0.005, 'hour')],
  ['about 11 hours', quantity(11, 'hour', { bound: 'about' })],
  ['1 hour', quantity(1, 'hour')],
  ['2.5 hours', quantity(2.5, 'hour')],
  ['4.125%', quantity(4.125, 'percent')],
  ['20 minutes', quantity(1 / 3, 'hour')],
  ['at least 40 countries', quantity(40, 'country', { bound: 'over' })],
  ['1 fisherman', quantity(1, 'fisherman')],
  ['2 fishermen', quantity(2, 'fisherman')],
  ['340 aircraft', quantity(340, 'aircraft')],
  ['5.8 million customers', quantity(5.8e6, 'customer')],
  ['30 degrees celsius', quantity(30, 'degree celsius')],
  ['90 kilometres per hour', quantity(90, 'kilometre per hour')],
  ['10%', quantity(10, 'percent')],
  ['about 4.1%', quantity(4.1, 'percent', { bound: 'about' })],
  ['United Kingdom', { name: 'United Kingdom', code: 'GB' }],
  ['App Store', { name: 'App Store', code: null }],
];

describe('formatValue', () => {
  for (const [text, value] of CASES) {
    it(`writes ${text}`, () => expect(formatValue(value)).toBe(text));
  }
});
