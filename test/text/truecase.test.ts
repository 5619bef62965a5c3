import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalyzedArticle } from '../../src/model/analysis.js';
import type { Article } from '../../src/model/article.js';
import { normalizeArticle } from '../../src/normalize/normalize-article.js';
import { DEFAULT_OPTIONS } from '../../src/options.js';
import { segmentArticle } from '../../src/segment/segment-article.js';
import { learnCasing, restoreCase } from '../../src/text/truecase.js';
import { wordOf } from '../../src/text/vocabulary.js';

function article(path: string, lines: readonly string[]): AnalyzedArticle {
  const read: Article = { path, sha256: path, lines, bodyLine: 1, title: null, published: null, source: null };
  return { ...segmentArticle(normalizeArticle(read), DEFAULT_OPTIONS), mentions: [] };
}

const NOTHING = learnCasing([]);

function restore(line: string, corpus: readonly AnalyzedArticle[] = []): string {
  const casing = corpus.length === 0 ? NOTHING : learnCasing(corpus);
  return restoreCase(line.split(' ').map(wordOf), { casing, articles: corpus.map((one) => one.article.path) }).join(
    ' ',
  );
}

describe('restoreCase: what the program knows by itself', () => {
  const cases: readonly (readonly [name: string, line: string, restored: string])[] = [
    ['the start of a sentence', 'the rain fell . it stopped', 'The rain fell . It stopped'],
    ['no capital behind a figure', '1990s music is back', '1990s music is back'],
    [
      'speech behind a comma or colon',
      "he said : ' the rain fell , ' and left",
      "He said : ' The rain fell , ' and left",
    ],
    ['no capital behind speech', "' it rained , ' he said", "' It rained , ' he said"],
    ['a dateline', 'berlin ( reuters ) -- the rain fell', 'BERLIN ( Reuters ) -- The rain fell'],
    [
      'the town of a dateline of two',
      'los angeles , california ( ap ) -- rain fell',
      'LOS ANGELES , California ( AP ) -- Rain fell',
    ],
    ['what follows a label', 'june 1996 : a bridge fell', 'June 1996 : A bridge fell'],
    ['no shout of a company', 'microsoft ( msft ) - shares rose', 'Microsoft ( MSFT ) - Shares rose'],
    ['no shout of a president', 'obama spoke ( in 2010 ) -- it rained', 'Obama spoke ( in 2010 ) -- It rained'],
    ['no start behind a clause', 'he faced two charges : arson and theft', 'He faced two charges : arson and theft'],
    ['no state behind a price', 'a fall in the price , texas', 'A fall in the price , Texas'],
    ['no town before a list', 'in reading , california and florida', 'In reading , California and Florida'],
    ['no name of a day', 'on thursday high school pupils met', 'On Thursday high school pupils met'],
    ['no name of what is in a state', 'in texas high school football is king', 'In Texas high school football is king'],
    ['no start behind a phrase', 'the verdict : guilty', 'The verdict : guilty'],
    ['no name of a kind', 'a chicago high school shut', 'A Chicago high school shut'],
    ['initials of who answers', 'kh : it rained', 'KH : It rained'],
    [
      'no capital behind a later colon',
      'the rain of the night fell : a bridge broke',
      'The rain of the night fell : a bridge broke',
    ],
    [
      'a town that is a word, before its state',
      'a boulder , colorado , judge spoke',
      'A Boulder , Colorado , judge spoke',
    ],
    [
      'a town of two words before its state',
      'a storm hit bar harbor , maine , today',
      'A storm hit bar harbor , Maine , today',
    ],
    [
      'a town of two words behind a preposition',
      'rain fell in bar harbor , maine , today',
      'Rain fell in Bar Harbor , Maine , today',
    ],
    ['no capital for a word before another comma', 'a boulder , it was said , fell', 'A boulder , it was said , fell'],
    ['a party', 'sen. ada marsh ( d - n.y. ) spoke', 'Sen. Ada Marsh ( D - N.Y. ) spoke'],
    ['a name of three parts', 'near oslo air base and lima high school', 'Near Oslo Air Base and Lima High School'],
    ['no name of a distance', 'it fell 30 miles ( 48 km ) away', 'It fell 30 miles ( 48 km ) away'],
    ['no name of a verb that has other forms', 'cars congest the road', 'Cars congest the road'],
    [
      'days, months, countries and their people',
      'on monday in june french and british ships left the united arab emirates',
      'On Monday in June French and British ships left the United Arab Emirates',
    ],
    [
      'acronyms',
      'the dns fault hit the bbc , the u.s. and tv sets',
      'The DNS fault hit the BBC , the U.S. and TV sets',
    ],
    ['products with inner capitals', 'users of itunes and testflight waited', 'Users of iTunes and TestFlight waited'],
    [
      'names of several words',
      'the white house and the supreme court in new york',
      'The White House and the Supreme Court in New York',
    ],
    ['a ministry before its minister', 'health minister bob carr spoke', 'Health Minister Bob Carr spoke'],
    ['no name of a speech verb', "' it rained , ' said nino", "' It rained , ' said Nino"],
    [
      'a given name that is a verb',
      'chief executive beat odermark told staff',
      'Chief executive Beat Odermark told staff',
    ],
    ['currencies', 'it cost 600 euros or 90 lari', 'It cost 600 euros or 90 lari'],
    ['a company whose name ends in a word', 'about esker power said it was dark', 'About Esker Power said it was dark'],
    ['no company before a noun', 'about esker power lines fell', 'About Esker power lines fell'],
    ['a short form in brackets', 'the thai agency ( tna ) said so', 'The Thai agency ( TNA ) said so'],
    ['a town before its state', 'she came from crestview , florida', 'She came from Crestview , Florida'],
    ['a tournament', 'the euro 2008 final cost 90 million euro', 'The Euro 2008 final cost 90 million euro'],
    ['a verb that no dictionary has', 'he was held for abducting them', 'He was held for abducting them'],
    ['a title before a name only', 'the president met president obama', 'The president met President Obama'],
    ['a surname that is a word', 'tony snow spoke while snow fell', 'Tony Snow spoke while snow fell'],
    [
      'street and river behind a name',
      'she lives in camden street by a street',
      'She lives in Camden Street by a street',
    ],
    ['may the month and may the verb', 'it may end in may or on may 5', 'It may end in May or on May 5'],
    ['an unknown word is a name', 'a man from skelvarn spoke', 'A man from Skelvarn spoke'],
    [
      'an unknown word formed from known ones is not',
      'they retiled the schoolyard cluelessly',
      'They retiled the schoolyard cluelessly',
    ],
    ['number words stay small', 'over two million and half a dozen', 'Over two million and half a dozen'],
  ];
  for (const [name, line, restored] of cases) it(name, () => expect(restore(line)).toBe(restored));

  it('changes nothing but case, token by token', () => {
    const word = fc.constantFrom(
      'the',
      'apple',
      'said',
      'may',
      '5',
      'al',
      'u.s.',
      'mcbride',
      "'",
      '.',
      ',',
      'pre-war',
      'president',
      'of',
      'department',
      'x',
      '',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (tokens) => {
        const restored = restoreCase(tokens.map(wordOf), { casing: NOTHING, articles: [] });
        expect(restored.map((token) => token.toLowerCase())).toEqual(tokens);
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });
});

describe('learnCasing: what the corpus shows', () => {
  const cased = article('cased.txt', [
    'Police said the ferry Marram left Port Salter on Monday, and the Glassworks paid for it.',
    'On board the Marram were guests of St Brannoc’s Hospital, and the hospital thanked the crew.',
    'Later the Glassworks said that its own crew had waited.',
  ]);

  it('writes words as cased articles do, but for sentence starts', () => {
    expect(restore('she saw the marram and the police', [cased])).toBe('She saw the Marram and the police');
  });

  it('writes a common word with a capital only inside the name that it belongs to', () => {
    expect(restore("in port salter , the port and st brannoc 's hospital , a hospital", [cased])).toBe(
      "In Port Salter , the port and St Brannoc 's Hospital , a hospital",
    );
  });

  it('takes a word for a name where a lower-case article uses it as only names are used', () => {
    const lower = article('lower.txt', [
      'cornmill has closed a shop and cornmill said little .',
      "the ferry was cornmill 's own .",
    ]);
    expect(restore('a spokesman for cornmill ate', [lower])).toBe('A spokesman for Cornmill ate');
    expect(restore('a guard at the cornmill ate')).toBe('A guard at the cornmill ate');
  });

  it('takes an unknown word for a common one where it stands behind an article', () => {
    const lower = article('lower.txt', ['a frumbler came .', 'every frumbler slept .']);
    expect(restore('then the frumbler woke', [lower])).toBe('Then the frumbler woke');
  });

  it('does not depend on the order of the articles', () => {
    const other = article('other.txt', ['The old Marram sank, and the marram grass grew while the marram sank.']);
    const line = 'the marram and port salter';
    expect(restore(line, [cased, other])).toBe(restore(line, [other, cased]));
  });
});
