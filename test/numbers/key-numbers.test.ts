import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createKeyNumbers } from '../../src/numbers/key-numbers.js';

it('numbers keys by first sight, as a Map would, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 2), { maxLength: 3000, size: 'max' }), (keys) => {
      const numberOf = createKeyNumbers();
      const oracle = new Map<number, number>();
      for (const key of [...keys, ...keys]) {
        if (!oracle.has(key)) oracle.set(key, oracle.size);
        expect(numberOf(key)).toBe(oracle.get(key));
      }
    }),
    { seed: 20260101, numRuns: 20 },
  );
});
