import { describe, expect, it } from 'vitest';
import { wordOf, wordProperty, wordTest } from '../../src/text/vocabulary.js';

describe('the vocabulary', () => {
  it('has one object for each word', () => expect(wordOf(['out', 'age'].join(''))).toBe(wordOf('outage')));

  it('numbers different words differently', () => expect(wordOf('ferry').number).not.toBe(wordOf('tram').number));

  it('works a property out once for each word', () => {
    const asked: string[] = [];
    const lengthOf = wordProperty((lower) => {
      asked.push(lower);
      return lower.length;
    });
    expect(['tunnel', 'bridge', 'tunnel'].map((lower) => lengthOf(wordOf(lower)))).toEqual([6, 6, 6]);
    expect(asked).toEqual(['tunnel', 'bridge']);
  });

  it('tests words by a list or by a function', () => {
    const isRail = wordTest(new Set(['train', 'tram']));
    const isShort = wordTest((lower) => lower.length < 5);
    const words = ['train', 'tram', 'ferry', 'train'].map(wordOf);
    expect(words.map(isRail)).toEqual([true, true, false, true]);
    expect(words.map(isShort)).toEqual([false, true, false, false]);
  });

  it('answers the same for words past its limit', () => {
    const isEven = wordTest((lower) => Number(lower.slice(1)) % 2 === 0);
    const half = wordProperty((lower) => Number(lower.slice(1)) / 2);
    const words = Array.from({ length: 70_000 }, (_, i) => wordOf(`q${i}`));
    for (const round of [1, 2]) {
      expect(words.filter(isEven), `round ${round}`).toHaveLength(35_000);
      expect(words.every((word, i) => half(word) === i / 2)).toBe(true);
    }
  });
});
