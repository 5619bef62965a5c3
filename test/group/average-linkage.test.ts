import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLinkage, type Linkage } from '../../src/group/average-linkage.js';

const upTo = (n: number): number[] => [...Array(n).keys()];

/** The obvious way: look at all pairs of groups, merge the two most alike, start again. */
function slowLinkage({ pairs, size, minSimilarity }: Linkage): number[] {
  const group = upTo(size);
  const similarity = new Map(pairs.map(({ a, b, similarity: s }) => [`${a} ${b}`, s]));
  const between = (i: number, j: number): number => similarity.get(`${Math.min(i, j)} ${Math.max(i, j)}`) ?? 0;
  for (;;) {
    const names = [...new Set(group)].sort((x, y) => x - y);
    let best = { a: -1, b: -1, average: minSimilarity - 1e-9 };
    for (const a of names)
      for (const b of names.filter((name) => name > a)) {
        const [left, right] = [a, b].map((name) => upTo(group.length).filter((i) => group[i] === name));
        const sum = left!.flatMap((i) => right!.map((j) => between(i, j))).reduce((x, y) => x + y, 0);
        const average = sum / (left!.length * right!.length);
        if (average > best.average + 1e-9) best = { a, b, average };
      }
    if (best.a < 0) return group;
    for (const i of upTo(group.length)) if (group[i] === best.b) group[i] = best.a;
  }
}

describe('averageLinkage', () => {
  it('joins items whose similarity reaches the threshold', () => {
    const pairs = [
      { a: 0, b: 1, similarity: 0.5 },
      { a: 1, b: 2, similarity: 0.1 },
    ];
    expect(averageLinkage({ pairs, size: 3, minSimilarity: 0.2 })).toEqual([0, 0, 2]);
  });

  it('does not chain: an item must be like the whole group', () => {
    const pairs = [0, 1, 2, 3].map((a) => ({ a, b: a + 1, similarity: 0.5 }));
    expect(averageLinkage({ pairs, size: 5, minSimilarity: 0.4 })).toEqual([0, 0, 2, 2, 4]);
  });

  it('leaves alone what no pair names', () => {
    expect(averageLinkage({ pairs: [], size: 3, minSimilarity: 0.2 })).toEqual([0, 1, 2]);
  });

  it('agrees with the slow way', () => {
    const size = 7;
    const similarities = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 21, maxLength: 21 });
    fc.assert(
      fc.property(similarities, (drawn) => {
        let n = 0;
        // primes keep averages apart, so that rounding decides no tie
        const pairs = upTo(size).flatMap((a) =>
          upTo(size)
            .filter((b) => b > a)
            .map((b) => ({ a, b, similarity: drawn[n]! / 41 + Math.sqrt(++n) / 1e4 })),
        );
        const linkage = { pairs, size, minSimilarity: 0.4 };
        expect(averageLinkage(linkage)).toEqual(slowLinkage(linkage));
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });
});
