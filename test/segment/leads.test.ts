import { describe, expect, it } from 'vitest';
import { rawSentences, segmentLines } from './segmented.js';

/** Sentences as `lead/leadTokens text`. */
const told = (lines: readonly string[]): string[] => {
  const segmented = segmentLines(lines);
  const texts = rawSentences(segmented);
  return segmented.sentences.map(({ lead, leadTokens }, i) => `${lead}/${leadTokens} ${texts[i]}`);
};

describe('caption lead-ins', () => {
  it.each([
    ['sorry : the chief executive of the bank leaves the hearing', 'caption', 2],
    ['red faces : staff of the bank wait outside in the rain', 'caption', 3],
    ['back in business : the ferry leaves the harbour on sunday', 'caption', 4],
    ['Waiting: the mirror, which is made of glass, in its case.', 'caption', 2],
    ["' error : the page that greeted every customer on monday", 'caption', 3],
    // no lead-ins
    ['he said : it is over and nobody will pay for it', 'none', 0],
    ['the rule is : nobody leaves before the end of the shift', 'none', 0],
    ['sorry : no', 'none', 0],
    ['a second very long and winding tag : nobody leaves before ten', 'none', 0],
    ['at 10 : 30 the ferry left the harbour and the storm began', 'none', 0],
  ])('"%s" opens with %s/%i', (line, lead, leadTokens) => {
    expect(segmentLines([line, 'it was over , they said']).sentences[0]).toMatchObject({ lead, leadTokens });
  });

  it('are found inside a line of text that has no stops', () => {
    expect(told(['the page greeted all customers red alert : yesterday the page was changed again'])).toEqual([
      'none/0 the page greeted all customers',
      'caption/3 red alert : yesterday the page was changed again',
    ]);
  });

  it.each([
    'the minister had one very simple message : stay at home until the storm is over',
    'the board was asked to name its reasons : there were none that anybody could name',
    'people who live near the river were clear : they want the wall to be built',
    'the ferry called at three ports of the : island on its way to the mainland',
  ])('are not seen in "%s"', (line) => {
    expect(segmentLines([line]).sentences).toHaveLength(1);
  });
});

describe('openings that lines share', () => {
  const gallery = [
    'show caption 1 of 42 photos : the great flood divers search the harbour at noon',
    'show caption 2 of 42 photos : the great flood two children and their dog wait for a boat on the roof of a school near the old bridge',
    'show caption 17 of 42 photos : the great flood the mayor wades through the market',
    'show caption 42 of 42 photos : the great flood nobody is left in the square',
  ];
  const leads = (lines: readonly string[]) =>
    segmentLines(lines).sentences.map(({ lead, leadTokens }) => [lead, leadTokens]);

  it('are no part of what each line says', () => {
    expect(leads([...gallery, 'the river rose by two metres in an hour'])).toEqual([
      ...gallery.map(() => ['caption', 10]),
      ['none', 0],
    ]);
  });
  it('of three lines are not enough', () => {
    expect(leads(gallery.slice(1))).toEqual(gallery.slice(1).map(() => ['none', 0]));
  });
  it('without a colon are what the lines say', () => {
    const lines = 'north south east west'
      .split(' ')
      .map((side, i) => `they want us to leave the ${side} of the town${' by noon'.repeat(4 * i)}`);
    expect(leads(lines)).toEqual(lines.map(() => ['none', 0]));
  });
  it('without a noun for pictures are labels', () => {
    const lines = gallery.map((line) => line.replace(/^.*?photos/, 'the answer of the mayor'));
    expect(leads(lines)).toEqual(lines.map(() => ['none', 0]));
  });
  it('stay where nothing would be left of the line', () => {
    expect(leads([...gallery, 'show caption 43 of 42 photos : the great flood'])[4]).toEqual(['none', 0]);
  });
});

it('a photo note ends the caption', () => {
  expect(told(['volunteers clear mud from the street ( pictured ) at least nine people fell ill'])).toEqual([
    'none/0 volunteers clear mud from the street ( pictured )',
    'none/0 at least nine people fell ill',
  ]);
  expect(told(['the burned house in leeds ( pictured ) ahmed khan died in the blaze'])).toHaveLength(2);
});

it.each([
  'the minister ( pictured ) said that it was over by then',
  'sorry : the head of the firm ( pictured ) apologised again on saturday',
  'the house ( pictured above ) and the barn were lost to the fire',
  'the river ( a brown one ) runs past the mill to the sea',
])('the caption goes on after the note of "%s"', (line) => {
  expect(segmentLines([line]).sentences).toHaveLength(1);
});

describe('datelines and bullets', () => {
  it.each([
    ['LONDON (AP) - The bank was fined on Monday, it said.', 5],
    ['NEW YORK, March 3 (Reuters) - The bank was fined, it said.', 9],
    ['PARIS — The bank, which denies it, was fined on Monday.', 2],
    ['( cnn ) -- the bank was fined on monday , it said .', 4],
    ['- the bank was fined on Monday, it said.', 1],
    ['• the bank was fined on Monday, it said.', 1],
    ['2) the bank was fined on Monday, it said.', 2],
    // none of them
    ['The bank (pictured) - which denies it - was fined, it said.', 0],
    ['The bank - which denies it - was fined, it said.', 0],
    ['BP - which denies it - was fined.', 0],
    ['-3 degrees were measured in Leith, it said.', 0],
  ])('"%s" has %i tokens before its first claim', (line, leadTokens) => {
    expect(segmentLines([line]).sentences[0]?.leadTokens).toBe(leadTokens);
  });
});

describe('quotations and posts', () => {
  it('go on over lines until their mark closes at the start of a later one', () => {
    const lines = [
      "' we know how much people rely on us , ' said the chief executive",
      "' the certificate was not renewed in time",
      'we will pay for what was lost',
      "' shares in the firm fell on monday",
    ];
    expect(told(lines)).toEqual([
      `quotation/0 ${lines[0]}`,
      `quotation/1 ${lines[1]}`,
      `quotation/0 ${lines[2]}`,
      `none/1 ${lines[3]}`,
    ]);
  });

  it('are not opened by the apostrophe of a plural', () => {
    const lines = ["the farmers ' union said prices had halved", 'no other union has said so'];
    expect(told(lines)).toEqual(lines.map((line) => `none/0 ${line}`));
  });

  it('are not opened by a title in marks', () => {
    const line = "' the storm ' was shown in ten cinemas";
    expect(told([line])).toEqual([`none/0 ${line}`]);
  });

  it('part from the speaker of the next one', () => {
    const line =
      "one person tweeted : ' i have been waiting for two hours now ' while another said ' i want my money back '";
    expect(told([line])).toEqual([
      "post/0 one person tweeted : ' i have been waiting for two hours now '",
      "none/0 while another said ' i want my money back '",
    ]);
  });

  it('begin with a speaker glued to the text before', () => {
    expect(
      told(["nobody could open the app , as shown in the pictures above one user wrote : ' it is a joke '"]),
    ).toEqual([
      'none/0 nobody could open the app , as shown in the pictures above',
      "post/0 one user wrote : ' it is a joke '",
    ]);
    expect(
      told(["the page said it was ' down for all ' a note from the firm 's own desk added : ' we are on it '"]),
    ).toEqual([
      "none/0 the page said it was ' down for all '",
      "none/0 a note from the firm 's own desk added : ' we are on it '",
    ]);
  });

  it.each([
    "it was more than one user of the app who wrote : ' it is a joke '",
    "the strike was condemned by an elderly mayor who said : ' it is a joke '",
    "in the north of the country , one farmer said : ' it is a joke '",
    "the firm had sent each of its customers a note saying : ' it is a joke '",
  ])('do not begin inside "%s"', (line) => {
    expect(segmentLines([line]).sentences).toHaveLength(1);
  });

  it('part from the text glued to them', () => {
    const line = "the firm said : ' all services will be back by tonight ' shares in the firm fell by a tenth";
    expect(told([line]).map((text) => text.slice(0, 30))).toHaveLength(2);
  });

  it.each([
    "' all services will be back by tonight ' the chief executive of the firm said",
    "he called it ' the worst day that i have ever seen ' and left the room",
    "it was ' a bad day ' for the firm and its many customers",
  ])('keep "%s" in one piece', (line) => {
    expect(segmentLines([line]).sentences).toHaveLength(1);
  });

  it('are read by the shape of their marks where it shows', () => {
    const segmented = segmentLines(['“It was dark. We left.” She, however, stayed. “It was cold,” she said.']);
    expect(segmented.sentences.map(({ lead }) => lead)).toEqual(['quotation', 'quotation', 'none', 'none']);
    expect(rawSentences(segmented)[3]).toBe('“It was cold,” she said.');
  });

  it('survive a mark that was lost', () => {
    const lines = [
      "' we are sorry for what happened to the ferry",
      'the ferry was built in 1990',
      '',
      "' nobody was hurt and nobody was lost , ' he said",
      'the ferry is back in its harbour',
    ];
    expect(segmentLines(lines).sentences.at(-1)?.lead).toBe('none');
  });
});
