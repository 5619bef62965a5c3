import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupStories } from '../../src/group/group-stories.js';
import type { Story } from '../../src/model/story.js';
import { analyzed } from './analyzed.js';

const FERRY = [
  'A car ferry struck the pier at Newholm harbour on Monday, injuring nine passengers.',
  'The ferry Lady Merrin was coming in from Arsay with 140 passengers when her engines failed, the harbour master said.',
  'Divers will look at the damaged pier on Tuesday.',
];
/** The same text a day later, lightly edited. */
const FERRY_LATER = [
  'A car ferry struck the pier at Newholm harbour on Monday, injuring 11 passengers.',
  'The ferry Lady Merrin was coming in from Arsay with 140 passengers when her engines failed, the harbour master said.',
  'Divers looked at the damaged pier on Tuesday and found two cracks.',
];
/** The same event in other words. */
const FERRY_OTHER = [
  'Passengers were thrown from their seats when the Lady Merrin, an Arsay ferry, hit the pier at Newholm.',
  'Nine of them were hurt, according to the harbour master, who blamed the ferry engines.',
];
const BANK = [
  'Oduya Bank was fined 12 million euros on Friday for missing signs of money laundering.',
  'The regulator said the bank had let 300 accounts move cash for years without asking where it came from.',
];
const BANK_MORE = [
  'Its shares fell by a tenth in Vienna, the worst day since the crisis of 2008, before they recovered some ground.',
  'The chief executive, Lena Marsh, said that she would not appeal and that 40 clerks had been hired to look at transfers.',
];
const BREAD = ['To bake this loaf you need rye flour, salt, water and a warm kitchen.', 'Knead the dough, then wait.'];
const BREAD_MORE = [
  'After two hours it should have doubled; if it has not, the yeast was old or the room too cold.',
  'Bake it on a hot stone until the crust sounds hollow when you knock on it, and let it rest before you cut it.',
];

const corpus = [
  analyzed('ferry/v1.txt', FERRY, { published: '2026-03-02' }),
  analyzed('ferry/v2.txt', FERRY_LATER, { published: '2026-03-03', title: 'Ferry hits pier' }),
  analyzed('courier/monday.txt', FERRY_OTHER),
  analyzed('courier/bank.txt', BANK, { title: 'Bank fined' }),
  analyzed('courier/bread.txt', BREAD),
];

const paths = (stories: readonly Story[]): string[][] =>
  stories.map(({ articles }) => articles.map(({ path }) => path));

describe('groupStories', () => {
  it('puts versions and other tellings of one event into one story, and the rest apart', () => {
    expect(paths(groupStories(corpus)).map((story) => story.toSorted())).toEqual([
      ['courier/bank.txt'],
      ['courier/monday.txt', 'ferry/v1.txt', 'ferry/v2.txt'],
      ['courier/bread.txt'],
    ]);
  });

  it('counts versions of one text as one lineage and other tellings as lineages of their own', () => {
    const story = groupStories(corpus).find(({ articles }) => articles.length === 3)!;
    const lineage = new Map(story.articles.map((article) => [article.path, article.lineage]));
    expect(lineage.get('ferry/v2.txt')).toBe('ferry/v1.txt');
    expect(lineage.get('ferry/v1.txt')).toBe('ferry/v1.txt');
    expect(lineage.get('courier/monday.txt')).toBe('courier/monday.txt');
  });

  it('numbers the articles of a story in version order', () => {
    const story = groupStories([
      analyzed('s/v10.txt', FERRY),
      analyzed('s/v2.txt', FERRY_LATER),
      analyzed('s/v1.txt', FERRY),
    ])[0]!;
    expect(story.articles.map(({ path, order }) => `${order} ${path}`)).toEqual([
      '1 s/v1.txt',
      '2 s/v2.txt',
      '3 s/v10.txt',
    ]);
  });

  it('takes the title of the latest version that has one', () => {
    expect(groupStories(corpus).map(({ title }) => title)).toEqual(['Bank fined', 'Ferry hits pier', null]);
  });

  it('groups two articles alone as it groups them among many', () => {
    const two = (a: readonly string[], b: readonly string[]): number =>
      groupStories([analyzed('a.txt', a), analyzed('b.txt', b)]).length;
    expect(two(FERRY, FERRY_OTHER)).toBe(1);
    expect(two(FERRY, BANK)).toBe(2);
    expect(two(BANK, BREAD)).toBe(2);
  });

  it('tells recurring boilerplate from a shared story', () => {
    const note = 'Sign up for our newsletter to get the best of our reporting in your inbox every day.';
    const stories = groupStories([
      analyzed('a.txt', [...FERRY, ...FERRY_OTHER, note]),
      analyzed('b.txt', [...BANK, ...BANK_MORE, note]),
      analyzed('c.txt', [...BREAD, ...BREAD_MORE, note]),
    ]);
    expect(stories).toHaveLength(3);
  });

  it('has no story where there is no article, and one for an article without words', () => {
    expect(groupStories([])).toEqual([]);
    expect(paths(groupStories([analyzed('a.txt', ['...'])]))).toEqual([['a.txt']]);
  });

  it('does not depend on the order of the articles', () => {
    const expected = groupStories(corpus);
    const orders = fc.shuffledSubarray(corpus, { minLength: corpus.length });
    fc.assert(
      fc.property(orders, (articles) => {
        expect(groupStories(articles)).toEqual(expected);
      }),
      { seed: 20260101, numRuns: 20 },
    );
  });

  const lines = fc.array(fc.constantFrom(...FERRY, ...FERRY_OTHER, ...BANK, ...BREAD), { maxLength: 4 });
  const anyCorpus = fc.uniqueArray(
    fc.record({
      path: fc.stringMatching(/^(?:[a-c]\/)?[a-z0-9.ÄéЖ -]{1,6}\.txt$/),
      lines,
      title: fc.option(fc.string({ unit: 'grapheme', maxLength: 12 }), { nil: undefined }),
      published: fc.option(fc.constantFrom('2026-01-01', '2026-01-01T10:00:00Z', '2025-12-31'), { nil: undefined }),
    }),
    { selector: ({ path }) => path, maxLength: 12 },
  );
  const articlesOf = fc.sample(anyCorpus, { seed: 20260101, numRuns: 60 });

  it('puts every article into exactly one story, in folders of safe and unique names', () => {
    for (const texts of articlesOf) {
      const stories = groupStories(
        texts.map(({ path, lines: text, title, published }) =>
          analyzed(path, text, {
            ...(title === undefined ? {} : { title }),
            ...(published === undefined ? {} : { published }),
          }),
        ),
      );
      expect(paths(stories).flat().sort()).toEqual(texts.map(({ path }) => path).sort());
      const dirs = stories.map(({ dir }) => dir);
      expect(new Set(dirs).size).toBe(dirs.length);
      for (const dir of dirs) expect(dir).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(dirs).toEqual(dirs.toSorted());
      for (const { articles } of stories) {
        expect(articles.map(({ order }) => order)).toEqual(articles.map((_, i) => i + 1));
        const own = new Set(articles.map(({ path }) => path));
        for (const { lineage } of articles) expect(own.has(lineage)).toBe(true);
      }
    }
  });
});
