import { describe, expect, it } from 'vitest';
import { clusterAcrossStories } from '../../src/cluster/cluster-across-stories.js';
import { analyzed } from './analyzed.js';

/** One story an entry, each of one article. */
function across(...stories: readonly (readonly string[])[]) {
  const articles = stories.map((lines, i) => {
    const mentions = lines.flatMap((line, at) => {
      const figure = /\d+/.exec(line)?.[0];
      const quantity = { low: Number(figure), unit: 'boat' };
      return figure === undefined ? [] : [{ kind: 'count' as const, text: figure, line: at + 1, quantity }];
    });
    return analyzed(`${i}.txt`, lines, mentions);
  });
  const told = articles.map(({ article: { path } }, i) => ({
    id: `story ${i}`,
    dir: `story-${i}`,
    title: null,
    articles: [{ path, order: 1, lineage: path }],
  }));
  const byPath = new Map(articles.map((article) => [article.article.path, article]));
  return clusterAcrossStories(told, byPath).map(({ acrossStories, members }) => ({
    ...acrossStories,
    members: members.map(({ statement, relation }) => `${statement.article}:${statement.span.line} ${relation}`),
  }));
}

const HARBOR = 'the old harbor wall at kelmouth was built by miners a century ago';
const LETTER = 'sign up for the morning letter of the kelmouth courier';

describe('what several stories tell', () => {
  it('is clustered with its stories, boilerplate from the third on', () => {
    expect(
      across(
        [LETTER, 'the ferry ran aground near the pier at dawn'],
        ['rain flooded the lower town on monday night', LETTER, HARBOR],
        [`inspectors who came back in spring found new cracks and the council report said ${HARBOR}`, LETTER],
      ),
    ).toEqual([
      {
        stories: ['story 0', 'story 1', 'story 2'],
        isBoilerplate: true,
        members: ['0.txt:1 identical', '1.txt:2 identical', '2.txt:2 identical'],
      },
      {
        stories: ['story 1', 'story 2'],
        isBoilerplate: false,
        members: ['1.txt:3 identical', '2.txt:1 contained'],
      },
    ]);
  });

  it('is no boilerplate where its figures differ', () => {
    const fleet = (count: number) => [`the port of kelmouth is home to ${count} fishing boats and a ferry`];
    const [cluster, ...others] = across(fleet(40), fleet(50), fleet(60));
    expect(others).toEqual([]);
    expect(cluster).toMatchObject({ stories: ['story 0', 'story 1', 'story 2'], isBoilerplate: false });
    expect(cluster!.members.filter((member) => member.endsWith('variant'))).toHaveLength(2);
  });

  it('is not what one story repeats, nor what only looks alike', () => {
    expect(across([HARBOR, HARBOR], ['the old harbor wall was painted by children of the town'])).toEqual([]);
  });
});
