import { describe, expect, it } from 'vitest';
import { isCovered, lastIndexAt } from '../../src/extract/sorted-search.js';

const PLACES = [
  { startToken: 2, endToken: 4 },
  { startToken: 4, endToken: 5 },
  { startToken: 9, endToken: 12 },
];

describe('lastIndexAt', () => {
  it.each([
    [1, -1],
    [2, 0],
    [4, 1],
    [8, 1],
    [20, 2],
  ])('finds the last place at or before token %i', (token, index) => {
    expect(lastIndexAt(PLACES, token, ({ startToken }) => startToken)).toBe(index);
  });
});

describe('isCovered', () => {
  it('is true inside a place only, its end left out', () => {
    const covered = Array.from({ length: 14 }, (_, token) => token).filter((token) => isCovered(PLACES, token));
    expect(covered).toEqual([2, 3, 4, 9, 10, 11]);
  });
  it('is false where there are no places', () => expect(isCovered([], 3)).toBe(false));
});
