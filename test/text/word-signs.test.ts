import { describe, expect, it } from 'vitest';
import { testOf, wordOf } from '../../src/text/vocabulary.js';
import { nextSign, residueOf, residueSieve, signsOf, wordSign } from '../../src/text/word-signs.js';

const RAIL = wordSign(testOf('train tram'));
const SHORT = wordSign(({ lower }) => lower.length < 5);

const signs = ['a', 'train', 'stopped', 'at', 'the', 'ferry'].map((lower) => signsOf(wordOf(lower)));

describe('signs of words', () => {
  it('answer each test by a bit of its own, however often they are asked', () => {
    for (const round of [1, 2])
      expect(
        ['train', 'tram', 'bus', 'ferry'].map((lower) => {
          const found = signsOf(wordOf(lower));
          return [(found & RAIL) !== 0, (found & SHORT) !== 0];
        }),
        `round ${round}`,
      ).toEqual([
        [true, false],
        [true, true],
        [false, true],
        [false, false],
      ]);
  });

  it('cannot be named once a text has been read', () => {
    signsOf(wordOf('outage'));
    expect(() => wordSign(testOf('late'))).toThrow(RangeError);
  });

  it('are the same for words past the limit of the vocabulary', () => {
    const words = Array.from({ length: 70_000 }, (_, i) => wordOf(`z${i}`));
    expect(words.every((word, i) => ((signsOf(word) & SHORT) !== 0) === i < 1000)).toBe(true);
  });
});

describe('nextSign', () => {
  it('finds the first place with a sign', () => expect(nextSign(signs, RAIL, { at: 0, end: 6 })).toBe(1));
  it('starts where it is told', () => expect(nextSign(signs, SHORT, { at: 1, end: 6 })).toBe(3));
  it('gives the end where there is none', () => expect(nextSign(signs, RAIL, { at: 2, end: 5 })).toBe(5));
});

describe('residueSieve', () => {
  it('lets through every word it was made of', () => {
    const sieve = residueSieve(new Map(['norvane', 'kestrel'].map((lower) => [lower, lower])));
    expect(['norvane', 'kestrel'].map((lower) => sieve[residueOf(signsOf(wordOf(lower)))])).toEqual([1, 1]);
    expect(sieve.filter((entry) => entry === 1).length).toBeLessThanOrEqual(2);
  });

  it('lets nothing through where it was made of nothing', () =>
    expect(residueSieve(new Map()).every((entry) => entry === 0)).toBe(true));
});
