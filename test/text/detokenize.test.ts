import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Style } from '../../src/model/article.js';
import type { TokenKind } from '../../src/model/token.js';
import { detokenize } from '../../src/text/detokenize.js';
import { tokenizeLine } from '../../src/text/tokenize.js';

function check(line: string, style: Style = 'tokenized'): string {
  let lastEnd = -1;
  const tokens = tokenizeLine(line).map(
    ({ kind, form, start, end }): { kind: TokenKind; form: string; hasSpaceBefore: boolean } => {
      const hasSpaceBefore = start === 0 || start > lastEnd;
      lastEnd = end;
      return { kind, form, hasSpaceBefore };
    },
  );
  return detokenize(tokens, style);
}

describe('detokenize: tokenized text gets its spaces back', () => {
  const cases: readonly (readonly [name: string, line: string, prose: string])[] = [
    ['marks', 'rain fell , then snow ; roads closed .', 'rain fell, then snow; roads closed.'],
    ['brackets', 'the mill ( built in 1890 ) burned [ again ] .', 'the mill (built in 1890) burned [again].'],
    ['contractions', "they ca n't say why it 's late and we 're cold", "they can't say why it's late and we're cold"],
    ['gonna and cannot', 'it is gon na rain and can not stop', 'it is gonna rain and cannot stop'],
    ['money and shares', 'it cost $ 48 million or 12 % of sales', 'it cost $48 million or 12% of sales'],
    ['a figure glued to its unit', 'it ended at 8.30pm after 40km', 'it ended at 8.30pm after 40km'],
    ['a hyphen in a compound', 'a 12 - hour would - be sign - in page', 'a 12-hour would-be sign-in page'],
    [
      'hyphens around small words',
      'a state - of - the - art day - to - day one - on - one',
      'a state-of-the-art day-to-day one-on-one',
    ],
    ['a dash before a clause', 'an error - although it was brief', 'an error - although it was brief'],
    [
      'dashes that go together',
      'ferrytel - a service used by crews - is down',
      'ferrytel - a service used by crews - is down',
    ],
    [
      'dashes around a sum',
      'it cost 34 million lari - $ 12.6 million - of which half was insured',
      'it cost 34 million lari - $12.6 million - of which half was insured',
    ],
    ['a double hyphen', 'the mayor -- who left -- is back', 'the mayor - who left - is back'],
    ['a possessive of a plural', "the customers ' money was gone", "the customers' money was gone"],
    ['a name with an apostrophe', "mr o ' brien left", "mr o'brien left"],
    ['a hash tag', 'all of it is # down today', 'all of it is #down today'],
    ['a slash', 'the app / site is down', 'the app/site is down'],
    ['a small ampersand, and a large one', 'at & t bought smith & wesson', 'at&t bought smith & wesson'],
    ['dots', 'useless as ever ...', 'useless as ever...'],
  ];
  for (const [name, line, prose] of cases) it(name, () => expect(check(line)).toBe(prose));
});

describe('detokenize: quotation marks pair up', () => {
  const cases: readonly (readonly [name: string, line: string, prose: string])[] = [
    ['single ones become double', "' we are sorry , ' he said .", '"we are sorry," he said.'],
    ['marks of the Penn Treebank', "`` we are sorry , '' he said .", '"we are sorry," he said.'],
    ['a mark that closes nothing goes', "it was late , ' officials said", 'it was late, officials said'],
    ['a mark left open is closed', "she said : ' the bridge is safe", 'she said: "the bridge is safe"'],
    ['a quotation inside one', `he said : " the ' old ' bridge fell "`, `he said: "the 'old' bridge fell"`],
    ['a possessive inside one', "' the firms ' plan failed , ' he said", '"the firms\' plan failed," he said'],
  ];
  for (const [name, line, prose] of cases)
    it(name, () => {
      const normalized = line.replaceAll('``', '"').replaceAll("''", '"');
      expect(check(normalized)).toBe(prose);
    });

  it('never prints half a pair of double marks', () => {
    const word = fc.constantFrom('rain', 'fell', "'", '"', ',', 'said', '.', 'firms', "n't", '-', '(', ')');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const prose = check(words.join(' '));
        expect((prose.match(/"/g) ?? []).length % 2).toBe(0);
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });
});

describe('detokenize: natural text keeps its own spaces', () => {
  const cases: readonly (readonly [name: string, line: string, prose: string])[] = [
    ['as it was', 'A 12-hour fault - the third - cost £1.3m.', 'A 12-hour fault - the third - cost £1.3m.'],
    ['apostrophes', "The firm's users can't sign in at six o'clock.", "The firm's users can't sign in at six o'clock."],
    ['a mark that closes nothing goes', 'It was late," officials said.', 'It was late, officials said.'],
    ['more than one space', 'Rain  fell   today.', 'Rain fell today.'],
  ];
  for (const [name, line, prose] of cases) it(name, () => expect(check(line, 'natural')).toBe(prose));
});
