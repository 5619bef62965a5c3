import { describe, expect, it } from 'vitest';
import { deniedMentions } from '../../src/slots/denied-mentions.js';
import { markedArticle } from './marked-article.js';

const denied = (line: string): string[] =>
  [...deniedMentions(markedArticle('a.txt', ['It rained all day in the valley.', line]))].map(({ text }) => text);

describe('deniedMentions', () => {
  it.each<readonly [string, readonly string[]]>([
    ['An earlier version of this article said the dam held {40 tonnes|measure 40 tonne}.', ['40 tonnes']],
    ['This story originally stated that {nine men|count 9 man} had died.', ['nine men']],
    ['We wrongly reported that it cost {£5|money 5 GBP}; in fact it cost {£50|money 50 GBP}.', ['£5']],
    ['The fall was {not 30 metres|measure 30 metre; negated} but {13|count 13 thing}.', ['not 30 metres']],
    ['Trains to {France|country FR; negated} did not run.', []],
    ['An earlier version of the app had {40 users|count 40 user}.', []],
    ['The report said {nine men|count 9 man} had died.', []],
  ])('%s', (line, texts) => expect(denied(line)).toEqual(texts));
});
