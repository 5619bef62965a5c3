import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unionFind } from '../src/union-find.js';

it('keeps items apart that nothing joins', () => {
  const sets = unionFind(3);
  expect([0, 1, 2].map(sets.find)).toEqual([0, 1, 2]);
});

it('names a set by its smallest item, whatever the order of the unions', () => {
  const sets = unionFind(5);
  sets.union(4, 3);
  sets.union(3, 1);
  sets.union(2, 2);
  expect([0, 1, 2, 3, 4].map(sets.find)).toEqual([0, 1, 2, 1, 1]);
});

it('agrees with the slow way of joining sets', () => {
  const size = 12;
  const unions = fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20 });
  fc.assert(
    fc.property(unions, (pairs) => {
      const sets = unionFind(size);
      let names = [...Array(size).keys()];
      for (const [a, b] of pairs) {
        sets.union(a, b);
        const [x, y] = [names[a]!, names[b]!];
        names = names.map((name) => (name === Math.max(x, y) ? Math.min(x, y) : name));
      }
      expect([...names.keys()].map(sets.find)).toEqual(names);
    }),
    { seed: 20260101, numRuns: 100 },
  );
});
