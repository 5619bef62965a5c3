import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNaturally, versionOrder } from '../../src/group/version-order.js';
import { analyzed } from './analyzed.js';

const order = (...articles: [path: string, published?: string][]): string[] =>
  versionOrder(
    articles.map(([path, published]) => analyzed(path, [], published === undefined ? {} : { published }).article),
  ).map(({ path }) => path);

describe('versionOrder', () => {
  it('follows the dates', () => {
    expect(order(['a', '2026-03-05'], ['b', '2026-03-04T22:00:00Z'], ['c', '2026-03-04'])).toEqual(['c', 'b', 'a']);
  });

  it('follows the natural order of the names where dates are equal or lacking', () => {
    expect(order(['v10'], ['v9'], ['v1'])).toEqual(['v1', 'v9', 'v10']);
    expect(order(['v10', '2026-03-04'], ['v2', '2026-03-04'])).toEqual(['v2', 'v10']);
  });

  it('places an article without a date after the dated one before it by name', () => {
    expect(order(['v1', '2026-03-04'], ['v2'], ['v3', '2026-03-06'], ['x', '2026-03-05'])).toEqual([
      'v1',
      'v2',
      'x',
      'v3',
    ]);
    expect(order(['v1'], ['v2', '2026-03-04'])).toEqual(['v1', 'v2']);
  });
});

describe('compareNaturally', () => {
  it.each([
    ['v2.txt', 'v10.txt'],
    ['a/z.txt', 'a-b/a.txt'],
    ['v2a', 'v2b'],
    ['99999999999999999998', '99999999999999999999'],
    ['v01', 'v1'],
    ['B', 'a'],
  ])('puts "%s" before "%s"', (a, b) => {
    expect(compareNaturally(a, b)).toBeLessThan(0);
    expect(compareNaturally(b, a)).toBeGreaterThan(0);
  });

  it('is a total order', () => {
    const path = fc.stringMatching(/^[a0-2/-]{0,5}$/);
    fc.assert(
      fc.property(path, path, path, (a, b, c) => {
        expect(Math.sign(compareNaturally(a, b)) + Math.sign(compareNaturally(b, a))).toBe(0);
        expect(compareNaturally(a, b) === 0).toBe(a === b);
        if (compareNaturally(a, b) < 0 && compareNaturally(b, c) < 0) expect(compareNaturally(a, c)).toBeLessThan(0);
      }),
      { seed: 20260101, numRuns: 500 },
    );
  });
});
