import { describe, expect, it } from 'vitest';
import type { Clustering, Statement } from '../../src/model/statement.js';
import { findPassages } from '../../src/summarize/passage.js';
import { articleOf, clusteringOf, storyOf } from './told.js';

/** Cuts the statement of line 1 of the first article before token `at`. */
function cutAt({ statements, clusters }: Clustering, at: number): Clustering {
  const [whole, ...rest] = statements as [Statement, ...Statement[]];
  const left = { ...whole, id: 'left', endToken: at, isWholeSentence: false };
  const right = { ...whole, id: 'right', startToken: at, isWholeSentence: false };
  return { statements: [left, right, ...rest], clusters };
}

const toldBy = (lines: readonly string[], isRightCopied: boolean) => {
  const articles = [articleOf('a.txt', lines.slice(0, 1)), articleOf('b.txt', lines.slice(1))];
  const cut = cutAt(clusteringOf(articles), 6);
  const copy = cut.statements.at(-1)!;
  const member = (statement: Statement) => ({ statement, relation: 'same' as const, similarity: 1, differs: [] });
  const [left, right] = cut.statements as [Statement, Statement];
  const clusters = [
    { id: 'copied', representative: copy.id, members: [member(isRightCopied ? right : left), member(copy)] },
  ];
  return findPassages({ story: storyOf(articles), articles, clustering: { ...cut, clusters } })
    .filter(({ order }) => order === 1)
    .map(({ tokens }) => tokens.map(({ form }) => form).join(' '));
};

describe('findPassages: where a sentence may be cut', () => {
  const glued = 'the bridge has now been opened the mayor suggested that a lorry was to blame';

  it('cuts where another line starts with what follows', () => {
    expect(toldBy([glued, 'the mayor suggested that a lorry was to blame'], true)).toEqual([
      'the bridge has now been opened',
      'the mayor suggested that a lorry was to blame',
    ]);
  });

  it('cuts where another line ends with what stands before', () => {
    expect(toldBy([glued, 'the bridge has now been opened'], false)).toHaveLength(2);
  });

  it('trusts the full stop: a part that another line tells alone is no sentence', () => {
    expect(toldBy([`${glued} .`, 'the mayor suggested that a lorry was to blame'], true)).toEqual([`${glued} .`]);
  });
});

it('takes a lead-in off, and names the source and its last version', () => {
  const articles = [
    articleOf('a.txt', ['red sky : people for miles around saw the glow']),
    articleOf('b.txt', ['nobody was hurt in the fire']),
  ];
  const found = findPassages({ story: storyOf(articles, [0, 0]), articles, clustering: clusteringOf(articles) });
  expect(found.map(({ tokens, source, isLatest }) => [tokens[0]?.form, source, isLatest])).toEqual([
    ['people', 'a.txt', false],
    ['nobody', 'a.txt', true],
  ]);
});
