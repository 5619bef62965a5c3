import { expect, it } from 'vitest';
import { countPrinted, printSentence } from '../../src/summarize/print-passage.js';
import { learnCasing } from '../../src/text/truecase.js';
import { articleOf, storyOf } from './told.js';

it.each([
  "' 90s music is back in marlow , ' the mayor said on monday .",
  "the 12 - hour outage cost $ 2 million an hour - about a third of a day 's sales -",
  "the u.s. firm 's chief executive ca n't say when , where or how",
  'the mayor said : ` the bridge is safe and always was ,',
  '( ap ) -- marks & spencer and at & t',
])('a sentence has as many words as are counted before it has capitals: %s', (line) => {
  const article = articleOf('a.txt', [line]);
  const source = { article, story: storyOf([article]), mentions: [], casing: learnCasing([article]), isCased: false };
  const printed = printSentence(article.tokens, source);
  expect(countPrinted(article.tokens, article)).toBe(printed.split(' ').length);
});

it('one stop is enough behind a short form', () => {
  const article = articleOf('a.txt', ['the bridge was shut at 5 a.m. .']);
  const source = { article, story: storyOf([article]), mentions: [], casing: learnCasing([article]), isCased: false };
  expect(printSentence(article.tokens, source)).toBe('The bridge was shut at 5 a.m.');
});
