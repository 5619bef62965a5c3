import { describe, expect, it } from 'vitest';
import { tokenizeLine } from '../../src/text/tokenize.js';
import {
  keepLetters,
  keepNumber,
  NO_WORD,
  packedNumber,
  packedWord,
  wordOf,
  wordPredicate,
  wordProperty,
  wordTest,
} from '../../src/text/vocabulary.js';

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

  it('finds a word in a line, whatever its case, length and letters', () => {
    const words = [
      'a',
      'Ferry',
      'U.S.A',
      "n't",
      'A_B_C',
      '£',
      '2,000',
      'café',
      'CONSTITUTIONAL',
      'counterrevolutionar',
      'aa',
      'aaaaaaa',
    ];
    for (const round of [1, 2])
      for (const word of words)
        expect(tokenizeLine(word)[0]!.word, `${word} in round ${round}`).toBe(wordOf(word.toLowerCase()));
  });

  it.each(['7', '007', '0', '00', '000000007', '999999999', '1234567890'])('finds the number %s', (digits) => {
    for (const round of [1, 2])
      expect(tokenizeLine(`${digits} people`)[0], `round ${round}`).toMatchObject({
        kind: 'number',
        form: digits,
        word: wordOf(digits),
      });
  });

  it('keeps a number and a letter of one code apart', () => {
    keepNumber('07');
    keepLetters('g');
    expect(packedNumber(7, 2)).toBe(wordOf('07'));
    expect(packedWord(7, 0, 0)).toBe(wordOf('g'));
  });

  it('tests words by a list or by a function', () => {
    const isRail = wordTest(['train', 'tram']);
    const isShort = wordPredicate((lower) => lower.length < 5);
    const words = ['train', 'tram', 'ferry', 'train'].map(wordOf);
    expect(isRail(NO_WORD)).toBe(false);
    expect(words.map(isRail)).toEqual([true, true, false, true]);
    expect(words.map(isShort)).toEqual([false, true, false, false]);
  });

  it('answers the same for words past its limit', () => {
    const isEven = wordPredicate((lower) => Number(lower.slice(1)) % 2 === 0);
    const half = wordProperty((lower) => Number(lower.slice(1)) / 2);
    const words = Array.from({ length: 70_000 }, (_, i) => wordOf(`q${i}`));
    for (const round of [1, 2]) {
      expect(words.filter(isEven), `round ${round}`).toHaveLength(35_000);
      expect(words.every((word, i) => half(word) === i / 2)).toBe(true);
    }
  });
});
