import { describe, expect, it } from 'vitest';
import type { FactStatus } from '../../src/model/fact.js';
import { factStatus } from '../../src/reconcile/fact-status.js';
import { type StatedValue, stateValue } from '../../src/slots/stated-value.js';
import { markedArticle } from '../slots/marked-article.js';

const value = (figure: string, speaker?: string): StatedValue => {
  const flag = speaker === undefined ? '' : `; by=${speaker}`;
  return stateValue(markedArticle('a.txt', [`It lasted {so long|duration ${figure} hour${flag}} in all.`]).mentions);
};

const NO_COUNTERS = new Map();

/** `A 9, B 12` : lineage and value, oldest first. */
const statusOf = (history: string): FactStatus =>
  factStatus(
    history.split(', ').map((entry) => {
      const [lineage = '', figure = ''] = entry.split(' ');
      return { lineage, values: [value(figure)] };
    }),
    NO_COUNTERS,
  );

describe('factStatus', () => {
  it.each<readonly [FactStatus, string, string]>([
    ['single', 'A 9', 'one source alone'],
    ['agreed', 'A 9, B 9', 'two sources alike'],
    ['agreed', 'A 9, A 9', 'a version that stands by it'],
    ['changed', 'A 9, A 12', 'a version that says otherwise'],
    ['changed', 'A 9, A 12, A 9', 'a version that goes back'],
    ['refined', 'A ~9, A 9', 'a version that says it more closely'],
    ['changed', 'A ~9, A 9, A 12', 'a change weighs more than a refinement'],
    ['disputed', 'A 9, B 12', 'two sources apart'],
    ['changed', 'A 9, B 9, A 12', 'the other source only knew the earlier version'],
    ['changed', 'A <9, B 9, A 12', 'whatever the bound'],
    ['changed', 'A 9, B 12, A 12', 'they end alike'],
    ['disputed', 'A 9, A 12, B 15', 'the other source never said either'],
    ['agreed', 'A 9, B >8', 'one is only told more loosely'],
  ])('%s: %s, %s', (status, history) => expect(statusOf(history)).toBe(status));

  it('is disputed where two speakers of one article differ', () => {
    const testimony = { lineage: 'A', values: [value('9', 'police'), value('12', 'farmers')] };
    expect(factStatus([testimony], NO_COUNTERS)).toBe('disputed');
  });

  it('is changed where another source heard another figure from the same speaker', () => {
    const told = (speaker: string) => [
      { lineage: 'A', values: [value('9', 'police')] },
      { lineage: 'B', values: [value('12', speaker)] },
    ];
    expect(factStatus(told('police'), NO_COUNTERS)).toBe('changed');
    expect(factStatus(told('farmers'), NO_COUNTERS)).toBe('disputed');
  });

  it('is disputed where one value is set against the other, whoever says it', () => {
    const [told, counter] = [value('9'), value('12')];
    const counters = new Map([[counter.mentions[0]!, told.mentions[0]!]]);
    expect(factStatus([{ lineage: 'A', values: [told, counter] }], counters)).toBe('disputed');
    expect(factStatus([{ lineage: 'A', values: [told, counter] }], NO_COUNTERS)).toBe('single');
  });

  it('is not disputed where one speaker gives both', () => {
    const testimony = { lineage: 'A', values: [value('9', 'police'), value('12', 'police')] };
    expect(factStatus([testimony], NO_COUNTERS)).toBe('single');
  });
});
