import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContainmentOptions, containmentJoin } from '../../src/similarity/containment-join.js';
import { forEachContained } from '../../src/similarity/expand-pairs.js';
import { numberTexts } from '../../src/similarity/token-sets.js';
import { mostTold, slowVerbatimJoin } from './slow-joins.js';

interface Told {
  readonly inner: number;
  readonly outer: number;
  readonly share: number;
}

function contained(texts: readonly (readonly string[])[], options: ContainmentOptions): Told[] {
  const found: Told[] = [];
  forEachContained(containmentJoin(numberTexts(texts).lists, options), (inner, outer, share) =>
    found.push({ inner, outer, share }),
  );
  return found;
}

const split = (...texts: string[]): string[][] => texts.map((text) => text.split(' ').filter((token) => token !== ''));
const OPTIONS = { minShare: 0.8, minTokens: 6 };

describe('texts told inside longer ones', () => {
  const INNER = 'the mayor opened the new bridge on friday';
  it.each([
    ['word for word', `officials said ${INNER} and left`, 1],
    ['at the start', `${INNER} and left`, 1],
    ['at the end', `officials said ${INNER}`, 1],
    ['with a word put in', `officials said the mayor opened the new bridge late on friday and left`, 1],
    ['with a word left out', `officials said the mayor opened new bridge on friday and left again`, 7 / 8],
    ['with a word changed', `officials said the mayor opened the old bridge on friday and left`, 7 / 8],
  ])('%s', (_, outer, share) => {
    // a third text, so that a run the edit leaves whole stands somewhere else too
    expect(contained(split(INNER, outer), OPTIONS)).toEqual([{ inner: 0, outer: 1, share }]);
  });

  it.each([
    ['too many words changed', 'the mayor opened the old bridge on monday , officials said'],
    ['its words far apart', 'the mayor opened the new bridge that had been built over three years of work on friday'],
    ['another order', 'on friday the new bridge opened the mayor said to all of them'],
  ])('but not with %s', (_, outer) => {
    expect(contained(split(INNER, outer), OPTIONS)).toEqual([]);
  });

  it('are told for all texts that equal them, and not for each other', () => {
    const texts = split(INNER, `${INNER} he said`, INNER, `${INNER} he said`);
    expect(contained(texts, OPTIONS).map(({ inner, outer }) => [inner, outer])).toEqual([
      [0, 1],
      [0, 3],
      [2, 1],
      [2, 3],
    ]);
  });

  it('have a least length', () => {
    expect(contained(split('the mayor opened the bridge', 'so the mayor opened the bridge'), OPTIONS)).toEqual([]);
    expect(contained([[], ['a'], []], OPTIONS)).toEqual([]);
  });

  it.each([
    { minShare: 0.5, minTokens: 6 },
    { minShare: 1.1, minTokens: 6 },
    { minShare: 0.8, minTokens: 3 },
  ])('are refused with $minShare of $minTokens tokens', (options) => {
    expect(() => contained(split('a'), options)).toThrow(RangeError);
  });

  const token = fc.integer({ min: 0, max: 60 }).map((n) => `t${Math.floor((n * n) / 40)}`);
  const text = fc.array(token, { minLength: 1, maxLength: 16 });
  /** Texts, some of which hold others or parts of them. */
  const nested = fc
    .tuple(
      fc.array(text, { minLength: 2, maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(8)), { maxLength: 20 }),
    )
    .map(([texts, joins]) => {
      const all = [...texts];
      for (const [a, b, cut] of joins)
        all.push([...all[a % all.length]!.slice(cut % 4), ...all[b % all.length]!.slice(cut)].slice(0, 60));
      return all;
    });

  it('are all found where they are told word for word', () => {
    fc.assert(
      fc.property(nested, (texts) => {
        const found = new Set(
          contained(texts, { minShare: 1, minTokens: 4 }).map(({ inner, outer }) => `${inner} ${outer}`),
        );
        expect(slowVerbatimJoin(texts, 4).filter((pair) => !found.has(pair))).toEqual([]);
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });

  it('are never told more of than the slow way finds, and never less than was asked for', () => {
    fc.assert(
      fc.property(nested, fc.constantFrom(0.6, 0.8, 1), (texts, minShare) => {
        for (const { inner, outer, share } of contained(texts, { minShare, minTokens: 4 })) {
          expect(texts[inner]!.length).toBeLessThanOrEqual(texts[outer]!.length);
          expect(share).toBeGreaterThanOrEqual(minShare);
          expect(share * texts[inner]!.length).toBeLessThanOrEqual(mostTold(texts[inner]!, texts[outer]!) + 1e-9);
        }
      }),
      { seed: 20260101, numRuns: 200 },
    );
  });
});
