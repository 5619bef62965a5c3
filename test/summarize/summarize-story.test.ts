import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.js';
import { amountIn, articleOf, factOf, tell } from './told.js';

const FIRE = [
  'a fire has destroyed the old paper mill at harlow bridge and shut the valley road',
  'the fire broke out on monday night in the drying hall of the mill',
  'about forty workers left the building before the roof of the hall fell in',
  'the damage could cost the owner of the mill millions of dollars',
  'red sky : people for miles around saw the glow of the burning hall ( pictured )',
  "' we lost everything that we had , ' he said",
  'the owner of the mill did not respond to a request for comment',
  'click here to subscribe to our newsletter about the valley',
  'are the other mills along the valley road still safe for the workers ?',
  'this picture shows the roof of the hall before the fire',
] as const;

describe('summarizeStory: sentences that stand alone', () => {
  const { sentences } = tell({ articles: [articleOf('fire.txt', FIRE)], options: { maxWords: 500 } });
  const account = sentences.map(({ text }) => text).join('\n');

  it('prints prose with capitals and full stops', () => {
    expect(sentences[0]?.text).toBe(
      'A fire has destroyed the old paper mill at Harlow Bridge and shut the valley road.',
    );
  });

  it('tells a caption without its lead-in and its photo note', () => {
    expect(account).toContain('People for miles around saw the glow of the burning hall.');
    expect(account).not.toMatch(/red sky|pictured/i);
  });

  const kept: readonly (readonly [name: string, words: RegExp])[] = [
    ['a quotation by nobody', /lost everything/],
    ['who did not comment', /comment/],
    ['page furniture', /newsletter/],
    ['questions', /\?/],
    ['descriptions of pictures', /picture/],
  ];
  for (const [name, words] of kept) it(`keeps out ${name}`, () => expect(account).not.toMatch(words));

  it('keeps out the captions of a gallery', () => {
    const gallery = [
      'firemen wait',
      'the roof of the drying hall falls in at dawn',
      'two workers hold on to a ladder',
      'smoke hides the valley',
    ];
    const lines = gallery.map((shown, i) => `photo ${i + 1} of 4 : the mill burns ${shown} while the river rises`);
    const { sentences } = tell({ articles: [articleOf('fire.txt', [...FIRE, ...lines])], options: { maxWords: 500 } });
    expect(sentences.map(({ text }) => text).join('\n')).not.toMatch(/river rises/);
  });

  it('keeps a figure behind a lead-in that only speaks of a picture', () => {
    const line = 'the big picture : mending the roof of the mill will cost $ 8 million';
    const { sentences } = tell({ articles: [articleOf('fire.txt', [...FIRE, line])], options: { maxWords: 500 } });
    expect(sentences.map(({ text }) => text).join('\n')).toMatch(/\$8 million/);
  });

  it('takes a given title, with its damaged characters repaired', () => {
    const articles = [articleOf('fire.txt', FIRE)];
    expect(tell({ articles, title: 'The mill that ca nâ\u0080\u0099t  burn' }).title).toBe("The mill that ca n't burn");
  });

  it('forms a headline from the first statement', () => {
    expect(tell({ articles: [articleOf('fire.txt', FIRE)] }).title).toBe(
      'A fire has destroyed the old paper mill at Harlow Bridge',
    );
  });
});

describe('summarizeStory: boilerplate', () => {
  it('does not tell a sentence that stands in story after story', () => {
    const articles = [articleOf('fire.txt', FIRE)];
    const options = { maxWords: 500 };
    const [first] = tell({ articles, options }).sentences;
    const line = first!.citations[0]!.line;
    const sentence = articles[0]!.sentences.findIndex(({ span }) => span.line === line);
    const texts = tell({ articles, options, boilerplate: [['fire.txt', sentence]] }).sentences.map(({ text }) => text);
    expect(texts).not.toContain(first!.text);
    expect(texts).not.toHaveLength(0);
  });
});

describe('summarizeStory: the budget', () => {
  const articles = [articleOf('fire.txt', FIRE)];
  const wordsOf = (maxWords: number) =>
    tell({ articles, options: { maxWords } }).sentences.reduce((sum, { text }) => sum + text.split(' ').length, 0);

  for (const maxWords of [15, 30, 45, 60])
    it(`stays within ${maxWords} words`, () => expect(wordsOf(maxWords)).toBeLessThanOrEqual(maxWords));

  it('stays within a number of sentences', () => {
    expect(tell({ articles, options: { maxWords: 500, maxSentences: 2 } }).sentences).toHaveLength(2);
  });

  it('tells nothing where nothing fits', () => {
    expect(tell({ articles, options: { maxWords: 3 } }).sentences).toEqual([]);
  });

  it('bears an article without words', () => {
    const account = tell({ articles: [articleOf('empty.txt', ['', ''])] });
    expect(account.sentences).toEqual([]);
    expect(account.title).toBe('story');
  });
});

describe('summarizeStory: nothing twice', () => {
  const first = articleOf('v1.txt', [
    'the bridge at marlow closes tonight for repairs after a lorry hit its northern pier',
    'divers will look at the pier in the morning before any train may cross the bridge',
  ]);
  const second = articleOf('v2.txt', [
    'the bridge at marlow closed last night for repairs after a lorry hit its northern pier',
    'the driver of the lorry was taken to hospital with a broken arm',
  ]);
  const { sentences, repeated } = tell({
    articles: [first, second],
    lineages: [0, 0],
    groups: [['v1.txt:1', 'v2.txt:1']],
    options: { maxWords: 200 },
  });

  it('spends one sentence on a cluster, in the words of the last version', () => {
    const told = sentences.filter(({ text }) => text.includes('Marlow'));
    expect(told.map(({ text }) => text)).toEqual([
      'The bridge at Marlow closed last night for repairs after a lorry hit its northern pier.',
    ]);
  });

  it('cites the line it was taken from first, then the copies', () => {
    expect(sentences[0]?.citations).toEqual([
      { order: 2, line: 1 },
      { order: 1, line: 1 },
    ]);
  });

  it('lists what two articles say', () => {
    expect(repeated.map(({ times, citations }) => ({ times, citations: citations.length }))).toEqual([
      { times: 2, citations: 2 },
    ]);
  });
});

describe('summarizeStory: facts win', () => {
  const first = articleOf('v1.txt', [
    'the flood in the lower town could cost the council $ 20 million in repairs',
    'the water rose over the quay late on sunday and stood in the streets until noon',
  ]);
  const second = articleOf('v2.txt', [
    'the lower town was still without power on tuesday after the worst flood in years',
    'the flood could cost the council $ 48 million , an engineer for the town said',
  ]);
  const mentions = [amountIn(first, '$ 20 million', 20), amountIn(second, '$ 48 million', 48)];
  const account = tell({
    articles: [first, second],
    lineages: [0, 0],
    mentions,
    facts: [factOf(mentions, 'changed')],
    options: { maxWords: 200 },
  });

  it('never states a value that a later version took back', () => {
    const text = account.sentences.map((sentence) => sentence.text).join(' ');
    expect(text).toContain('$48 million');
    expect(text).not.toContain('$20 million');
  });

  it('shows the value before in the key facts, and the change', () => {
    expect(account.keyFacts).toEqual([
      {
        label: 'cost',
        value: '$48 million',
        before: ['$20 million'],
        status: 'changed',
        citations: [{ order: 2, line: 2 }],
      },
    ]);
    expect(account.changes).toEqual([
      {
        label: 'cost',
        from: '$20 million',
        to: '$48 million',
        fromCitations: [{ order: 1, line: 1 }],
        toCitations: [{ order: 2, line: 2 }],
      },
    ]);
  });

  it('shows who says what where independent sources differ', () => {
    const { disagreements } = tell({ articles: [first, second], mentions, facts: [factOf(mentions, 'disputed')] });
    expect(disagreements).toEqual([
      {
        label: 'cost',
        positions: [
          { value: '$20 million', saidBy: 'article 1', citations: [{ order: 1, line: 1 }] },
          { value: '$48 million', saidBy: 'article 2', citations: [{ order: 2, line: 2 }] },
        ],
      },
    ]);
  });
});

describe('summarizeStory: a dispute inside an article', () => {
  const article = articleOf('flood.txt', [
    'the flood in the lower town could cost the council $ 20 million , the mayor said on tuesday',
    'the water rose over the quay late on sunday and stood in the streets of the lower town until noon on tuesday , as it had not done since the spring of 1962',
    'the ferry to the islands was tied up all day',
    'engineers who looked at the wall put its mending at $ 48 million',
  ]);
  const mentions = [
    { ...amountIn(article, '$ 20 million', 20), saidBy: 'mayor' },
    { ...amountIn(article, '$ 48 million', 48), saidBy: 'engineers' },
  ];
  const told = (status: Fact['status']) =>
    tell({
      articles: [article],
      mentions,
      facts: [{ ...factOf(mentions, status), value: mentions[0]!.quantity }],
      options: { maxWords: 34 },
    })
      .sentences.map(({ text }) => text)
      .join(' ');

  it('is told with the figure of either side', () => {
    expect(told('disputed')).toContain('$20 million');
    expect(told('disputed')).toContain('$48 million');
  });
  it('which a figure that is only said again is not', () => {
    expect(told('agreed')).not.toContain('$48 million');
  });
});

it('keeps out the middle of a quotation that runs over several sentences', () => {
  const lines = [
    'The bridge at Marlow was shut on Monday. Trains were stopped for nine hours. The road stays shut.',
    '',
    '"The pier is safe," Ada Brooke said. "The lorry broke two stones of it. The town will mend both by May. Nobody was hurt."',
  ];
  const { sentences } = tell({ articles: [articleOf('bridge.txt', lines)], options: { maxWords: 200 } });
  expect(sentences.map(({ text }) => text).join(' ')).not.toMatch(/mend|stones/);
});

describe('summarizeStory: a sentence that needs the one before', () => {
  const lines = [
    'inspector ada brooke said the search in the forest would go on through the night',
    'she said the two boys had been seen near the mill by a walker at noon',
    'the village school stays shut until the boys are found',
  ];

  it('is told only behind it', () => {
    const { sentences } = tell({ articles: [articleOf('search.txt', lines)], options: { maxWords: 200 } });
    const texts = sentences.map(({ text }) => text);
    const at = texts.findIndex((text) => text.startsWith('She said'));
    expect(at).toBeGreaterThan(0);
    expect(texts[at - 1]).toMatch(/^Inspector Ada Brooke/);
  });

  it('is left out where there is no room for both', () => {
    const { sentences } = tell({ articles: [articleOf('search.txt', lines.slice(1))], options: { maxWords: 12 } });
    expect(sentences.map(({ text }) => text)).toEqual(['The village school stays shut until the boys are found.']);
  });
});

it('tells the same story the same way, and cites lines that exist', () => {
  const line = fc.constantFrom(...FIRE, 'the mill was built in 1890 by two brothers from harlow', '');
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 8 }), { minLength: 1, maxLength: 3 }), (texts) => {
      const articles = texts.map((lines, i) => articleOf(`${i}.txt`, lines));
      const account = tell({ articles });
      expect(tell({ articles })).toEqual(account);
      for (const { text, citations } of account.sentences) {
        expect(text).toMatch(/[.!?]["')\]]*$/);
        expect(citations.length).toBeGreaterThan(0);
        for (const { order, line: at } of citations) expect(texts[order - 1]?.[at - 1]?.trim()).toBeTruthy();
      }
    }),
    { seed: 20260101, numRuns: 60 },
  );
});

describe('summarizeStory: an updated story', () => {
  const first = articleOf('v1.txt', [
    'thousands of customers of the ferry line were left without news on the quay this morning',
    'the line runs nine ships between marlow and the islands and was founded by two brothers',
  ]);
  const second = articleOf('v2.txt', [
    'the ferry line left up to 9,000 customers without news on the quay after its website failed',
    'the chairman of the line has resigned over the failure',
    'the line runs nine ships between marlow and the islands and was founded by two brothers',
  ]);
  const { sentences } = tell({
    articles: [first, second],
    lineages: [0, 0],
    groups: [['v1.txt:2', 'v2.txt:3']],
    options: { maxWords: 40 },
  });
  const account = sentences.map(({ text }) => text);

  it('leads with the first sentence of the last version', () =>
    expect(account[0]).toMatch(/^The ferry line left up to/));
  it('does not tell the event once more as it looked before', () =>
    expect(account.join(' ')).not.toContain('Thousands'));
});
