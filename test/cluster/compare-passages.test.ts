import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, comparePassages } from '../../src/cluster/compare-passages.js';
import { createMatcher } from '../../src/cluster/match-passages.js';
import { createPassageBuilder, type Passage } from '../../src/cluster/passage.js';
import { analyzed } from './analyzed.js';

const matchPassages = createMatcher();

function compare(first: Passage, second: Passage): Comparison | null {
  const match = matchPassages(first, second);
  return match && comparePassages(first, second, match);
}

/** Two lines as passages of one builder. */
function passages(one: string, other: string) {
  const build = createPassageBuilder();
  return [one, other].map((line) => {
    const article = analyzed('a.txt', [line]);
    return build(article, { sentence: 0, startToken: 0, endToken: article.tokens.length });
  }) as [ReturnType<typeof build>, ReturnType<typeof build>];
}

describe('a comparison', () => {
  it('says which of two is told inside the other', () => {
    const [inner, outer] = passages(
      'the tunnel was flooded to the roof',
      'engineers who went down at dawn found that the tunnel was flooded to the roof and that both pumps had burned out',
    );
    expect(compare(inner, outer)).toMatchObject({ relation: 'contained', inner: 'first', similarity: 1 });
    expect(compare(outer, inner)).toMatchObject({ relation: 'contained', inner: 'second', similarity: 1 });
  });

  it('looks for differences only in the part that tells the inner one', () => {
    const [inner, outer] = passages(
      'the tunnel was flooded to the roof',
      'the tunnel was flooded to the roof and 40 people who had not heard the siren had to be led out by 12 divers',
    );
    expect(compare(inner, outer)).toMatchObject({ relation: 'contained', differs: [] });
  });

  it.each([
    [
      'most words are shared, in any order',
      'on sunday night the old mill burned down',
      'the old mill burned down on sunday night',
      true,
    ],
    [
      'half of the words are shared',
      'the old mill burned down on sunday night',
      'the old mill was sold at auction to a brewer',
      false,
    ],
    ['only figures and units are shared', 'it fell 3 per cent to $ 45', 'oil lost 3 per cent to $ 45', false],
    ['one word is another in a short line', 'the ferry is sinking', 'the ferry is burning', false],
    ['they are the same few words', 'what have you done', 'what have you done', true],
  ])('%s', (_, one, other, isSame) => {
    expect(compare(...passages(one, other)) !== null).toBe(isSame);
  });

  it('is the same from either side', () => {
    const word = fc.constantFrom(
      ...'the ferry sank near a village and 12 or 14 people were not rescued , police said'.split(' '),
    );
    const line = fc.array(word, { minLength: 1, maxLength: 16 }).map((words) => words.join(' '));
    const turned = { first: 'second', second: 'first' } as const;
    fc.assert(
      fc.property(line, line, (one, other) => {
        const [a, b] = passages(one, other);
        const [forth, back] = [compare(a, b), compare(b, a)];
        expect(back === null).toBe(forth === null);
        if (forth === null || back === null) return;
        expect(back.similarity).toBe(forth.similarity);
        expect(back.inner).toBe(forth.inner && turned[forth.inner]);
        expect([back.relation, back.differs.length]).toEqual([forth.relation, forth.differs.length]);
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });
});
