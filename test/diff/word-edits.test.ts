import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRise } from '../../src/diff/longest-rise.js';
import { wordEdits } from '../../src/diff/word-edits.js';
import type { Token } from '../../src/model/token.js';
import { wordOf } from '../../src/text/vocabulary.js';

const tokensOf = (words: readonly string[]): Token[] =>
  words.map((form) => ({
    kind: 'word',
    form,
    lower: form,
    word: wordOf(form),
    line: 1,
    start: 0,
    end: form.length,
    hasSpaceBefore: true,
  }));

describe('wordEdits', () => {
  it('is empty for the same words', () => expect(wordEdits(tokensOf(['a', 'b']), tokensOf(['a', 'b']))).toEqual([]));

  it('replaces all of what is too long to compare, but for the common start and end', () => {
    const [old, now] = ['x', 'y'].map((word) =>
      tokensOf(['start', ...Array.from({ length: 1500 }, () => word), 'end']),
    );
    expect(wordEdits(old!, now!).map(({ type }) => type)).toEqual(['equal', 'delete', 'insert', 'equal']);
  });

  it('keeps as many words as any edit could', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (old, now) => {
        const edits = wordEdits(tokensOf(old), tokensOf(now));
        const kept =
          edits.length === 0
            ? old.length
            : edits.flatMap(({ type, text }) => (type === 'equal' ? text.trim().split(' ') : [])).length;
        expect(kept).toBe(commonLength(old, now));
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });
});

/** The slow, obvious longest common subsequence. */
const commonLength = ([x, ...a]: readonly string[], b: readonly string[]): number => {
  if (x === undefined) return 0;
  const at = b.indexOf(x);
  return Math.max(commonLength(a, b), at < 0 ? 0 : 1 + commonLength(a, b.slice(at + 1)));
};

describe('longestRise', () => {
  it.each<readonly [readonly number[], readonly number[]]>([
    [[], []],
    [[3], [0]],
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [
      [3, 0, 1, 2],
      [1, 2, 3],
    ],
    [[2, 1, 0], [2]],
    [
      [0, 5, 1, 6, 2],
      [0, 2, 4],
    ],
  ])('%j at %j', (values, rise) => expect(longestRise(values)).toEqual(rise));
});
