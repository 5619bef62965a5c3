import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableId } from '../../src/text/stable-id.js';

const parts = fc.array(fc.string(), { minLength: 1, maxLength: 4 });

describe('stableId', () => {
  it('is short hexadecimal text', () => {
    expect(stableId(['a.txt', 'money'])).toMatch(/^[0-9a-f]{16}$/);
  });
  it('is the same from run to run', () => {
    expect(stableId(['a.txt', 'money'])).toBe('32587f5118a93718');
  });
  it('tells apart where one part ends and the next begins', () => {
    expect(stableId(['ab', 'c'])).not.toBe(stableId(['a', 'bc']));
  });
  it('changes with any part', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        fc.pre(a.join('\0') !== b.join('\0'));
        expect(stableId(a)).not.toBe(stableId(b));
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });
});
