import { describe, expect, it } from 'vitest';
import { codesOf } from '../../src/text/text-codes.js';

const unitsOf = (text: string): number[] => text.split('').map((unit) => unit.charCodeAt(0));

describe('codesOf', () => {
  it.each(['the ferry', 'café 😀 \ud800', '', 'ab'.repeat(70_000)])('gives the code units', (text) => {
    expect(Array.from(codesOf(text).subarray(0, text.length))).toEqual(unitsOf(text));
  });

  it('writes into the room where the text fits, and leaves it alone where it does not', () => {
    const room = new Uint16Array(8).fill(7);
    expect(codesOf('ferry', room)).toBe(room);
    expect(Array.from(room)).toEqual([...unitsOf('ferry'), 7, 7, 7]);
    expect(Array.from(codesOf('the ferries', room))).toEqual(unitsOf('the ferries'));
    expect(Array.from(room)).toEqual([...unitsOf('ferry'), 7, 7, 7]);
  });
});
