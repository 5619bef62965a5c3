import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTableAligner } from '../../src/cluster/align-by-table.js';
import { createAligner } from '../../src/cluster/align-words.js';
import type { Alignment } from '../../src/cluster/alignment.js';

const alignWords = createAligner();

/** Letters as word numbers: capitals are content words (odd), small letters function words (even). */
const ids = (text: string): Int32Array =>
  Int32Array.from(text, (letter) => 2 * letter.toLowerCase().charCodeAt(0) + (letter < 'a' ? 1 : 0));

const shown = (a: string, b: string, found: Alignment | null): string[] | null =>
  found && [a.slice(found.aStart, found.aEnd), b.slice(found.bStart, found.bEnd)];

describe('the passage that two sequences share', () => {
  it.each([
    ['all of both', 'ABC', 'ABC', ['ABC', 'ABC']],
    ['the end of one, the start of the other', 'XYZABC', 'ABCUVW', ['ABC', 'ABC']],
    ['over a replaced word', 'ABCxDEF', 'ABCyDEF', ['ABCxDEF', 'ABCyDEF']],
    ['over an added word', 'ABCDEF', 'ABCxDEF', ['ABCDEF', 'ABCxDEF']],
    ['not over a long gap', 'ABCDEFG', 'ABCpqrstuvxxEFG', ['ABC', 'ABC']],
    ['nothing', 'ABC', 'DEF', null],
    ['nothing of nothing', '', 'ABC', null],
  ])('%s', (_, a, b, expected) => {
    expect(shown(a, b, alignWords(ids(a), ids(b)))).toEqual(expected);
  });

  it('leaves out what is spent', () => {
    const a = ids('ABC');
    a.fill(-1, 0, 2);
    expect(alignWords(a, ids('ABC'))).toMatchObject({ aStart: 2, aEnd: 3, bStart: 2, bEnd: 3 });
    expect(alignWords(Int32Array.of(-1), Int32Array.of(-1))).toBeNull();
  });

  it('is the one that the whole table shows', () => {
    const alignByTable = createTableAligner();
    const sequence = fc
      .integer({ min: 2, max: 40 })
      .chain((most) =>
        fc.array(fc.integer({ min: -1, max: most }), { maxLength: 40 }).map((list) => Int32Array.from(list)),
      );
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        expect(alignWords(a, b)).toEqual(alignByTable(a, b));
      }),
      { seed: 20260101, numRuns: 2000 },
    );
  });

  it('is at least as good as any run of equal words, and its matches are equal words in order', () => {
    const sequence = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 14 }).map((list) => Int32Array.from(list));
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const found = alignWords(a, b);
        const longest = longestRun(a, b);
        if (found === null) {
          expect(longest).toBe(0);
          return;
        }
        expect(pointsOf(found, a)).toBeGreaterThanOrEqual(2 * longest);
        const matches = matchesOf(found);
        matches.forEach(([i, j], k) => {
          expect(a[i]).toBe(b[j]);
          const [before, beforeJ] = matches[k - 1] ?? [found.aStart - 1, found.bStart - 1];
          expect(i).toBeGreaterThan(before);
          expect(j).toBeGreaterThan(beforeJ);
        });
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });
});

/** Positions of equal words. */
const matchesOf = ({ aMatches, bMatches }: Alignment) => aMatches.map((i, k) => [i, bMatches[k]!] as const);

/** Points of an alignment: what its matches are worth, less its edits. */
function pointsOf(found: Alignment, a: Int32Array): number {
  const { aStart, aEnd, bStart, bEnd } = found;
  let value = 0;
  let [i, j] = [aStart, bStart];
  for (const [x, y] of [...matchesOf(found), [aEnd, bEnd] as const]) {
    value -= 2 * Math.max(x - i, y - j);
    if (x < aEnd) value += (a[x]! & 1) === 1 ? 4 : 2;
    [i, j] = [x + 1, y + 1];
  }
  return value;
}

function longestRun(a: Int32Array, b: Int32Array): number {
  let longest = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      let length = 0;
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
      longest = Math.max(longest, length);
    }
  return longest;
}
