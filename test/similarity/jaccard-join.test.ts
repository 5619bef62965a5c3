import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachPair } from '../../src/similarity/expand-pairs.js';
import { jaccardJoin, joinShare } from '../../src/similarity/jaccard-join.js';
import { unitePairs } from '../../src/similarity/similar-texts.js';
import { findFirstEqual, orderByLength } from '../../src/similarity/token-lists.js';
import { numberTexts } from '../../src/similarity/token-sets.js';
import { slowJaccardJoin } from './slow-joins.js';

function fastJoin(texts: readonly (readonly string[])[], threshold: number): string[] {
  const { sets } = numberTexts(texts);
  const pairs: string[] = [];
  forEachPair(sets, jaccardJoin(sets, threshold), (i, j, similarity) => pairs.push(`${i} ${j} ${similarity}`));
  return pairs;
}

const split = (...texts: string[]): string[][] => texts.map((text) => text.split(' ').filter((token) => token !== ''));

describe('pairs at or over the threshold', () => {
  it.each([
    ['at the threshold', 0.6, split('a b c d', 'a b c e'), ['0 1 0.6']],
    ['under it', 0.61, split('a b c d', 'a b c e'), []],
    ['equal sets, in any order and number of tokens', 1, split('a b', 'b a a', 'a c'), ['0 1 1']],
    ['single tokens', 0.5, split('a', 'a b', 'b', 'a'), ['0 1 0.5', '0 3 1', '1 2 0.5', '1 3 0.5']],
    ['a low threshold', 0.25, split('a', 'a b c d', 'd e f g'), ['0 1 0.25']],
    ['empty texts are like nothing', 0.1, split('', '', 'a'), []],
    [
      'pairs of three equal sets and a near one',
      0.75,
      split('a b c', 'a b c', 'a b c d', 'c b a'),
      ['0 1 1', '0 2 0.75', '0 3 1', '1 2 0.75', '1 3 1', '2 3 0.75'],
    ],
  ])('%s', (_, threshold, texts, expected) => {
    expect(fastJoin(texts, threshold)).toEqual(expected);
  });

  it.each([0, -0.1, 1.01, Number.NaN])('a threshold of %s is refused', (threshold) => {
    expect(() => jaccardJoin(numberTexts(split('a')).sets, threshold)).toThrow(RangeError);
  });

  it('are those that the slow join finds', () => {
    const token = fc.integer({ min: 0, max: 11 }).map((n) => `t${Math.floor((n * n) / 6)}`);
    const texts = fc.array(fc.array(token, { maxLength: 14 }), { maxLength: 40 });
    const threshold = fc.constantFrom(0.1, 0.3, 1 / 3, 0.5, 0.6, 2 / 3, 0.7, 0.75, 0.8, 0.9, 1);
    fc.assert(
      fc.property(texts, threshold, (sample, at) => {
        expect(fastJoin(sample, at)).toEqual(slowJaccardJoin(sample, at));
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });

  it('are those that the slow join finds among edited copies of long texts', () => {
    const text = fc.array(fc.integer({ min: 0, max: 400 }).map(String), { minLength: 8, maxLength: 30 });
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(29), fc.integer({ min: 0, max: 400 }).map(String)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), edits, (originals, changes) => {
        const sample = [...originals.map((tokens) => [...tokens])];
        for (const [from, at, token] of changes) {
          const copy = [...sample[from % sample.length]!];
          copy[at % copy.length] = token;
          sample.push(copy);
        }
        for (const threshold of [0.6, 0.7, 0.8])
          expect(fastJoin(sample, threshold)).toEqual(slowJaccardJoin(sample, threshold));
      }),
      { seed: 20260101, numRuns: 60 },
    );
  });

  it.each([2, 3, 5])('are found as well by %i shares of the work', (of) => {
    const texts = fc.array(fc.array(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 12 }), { maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.constantFrom(0.4, 0.6, 0.8), (sample, threshold) => {
        const { sets } = numberTexts(sample);
        const { firstEqual, ...whole } = jaccardJoin(sets, threshold);
        const turns = orderByLength(sets, findFirstEqual(sets));
        const found = Array.from({ length: of }, (_, index) =>
          joinShare(sets, turns, { threshold, share: { index, of } }),
        );
        expect(unitePairs(found, firstEqual.length)).toEqual(whole);
      }),
      { seed: 20260101, numRuns: 60 },
    );
  });

  it('do not depend on which text comes first', () => {
    const texts = split('a b c d e', 'a b c d f', 'a b c g h', 'a b c d e', 'x y');
    const named = (list: readonly (readonly string[])[]) =>
      fastJoin(list, 0.4)
        .map((pair) =>
          pair
            .split(' ')
            .slice(0, 2)
            .map((i) => texts.indexOf(list[Number(i)] as string[]))
            .sort()
            .join(' '),
        )
        .sort();
    expect(named([...texts].reverse())).toEqual(named(texts));
  });
});
