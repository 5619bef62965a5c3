import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankTokens } from '../../src/similarity/rank-tokens.js';
import { readPart } from '../../src/similarity/read-part.js';
import { countLists } from '../../src/similarity/token-lists.js';
import { numberTexts, readTexts } from '../../src/similarity/token-sets.js';
import { slowNumbers } from './slow-numbers.js';

const split = (...texts: string[]): string[][] => texts.map((text) => text.split(' ').filter((token) => token !== ''));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('token sets', () => {
  it('hold each token once, the rarest first', () => {
    const { tokens, offsets, distinct } = numberTexts(split('the the cat', 'the dog the cat', '', 'the')).sets;
    expect([...offsets]).toEqual([0, 2, 5, 5, 6]);
    // dog is in one set, cat in two, the in three
    expect([...tokens]).toEqual([1, 2, 0, 1, 2, 2]);
    expect(distinct).toBe(3);
  });

  it('can be none', () => {
    expect(countLists(numberTexts([]).sets)).toBe(0);
    expect(countLists(readTexts(bytes('')).lists)).toBe(0);
  });

  it('sort long texts as well as short ones', () => {
    const words = Array.from({ length: 120 }, (_, i) => `w${(i * 37) % 120}`);
    const { tokens } = numberTexts([words, words.slice(0, 60)]).sets;
    expect(tokens.length).toBe(180);
    expect([...tokens.subarray(0, 120)]).toEqual(Array.from({ length: 120 }, (_, rank) => rank));
  });
});

describe('bytes give the lists and sets that strings give', () => {
  it.each([
    ['a last line with and without its newline', 'a b\nb c', ['a b', 'b c']],
    ['a newline at the end', 'a b\nb c\n', ['a b', 'b c']],
    ['empty lines', '\na\n\n', ['', 'a', '']],
    ['runs of spaces, tabs and carriage returns', '  a \t b\r\n b', ['a b', 'b']],
    ['letters outside ASCII', 'é è\nè €', ['é è', 'è €']],
  ])('%s', (_, text, lines) => {
    expect(readTexts(bytes(text))).toEqual(slowNumbers(split(...lines)));
  });

  it('for tokens of any length that begin alike', () => {
    const token = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 40 });
    const stem = fc.constantFrom('', 'inter', 'internat', 'internationaliz');
    const tokens = fc.tuple(stem, token).map(([start, end]) => start + end);
    fc.assert(
      fc.property(fc.array(fc.array(tokens, { maxLength: 30 }), { minLength: 1, maxLength: 60 }), (sample) => {
        const text = sample.map((line) => `${line.join(' ')}\n`).join('');
        expect(readTexts(bytes(text))).toEqual(slowNumbers(sample));
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });

  it.each([7, 8, 9, 16, 17, 100_000])('for a token of %i bytes and one that is a byte longer', (length) => {
    const long = 'x'.repeat(length);
    expect(readTexts(bytes(`a ${long} b\n${long}x ${long}\nb ${long}x`))).toEqual(
      slowNumbers(split(`a ${long} b`, `${long}x ${long}`, `b ${long}x`)),
    );
  });

  it('for any text, and for more tokens than the table starts with', () => {
    const token = fc.integer({ min: 0, max: 6000 }).map((n) => `w${n.toString(7)}`);
    const lines = fc.array(fc.array(token, { maxLength: 40 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(lines, (sample) => {
        const text = sample.map((tokens) => `${tokens.join(' ')}\n`).join('');
        expect(readTexts(bytes(text))).toEqual(slowNumbers(sample));
      }),
      { seed: 20260101, numRuns: 50 },
    );
    const many = Array.from({ length: 5000 }, (_, i) => [`t${i}`, `t${(i * 7) % 5000}`]);
    expect(readTexts(bytes(many.map((tokens) => tokens.join(' ')).join('\n')))).toEqual(slowNumbers(many));
  });

  it('whether the text is read at once or in parts', () => {
    const parts = ['a b c\nb c\n', '', 'd b\n', 'c a e\ne'];
    const whole = readPart(bytes(parts.join('')));
    const ranked = (texts: readonly string[]) => {
      const read = texts.map((text) => readPart(bytes(text)));
      const { rankOf } = rankTokens(read);
      return read.flatMap(({ tokens }, p) => [...tokens].map((token) => rankOf[p]![token]));
    };
    expect(whole.setSizes).toEqual(Uint32Array.of(3, 2, 2, 3, 1));
    expect(ranked(parts)).toEqual(ranked([parts.join('')]));
  });
});

describe('ranks', () => {
  it('are told apart where a token is in millions of texts', () => {
    // over 2 ** 21 texts: frequency and number once shared a floating-point key, which then lost the number's last bits
    const frequency = Uint32Array.of(1, 3_000_000, 2, 4_000_000, 3_000_000);
    const { rankOf, distinct } = rankTokens([{ vocabulary: bytes('a\nb\nc\nd\ne\n'), frequency }]);
    expect([...rankOf[0]!]).toEqual([0, 2, 1, 4, 3]);
    expect(distinct).toBe(5);
  });
});
