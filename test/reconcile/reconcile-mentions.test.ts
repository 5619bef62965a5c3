import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalyzedArticle } from '../../src/model/analysis.js';
import type { Fact } from '../../src/model/fact.js';
import type { Story } from '../../src/model/story.js';
import { reconcileMentions } from '../../src/reconcile/reconcile-mentions.js';
import { formatValue } from '../../src/values/format-value.js';
import { markedArticle } from '../slots/marked-article.js';

/** `v1.txt` and `v2.txt` are versions of one text, every other name is a source of its own. */
const reconcile = (articles: readonly AnalyzedArticle[]) => {
  const story: Story = {
    id: 's',
    dir: 's',
    title: null,
    articles: articles.map(({ article: { path } }, i) => ({
      path,
      order: i + 1,
      lineage: /^v\d/.test(path) ? 'v1.txt' : path,
    })),
  };
  return reconcileMentions({ story, articles, clustering: { statements: [], clusters: [] } });
};

/** `changed 9 hours > 12 hours` */
const told = ({ status, history }: Fact): string =>
  `${status} ${history.map(({ value }) => formatValue(value)).join(' > ')}`;

interface Case {
  readonly name: string;
  readonly articles: Readonly<Record<string, readonly string[]>>;
  readonly facts: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'one mention is single',
    articles: { 'v1.txt': ['The bridge was shut for {nine hours|duration 9 hour} on Monday.'] },
    facts: ['single 9 hours'],
  },
  {
    name: 'a value told twice in one article is one fact, and still single',
    articles: {
      'v1.txt': [
        'The bridge was shut for {nine hours|duration 9 hour} on Monday.',
        'Ferries ran while the bridge was shut for {nine hours|duration 9 hour} on Monday.',
      ],
    },
    facts: ['single 9 hours'],
  },
  {
    name: 'the same value in two sources is agreed',
    articles: {
      'a.txt': ['The bridge was shut for {nine hours|duration 9 hour} on Monday.'],
      'b.txt': ['On Monday the bridge was shut for {nine hours|duration 9 hour} in all.'],
    },
    facts: ['agreed 9 hours > 9 hours'],
  },
  {
    name: 'a later version that says otherwise has changed it',
    articles: {
      'v1.txt': ['The bridge was shut for {nine hours|duration 9 hour} on Monday.'],
      'v2.txt': ['The bridge was shut for {12 hours|duration 12 hour} on Monday.'],
    },
    facts: ['changed 9 hours > 12 hours'],
  },
  {
    name: 'a later version that says it more closely has refined it',
    articles: {
      'v1.txt': ['The work cost {millions of pounds|money 1000000..1000000000 GBP} last year.'],
      'v2.txt': ['The work cost {£6.2 million|money 6200000 GBP} last year.'],
    },
    facts: ['refined millions of pounds > £6.2 million'],
  },
  {
    name: 'another source that says otherwise disputes it',
    articles: {
      'a.txt': ['The bridge was shut for {nine hours|duration 9 hour} on Monday.'],
      'b.txt': ['The bridge was shut for {12 hours|duration 12 hour} on Monday.'],
    },
    facts: ['disputed 9 hours > 12 hours'],
  },
  {
    name: 'a source that repeats what a version said earlier disputes nothing',
    articles: {
      'v1.txt': ['The bridge was shut for {nine hours|duration 9 hour} on Monday.'],
      'b.txt': ['The bridge was shut for {nine hours|duration 9 hour} on Monday.'],
      'v2.txt': ['The bridge was shut for {12 hours|duration 12 hour} on Monday.'],
    },
    facts: ['changed 9 hours > 9 hours > 12 hours'],
  },
  {
    name: 'a source between two versions does not break their line',
    articles: {
      'v1.txt': ['About {140 boats|count 140 boat} were torn from their moorings in the bay this morning.'],
      'b.txt': [
        '{210 boats|count >210 boat} broke loose in the night, and {95 boats|count 95 boat} were adrift at noon.',
      ],
      'v2.txt': ['About {95 boats|count 95 boat} were torn from their moorings in the bay this morning.'],
    },
    facts: ['changed 140 boats > 95 boats > 95 boats', 'single at least 210 boats'],
  },
  {
    name: 'another fine, another price, another sum of another source is no dispute',
    articles: {
      'a.txt': ['The firm must pay {£37 million|money 37000000 GBP; role=payment} for its failings.'],
      'b.txt': ['Had it not settled early, {£53 million|money 53000000 GBP; role=payment} would have been due.'],
    },
    facts: ['single £37 million', 'single £53 million'],
  },
  {
    name: 'an event has one number of dead, whatever the words',
    articles: {
      'a.txt': ['{Six people|count 6 person; role=dead} lost their lives in the flood.'],
      'b.txt': ['The river has claimed {nine victims|count 9 victim; role=dead}, the town hall said.'],
    },
    facts: ['disputed 6 people > 9 victims'],
  },
  {
    name: 'the dead of another year are of another event',
    articles: {
      'a.txt': ['{Six people|count 6 person; role=dead} lost their lives in the flood.'],
      'b.txt': ['The flood of 1953 killed {40 people|count 40 person; role=dead}.'],
    },
    facts: ['single 6 people', 'single 40 people'],
  },
  {
    name: 'a vague number contradicts nothing',
    articles: {
      'a.txt': ['{Dozens of people|count 20..200 person; role=dead} lost their lives in the flood.'],
      'b.txt': ['The flood killed {540 people|count 540 person; role=dead}.'],
    },
    facts: ['single 20 to 200 people', 'single 540 people'],
  },
  {
    name: 'one figure under two bounds is no dispute',
    articles: {
      'a.txt': ['The flood killed {up to 300 people|count <300 person; role=dead}.'],
      'b.txt': ['The flood killed {more than 300 people|count >300 person; role=dead}.'],
    },
    facts: ['agreed up to 300 people > at least 300 people'],
  },
  {
    name: 'the dead of two kinds are two facts',
    articles: {
      'a.txt': ['{Six sailors|count 6 sailor; role=dead} lost their lives in the flood.'],
      'b.txt': ['The river has claimed {nine farmers|count 9 farmer; role=dead}, the town hall said.'],
    },
    facts: ['single 6 sailors', 'single 9 farmers'],
  },
  {
    name: 'two speakers nearby dispute a figure that an event has one of',
    articles: {
      'a.txt': [
        'Police said {14 people|count 14 person; role=injured; by=police} had been hurt.',
        'The hospital said that it had treated {17 patients|count 17 patient; role=injured; by=hospital}.',
      ],
    },
    facts: ['disputed 14 people'],
  },
  {
    name: 'one speaker with two figures disputes nothing',
    articles: {
      'a.txt': [
        'Police said {14 people|count 14 person; role=injured; by=police} had been hurt on the pier.',
        'In the town they had found {17 patients|count 17 patient; role=injured; by=police}.',
      ],
    },
    facts: ['single 14 people', 'single 17 patients'],
  },
  {
    name: 'two speakers of one article dispute it',
    articles: {
      'a.txt': [
        'The storm tore the roofs off {14 barns|count 14 barn; by=police} in the valley, police said.',
        'The storm tore the roofs off {31 barns|count 31 barn; by=farmers} in the valley, farmers said.',
      ],
    },
    facts: ['disputed 14 barns'],
  },
  {
    name: 'two figures of one article without speakers are two facts',
    articles: {
      'a.txt': [
        'The storm tore the roofs off {14 barns|count 14 barn} in the valley.',
        'The storm tore the roofs off {31 sheds|count 31 shed} in the valley.',
      ],
    },
    facts: ['single 14 barns', 'single 31 sheds'],
  },
  {
    name: 'countries and services are facts by name',
    articles: {
      'a.txt': ['Trains to {France|country FR} on the {Quay Line|service Quay Line} stopped.'],
      'b.txt': ['The {quay line|service quay line} was cut near the French border.'],
    },
    facts: ['single FR', 'agreed Quay Line > quay line'],
  },
  {
    name: 'years apart are facts apart',
    articles: {
      'a.txt': ['Sales came to {£5 million|money 5000000 GBP; role=sales; period=2014} at the shop.'],
      'b.txt': ['Sales came to {£7 million|money 7000000 GBP; role=sales; period=2015} at a shop.'],
    },
    facts: ['single £5 million', 'single £7 million'],
  },
  {
    name: 'two tellings that moved together are one fact',
    articles: {
      'v1.txt': [
        'A {nine-hour|duration 9 hour} closure stranded thousands.',
        'Engineers needed {nine hours|duration 9 hour} to lift out a girder.',
      ],
      'v2.txt': [
        'A {12-hour|duration 12 hour} closure stranded thousands.',
        'Engineers needed {12 hours|duration 12 hour} to lift out a girder.',
      ],
    },
    facts: ['changed 9 hours > 12 hours'],
  },
];

const articlesOf = (articles: Case['articles']): AnalyzedArticle[] =>
  Object.entries(articles).map(([path, lines]) => markedArticle(path, lines));

describe('reconcileMentions', () => {
  for (const { name, articles, facts } of CASES) {
    it(name, () => expect(reconcile(articlesOf(articles)).facts.map(told)).toEqual(facts));
  }

  it('lets the latest version stand, but not another source that is only vaguer', () => {
    const [fact] = reconcile([
      markedArticle('v1.txt', ['The work cost {£6 million|money 6000000 GBP} last year.']),
      markedArticle('v2.txt', ['The work cost {£6.2 million|money 6200000 GBP} last year.']),
      markedArticle('b.txt', ['The work cost {millions of pounds|money 1000000..1000000000 GBP} last year.']),
    ]).facts;
    expect(formatValue(fact!.value)).toBe('£6.2 million');
  });

  it('keeps a withdrawn value with its fact, but out of its history', () => {
    const { facts, mentions } = reconcile([
      markedArticle('v1.txt', ['At its peak the club had {41,000 members|count 41000 member} in the city.']),
      markedArticle('v2.txt', [
        'At its peak the club had {14,000 members|count 14000 member} in the city.',
        '<An earlier version of this article said it had {41,000 members|count 41000 member}>.',
      ]),
    ]);
    expect(facts.map(told)).toEqual(['changed 41,000 members > 14,000 members', 'single it']);
    expect(facts[0]!.mentions).toHaveLength(mentions.length - 1);
    expect(facts[0]!.history[1]!.mentions).toHaveLength(1);
  });

  const lines = CASES.flatMap(({ articles }) => Object.values(articles).flat());
  const stories = fc.array(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  });

  it('puts every mention into one fact, and names every fact apart', () => {
    fc.assert(
      fc.property(stories, (texts) => {
        const { facts, mentions, factOf } = reconcile(texts.map((text, i) => markedArticle(`v${i + 1}.txt`, text)));
        expect(facts.flatMap((fact) => fact.mentions).toSorted()).toEqual(mentions.map(({ id }) => id).toSorted());
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
        for (const fact of facts) for (const id of fact.mentions) expect(factOf.get(id)).toBe(fact.id);
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });

  it('finds no change and no dispute among copies of one text', () => {
    fc.assert(
      fc.property(stories, ([text = []]) => {
        const { facts } = reconcile(['v1.txt', 'b.txt', 'v2.txt'].map((path) => markedArticle(path, text)));
        const allowed = new Set(['agreed', 'single', 'disputed']);
        for (const { status, history } of facts) {
          expect(allowed).toContain(status);
          expect(new Set(history.map(({ value }) => formatValue(value))).size).toBe(1);
        }
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });
});
