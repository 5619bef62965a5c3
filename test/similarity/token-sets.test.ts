import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTokenSets, countSets, readTokenSets } from '../../src/similarity/token-sets.js';

const split = (...texts: string[]): string[][] => texts.map((text) => text.split(' ').filter((token) => token !== ''));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('token sets', () => {
  it('hold each token once, the rarest first', () => {
    const { tokens, offsets } = buildTokenSets(split('the the cat', 'the dog the cat', '', 'the'));
    expect([...offsets]).toEqual([0, 2, 5, 5, 6]);
    // dog is in one set, cat in two, the in three
    expect([...tokens]).toEqual([1, 2, 0, 1, 2, 2]);
  });

  it('can be none', () => {
    expect(countSets(buildTokenSets([]))).toBe(0);
    expect(countSets(readTokenSets(bytes('')))).toBe(0);
  });

  it('sort long texts as well as short ones', () => {
    const words = Array.from({ length: 120 }, (_, i) => `w${(i * 37) % 120}`);
    const { tokens } = buildTokenSets([words]);
    expect([...tokens]).toEqual([...tokens].sort((a, b) => a - b));
  });
});

describe('bytes give the sets that strings give', () => {
  it.each([
    ['a last line with and without its newline', 'a b\nb c', ['a b', 'b c']],
    ['a newline at the end', 'a b\nb c\n', ['a b', 'b c']],
    ['empty lines', '\na\n\n', ['', 'a', '']],
    ['runs of spaces, tabs and carriage returns', '  a \t b\r\n b', ['a b', 'b']],
    ['letters outside ASCII', 'é è\nè €', ['é è', 'è €']],
  ])('%s', (_, text, lines) => {
    expect(readTokenSets(bytes(text))).toEqual(buildTokenSets(split(...lines)));
  });

  it('for any text, and for more tokens than the table starts with', () => {
    const token = fc.integer({ min: 0, max: 6000 }).map((n) => `w${n.toString(7)}`);
    const lines = fc.array(fc.array(token, { maxLength: 40 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(lines, (sample) => {
        const text = sample.map((tokens) => `${tokens.join(' ')}\n`).join('');
        expect(readTokenSets(bytes(text))).toEqual(buildTokenSets(sample));
      }),
      { seed: 20260101, numRuns: 50 },
    );
    const many = Array.from({ length: 5000 }, (_, i) => [`t${i}`, `t${(i * 7) % 5000}`]);
    expect(readTokenSets(bytes(many.map((tokens) => tokens.join(' ')).join('\n')))).toEqual(buildTokenSets(many));
  });
});
