import { describe, expect, it } from 'vitest';
import { type Fault, findFaults } from '../../src/summarize/find-faults.js';
import { tokensOf } from './told.js';

const cases: readonly (readonly [line: string, ...faults: Fault[]])[] = [
  ['the bridge was closed on monday after a lorry hit it'],
  ['the empty square of the old town', 'fragment'],
  ["a diver at the entrance to airman 's cave in marlow", 'fragment'],
  ["the old cave 's been shut to all divers for a year"],
  ['posting a note to the mayor of the town', 'fragment'],
  ['some 1,400 people work on the new bridge at marlow'],
  ['by noon the bridge had been closed to all but lorries'],
  ['by helen marsh in marlow', 'fragment', 'boilerplate'],
  ['the council disputes that , saying the bridge is safe', 'dangling'],
  ['the council disputes that the bridge is safe for lorries'],
  ['the bridge was losing ten bolts an hour , one of them said', 'dangling'],
  ['jane doe ( @janedoe ) october 3', 'fragment'],
  ['we are working to open the bridge again by noon', 'first-person'],
  ["' we are working on it , ' the mayor said on monday"],
  ['the us bank said the bridge was sold in world war i'],
  ['he was taken to hospital with a broken arm', 'dangling'],
  ['the same storm took the roof of the school', 'dangling'],
  ['this moving picture shows how the bridge was raised', 'dangling', 'picture'],
  ['in a statement , he said that the bridge was safe', 'dangling'],
  ['as he left the court , the mayor said that the bridge was safe'],
  ['it emerged that the bridge had been sold years ago'],
  ['there were two lorries on the bridge when it fell'],
  ["' the bridge is safe for all of us , ' he said", 'dangling'],
  ['saidou kante said the bridge is safe for lorries'],
  ['over the weekend it was shut to all lorries', 'dangling'],
  ['in a statement she called the bridge safe for lorries', 'dangling'],
  ['on monday it emerged that the bridge had been sold'],
  ['by that measure the bridge is the oldest of all', 'dangling'],
  ['that year the bridge was shut for a month'],
  ['said the mayor , who had crossed the bridge an hour before', 'dangling'],
  ["' the bridge is safe and always was , though old . '", 'open-quotation'],
  ["the bridge is safe and will be so for years . '", 'open-quotation'],
  ["the ruling of the court was ' a disgrace ' ."],
  ["the town says ' no lorry has crossed the bridge . '"],
  ["the union said : ' the workers ' pay must rise . '"],
  ["the bridge at marlow belonged to the workers ' ."],
  ['the screen on the old bridge measures 55 "'],
  ['for those who lost their boats the town has a fund'],
  ['for those affected by the flood the town has a fund'],
  ['for those still waiting for a boat the town has a fund'],
  ['after that flood in 2015 the bridge was shut for a year'],
  ['next year it will be illegal to cross the bridge in a lorry'],
  ['on friday it seemed that the bridge was lost to the town'],
  ['in the year he took office the bridge was shut for a week'],
  ['on that day in 1969 the bridge was shut to lorries'],
  ['for such a small town the bridge cost far too much'],
  ['in the letter he wrote to the town , the mayor called the bridge safe'],
  ['last week it was confirmed that the bridge had been sold'],
  ['the town challenges this rosy picture of the bridge'],
  ["it was shut at noon , ' officials of the town said", 'dangling'],
  ["the mayor said : ' the bridge is safe and always was"],
  ['the firm declined to comment on the state of the bridge', 'comment'],
  ['the council has not responded to a request for comment', 'comment'],
  ['pictured : the bridge was painted red a year ago', 'picture'],
  ['this photo shows how the bridge looked before the flood', 'dangling', 'picture'],
  ['a girl is led from the bridge at marlow , friday , aug. 24 , 2018 .', 'picture'],
  ['the mayor explains her plan for the bridge on tuesday', 'picture'],
  ['the trial of the two drivers starts at marlow on tuesday'],
  ['the mayor explained her plan for the bridge on tuesday'],
  ['navy seals during a training at the bridge', 'fragment'],
  ['eleven people were killed in two towns where ...', 'fragment'],
  ['so that is why the bridge was shut for a week', 'dangling'],
  ['now , having bought the bridge , he shut it for a week', 'dangling'],
  ['sign up for the newsletter that the town sends', 'boilerplate'],
  ['more stories like this are told at www.wire.example/newsletter every day', 'boilerplate'],
  ['the town writes to all who ask subscribe@wire.example for it', 'boilerplate'],
  ['see a timeline of the case against the town', 'boilerplate'],
  ['follow - up repairs of the bridge will take a week'],
  ['( helen marsh stands on the bridge / the herald ) .', 'boilerplate'],
  ['( the bridge was shut ) and so was the road ( at noon )'],
  ['[ what the mayor said of the bridge ]', 'boilerplate'],
  ['must watch : the mayor crosses the bridge at marlow 01:41', 'boilerplate'],
  ['refresh the page to see who has crossed the bridge', 'boilerplate'],
  ['please check back at noon for news of the bridge', 'boilerplate'],
  ['" please stay off the bridge , " the mayor said'],
  ['visit marlow says bookings of the bridge have risen by a fifth'],
  ['( the council has since apologised to the town )'],
  ['visit marlow said more people crossed the bridge than ever'],
  ['( the bridge was shut to lorries a year later . )'],
  ['should the town pay for the bridge now that it is shut ?', 'question'],
  ['the bridge was shut.police said a lorry had hit it', 'glued'],
];

describe('findFaults: what keeps a sentence out of an account', () => {
  for (const [line, ...faults] of cases)
    it(`${faults.join(', ') || 'nothing'}: ${line}`, () =>
      expect(findFaults(tokensOf(line), 'tokenized')).toEqual(faults));

  it('takes a natural line without a full stop for a headline', () => {
    expect(findFaults(tokensOf('Bridge was shut after lorry hit pier'), 'natural')).toEqual(['unfinished']);
    expect(findFaults(tokensOf('The bridge was shut after a lorry hit it.'), 'natural')).toEqual([]);
  });

  it('finds a sentence long that nobody would read to its end', () => {
    expect(findFaults(tokensOf(`the bridge was shut ${'and the road was shut '.repeat(12)}`), 'tokenized')).toEqual([
      'long',
    ]);
  });
});

describe('findFaults: phrases of page furniture and of calls for comment, each by itself', () => {
  const boilerplate =
    'click here|read more|sign up|subscribe|the newsletter|all rights reserved|copyright|follow us|share this|contributed to this report|story continues|scroll down|getty images|advertisement|terms of use|privacy policy|cookies|associated press writer|first published|last updated|this material may not be|download the app|watch live|photo gallery|image copyright|media caption|more on this story|related articles|recommended videos|leave a comment|see also|what you need to know|earlier version of this|the correct figure|an earlier report said|pic.twitter.com/bridge';
  const comment =
    'requests for comment|declined to comment|refused to comment|did not respond|could not be reached|not available for comment|did not comment on|not immediately available|reached for comment|has contacted|have approached|attempts to reach|did not return calls|did not reply';
  const found = (phrase: string) =>
    findFaults(tokensOf(`the old bridge at marlow was shut , ${phrase} marlow`), 'tokenized');
  it.each(boilerplate.split('|'))('%s', (phrase) => expect(found(phrase)).toContain('boilerplate'));
  it.each(comment.split('|'))('%s', (phrase) => expect(found(phrase)).toContain('comment'));
});

describe('findFaults: what pages ask of their readers, each by itself', () => {
  const requests = 'see|follow|get|join|learn|refresh|please|visit|check out|find out|stay tuned|tune in';
  it.each(requests.split('|'))('%s', (request) => {
    expect(findFaults(tokensOf(`${request} for more of the bridge at marlow`), 'tokenized')).toContain('boilerplate');
  });
});

describe('findFaults: phrases that describe a picture, each by itself', () => {
  const pictures =
    'this screenshot shows|this wide map taken|a neighbour sent this picture of|she shared this old photo of|police released this mug shot of|are pictured|was seen here|were shown here|in this photo|file picture|handout image|stock photo|screenshots above|photos below|pictured left|photo by|images courtesy|monday aug 24 2018';
  const found = (phrase: string) =>
    findFaults(tokensOf(`the old bridge at marlow was shut , ${phrase} marlow`), 'tokenized');
  it.each(pictures.split('|'))('%s', (phrase) => expect(found(phrase)).toContain('picture'));
  it('or a photo beside an odd character', () => expect(found('in this photo½')).toContain('picture'));
});

describe('findFaults: words that a sentence cannot open with, each by itself', () => {
  const openers =
    'he|they|it|his|these|others|such|then|instead|either|who|where|and they|so he|the same|said|adds|told|according to him|the firm denied that ,|two firms denied it ,';
  const found = (opener: string) => findFaults(tokensOf(`${opener} bridge at marlow was shut on monday`), 'tokenized');
  it.each(openers.split('|'))('%s', (opener) => expect(found(opener)).toContain('dangling'));

  it.each(['he said', 'they have warned .', 'she explained', 'added they', 'one of them said', 'two of those told .'])(
    'nor end with: %s',
    (ending) => {
      const line = `the bridge at marlow was shut on monday , ${ending}`;
      expect(findFaults(tokensOf(line), 'tokenized')).toContain('dangling');
    },
  );
});
