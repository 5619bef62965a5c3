import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSides } from '../../src/diff/compare-sides.js';
import type { FactChange } from '../../src/model/changes.js';
import { markedArticle } from '../slots/marked-article.js';

const FILLER = [
  'The harbour at Ullmouth is the busiest on that coast.',
  'Crews worked through the night behind a cordon.',
  'A spokesman said more would be known in the morning.',
];

const changesOf = (old: readonly string[], now: readonly string[]): readonly FactChange[] =>
  compareSides({
    old: [markedArticle('old.txt', [...old, ...FILLER])],
    new: [markedArticle('new.txt', [...now, ...FILLER])],
    hasStatements: false,
  }).changes;

/** `changed duration: about 9 hours > 12 hours` */
const told = (changes: readonly FactChange[]): string[] =>
  changes.map(({ type, kind, old, new: now }) => `${type} ${kind}: ${old?.value ?? '-'} > ${now?.value ?? '-'}`);

interface Case {
  readonly name: string;
  readonly old: readonly string[];
  readonly now: readonly string[];
  readonly changes: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'another figure in the same sentence has changed',
    old: ['The bridge was shut for {nine hours|duration 9 hour} after a barge struck it.'],
    now: ['The bridge was shut for {12 hours|duration 12 hour} after a barge struck it.'],
    changes: ['changed duration: 9 hours > 12 hours'],
  },
  {
    name: 'a figure inside a vague one is refined',
    old: ['Repairs may cost {millions of pounds|money 1000000..1000000000 GBP}, an engineer said.'],
    now: ['Repairs may cost {£6.2 million|money 6200000 GBP}, an engineer said.'],
    changes: ['refined money: millions of pounds > £6.2 million'],
  },
  {
    name: 'a figure that the new side sets against one that both tell contradicts it',
    old: ['The bank said {about 300 payments|count ~300 payment; by=bank} were stuck.'],
    now: [
      'The bank said {about 300 payments|count ~300 payment; by=bank} were stuck.',
      'A union disputed that figure, saying {520 payments|count 520 payment; by=union} were late.',
    ],
    changes: [
      'contradicted count: about 300 payments > 520 payments',
      'unchanged count: about 300 payments > about 300 payments',
    ],
  },
  {
    name: 'a speaker who disputes another figure and has counted again has changed the figure',
    old: ['The union said {520 payments|count 520 payment; by=union} were stuck at noon.'],
    now: [
      'The bank said {300 payments|count 300 payment; by=bank} were stuck at noon.',
      'But the union said {540 payments|count 540 payment; by=union} were stuck at noon.',
    ],
    changes: ['changed count: 520 payments > 540 payments', 'added count: - > 300 payments'],
  },
  {
    name: 'a figure that becomes vague is less precise',
    old: ['The crash hurt {41 people|count 41 person} on the night train.'],
    now: ['The crash hurt {dozens of people|count 24..100 person} on the night train.'],
    changes: ['less-precise count: 41 people > dozens of people'],
  },
  {
    name: 'a figure that stands alone on one side is added or removed',
    old: ['Tolls fell by {3 per cent|percent 3 percent} last spring.'],
    now: ['The keeper had worked there for {30 years|duration 30 year}.'],
    changes: ['added duration: - > 30 years', 'removed percent: 3% > -'],
  },
  {
    name: 'two figures of one sentence keep to their own words',
    old: ['The blast killed {three people|count 3 person} and injured {11 people|count 11 person} at the depot.'],
    now: ['The blast killed {11 people|count 11 person} and injured {30 people|count 30 person} at the depot.'],
    changes: ['changed count: 3 people > 11 people', 'changed count: 11 people > 30 people'],
  },
  {
    name: 'a figure told in other words is the same by its role',
    old: ['The ferry had been out of action for {nine hours|duration ~9 hour; role=outage} by noon.'],
    now: ['A {12-hour|duration 12 hour; role=outage} breakdown stranded hundreds on the island.'],
    changes: ['changed duration: about 9 hours > 12 hours'],
  },
  {
    name: 'figures of other roles are other facts, whatever their words share',
    old: ['A court made the firm pay {£5 million|money 5000000 GBP; role=fine} over the leak.'],
    now: ['The firm set aside {£9 million|money 9000000 GBP; role=compensation} for victims of the leak.'],
    changes: ['added money: - > £9 million', 'removed money: £5 million > -'],
  },
  {
    name: 'a telling figure in another sentence is unchanged',
    old: ['The mast cost {£18.06 million|money 18060000 GBP} when it was built.'],
    now: ['Ministers had spent {£18.06 million|money 18060000 GBP} on it, records show.'],
    changes: ['unchanged money: £18.06 million > £18.06 million'],
  },
  {
    name: 'the same figure in other units is unchanged',
    old: ['The line was shut for {90 minutes|duration 90 minute} in the morning peak.'],
    now: ['The line was shut for {an hour and a half|duration 1.5 hour} in the morning peak.'],
    changes: ['unchanged duration: 90 minutes > 1.5 hours'],
  },
  {
    name: 'a figure told twice on one side is one change',
    old: ['The sale raised {£20 million|money 20000000 GBP} for the hospital.'],
    now: [
      'The sale raised {£23 million|money 23000000 GBP} for the hospital.',
      'Trustees welcomed the {£23 million|money 23000000 GBP}.',
    ],
    changes: ['changed money: £20 million > £23 million'],
  },
  {
    name: 'the figure told again more vaguely is no second change',
    old: ['The sale raised {£20 million|money 20000000 GBP} for the hospital.'],
    now: [
      'The sale raised {£23 million|money 23000000 GBP} for the hospital.',
      'The sale raised {more than £22 million|money >22000000 GBP} for the hospital, trustees said.',
    ],
    changes: ['changed money: £20 million > £23 million'],
  },
  {
    name: 'named countries that become a number are one change',
    old: ['Customers in {France|country FR}, {Spain|country ES} and {Italy|country IT} could not pay.'],
    now: ['Customers in {over 20 countries|count >20 country} could not pay.'],
    changes: ['changed count: FR, ES, IT > at least 20 countries'],
  },
  {
    name: 'a number that becomes named countries is one change',
    old: ['Customers in {over 20 countries|count >20 country} could not pay.'],
    now: ['Customers in {France|country FR}, {Spain|country ES} and {Italy|country IT} could not pay.'],
    changes: ['changed country: at least 20 countries > FR, ES, IT'],
  },
  {
    name: 'a list that gains a country gains a country',
    old: ['Boats came from {France|country FR} and {Spain|country ES} to help.'],
    now: ['Boats came from {France|country FR}, {Spain|country ES} and {Italy|country IT} to help.'],
    changes: ['added country: - > IT', 'unchanged country: FR > FR', 'unchanged country: ES > ES'],
  },
  {
    name: 'a number of countries elsewhere does not swallow a list',
    old: ['Boats came from {France|country FR} and {Spain|country ES} to help.'],
    now: ['Its parcels go to {over 20 countries|count >20 country} by rail.'],
    changes: ['added count: - > at least 20 countries', 'removed country: FR > -', 'removed country: ES > -'],
  },
  {
    name: 'services go by name',
    old: ['Riders of the {Quay Line|service Quay Line} and the {Hill Tram|service Hill Tram} were held up.'],
    now: ['Riders of the {quay line|service quay line} were held up.'],
    changes: ['removed service: Hill Tram > -', 'unchanged service: Quay Line > quay line'],
  },
  {
    name: 'dates that come and go with their sentences are no changes',
    old: ['It opened in {1974|date 1974} to great crowds.'],
    now: ['The mayor resigned in {2011|date 2011} over the matter.'],
    changes: [],
  },
  {
    name: 'a correction notice contradicts',
    old: ['At its peak the club had {41,000 members|count 41000 member} in the city.'],
    now: [
      'At its peak the club had {14,000 members|count 14000 member} in the city.',
      '<An earlier version of this article said that the club had {41,000 members|count 41000 member}>.',
    ],
    changes: ['contradicted count: 41,000 members > 14,000 members'],
  },
  {
    name: 'a value that is only denied now is contradicted',
    old: ['The inquiry cost {£5 million|money 5000000 GBP} in all.'],
    now: ['The inquiry did not cost {£5 million|money 5000000 GBP; negated} in all.'],
    changes: ['contradicted money: £5 million > £5 million'],
  },
  {
    name: 'another speaker for the same value is an attribution',
    old: ['The raid cost {£700,000|money 700000 GBP; by=the bank} in cash.'],
    now: ['The raid cost {£700,000|money 700000 GBP; by=police} in cash.'],
    changes: ['attribution money: £700,000 > £700,000'],
  },
  {
    name: 'a longer form of the same name is the same speaker',
    old: ['The raid cost {£700,000|money 700000 GBP; by=cook} in cash.'],
    now: ['The raid cost {£700,000|money 700000 GBP; by=ada cook} in cash.'],
    changes: ['unchanged money: £700,000 > £700,000'],
  },
  {
    name: 'one of a thing is no figure that comes or goes, unless it has a role',
    old: ['There was {one marcher|count 1 marcher} with a drum.'],
    now: ['{One man|count 1 man; role=dead} died, and {one official|count 1 official} noted a shift.'],
    changes: ['added count: - > 1 man'],
  },
  {
    name: 'a figure told again in other words is the same figure',
    old: ['Cars at its stations will be held to {80 percent|percent 80 percent} for now, the maker said.'],
    now: ['Its network keeps a ceiling of {80 percent|percent 80 percent} for these cars until June.'],
    changes: ['unchanged percent: 80% > 80%'],
  },
  {
    name: 'the same figure with another role is another figure',
    old: ['The thieves took {two cars|count 2 car; role=theft} from the yard.'],
    now: ['The flood left {two cars|count 2 car; role=destroyed} in a ditch.'],
    changes: ['added count: - > 2 cars', 'removed count: 2 cars > -'],
  },
  {
    name: 'a name is no less certain for the verb beside it',
    old: ['{Germany|country DE; hedged} may send a team.'],
    now: ['{Germany|country DE} will send a team.'],
    changes: ['unchanged country: DE > DE'],
  },
  {
    name: 'what the text states in words stands for what its clock times come to',
    old: ['The system was down for {five hours|duration 5 hour; role=outage}.'],
    now: [
      'The {14-hour|duration 14 hour; role=outage} failure hit all customers.',
      'The system was down from {4.20am until 6.15pm|duration 13.916667 hour; role=outage; derived}.',
    ],
    changes: ['changed duration: 5 hours > 14 hours'],
  },
  {
    name: 'countries named before that are examples of a number now',
    old: ['Shops in {France|country FR}, {Spain|country ES} and {Italy|country IT} were shut by the fault.'],
    now: [
      'Shops in {11 countries|count 11 country}, including {France|country FR}, {Spain|country ES} and {Italy|country IT}, were shut by the fault.',
    ],
    changes: [
      'refined count: FR, ES, IT > 11 countries',
      'unchanged country: FR > FR',
      'unchanged country: ES > ES',
      'unchanged country: IT > IT',
    ],
  },
  {
    name: 'a hedge that goes makes the value firmer',
    old: ['The raid may have cost {£700,000|money 700000 GBP; hedged} in cash.'],
    now: ['The raid cost {£700,000|money 700000 GBP} in cash.'],
    changes: ['refined money: £700,000 > £700,000'],
  },
];

describe('compareSides, facts', () => {
  for (const { name, old, now, changes } of CASES) {
    it(name, () => expect(told(changesOf(old, now))).toEqual(changes));
  }

  it('calls other figures of independent texts contradicted', () => {
    const { changes } = compareSides({
      old: [
        markedArticle('a.txt', ['After a night at the border {9 lorries|count 9 lorry} with flour reached the camp.']),
      ],
      new: [
        markedArticle('b.txt', [
          'Aid workers say {14 lorries|count 14 lorry} with flour have reached the camp since dawn.',
        ]),
      ],
      hasStatements: false,
    });
    expect(told(changes)).toEqual(['contradicted count: 9 lorries > 14 lorries']);
  });

  it('shows the words of the article, the places and a reason', () => {
    const [change] = changesOf(
      ['It was shut for {nearly nine hours|duration <9 hour} on Monday.'],
      ['It was shut for {12 hours|duration 12 hour} on Monday.'],
    );
    expect(change).toMatchObject({
      old: { text: 'nearly nine hours', mentions: [{ article: 'old.txt', line: 1, start: 16, end: 33 }] },
      new: { text: '12 hours', mentions: [{ article: 'new.txt', line: 1, start: 16, end: 24 }] },
      why: '12 hours is not within up to 9 hours',
    });
  });

  const LINES = CASES.flatMap(({ old, now }) => [...old, ...now]);
  const sides = fc.tuple(
    fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 8 }),
    fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 8 }),
  );

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(sides, ([lines]) => {
        const article = markedArticle('a.txt', lines);
        const { changes } = compareSides({ old: [article], new: [article], hasStatements: false });
        expect(changes.filter(({ type }) => type !== 'unchanged')).toEqual([]);
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });

  it('swaps added and removed when the sides are swapped', () => {
    fc.assert(
      fc.property(sides, ([a, b]) => {
        const [forth, back] = [changesOf(a, b), changesOf(b, a)];
        const names = (changes: readonly FactChange[], type: string): string[] =>
          changes.flatMap((change) => (change.type === type ? [`${(change.old ?? change.new)?.value}`] : [])).sort();
        expect(names(back, 'added')).toEqual(names(forth, 'removed'));
        expect(names(back, 'removed')).toEqual(names(forth, 'added'));
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });

  it('does not depend on the order of the articles', () => {
    const articles = ['b.txt', 'a.txt', 'c.txt'].map((path, i) => markedArticle(path, CASES[i]!.old));
    const now = markedArticle(
      'n.txt',
      CASES.slice(0, 3).flatMap((entry) => entry.now),
    );
    const one = compareSides({ old: articles, new: [now], hasStatements: true });
    expect(compareSides({ old: articles.toReversed(), new: [now], hasStatements: true })).toEqual(one);
  });
});
