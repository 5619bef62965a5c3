import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchAt } from '../../src/text/token-pattern.js';
import { tokenizeLine } from '../../src/text/tokenize.js';

/** Tokens between bars, so that a case reads like the text. */
const bars = (line: string): string =>
  tokenizeLine(line)
    .map(({ form }) => form)
    .join('|');

/** The slow way: every token by the pattern. */
function byPattern(line: string): (readonly [string, string, string])[] {
  const tokens: (readonly [string, string, string])[] = [];
  for (let at = 0; at < line.length; ) {
    const match = /\s/.test(line[at]!) ? null : matchAt(line, at);
    if (match) {
      const form = line.slice(at, match.end);
      tokens.push([match.kind, form, form.toLowerCase()]);
    }
    at = match?.end ?? at + 1;
  }
  return tokens;
}

describe('tokenizeLine', () => {
  it.each([
    // contractions and possessives
    ["they can't and won't", "they|ca|n't|and|wo|n't"],
    ["IT CAN'T STOP, CAFÉN'T", "IT|CA|N'T|STOP|,|CAFÉ|N'T"],
    ["the firm's plan, the firms' plan", "the|firm|'s|plan|,|the|firms|'|plan"],
    ["we're sure it'll be what they've said I'd do", "we|'re|sure|it|'ll|be|what|they|'ve|said|I|'d|do"],
    ["O'Brien of N'Djamena", "O'Brien|of|N'Djamena"],
    ["ca n't the firm 's", "ca|n't|the|firm|'s"],
    // numbers
    ['34,246 of 18.06 or 1,234,567.89', '34,246|of|18.06|or|1,234,567.89'],
    ['a .5 share', 'a|.5|share'],
    ['in 2014, 2015', 'in|2014|,|2015'],
    ['1,00,000 rupees', '1,00,000|rupees'],
    ['between 3,000-4,000', 'between|3,000|-|4,000'],
    ['won 3-2 at 8.30', 'won|3|-|2|at|8.30'],
    ['room 4.', 'room|4|.'],
    // units glued to digits
    ['$48m and £1.2bn', '$|48|m|and|£|1.2|bn'],
    ['8.30pm, 9am and 40km', '8.30|pm|,|9|am|and|40|km'],
    ['a 12-hour 5-0 win', 'a|12|-|hour|5|-|0|win'],
    ['up 3% at 20p', 'up|3|%|at|20|p'],
    // digits that are part of a name
    ['the 5G and 4x4 and 3D and the 1990s on the 21st', 'the|5G|and|4x4|and|3D|and|the|1990s|on|the|21st'],
    ['covid-19 and MI5 and B52', 'covid|-|19|and|MI5|and|B52'],
    // short forms keep their stop
    ['in the U.S. and the u.k. today', 'in|the|U.S.|and|the|u.k.|today'],
    ['at 9 a.m. on Monday', 'at|9|a.m.|on|Monday'],
    ['Mr. Smith and Dr. J. R. Hartley', 'Mr.|Smith|and|Dr.|J.|R.|Hartley'],
    ['donald j. trump and mr. smith', 'donald|j.|trump|and|mr.|smith'],
    ['No. 10 said no.', 'No.|10|said|no|.'],
    ['an insurance co. , the biggest', 'an|insurance|co.|,|the|biggest'],
    ['on Jan. 5 in St. Louis', 'on|Jan.|5|in|St.|Louis'],
    ['Roe v. Wade', 'Roe|v.|Wade'],
    // stops that end something
    ['it was the end. Then', 'it|was|the|end|.|Then'],
    ['what did i. then', 'what|did|i|.|then'],
    ['they ended.The', 'they|ended|.|The'],
    ['wait... what?!', 'wait|...|what|?|!'],
    // addresses
    ['see https://example.org/a?b=1, or www.example.com.', 'see|https://example.org/a?b=1|,|or|www.example.com|.'],
    ['ask info@example.co.uk or @some_user about #topic', 'ask|info@example.co.uk|or|@some_user|about|#|topic'],
    ['on example.com today', 'on|example.com|today'],
    // marks
    ['"yes," (he said) [sic] - no', '"|yes|,|"|(|he|said|)|[|sic|]|-|no'],
    ['one -- two', 'one|--|two'],
    ['café Zürich São', 'café|Zürich|São'],
    ['well done 😀!', 'well|done|😀|!'],
    ['', ''],
    ['   ', ''],
    ['a\u00a0b\u3000c', 'a|b|c'],
  ])('splits "%s"', (line, expected) => {
    expect(bars(line)).toBe(expected);
  });

  it.each([
    ['48', 'number'],
    ['34,246', 'number'],
    ['word', 'word'],
    ["n't", 'word'],
    ['U.S.', 'word'],
    ['5g', 'word'],
    ['example.com', 'word'],
    ['$', 'punctuation'],
    ['...', 'punctuation'],
    ["'", 'punctuation'],
  ])('calls "%s" a %s', (text, kind) => {
    expect(tokenizeLine(text)).toMatchObject([{ kind, form: text, start: 0, end: text.length }]);
  });

  it('gives natural and tokenized writing the same tokens', () => {
    const natural = "The firm's 12-hour outage can't have cost $48m (or £31m), it said at 8.30pm.";
    const tokenized = "The firm 's 12 - hour outage ca n't have cost $ 48 m ( or £ 31 m ) , it said at 8.30 pm .";
    expect(bars(natural)).toBe(bars(tokenized));
  });

  it('covers everything but white space, in order', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 3 }),
          fc.constantFrom("'s", "n't", '48m', '1,000', 'U.S.', '...', ' '),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (line) => {
        let at = 0;
        for (const { form, start, end } of tokenizeLine(line)) {
          expect(line.slice(at, start).trim()).toBe('');
          expect(form).toBe(line.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(line.slice(at).trim()).toBe('');
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });

  it('cuts by hand as the pattern does', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(..."aAbB nN tT'sS'.,:;-/@_+()\"?09£€éß `"),
          fc.constantFrom(
            ...[
              "'s ",
              "n't ",
              "N'T",
              " don't",
              "'ll ",
              '--',
              '12-hour',
              '007 ',
              '1,000 ',
              '3.5.',
              '1234567890123 ',
              'mr. ',
              'U.S. ',
            ],
            ...[
              'a.m.',
              'x@y.org',
              'http://a.b/c',
              'bbc.com',
              'e-mail',
              '4x4 ',
              '48m ',
              '24/7 ',
              '12:30 ',
              '"No." ',
              "rock'n'roll ",
            ],
            'counterrevolutionary ',
          ),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (line) => {
        const tokens = tokenizeLine(line).map(({ kind, form, lower }) => [kind, form, lower]);
        expect(tokens).toEqual(byPattern(line));
      }),
      { seed: 20261128, numRuns: 3000 },
    );
  });

  it('splits its own tokens no further', () => {
    const words = fc.array(
      fc.constantFrom("can't", "firm's", '$48m', '12-hour', '8.30pm', 'U.S.', 'a', 'yes,', '"no"', '3%', '4x4'),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const once = tokenizeLine(parts.join(' ')).map(({ form }) => form);
        expect(tokenizeLine(once.join(' ')).map(({ form }) => form)).toEqual(once);
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });
});
