import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSides } from '../../src/diff/compare-sides.js';
import type { StatementEdit, StatementPlace, WordEdit } from '../../src/model/changes.js';
import { markedArticle } from '../slots/marked-article.js';

const statementsOf = (old: readonly string[], now: readonly string[]): readonly StatementEdit[] =>
  compareSides({ old: [markedArticle('a.txt', old)], new: [markedArticle('b.txt', now)], hasStatements: true })
    .statements ?? [];

const lines = (places: readonly StatementPlace[]): string => places.map(({ line }) => line).join('+');
const told = (edits: readonly StatementEdit[]): string[] =>
  edits.map(({ type, old, new: now }) => `${type} ${lines(old)}>${lines(now)}`);

const A = 'The old harbour wall gave way on Tuesday night';
const B = 'Divers found three cars under the rubble by dawn';
const C = 'A crane from the capital will lift the largest stones';
const D = 'Fishing boats have been told to use the northern pier';

interface Case {
  readonly name: string;
  readonly old: readonly string[];
  readonly now: readonly string[];
  readonly edits: readonly string[];
}

const CASES: readonly Case[] = [
  { name: 'keeps what stands', old: [A, B], now: [A, B], edits: ['kept 1>1', 'kept 2>2'] },
  { name: 'takes spacing and case for no edit', old: [A], now: [`${A.toUpperCase()} `], edits: ['kept 1>1'] },
  { name: 'tells what is new', old: [A, C], now: [A, B, C], edits: ['kept 1>1', 'added >2', 'kept 2>3'] },
  {
    name: 'tells what is gone where it stood',
    old: [A, B, C],
    now: [A, C],
    edits: ['kept 1>1', 'removed 2>', 'kept 3>2'],
  },
  {
    name: 'pairs a sentence with its revision',
    old: [A, B],
    now: [A, 'Divers have found four cars under the rubble'],
    edits: ['kept 1>1', 'edited 2>2'],
  },
  {
    name: 'does not pair sentences that share a few words',
    old: [A, B],
    now: [A, 'Insurers will look at the cars that were parked there'],
    edits: ['kept 1>1', 'added >2', 'removed 2>'],
  },
  {
    name: 'marks the sentence that moved, not those it passed',
    old: [A, B, C, D],
    now: [D, A, B, C],
    edits: ['moved 4>1', 'kept 1>2', 'kept 2>3', 'kept 3>4'],
  },
  { name: 'sees a line that was split', old: [`${A} ${B}`, C], now: [A, B, C], edits: ['split 1>1+2', 'kept 2>3'] },
  { name: 'sees lines that were merged', old: [A, B, C], now: [`${A} ${B}`, C], edits: ['merged 1+2>1', 'kept 3>2'] },
  {
    name: 'does not count a repeat as a part',
    old: [`${A} ${B}`],
    now: [A, A, B],
    edits: ['split 1>1+3', 'added >2'],
  },
  { name: 'pairs repeats in order', old: [A, B, A], now: [A, A], edits: ['kept 1>1', 'removed 2>', 'kept 3>2'] },
  { name: 'has nothing to say of nothing', old: [], now: [], edits: [] },
  {
    name: 'tells texts apart that share nothing',
    old: [A, B],
    now: [C, D],
    edits: ['added >1', 'added >2', 'removed 1>', 'removed 2>'],
  },
];

describe('compareSides, statements', () => {
  for (const { name, old, now, edits } of CASES) {
    it(name, () => expect(told(statementsOf(old, now))).toEqual(edits));
  }

  it('shows the words that differ inside a pair', () => {
    const [edit] = statementsOf(
      ['Divers found three cars under the rubble.'],
      ['Divers found four cars under fallen rubble.'],
    );
    expect(edit?.words).toEqual([
      { type: 'equal', text: 'Divers found ' },
      { type: 'delete', text: 'three' },
      { type: 'insert', text: 'four' },
      { type: 'equal', text: ' cars under ' },
      { type: 'delete', text: 'the' },
      { type: 'insert', text: 'fallen' },
      { type: 'equal', text: ' rubble.' },
    ]);
  });

  it('leaves statements out where only facts are asked for', () => {
    const side = [markedArticle('a.txt', [A])];
    expect(compareSides({ old: side, new: side, hasStatements: false }).statements).toBeNull();
  });

  const WORDS = 'the harbour wall gave way crane divers found three cars rubble dawn pier boats told stones'.split(' ');
  const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const text = fc.array(fc.oneof(sentence, fc.constantFrom(A, B, C, D)), { maxLength: 8 });

  it('holds every sentence of both sides once, the new side in order', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        const edits = statementsOf(old, now);
        const placed = (side: 'old' | 'new') => edits.flatMap((edit) => edit[side].map((place) => place.text));
        expect(placed('new').toSorted()).toEqual(now.toSorted());
        expect(placed('old').toSorted()).toEqual(old.toSorted());
        const firsts = edits.flatMap((edit) => edit.new.slice(0, 1).map(({ line }) => line));
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      }),
      { seed: 20260101, numRuns: 200 },
    );
  });

  it('turns old into new when its word edits are applied', () => {
    const side = (words: readonly WordEdit[], gone: WordEdit['type']) =>
      words
        .filter(({ type }) => type !== gone)
        .map((edit) => edit.text)
        .join('')
        .trim();
    fc.assert(
      fc.property(text, text, (old, now) => {
        for (const { type, old: from, new: to, words } of statementsOf(old, now)) {
          if (words.length === 0) continue;
          expect(['edited', 'split', 'merged']).toContain(type);
          expect(side(words, 'insert').toLowerCase()).toBe(
            from
              .map((place) => place.text)
              .join(' ')
              .toLowerCase(),
          );
          expect(side(words, 'delete')).toBe(to.map((place) => place.text).join(' '));
        }
      }),
      { seed: 20260101, numRuns: 200 },
    );
  });

  it('keeps everything between a text and itself', () => {
    fc.assert(
      fc.property(text, (lines) => {
        expect(statementsOf(lines, lines).every(({ type }) => type === 'kept')).toBe(true);
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });

  it('swaps added and removed when the sides are swapped', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        const [forth, back] = [statementsOf(old, now), statementsOf(now, old)];
        const count = (edits: readonly StatementEdit[], type: string) =>
          edits.filter((edit) => edit.type === type).length;
        expect(count(back, 'added')).toBe(count(forth, 'removed'));
        expect(count(back, 'removed')).toBe(count(forth, 'added'));
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });
});
