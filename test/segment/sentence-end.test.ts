import { describe, expect, it } from 'vitest';
import { rawSentences, segmentLines } from './segmented.js';

/** Each case is one line of text with `|` where its sentences end. */
function check(marked: string): void {
  const expected = marked.split('|').map((sentence) => sentence.trim());
  const line = marked.replace(/\s*\|\s?/g, ' ');
  expect(rawSentences(segmentLines([line]))).toEqual(expected);
}

describe('sentences of natural prose', () => {
  it.each([
    'The fault was found.| Engineers repaired it, they said.',
    'Was it repaired?| It was!| Nobody said when, though.',
    // titles, initials, short forms
    'Mr. Hale met Dr. Osei and Prof. Lindqvist in St. Ives, he said.',
    'J. R. Marlow and Ana P. Brandt signed it, Gen. Ruiz said.',
    'He moved to the U.S. in May, to the U.K. in June.',
    'He moved to the U.S.| The bank, it turned out, had closed.',
    'The U.S. Treasury and the U.N. Council, at last, agreed.',
    'It opened at 9 a.m. on Monday, closed at 5 p.m. Friday.',
    'It opened at 9 a.m.| Customers, by then, had waited an hour.',
    'The case of Oduya v. Marsh went on, Marsh Inc. said.',
    'Marsh Inc. and Oduya Co. merged in Jan. 2019, Fig. 3 shows.',
    'The office at No. 10 is on Hill Rd. in Leith, vol. 2 says.',
    // figures
    'It cost 3.5 million, or 2.75 a head.| The rest, 1.2 million, was lent.',
    'It rose by 3.| Then, in 2024, it fell by 4.',
    // quotations
    '"We are sorry," she said.| "It will not happen again."| He, however, had left.',
    '"Why now?" he asked.| "Because it rained!" she replied.',
    '“Stay indoors.| Do not drive,” the police said.| Most people did.',
    "'We are sorry,' she said.| 'It will not happen again.'| Nobody, it seems, believed it.",
    'The firms\' profits, she said, had "halved".| Her brothers\' shops, too, were shut.',
    'She said "it is over." | Then, slowly, she left.',
    // ellipses and brackets
    'Well... perhaps, he said.| It was... nothing.',
    'It ended...| Nobody, that night, slept.',
    'It closed (for good, it said).| The shop (the last one.) is gone, too.',
    // addresses
    'They use Node.js and example.com, they say.',
    // prose in small letters
    'the fault was found.| engineers repaired it, they said.',
  ])('%s', (marked) => {
    check(marked);
  });
});

describe('sentences of tokenized lines', () => {
  it.each([
    'the fault was found .| engineers repaired it , they said .',
    'was it repaired ?| it was !| nobody said when , though',
    'mr. hale met dr. osei of st. ives in the u.s. , he said',
    'donald j. marlow met hugh l. brandt , he said',
    'an insurer , oduya co. , said no .| marsh , its rival , said yes',
    'it rose 3.5 per cent .| the rest , 2.75 per cent , was lent',
    "' why now ? ' he asked , ' and why here ? '",
    "`` we are sorry , '' she said .| `` it will not happen again . ''| he , however , left .",
    'the page at http : //bit.example/x , they said .',
    'and then . . . nothing , they said .',
    'see bit.ly/marlow or wire.example , they said .',
    'it ended at 5.20 pm .| customers in japan , by then , slept',
  ])('%s', (marked) => {
    check(marked);
  });
});

it('ends a sentence where the space after it was lost', () => {
  const line = 'The storm ended.The trains, however, stood.Nobody knew why.';
  expect(rawSentences(segmentLines([line]))).toEqual([
    'The storm ended.',
    'The trains, however, stood.',
    'Nobody knew why.',
  ]);
});

it('starts a sentence with each line that no width forced to end', () => {
  expect(rawSentences(segmentLines(['the bank was fined', 'it will appeal', 'shares fell']))).toHaveLength(3);
});

it('numbers of a list end no sentence', () => {
  const { sentences } = segmentLines(['1. Turn off the gas, please.', '2. Leave the house, quickly.']);
  expect(sentences.map(({ leadTokens }) => leadTokens)).toEqual([2, 2]);
});

describe('a space that was lost behind a stop', () => {
  const starts = (line: string): string[] => rawSentences(segmentLines([line]));

  it('parts two words of tokenized text', () => {
    expect(starts('the fault was found on the street.the bank repaired it , they said .')).toEqual([
      'the fault was found on the street.',
      'the bank repaired it , they said .',
    ]);
  });
  it('parts a year from a word, in either style', () => {
    expect(starts('the bank was founded in 1953.in june it was sold , they said .')).toHaveLength(2);
    expect(starts('The bank was founded in 1953.In June it was sold, they said.')).toHaveLength(2);
  });
  it.each([
    'they run node.js on it , they said .',
    'about.me was sold to them , they said .',
    'they saw a log.in page of it , they said .',
    'it is at on.wire/1x , they said .',
    'the share ( mar.n ) fell , they said .',
  ])('was none in "%s"', (line) => expect(starts(line)).toHaveLength(1));
});
