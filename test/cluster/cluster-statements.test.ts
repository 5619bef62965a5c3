import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterStatements } from '../../src/cluster/cluster-statements.js';
import type { AnalyzedArticle } from '../../src/model/analysis.js';
import type { Cluster } from '../../src/model/statement.js';
import { analyzed } from './analyzed.js';

const lines = (...texts: string[]) => analyzed('v1.txt', texts);

/** Each cluster as its members' places. */
const places = (articles: readonly AnalyzedArticle[]): string[][] =>
  clusterStatements(articles).clusters.map(({ members }) =>
    members.map(({ statement }) => `${statement.article}:${statement.span.line}`),
  );

const statementTexts = (articles: readonly AnalyzedArticle[], line: number): string[] =>
  clusterStatements(articles)
    .statements.filter(({ span }) => span.line === line)
    .map(({ text }) => text);

/** The one cluster of two lines, or null where they are told apart. */
function pair(one: string, other: string): Cluster | null {
  const { clusters } = clusterStatements([analyzed('v1.txt', [one]), analyzed('v2.txt', [other])]);
  expect(clusters.length).toBeLessThanOrEqual(1);
  return clusters[0] ?? null;
}

/** What the member that does not represent the pair says of itself. */
function relation(one: string, other: string) {
  const cluster = pair(one, other);
  const member = cluster?.members.find(({ statement }) => statement.id !== cluster.representative);
  return member ? { relation: member.relation, kinds: member.differs.map(({ kind }) => kind) } : null;
}

describe('glued lines are cut where another line shows how', () => {
  const glued = 'the leak has been sealed a council engineer blamed the burst on tree roots under the road';
  const alone = 'a council engineer blamed the burst on tree roots under the road';

  it('at the start of a statement that stands elsewhere', () => {
    expect(statementTexts([lines(glued, alone)], 1)).toEqual([
      'the leak has been sealed',
      'a council engineer blamed the burst on tree roots under the road',
    ]);
  });

  it('at its end', () => {
    const tail = 'a council engineer blamed the burst on tree roots under the road two schools sent their pupils home';
    expect(statementTexts([lines(tail, alone)], 1)).toEqual([alone, 'two schools sent their pupils home']);
  });

  it('by a cut found in a third line', () => {
    const first = 'divers searched the flooded lower deck for hours the owner has offered free tickets to everyone';
    const second = 'divers searched the flooded lower deck for hours a crane will lift the wreck at the weekend';
    const third = 'a crane will lift the wreck at the weekend';
    const story = [lines(first, second, third)];
    expect(statementTexts(story, 1)).toEqual([
      'divers searched the flooded lower deck for hours',
      'the owner has offered free tickets to everyone',
    ]);
    expect(places(story)).toEqual([
      ['v1.txt:1', 'v1.txt:2'],
      ['v1.txt:2', 'v1.txt:3'],
    ]);
  });

  it('before the words that only say when', () => {
    const line =
      'a council engineer blamed the burst on tree roots under the road yesterday , the mayor promised new pipes';
    expect(statementTexts([lines(line, alone)], 1)).toEqual([alone, 'yesterday , the mayor promised new pipes']);
  });

  it.each([
    ['at a comma', `${alone} , which had been dug up in may for new cables`],
    ['before a word that carries on', `${alone} and promised to cut down all of the trees`],
    ['before a place', `${alone} in the old town near the cathedral`],
    ['before what belongs to somebody', `${alone} 's western end by the town hall`],
    ['after a word that needs more', `residents of the flooded street said that ${alone}`],
    ['where the rest would be a scrap', `${alone} again on friday`],
  ])('but not %s', (_, line) => {
    expect(statementTexts([lines(line, alone)], 1)).toEqual([line]);
  });

  it('in text with full stops only where other lines show both sides', () => {
    const before = 'the leak in the northern main has been sealed';
    const line = `${before} ${alone} .`;
    const oneSide = [lines(line, `${alone} .`, 'the mayor was not at home .')];
    const bothSides = [lines(line, `${alone} .`, `${before} .`)];
    expect(statementTexts(oneSide, 1)).toEqual([line]);
    expect(statementTexts(bothSides, 1)).toEqual([before, `${alone} .`]);
  });

  it('at a word that carries on, where other lines show both sides', () => {
    const after = 'and nobody knows how long the repair will take';
    expect(statementTexts([lines(`${alone} ${after}`, alone, after)], 1)).toEqual([alone, after]);
  });

  it('but not at a colon, even then', () => {
    const before = 'the chief engineer told the council of the cause';
    const line = `${before} : ${alone}`;
    expect(statementTexts([lines(line, before, alone)], 1)).toEqual([line]);
  });

  it('and not inside cased text before a small letter', () => {
    const whole = 'The Marl Street bridge was closed to heavy lorries by the council';
    const longer =
      'The Marl Street bridge was closed to heavy lorries by the council pending repairs to both of its towers';
    expect(statementTexts([lines(`${whole} .`, `${longer} .`)], 2)).toEqual([`${longer} .`]);
  });
});

describe('statements', () => {
  it('leave lead-ins out and keep all else', () => {
    const [statement] = clusterStatements([
      lines('anger : commuters wait for a replacement bus outside the station'),
    ]).statements;
    expect(statement).toMatchObject({
      text: 'commuters wait for a replacement bus outside the station',
      span: { line: 1, start: 8 },
      lead: 'caption',
      isWholeSentence: true,
    });
  });

  it('keep their ids when a line is put in above them', () => {
    const [before] = clusterStatements([lines('the bridge is closed to lorries')]).statements;
    const after = clusterStatements([lines('snow fell all night', 'the bridge is closed to lorries')]).statements;
    expect(after[1]!.id).toBe(before!.id);
    expect(after[0]!.id).not.toBe(before!.id);
  });

  it('with the same words have ids of their own', () => {
    const { statements } = clusterStatements([lines('the bridge is closed', 'the bridge is closed')]);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(2);
  });
});

describe('light edits are the same', () => {
  it.each([
    ['no change', 'the old mill burned down on sunday night', 'the old mill burned down on sunday night', 'identical'],
    ['tense', 'the mill is burning and nobody is inside', 'the mill was burning and nobody was inside', 'same'],
    [
      'an added detail',
      'firefighters saved the old mill by the river from the flames',
      'firefighters saved the old mill by the river from the rising flames',
      'same',
    ],
    [
      'another order',
      'by noon all of the trapped miners had been brought to the surface',
      'all of the trapped miners had been brought to the surface by noon',
      'same',
    ],
    [
      'a list in another order',
      'rescue teams came from austria , france and italy with dogs',
      'rescue teams came from italy , france and austria with dogs',
      'same',
    ],
    [
      'told inside a longer line',
      'the mine had been closed twice for safety checks',
      'unions said , after the mine had been closed twice for safety checks , that their warnings about gas were ignored by the owner',
      'contained',
    ],
    ['a turn at the start', 'but the old bridge held all night', 'the old bridge held all night', 'same'],
    ['words for anybody', 'users could see the songs they own', 'customers could see the songs they own', 'same'],
  ])('%s', (_, one, other, expected) => {
    expect(relation(one, other)).toEqual({ relation: expected, kinds: [] });
  });
});

describe('the same words with another value, negation or subject are variants', () => {
  it.each([
    ['a figure', 'schools in four villages stayed shut', 'schools in nine villages stayed shut', ['figure']],
    ['a score', 'the home side won 3 - 2 after extra time', 'the home side won 3 - 1 after extra time', ['figure']],
    ['a dropped figure', 'about 300 sheep died in the barn fire', 'sheep died in the barn fire', ['figure']],
    ['a negation', 'the water is safe to drink', 'the water is not safe to drink', ['negation']],
    ['a doubt', 'the reactor may have leaked', 'the reactor has leaked', ['certainty']],
    ['a subject', 'the union said talks had failed', 'the ministry said talks had failed', ['subject']],
    [
      'swapped parts',
      'police attacked the strikers on the bridge',
      'the strikers attacked police on the bridge',
      ['subject'],
    ],
    [
      'a contrast',
      'the main bridge and the tunnel were not damaged',
      'the main bridge was not damaged but the tunnel was',
      ['contrast'],
    ],
  ])('%s', (_, one, other, kinds) => {
    expect(relation(one, other)).toEqual({ relation: 'variant', kinds });
  });

  it('and a value is told by the words of both sides', () => {
    const one = analyzed(
      'v1.txt',
      ['the repair will cost about $ 3 million'],
      [{ line: 1, text: 'about $ 3 million', kind: 'money', quantity: { low: 3e6, unit: 'USD', bound: 'about' } }],
    );
    const other = analyzed(
      'v2.txt',
      ['the repair will cost $ 3 million'],
      [{ line: 1, text: '$ 3 million', kind: 'money', quantity: { low: 3e6, unit: 'USD' } }],
    );
    const [cluster] = clusterStatements([one, other]).clusters;
    expect(cluster!.members.map(({ relation, differs }) => [relation, differs])).toEqual([
      ['variant', [{ kind: 'money', here: 'about $ 3 million', there: '$ 3 million' }]],
      ['identical', []],
    ]);
  });

  it('but equal values in other words are no difference', () => {
    const hours = (path: string, text: string, low: number, unit: string) =>
      analyzed(
        path,
        [`the lift was stuck for ${text} in the tower`],
        [{ line: 1, text, kind: 'duration', quantity: { low, unit } }],
      );
    const { clusters } = clusterStatements([
      hours('v1.txt', 'eleven hours', 11, 'hour'),
      hours('v2.txt', '11 hours', 11, 'hour'),
    ]);
    expect(clusters[0]!.members.map(({ differs }) => differs)).toEqual([[], []]);
  });

  it('an added country is one', () => {
    const country = (name: string, code: string) => ({
      line: 1,
      text: name,
      kind: 'country' as const,
      entity: { name, code },
    });
    const one = analyzed(
      'v1.txt',
      ['the tablet is sold in france and spain'],
      [country('france', 'FR'), country('spain', 'ES')],
    );
    const other = analyzed(
      'v2.txt',
      ['the tablet is sold in france , spain and malta'],
      [country('france', 'FR'), country('spain', 'ES'), country('malta', 'MT')],
    );
    expect(clusterStatements([one, other]).clusters[0]!.members[0]!.differs).toEqual([
      { kind: 'country', here: null, there: 'malta' },
    ]);
  });
});

describe('other claims are told apart', () => {
  it.each([
    [
      'one frame with other words',
      'shares in the bank fell 3 per cent to 45 pence',
      'gold rose 2 per cent to 1,300 dollars',
    ],
    [
      'one speaker',
      'the mayor told reporters that taxes would rise',
      'the mayor told reporters that the park would close',
    ],
    [
      'a shared ending',
      'rain stopped play on the last day of the tour',
      'a broken lift trapped six guests on the last day of the tour',
    ],
    ['a name', 'the metropolitan river police', 'the metropolitan river police found the boat with two children in it'],
    ['words that say nothing', 'it is what it is and that is that', 'that is that and what is it'],
    ['scraps', 'he said so', 'he said so'],
  ])('%s', (_, one, other) => {
    expect(pair(one, other)).toBeNull();
  });
});

describe('clusters', () => {
  it('do not chain: small steps end where the representative is no longer told', () => {
    const words =
      'amber birch cedar daisy elder fern grass hazel ivy juniper kale lilac maple nettle oak pine quince rose sage thyme'.split(
        ' ',
      );
    const steps = Array.from({ length: 11 }, (_, i) => words.slice(i, i + 10).join(' '));
    const together = places([lines(...steps)]);
    for (const members of together) {
      const numbers = members.map((place) => Number(place.split(':')[1]));
      expect(Math.max(...numbers) - Math.min(...numbers)).toBeLessThanOrEqual(6);
    }
    expect(together.length).toBeGreaterThan(1);
  });

  it('are represented by the telling that stands best alone, of equals by the latest', () => {
    const story = [
      analyzed('v1.txt', ["' the ferry will sail again on monday morning"]),
      analyzed('v2.txt', ['the ferry will sail again on monday morning']),
      analyzed('v3.txt', [
        'the ferry will sail again on monday morning',
        'dawn : the ferry will sail again on monday morning',
      ]),
    ];
    const { clusters } = clusterStatements(story);
    const representative = clusters[0]!.members.find(({ statement }) => statement.id === clusters[0]!.representative);
    expect(representative!.statement).toMatchObject({ article: 'v3.txt', span: { line: 1 } });
  });

  it('hold a claim in each of two glued lines apart from its neighbor', () => {
    const shared = 'the archive moved its oldest maps to a cave in the hills';
    const story = [
      lines(
        `${shared} students protested against the plan for a second week`,
        `visitors queued for hours in the rain outside ${shared}`,
        shared,
        'students protested against the plan for a second week',
      ),
    ];
    expect(places(story)).toEqual([
      ['v1.txt:1', 'v1.txt:2', 'v1.txt:3'],
      ['v1.txt:1', 'v1.txt:4'],
    ]);
  });

  it('copies inside one article are a cluster', () => {
    expect(
      places([lines('the dam held through the night', 'people cheered', 'the dam held through the night')]),
    ).toEqual([['v1.txt:1', 'v1.txt:3']]);
  });

  it('of nothing are none', () => {
    expect(clusterStatements([])).toEqual({ statements: [], clusters: [] });
    expect(clusterStatements([lines('')])).toEqual({ statements: [], clusters: [] });
  });
});

describe('for any story', () => {
  const vocabulary =
    'the ferry sank near a village and 12 people were not rescued by boat on monday , police said'.split(' ');
  const line = fc
    .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 30 })
    .map((words) => words.join(' '));
  const stories = fc
    .array(fc.array(line, { maxLength: 8 }), { minLength: 1, maxLength: 4 })
    .map((articles) => articles.map((texts, i) => analyzed(`v${i}.txt`, texts)));
  const settings = { seed: 20260101, numRuns: 100 };

  it('statements cover each sentence but for its lead-in, in order and without overlap', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { statements } = clusterStatements(story);
        for (const article of story) {
          const own = statements.filter(({ article: path }) => path === article.article.path);
          article.sentences.forEach((sentence, at) => {
            const parts = own.filter((statement) => statement.sentence === at);
            const lead = sentence.startToken + sentence.leadTokens;
            expect(parts[0]!.startToken).toBe(lead < sentence.endToken ? lead : sentence.startToken);
            expect(parts.at(-1)!.endToken).toBe(sentence.endToken);
            for (let i = 1; i < parts.length; i++) expect(parts[i]!.startToken).toBe(parts[i - 1]!.endToken);
          });
        }
      }),
      settings,
    );
  });

  it('clusters share no statement, have two members or more, and hold their representative', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { statements, clusters } = clusterStatements(story);
        const known = new Set(statements.map(({ id }) => id));
        const members = clusters.flatMap((cluster) => cluster.members.map(({ statement }) => statement.id));
        expect(new Set(members).size).toBe(members.length);
        expect(members.every((id) => known.has(id))).toBe(true);
        for (const cluster of clusters) {
          expect(cluster.members.length).toBeGreaterThanOrEqual(2);
          const own = cluster.members.find(({ statement }) => statement.id === cluster.representative);
          expect(own).toMatchObject({ relation: 'identical', similarity: 1, differs: [] });
        }
      }),
      settings,
    );
  });

  it('what is together does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const sorted = (articles: readonly AnalyzedArticle[]) =>
          clusterStatements(articles)
            .clusters.map(({ members }) =>
              members
                .map(({ statement }) => statement.id)
                .sort()
                .join(' '),
            )
            .sort();
        expect(sorted([...story].reverse())).toEqual(sorted(story));
      }),
      settings,
    );
  });
});
