/** Texts that no newsroom writes: they may mean nothing, but they must not end a run or cost the square of their length. */
import { describe, expect, it } from 'vitest';
import { clusterTexts, compareTexts, extractFacts } from '../src/index.js';

const TIMES = 12_000;

describe('one endless line', () => {
  it.each([
    ['of ranges', `it needs ${'1m to '.repeat(TIMES)}5`],
    ['of owners', `he said the ${"bank 's ".repeat(TIMES)}boss left`],
    ['of one word', 'app '.repeat(TIMES)],
    ['of languages', `they speak ${'french and german and '.repeat(TIMES / 4)}dutch`],
    ['of speech', `${', saying the storm '.repeat(TIMES / 4)}was over`],
    ['of brackets', '( '.repeat(TIMES)],
    ['of quotation marks', "' word ".repeat(TIMES)],
    ['of equal sentences', 'the pier was shut for two days . '.repeat(TIMES / 8)],
  ])('%s does not end the run', (_, text) => {
    const { mentions } = extractFacts([
      { path: 'odd.txt', text },
      { path: 'good.txt', text: 'the repair of the pier cost $ 2 million' },
    ]);
    expect(mentions.some(({ article }) => article === 'good.txt')).toBe(true);
  });
});

describe('a rise and a fall by the same figure', () => {
  const old = { path: 'old.txt', text: 'shares in norvane rose 5 per cent on monday after the board met in public' };
  const now = { path: 'now.txt', text: old.text.replace('rose', 'fell') };

  it('are two facts to a diff', () => {
    const [change] = compareTexts(old, now).changes;
    expect(change).toMatchObject({ type: 'changed', old: { value: 'up 5%' }, new: { value: 'down 5%' } });
  });

  it('are variants in a cluster', () => {
    const members = clusterTexts([old, now]).clusters.flatMap((cluster) => cluster.members);
    expect(members.map(({ relation }) => relation).sort()).toEqual(['identical', 'variant']);
    expect(members.flatMap(({ differs }) => differs.map(({ kind }) => kind))).toEqual(['change']);
  });
});
