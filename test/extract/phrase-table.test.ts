import { describe, expect, it } from 'vitest';
import { compilePhrases, longestPhraseAt } from '../../src/extract/phrase-table.js';
import { analyzeText } from './analyze-text.js';

const TABLE = compilePhrases([
  ['store', 'short'],
  ['store of gold', 'long'],
  ["people's republic", 'clitic'],
  ['store', 'second'],
]);

const matchAt = (text: string, at: number, end?: number) => {
  const { tokens } = analyzeText(text);
  return longestPhraseAt(TABLE, tokens, at, end ?? tokens.length);
};

describe('a phrase table', () => {
  it('prefers the longest phrase', () => {
    expect(matchAt('a store of gold', 1)).toEqual({ value: 'long', startToken: 1, endToken: 4 });
  });
  it('falls back to the shorter one where the longer breaks off', () => {
    expect(matchAt('a store of iron', 1)).toEqual({ value: 'short', startToken: 1, endToken: 2 });
  });
  it('stays inside the bounds it is given', () => {
    expect(matchAt('a store of gold', 1, 3)?.value).toBe('short');
  });
  it('cuts its phrases into tokens as the text is cut', () => {
    expect(matchAt("the people's republic", 1)?.endToken).toBe(4);
  });
  it('keeps the first of two equal phrases', () => {
    expect(matchAt('store', 0)?.value).toBe('short');
  });
  it('finds nothing where no phrase starts', () => {
    expect(matchAt('gold store', 0)).toBeNull();
  });
});
