import { describe, expect, it } from 'vitest';
import { findCorrections } from '../../../src/extract/corrections/find-corrections.js';
import { analyzeText } from '../analyze-text.js';

/** What each notice takes back, and the slice of the line from its first word on. */
const corrections = (line: string): (readonly [string, string])[] => {
  const article = analyzeText(line);
  return findCorrections(article).map(({ entity, startToken, endToken }) => [
    entity.name,
    line.slice(article.tokens[startToken]!.start, article.tokens[endToken - 1]!.end),
  ]);
};

describe('a correction notice', () => {
  it.each<readonly [string, string, string]>([
    [
      'An earlier version of this article said that the dam held 40 tonnes.',
      'the dam held 40 tonnes',
      'An earlier version of this article said that the dam held 40 tonnes',
    ],
    [
      'correction : an earlier version of this story said 41,000 homes lost power , not 14,000 .',
      '41,000 homes lost power',
      'an earlier version of this story said 41,000 homes lost power',
    ],
    [
      'This story originally stated that nine men had died.',
      'nine men had died',
      'This story originally stated that nine men had died',
    ],
    ['We wrongly reported that it cost £5; in fact it cost £50.', 'it cost £5', 'We wrongly reported that it cost £5'],
    [
      'a previous version of this report misnamed the ship .',
      'misnamed the ship',
      'a previous version of this report misnamed the ship',
    ],
    [
      'an earlier version of this article had wrongly said the lift was not tested .',
      'the lift was not tested',
      'an earlier version of this article had wrongly said the lift was not tested',
    ],
    ['This article has been retracted.', 'This article has been retracted', 'This article has been retracted'],
  ])('%s', (line, name, slice) => expect(corrections(line)).toEqual([[name, slice]]));

  it.each([
    'An earlier version of the app had 40 users.',
    'The report said nine men had died.',
    'The firm has corrected the fault.',
    'The bank wrongly charged 40 customers.',
    'He previously said the story was over.',
    'the driver was amended',
  ])('is not: %s', (line) => expect(corrections(line)).toEqual([]));
});
