import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../src/slots/candidate-pairs.js';
import { matchValues } from '../../src/slots/match-values.js';
import { mentionContexts } from '../../src/slots/mention-context.js';
import { stateValues } from '../../src/slots/stated-value.js';
import { formatValue } from '../../src/values/format-value.js';
import { markedArticle } from './marked-article.js';

/** Values that are paired off, in the order of the old side: `3 people = 5 people`. */
const pairs = (old: readonly string[], now: readonly string[]): string[] => {
  const [before, after] = [markedArticle('old.txt', old), markedArticle('new.txt', now)];
  const contexts = mentionContexts([before, after]);
  const [a, b] = [stateValues([before], contexts), stateValues([after], contexts)];
  return matchValues({ old: a, now: b, contexts, isIndependent: () => false, isCounter: () => false })
    .sort((x, y) => x.old - y.old)
    .map((match) => `${formatValue(a[match.old]!.value)} = ${formatValue(b[match.now]!.value)}`);
};

describe('matchValues', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'pairs by the words around, on the same side of the figure',
      'It killed {two men|count 2 man} and hurt {six men|count 6 man} below.',
      'It killed {six men|count 6 man} and hurt {nine men|count 9 man} below.',
      ['2 men = 6 men', '6 men = 9 men'],
    ],
    [
      'pairs by role and subject where the words have changed',
      'By then the plant had lost {£3 million|money 3000000 GBP; role=loss; subject=plant} in orders.',
      'Its owners put the damage at {£8 million|money 8000000 GBP; role=loss; subject=plant} so far.',
      ['£3 million = £8 million'],
    ],
    [
      'does not pair by role across subjects',
      'By then the plant had lost {£3 million|money 3000000 GBP; role=loss; subject=plant} in orders.',
      'Its rivals put their damage at {£8 million|money 8000000 GBP; role=loss; subject=rivals} so far.',
      [],
    ],
    [
      'does not pair a rate with a sum',
      'The plant loses {£3 million an hour|money 3000000 GBP/hour} while it is shut.',
      'The plant loses {£3 million|money 3000000 GBP} while it is shut.',
      [],
    ],
    [
      'does not pair years apart',
      'Profit came to {£3 million|money 3000000 GBP; period=2014} at the plant.',
      'Profit came to {£8 million|money 8000000 GBP; period=2015} at the plant.',
      [],
    ],
    [
      'pairs what is told as of two days',
      'The count was {300 votes|count 300 vote; period=as of 2020-03-11} behind.',
      'The count was {900 votes|count 900 vote; period=as of 2020-03-12} behind.',
      ['300 votes = 900 votes'],
    ],
    [
      'prefers a stated figure to one that was worked out',
      'The tunnel was closed for {five hours|duration 5 hour} in the storm.',
      'The tunnel was closed {from 6am to noon|duration 6 hour; derived}, or for {seven hours|duration 7 hour} in the storm.',
      ['5 hours = 7 hours'],
    ],
  ])('%s', (_, old, now, expected) => expect(pairs([old], [now])).toEqual(expected));

  it('compares a value with a bounded number of others, not with all', () => {
    const lots = [1, 2].map((side) =>
      markedArticle(
        `${side}.txt`,
        Array.from({ length: 500 }, (_, i) => `A lot went for {£${i}|money ${side * 1000 + i} GBP} at noon.`),
      ),
    );
    const contexts = mentionContexts(lots);
    const [a, b] = lots.map((lot) => stateValues([lot], contexts));
    expect(candidatePairs(a!, b!, contexts).length).toBeLessThanOrEqual(500 * 60);
  });
});
