import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableId, textHash } from '../../src/text/stable-id.js';

const parts = fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 });

describe('stableId', () => {
  it('is short hexadecimal text', () => {
    expect(stableId(['a.txt', 'money'])).toMatch(/^[0-9a-f]{16}$/);
  });
  it('is the same from run to run', () => {
    expect(stableId(['a.txt', 'money'])).toBe('32587f5118a93718');
  });
  it('tells apart where one part ends and the next begins', () => {
    expect(stableId(['ab', 'c'])).not.toBe(stableId(['a', 'bc']));
    const ids = [[1, 2], [2, 1], [12], ['1', '2'], [1, '2'], [-1], [0, 0], [0], ['\0']].map((parts) => stableId(parts));
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('changes with any part', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(stableId(a)).not.toBe(stableId(b));
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });
});

describe('textHash', () => {
  it('is an integer of 32 bits', () => expect(textHash('ferry')).toBe(textHash('ferry') | 0));
  it('tells the words of a table of a hundred thousand apart', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => textHash(`w${i}`)));
    expect(hashes.size).toBeGreaterThan(99_990);
  });
});
