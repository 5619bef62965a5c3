import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.js';
import type { QuantityMention } from '../../src/model/mention.js';
import { listFacts } from '../../src/summarize/list-facts.js';
import { amountIn, articleOf, storyOf } from './told.js';

const FIRST = articleOf('v1.txt', ['the flood cost $ 20 million and a fine of $ 3 million', 'a seat was $ 9 million']);
const SECOND = articleOf('v2.txt', ['the flood cost $ 48 million and a fine of $ 7 million', 'a seat was $ 9 million']);

const cost = [amountIn(FIRST, '$ 20 million', 20), amountIn(SECOND, '$ 48 million', 48)];
const oldFine = [amountIn(FIRST, '$ 3 million', 3)];
const newFine = [amountIn(SECOND, '$ 7 million', 7)];

function factOf(id: string, role: string, mentions: readonly QuantityMention[], status: Fact['status']): Fact {
  return {
    id,
    kind: 'money',
    role,
    subject: null,
    period: null,
    status,
    value: mentions.at(-1)!.quantity,
    history: mentions.map(({ article, quantity, id: mention }) => ({ article, value: quantity, mentions: [mention] })),
    mentions: mentions.map((mention) => mention.id),
  };
}

const list = (facts: readonly Fact[], lineages: readonly number[] = [0, 0]) =>
  listFacts({
    story: storyOf([FIRST, SECOND], lineages),
    reconciliation: { mentions: [...cost, ...oldFine, ...newFine], facts, factOf: new Map() },
    printName: (lower) => lower,
  });

describe('listFacts: key facts', () => {
  it('shows the value that stands, how it stood before, and the line that states it', () => {
    expect(list([factOf('cost', 'cost', cost, 'changed')]).keyFacts).toEqual([
      {
        label: 'cost',
        value: '$48 million',
        before: ['$20 million'],
        status: 'changed',
        citations: [{ order: 2, line: 1 }],
      },
    ]);
  });

  it('puts the weightier figure first', () => {
    const facts = [factOf('price', 'price', newFine, 'single'), factOf('cost', 'cost', cost, 'changed')];
    expect(list(facts).keyFacts.map(({ label }) => label)).toEqual(['cost', 'price']);
  });

  it('leaves out an amount of which nobody says what it is', () => {
    expect(list([factOf('sum', '-', newFine, 'single')]).keyFacts).toEqual([]);
  });

  it('shows no more than fifteen rows, and two of one name', () => {
    const facts = Array.from({ length: 40 }, (_, i) => {
      const amount = { ...newFine[0]!, id: `m${i}`, quantity: { ...newFine[0]!.quantity, low: i + 1, high: i + 1 } };
      return { ...factOf(`f${i}`, i < 5 ? 'cost' : `role ${i}`, [amount], 'single') };
    });
    const { keyFacts } = list(facts);
    expect(keyFacts.length).toBeLessThanOrEqual(15);
    expect(keyFacts.filter(({ label }) => label === 'cost')).toHaveLength(2);
  });
});

describe('listFacts: changes between versions', () => {
  const facts = [
    factOf('cost', 'cost', cost, 'changed'),
    factOf('old', 'fine', oldFine, 'single'),
    factOf('new', 'fine', newFine, 'single'),
  ];
  const shown = (lineages: readonly number[]) =>
    list(facts, lineages).changes.map(({ label, from, to }) => [label, from, to]);

  it('tells what was revised, then what the last version added, then what it left out', () => {
    expect(shown([0, 0])).toEqual([
      ['cost', '$20 million', '$48 million'],
      ['fine', null, '$7 million'],
      ['fine', '$3 million', null],
    ]);
  });

  it('takes what another source says for no version', () => expect(shown([0, 1])).toEqual([]));

  it('tells of no detail that was added', () => {
    const detail = factOf('new', 'price', newFine, 'single');
    expect(list([detail]).changes).toEqual([]);
  });
});
