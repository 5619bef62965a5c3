import { describe, expect, it } from 'vitest';
import { wordClass } from '../../src/extract/word-class.js';
import { wordOf } from '../../src/text/vocabulary.js';

describe('the class of a word', () => {
  it.each([
    ['market', 'noun'],
    ['smartphones', 'noun'],
    ['colours', 'noun'],
    ['organisation', 'noun'],
    ['tweeted', 'verb'],
    ['apologised', 'verb'],
    ['unplugged', 'verb'],
    ['european', 'adjective'],
    ['largest', 'adjective'],
    ['quickly', 'adverb'],
    ['the', 'function'],
    ["'s", 'function'],
    ["n't", 'function'],
    [',', 'function'],
    ['2014', 'function'],
    // nothing explains these
    ['zentrix', 'name'],
    ['bluvento', 'name'],
    ['skarholm', 'name'],
  ])('%s is a %s', (word, expected) => {
    expect(wordClass(wordOf(word))).toBe(expected);
  });
});
