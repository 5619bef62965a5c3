/** Floors under what the pipeline reaches on the bundled corpus; `npm run eval` prints the figures themselves. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Evaluation, evaluate } from '../bench/eval/evaluate.js';
import { addFigures, allKinds, EVAL_KINDS, f1, percent, precision, recall, share } from '../bench/eval/figures.js';
import type { Gold } from '../bench/eval/gold.js';
import { scoreChanges } from '../bench/eval/score-changes.js';
import { scoreDisagreements } from '../bench/eval/score-disagreements.js';
import { scoreFacts } from '../bench/eval/score-facts.js';
import { scoreGrouping } from '../bench/eval/score-grouping.js';
import { scoreLinks } from '../bench/eval/score-links.js';
import { scoreNuggets } from '../bench/eval/score-nuggets.js';
import type { FactChange } from '../src/model/changes.js';
import type { Reconciliation } from '../src/model/fact.js';
import type { Mention } from '../src/model/mention.js';
import type { Cluster } from '../src/model/statement.js';
import type { Story } from '../src/model/story.js';

describe('the bundled corpus', () => {
  let found: Evaluation;
  beforeAll(async () => {
    found = await evaluate({ corpus: 'corpus', gold: 'test/gold', stories: 'test/gold/stories.json' });
  });

  it.each(EVAL_KINDS)('gives facts of kind %s', (kind) => {
    expect(f1(found.all.facts.kinds[kind])).toBeGreaterThan(97);
  });

  it('gives each quantity its bound, most their role and speaker', () => {
    const { bounds, roles, speakers } = found.all.facts;
    expect(percent(bounds)).toBeGreaterThan(98);
    expect(percent(roles)).toBeGreaterThan(50);
    expect(percent(speakers)).toBeGreaterThan(60);
  });

  it('links what says the same and nothing else', () => {
    const { full, partial, precision: right, forbidden, silent } = found.all.links;
    expect(percent(full)).toBeGreaterThan(97);
    expect(percent(partial)).toBeGreaterThan(85);
    expect(percent(right)).toBeGreaterThan(97);
    expect([forbidden, silent]).toEqual([0, 0]);
  });

  it('tells what changed between the first and the last version', () => {
    const { typed, any, typedPrecision } = found.all.changes;
    expect(percent(typed)).toBeGreaterThan(95);
    expect(percent(any)).toBeGreaterThan(97);
    expect(percent(typedPrecision)).toBeGreaterThan(93);
  });

  it('tells where sources disagree, and nowhere else', () => {
    expect(percent(found.all.disagreements.told)).toBeGreaterThan(50);
    expect(percent(found.all.disagreements.known)).toBeGreaterThan(85);
  });

  it('tells readers what they must know', () => {
    expect(percent(found.all.nuggets.vital)).toBeGreaterThan(75);
    expect(percent(found.all.nuggets.all)).toBeGreaterThan(45);
  });

  it('falls into its stories', () => {
    expect(found.grouping?.figures.f1).toBeGreaterThan(97);
  });
});

const place = {
  startToken: 0,
  endToken: 1,
  id: '',
  subject: null,
  period: null,
  negated: false,
  hedged: false,
  derived: false,
};

const money = (line: number, low: number, extra: Partial<Mention> = {}): Mention =>
  ({
    ...place,
    kind: 'money',
    article: 'x/a.txt',
    span: { line, start: 0, endLine: line, end: 4 },
    text: `$${low}`,
    role: 'cost',
    saidBy: null,
    quantity: { low, high: low, unit: 'USD', per: null, bound: 'exact', change: null },
    ...extra,
  }) as Mention;

const gold = (parts: Partial<Gold>): Gold => ({
  story: 's',
  articles: ['a.txt', 'b.txt'],
  facts: [],
  links: { full: [], partial: [] },
  ...parts,
});

describe('scores', () => {
  it('of facts count a fact once, and leave doubtful ones out', () => {
    const facts = [1, 2, 3].map((line) => ({
      article: 'a.txt',
      line,
      kind: 'money' as const,
      value: line,
      unit: 'USD',
      text: `$${line}`,
      role: 'loss',
    }));
    const [one, two, three] = facts as [(typeof facts)[0], (typeof facts)[0], (typeof facts)[0]];
    const { figures, misses } = scoreFacts(gold({ facts: [one, two, { ...three, ...{ doubt: true } }] }), [
      money(1, 1, { role: 'loss' }),
      money(1, 1),
      money(3, 3),
    ]);
    expect(figures.kinds.money).toEqual({ hits: 1, said: 2, gold: 2 });
    expect(figures.roles).toEqual({ hits: 1, of: 1 });
    expect(misses).toEqual(['missed money a.txt:2 "$2"', 'extra money a.txt:1 "$1"']);
  });

  it('of links tell right, open, wrong and forbidden pairs apart', () => {
    const member = (article: string, line: number, relation = 'same') => ({
      statement: { article, span: { line } },
      relation,
    });
    const clusters = [
      { members: [member('a.txt', 1), member('b.txt', 1), member('b.txt', 2)] },
      { members: [member('a.txt', 5), member('b.txt', 5)] },
      { members: [member('a.txt', 6), member('b.txt', 6, 'variant'), member('b.txt', 7)] },
    ] as unknown as Cluster[];
    const { figures } = scoreLinks(
      gold({
        links: {
          full: [
            ['a.txt:1', 'b.txt:1'],
            ['a.txt:9', 'b.txt:9'],
          ],
          partial: [['a.txt:1', 'b.txt:2']],
        },
        not_links: [['a.txt:5', 'b.txt:5']],
        conflicts: [{ pair: ['a.txt:6', 'b.txt:6'] }, { pair: ['a.txt:6', 'b.txt:7'] }],
      }),
      clusters,
    );
    // b.txt:1 and b.txt:2 are both linked to a.txt:1: open; b.txt:6 and b.txt:7 are wrong
    expect(figures).toEqual({
      full: { hits: 1, of: 2 },
      partial: { hits: 1, of: 1 },
      precision: { hits: 4, of: 6 },
      forbidden: 1,
      silent: 1,
    });
  });

  it('of changes ask for the figures of both sides', () => {
    const side = (text: string) => ({ text, value: text, mentions: [] });
    const told = (type: string, old: string | null, now: string | null) =>
      ({
        type,
        kind: 'duration',
        role: '-',
        subject: null,
        old: old && side(old),
        new: now && side(now),
        why: '',
      }) as unknown as FactChange;
    const change = { slot: 'wait', kinds: ['duration' as const], from: 'a.txt', to: 'b.txt' };
    const { figures } = scoreChanges(
      gold({
        changes: [
          { ...change, type: 'changed', old: 'about eleven hours', new: '12 hours' },
          { ...change, type: 'removed', old: '3 days', new: null },
          { ...change, type: 'added', old: null, new: '1,200 days', optional: true },
        ],
      }),
      [
        told('refined', '11 hours', '12 hours'),
        told('added', null, '1200 days'),
        told('unchanged', '3 days', '3 days'),
        told('added', null, '9 days'),
      ],
    );
    expect(figures).toEqual({
      typed: { hits: 0, of: 2 },
      any: { hits: 1, of: 2 },
      typedPrecision: { hits: 1, of: 3 },
      precision: { hits: 2, of: 3 },
    });
  });

  it('of disagreements ask for two sides of one, and count conflicting lines as right', () => {
    const mentions = [
      money(1, 3),
      money(2, 5, { article: 'x/b.txt' }),
      money(4, 8),
      money(5, 9, { article: 'x/b.txt' }),
      money(7, 1),
      money(7, 2, { article: 'x/b.txt' }),
    ].map((mention, i) => ({ ...mention, id: `${i}` }));
    const facts = [0, 2, 4].map((i) => ({ status: 'disputed', mentions: [`${i}`, `${i + 1}`] }));
    const side = (at: string, value: string) => ({ at, value, said_by: null });
    const { figures, misses } = scoreDisagreements(
      gold({
        disagreements: [
          { slot: 'cost', kind: 'money', sides: [side('a.txt:1', '$3'), side('b.txt:2', 'some $5')] },
          { slot: 'loss', kind: 'money', sides: [side('a.txt:20', '$3'), side('b.txt:21', '$5')] },
          { slot: 'blame', kind: 'cause', sides: [side('a.txt:30', 'rust'), side('b.txt:31', 'not rust')] },
        ],
        conflicts: [{ pair: ['a.txt:4', 'b.txt:5'] }],
      }),
      [{ facts, mentions, factOf: new Map() } as unknown as Reconciliation],
    );
    expect(figures).toEqual({ told: { hits: 1, of: 2 }, known: { hits: 2, of: 3 } });
    expect(misses).toEqual([
      'disagreement not told: loss a.txt:20 "$3" / b.txt:21 "$5"',
      'disagreement in no gold: a.txt:7 "$1" / b.txt:7 "$2"',
    ]);
  });

  it('of nuggets ask for all keys in one sentence, at the start of words', () => {
    const nuggets = [
      { weight: 'vital' as const, text: '', keys: ['12', 'hour|day'] },
      { weight: 'okay' as const, text: '', keys: ['cost', 'ape'] },
    ];
    const { figures } = scoreNuggets(gold({ nuggets }), ['It took 12 hours.', 'The cost was a drape.']);
    expect([figures.vital, figures.all]).toEqual([
      { hits: 1, of: 1 },
      { hits: 1, of: 2 },
    ]);
  });

  it('of groups punish mixed and torn stories', () => {
    const story = (...paths: string[]): Story =>
      ({ dir: paths[0], articles: paths.map((path) => ({ path })) }) as unknown as Story;
    const stories = { x: ['1', '2'], y: ['3', '4'] };
    expect(scoreGrouping([story('1', '2'), story('3', '4')], stories).figures.f1).toBe(100);
    expect(scoreGrouping([story('1', '2', '3', '4')], stories).figures).toMatchObject({ precision: 50, recall: 100 });
    expect(scoreGrouping([story('1'), story('2'), story('3'), story('4')], stories).figures).toMatchObject({
      precision: 100,
      recall: 50,
    });
  });

  it('add up and become shares', () => {
    const tally = addFigures([
      { hits: 1, said: 2, gold: 4 },
      { hits: 1, said: 2, gold: 0 },
    ]);
    expect([precision(tally), recall(tally), f1(tally)]).toEqual([50, 50, 50]);
    expect(f1({ hits: 0, said: 0, gold: 0 })).toBe(100);
    expect(f1({ hits: 0, said: 3, gold: 3 })).toBe(0);
    expect(percent(share([], () => true))).toBe(100);
    expect(allKinds(scoreFacts(gold({}), [money(1, 1)]).figures)).toEqual({ hits: 0, said: 1, gold: 0 });
  });
});
