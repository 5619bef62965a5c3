/** A small story, made by hand, for the tests of the writers. */
import type { Account } from '../../src/model/account.js';
import type { Article } from '../../src/model/article.js';
import type { Fact } from '../../src/model/fact.js';
import type { EntityMention, Mention, QuantityMention } from '../../src/model/mention.js';
import type { Span } from '../../src/model/span.js';
import type { Statement } from '../../src/model/statement.js';
import type { StoryOutput } from '../../src/write/story-output.js';

export const article = (path: string, lines: readonly string[], more: Partial<Article> = {}): Article => ({
  path,
  sha256: '0'.repeat(64),
  lines,
  bodyLine: 1,
  title: null,
  published: null,
  source: null,
  ...more,
});

const CLAIM = { role: '-', subject: null, period: null, hedged: false, negated: false, derived: false, saidBy: null };
const span = (line: number, start: number, end: number, endLine = line): Span => ({ line, start, endLine, end });

export const duration: QuantityMention = {
  id: 'm-hours',
  article: 'ferry/v1.txt',
  span: span(1, 15, 23),
  text: '11 hours',
  startToken: 3,
  endToken: 5,
  kind: 'duration',
  ...CLAIM,
  role: 'delay',
  subject: 'ferry',
  quantity: { low: 11, high: 11, unit: 'hour', per: null, bound: 'about', change: null },
};

const country: EntityMention = {
  id: 'm-norway',
  article: 'ferry/v2.txt',
  span: span(2, 3, 4, 3),
  text: 'nor\nway',
  startToken: 8,
  endToken: 9,
  kind: 'country',
  ...CLAIM,
  entity: { name: 'Norway', code: 'NO' },
};

const service: EntityMention = {
  ...country,
  id: 'm-line',
  span: span(1, 0, 8),
  text: 'the line',
  kind: 'service',
  entity: { name: 'Fjord Line', code: null },
};

const fact = (mention: Mention): Fact => ({
  id: `f-${mention.id}`,
  kind: mention.kind,
  role: mention.role,
  subject: mention.subject,
  period: mention.period,
  status: 'single',
  value: 'quantity' in mention ? mention.quantity : mention.entity,
  history: [
    {
      article: mention.article,
      value: 'quantity' in mention ? mention.quantity : mention.entity,
      mentions: [mention.id],
    },
  ],
  mentions: [mention.id],
});

const statement = (id: string, path: string, line: number, text: string): Statement => ({
  id,
  article: path,
  span: span(line, 0, text.length),
  text,
  startToken: 0,
  endToken: 4,
  sentence: 0,
  lead: 'none',
  isWholeSentence: true,
});

const emptyAccount: Account = {
  title: 'Ferry late',
  sentences: [],
  keyFacts: [],
  changes: [],
  disagreements: [],
  repeated: [],
};

const statements = [
  statement('s1', 'ferry/v1.txt', 1, 'the ferry late 11 hours'),
  statement('s2', 'ferry/v2.txt', 1, 'the ferry late 12 hours'),
  statement('s3', 'ferry/v2.txt', 2, 'nor'),
];

const mentions = [duration, service, country];

/** Two versions, one cluster of two statements, three facts, and an account to be filled in. */
export const sampleStory = (account: Partial<Account> = {}): StoryOutput => ({
  story: {
    id: 'story-1',
    dir: 'ferry',
    title: null,
    articles: [
      { path: 'ferry/v1.txt', order: 1, lineage: 'ferry/v1.txt' },
      { path: 'ferry/v2.txt', order: 2, lineage: 'ferry/v1.txt' },
    ],
  },
  articles: [
    article('ferry/v1.txt', ['the ferry late 11 hours', 'two', 'three'], { published: '2026-03-04' }),
    article('ferry/v2.txt', ['the ferry late 12 hours', 'nor', 'way'], { title: 'Ferry', source: 'The Post' }),
  ],
  clustering: {
    statements,
    clusters: [
      {
        id: 'c1',
        representative: 's2',
        members: [
          {
            statement: statements[0]!,
            relation: 'variant',
            similarity: 0.912345,
            differs: [{ kind: 'duration', here: '11 hours', there: '12 hours' }],
          },
          { statement: statements[1]!, relation: 'identical', similarity: 1, differs: [] },
        ],
      },
    ],
  },
  reconciliation: {
    mentions,
    facts: mentions.map(fact),
    factOf: new Map(mentions.map(({ id }) => [id, `f-${id}`])),
  },
  account: { ...emptyAccount, ...account },
});
