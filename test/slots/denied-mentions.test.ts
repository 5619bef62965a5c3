import { describe, expect, it } from 'vitest';
import { deniedMentions } from '../../src/slots/denied-mentions.js';
import { analyzeText } from '../extract/analyze-text.js';

describe('deniedMentions', () => {
  it.each<readonly [string, readonly string[]]>([
    ['An earlier version of this article said the dam held 40 tonnes.', ['40 tonnes']],
    ['This story originally stated that nine men had died.', ['nine men']],
    ['We wrongly reported that it cost £5; in fact it cost £50.', ['£5']],
    ['The firm did not lose £30 million but £13 million.', ['£30 million']],
    ['Trains to France did not run.', []],
    ['An earlier version of the app had 40 users.', []],
    ['The report said nine men had died.', []],
  ])('%s', (line, texts) => {
    expect([...deniedMentions(analyzeText(line))].map(({ text }) => text)).toEqual(texts);
  });
});
