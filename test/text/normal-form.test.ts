import { describe, expect, it } from 'vitest';
import { normalWords } from '../../src/text/normal-form.js';
import { tokenizeLine } from '../../src/text/tokenize.js';
import { wordOf } from '../../src/text/vocabulary.js';

function forms(line: string): string {
  const tokens = tokenizeLine(line).map((token) => ({
    ...token,
    lower: token.form.toLowerCase(),
    word: wordOf(token.form.toLowerCase()),
    line: 1,
    hasSpaceBefore: true,
  }));
  return normalWords(tokens, 0, tokens.length)
    .map(({ form }) => form)
    .join(' ');
}

describe('two tellings of one thing have the same normal form', () => {
  it.each([
    ['tense', 'users see a page that is broken', 'users saw a page that was broken'],
    ['irregular verbs', 'the crew finds and brings them home', 'the crew found and brought them home'],
    ['contractions', "they ca n't pay and we 're sorry", 'they could not pay and we are sorry'],
    ['one word or two', 'they cannot pay', 'they can not pay'],
    ['the day it was written', 'the bridge was shut yesterday', 'this morning the bridge was shut'],
    ['a time of day', 'earlier today the bridge was shut', 'the bridge was shut last night'],
    ['spelling', 'the harbour firm apologised', 'the harbor firm apologized'],
    ['possessive', "the firm 's engineers", 'the firm engineers'],
    ['number words', 'eleven of forty boats', '11 of 40 boats'],
    ['separators', 'it cost 1,200 euros', 'it cost 1200 euros'],
    ['percent', 'it fell 3 per cent', 'it fell 3 percent'],
    ['punctuation and quotation marks', "' it is over , ' he said", 'it is over he said'],
    ['capitals', 'The Harbor Is Shut', 'the harbor is shut'],
  ])('%s', (_, one, other) => {
    expect(forms(one)).toBe(forms(other));
  });
});

describe('other things keep other forms', () => {
  it.each([
    ['a negation', 'it is safe', 'it is not safe'],
    ['another figure', 'it cost 48 euros', 'it cost 49 euros'],
    ['another magnitude', '2 million', '2 billion'],
    ['another currency', '$ 48', '£ 48'],
    ['may and can', 'it may sink', 'it can sink'],
    ['last year is no time of day', 'it sank last year', 'it sank this year'],
    ['a week', 'it sank this week', 'it sank'],
  ])('%s', (_, one, other) => {
    expect(forms(one)).not.toBe(forms(other));
  });
});

describe('words point at their tokens', () => {
  it('a word of two tokens covers both, one token of two words gives two', () => {
    const tokens = tokenizeLine('they cannot pay 3 per cent').map((token) => ({
      ...token,
      lower: token.form,
      word: wordOf(token.form),
      line: 1,
      hasSpaceBefore: true,
    }));
    expect(
      normalWords(tokens, 1, 6).map(({ form, token, endToken, isNumeral }) => [form, token, endToken, isNumeral]),
    ).toEqual([
      ['can', 1, 2, false],
      ['not', 1, 2, false],
      ['pai', 2, 3, false],
      ['3', 3, 4, true],
      ['percent', 4, 6, false],
    ]);
  });
});
