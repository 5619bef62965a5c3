import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recallNames } from '../../src/extract/recall-names.js';
import type { AnalyzedArticle } from '../../src/model/analysis.js';
import { analyzeText } from './analyze-text.js';

const RUNS = { seed: 20260101, numRuns: 100 } as const;

/** Pieces that sentences of all kinds are made of, traps and damage among them. */
const PIECES =
  "the zentrix app|zentrix mail|and|,|is down|was|users of|customers of|said|' we lost|$ 5 million|more than 40 people|in the uk|us|turkey|jordan|chad|for three hours|may have|did not|cost|according to|, which|10 per cent|an hour|'|\"|-|(|)|:|;|âre|ca nât|n't|'s|services , including|killed|2014|last year|he|it|the firm|to build|to the public|from|at least|.|£|½|\u{1F600}|\u0000".split(
    '|',
  );
const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' '));
const text = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));

const sliceOf = ({ article }: AnalyzedArticle, mention: AnalyzedArticle['mentions'][number]): string => {
  const { line: first, start, endLine, end } = mention.span;
  const lines = article.lines.slice(first - 1, endLine);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end);
  lines[0] = lines[0]!.slice(start);
  return lines.join('\n');
};

describe('extractMentions', () => {
  it.each([
    'the bridge is estimated to cost a $ 5 million to build',
    'the bridge may cost $ 5 million to',
    'a fine of £ 35,000 for',
    'the firm made $ 5 million in revenue from',
    'mary dolan , 58 ,',
    'it said it would pay compared with',
  ])('reads a text that ends within a phrase: %s', (given) => {
    for (let end = 1; end <= given.length; end++) expect(() => analyzeText(given.slice(0, end))).not.toThrow();
  });

  it('gives every mention the exact raw text of its place, in reading order, under an id of its own', () => {
    fc.assert(
      fc.property(text, (given) => {
        const analyzed = analyzeText(given);
        for (const mention of analyzed.mentions) {
          if (mention.span.line === mention.span.endLine) expect(sliceOf(analyzed, mention)).toBe(mention.text);
          expect(mention.endToken).toBeGreaterThan(mention.startToken);
        }
        expect(new Set(analyzed.mentions.map(({ id }) => id)).size).toBe(analyzed.mentions.length);
        const places = analyzed.mentions.map(({ startToken, endToken }) => startToken * 1e4 + endToken);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      RUNS,
    );
  });

  it('is a pure function of the text', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(analyzeText(given).mentions).toEqual(analyzeText(given).mentions);
      }),
      RUNS,
    );
  });

  it('finds in recalled articles all that it found before, but for names that a longer one covers', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const articles = [analyzeText(first, { path: 'a.txt' }), analyzeText(second, { path: 'b.txt' })];
        const recalled = recallNames(articles);
        recalled.forEach((article, i) => {
          const places = new Set(article.mentions.map(({ id }) => id));
          for (const { id, kind } of articles[i]!.mentions) if (kind !== 'service') expect(places).toContain(id);
          expect(places.size).toBe(article.mentions.length);
        });
      }),
      RUNS,
    );
  });

  it('keeps the ids of mentions when a line is inserted above', () => {
    const story = 'the zentrix app was down for three hours\nit cost the firm $ 5 million in the uk';
    const ids = analyzeText(story).mentions.map(({ id }) => id);
    const moved = analyzeText(`police said nobody was hurt in the fire\n${story}`).mentions.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(moved).toEqual(expect.arrayContaining(ids));
  });

  it('tells equal mentions with equal words around apart', () => {
    const analyzed = analyzeText('a walk through norway today\na walk through norway today');
    const ids = analyzed.mentions.filter(({ kind }) => kind === 'country').map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('joins the lines of a mention in hard-wrapped text', () => {
    const wrapped = [
      'The repairs to the bridge over the river took a whole year and cost the',
      'town council, which owns it, far more than had been planned at first: 4.5',
      'million pounds, the mayor said on Monday after a long meeting of the town',
      'council, and nobody in the town knows yet where the money will come from.',
    ].join('\n');
    const money = analyzeText(wrapped).mentions.find(({ kind }) => kind === 'money');
    expect(money?.text).toBe('4.5\nmillion pounds');
    expect(money?.span).toEqual({ line: 2, start: 70, endLine: 3, end: 14 });
  });

  it('takes a currency for no country', () => {
    const kinds = analyzeText('it paid 4 million us dollars and 2 million canadian dollars').mentions.map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('country');
  });

  it('finds nothing in an empty text', () => {
    expect(analyzeText('').mentions).toEqual([]);
  });
});
