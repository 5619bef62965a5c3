import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/changes.js';
import { DEFAULT_OPTIONS } from '../../src/options.js';
import { clustersJson } from '../../src/write/clusters-json.js';
import { diffJson } from '../../src/write/diff-json.js';
import { factsJson } from '../../src/write/facts-json.js';
import { jsonText } from '../../src/write/json-text.js';
import { runJson } from '../../src/write/run-json.js';
import { JSON_SCHEMAS, parseFactsJson } from '../../src/write/schema.js';
import { article, duration, sampleStory } from './sample.js';

const story = sampleStory();

const RUN = {
  version: '0.1.0',
  options: DEFAULT_OPTIONS,
  corpus: '../corpus',
  articles: [...story.articles, article('other.txt', ['one'])],
  stories: [story],
  diagnostics: [
    { code: 'read/empty-file', severity: 'error', message: 'found nothing', file: 'x.txt' },
    {
      code: 'read/same-content',
      severity: 'info',
      message: 'a copy',
      file: 'b.txt',
      line: 3,
      related: { file: 'a.txt' },
    },
  ],
} as const;

const PLACE = { article: 'v2.txt', line: 4, start: 0, end: 3, text: 'abc' };
const COMPARISON: Comparison = {
  changes: [
    {
      type: 'changed',
      kind: 'duration',
      role: 'delay',
      subject: null,
      old: { text: '11 hours', value: 'about 11 hours', mentions: [{ ...PLACE, endLine: 5 }] },
      new: null,
      why: '12 is not 11',
    },
  ],
  statements: [
    { type: 'edited', old: [PLACE], new: [{ ...PLACE, endLine: 4 }], words: [{ type: 'insert', text: 'x' }] },
  ],
};

/** Keys of an object in the order they stand in the text. */
const keys = (value: object | undefined): readonly string[] => Object.keys(value ?? {});

describe('JSON text', () => {
  it('holds no character that a terminal obeys, and reads back as it was', () => {
    const data = { text: '\u001b[31mred \u009b2J\u007f' };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    expect(jsonText(data)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(JSON.parse(jsonText(data))).toEqual(data);
  });
});

describe('facts.json', () => {
  const text = factsJson(story);
  const data = JSON.parse(text);

  it('is indented by two, ends in a line end and has the keys of the contract in their order', () => {
    expect(text).toMatch(
      /^\{\n {2}"schema": "wirefold\/facts\/1",\n {2}"story": "story-1",\n {2}"articles": \[\n[\s\S]*\}\n$/,
    );
    expect(keys(data)).toEqual(['schema', 'story', 'articles', 'mentions', 'facts']);
    expect(keys(data.articles[0])).toEqual(['path', 'order', 'title', 'published', 'source', 'sha256', 'lines']);
    const head = ['id', 'article', 'line', 'start', 'end'];
    const claim = ['text', 'kind', 'role', 'subject', 'period'];
    const attitude = ['hedged', 'negated', 'derived', 'saidBy', 'fact'];
    expect(keys(data.mentions[0])).toEqual([...head, ...claim, 'quantity', ...attitude]);
    expect(keys(data.mentions[0].quantity)).toEqual(['low', 'high', 'unit', 'per', 'bound', 'change']);
    expect(keys(data.mentions[2])).toEqual([...head, 'endLine', ...claim, 'entity', ...attitude]);
    expect(keys(data.facts[0])).toEqual([
      'id',
      'kind',
      'role',
      'subject',
      'period',
      'status',
      'value',
      'history',
      'mentions',
    ]);
    expect(keys(data.facts[0].history[0])).toEqual(['article', 'value', 'mentions']);
  });

  it('tells lines by number, an end line only where it differs, and a code only for a country', () => {
    expect(
      data.articles.map(({ path, order, lines }: { path: string; order: number; lines: number }) => [
        path,
        order,
        lines,
      ]),
    ).toEqual([
      ['ferry/v1.txt', 1, 3],
      ['ferry/v2.txt', 2, 3],
    ]);
    expect(data.mentions[0]).toMatchObject({ line: 1, start: 15, end: 23, text: '11 hours', fact: 'f-m-hours' });
    expect(data.mentions[0]).not.toHaveProperty('endLine');
    expect(data.mentions[1].entity).toEqual({ name: 'Fjord Line' });
    expect(data.mentions[2]).toMatchObject({ endLine: 3, entity: { name: 'Norway', code: 'NO' } });
  });

  it('does not depend on the keys that a stage happens to add, nor on the order of the articles', () => {
    const more = { ...duration, extra: 1, quantity: { extra: 1, ...duration.quantity } };
    const other = { ...story.reconciliation, mentions: [more, ...story.reconciliation.mentions.slice(1)] };
    expect(factsJson({ ...story, articles: story.articles.toReversed(), reconciliation: other })).toBe(text);
  });

  it('cannot be written for an article whose text is missing', () => {
    expect(() => factsJson({ ...story, articles: [] })).toThrow(RangeError);
  });

  it('is read back as it was written', () => {
    expect(parseFactsJson(data)).toEqual({ value: data });
    expect(parseFactsJson({ ...data, later: true })).toEqual({ value: data });
  });

  const broken: readonly (readonly [name: string, content: unknown, where: string])[] = [
    ['nothing', null, 'at the top'],
    ['a list', [], 'at the top'],
    ['another schema', { ...data, schema: 'wirefold/clusters/1' }, 'at schema'],
    ['a line that is no number', { ...data, mentions: [{ ...data.mentions[0], line: '1' }] }, 'at mentions.0'],
    ['a fact of an unknown kind', { ...data, facts: [{ ...data.facts[0], kind: 'mood' }] }, 'at facts.0.kind'],
  ];
  it.each(broken)('is refused where it is broken: %s', (_, content, where) => {
    const result = parseFactsJson(content);
    expect('problem' in result && result.problem).toContain(where);
  });
});

describe('clusters.json', () => {
  it('has the members of each cluster with their relation to the representative', () => {
    expect(JSON.parse(clustersJson(story))).toEqual({
      schema: 'wirefold/clusters/1',
      story: 'story-1',
      clusters: [
        {
          id: 'c1',
          representative: 's2',
          members: [
            {
              id: 's1',
              article: 'ferry/v1.txt',
              line: 1,
              start: 0,
              end: 23,
              text: 'the ferry late 11 hours',
              relation: 'variant',
              similarity: 0.9123,
              differs: [{ kind: 'duration', here: '11 hours', there: '12 hours' }],
            },
            {
              id: 's2',
              article: 'ferry/v2.txt',
              line: 1,
              start: 0,
              end: 23,
              text: 'the ferry late 12 hours',
              relation: 'identical',
              similarity: 1,
              differs: [],
            },
          ],
        },
      ],
    });
  });
});

describe('run.json', () => {
  const data = JSON.parse(runJson(RUN));
  it('tells what was read, found and written', () => {
    expect(keys(data)).toEqual([
      'schema',
      'version',
      'options',
      'corpus',
      'inputs',
      'stories',
      'counts',
      'diagnostics',
    ]);
    expect(data.inputs.map(({ path, story: id }: { path: string; story: string | null }) => [path, id])).toEqual([
      ['ferry/v1.txt', 'story-1'],
      ['ferry/v2.txt', 'story-1'],
      ['other.txt', null],
    ]);
    expect(data.stories).toEqual([
      { id: 'story-1', dir: 'ferry', title: 'Ferry late', articles: ['ferry/v1.txt', 'ferry/v2.txt'] },
    ]);
    expect(data.counts).toEqual({ articles: 3, stories: 1, statements: 3, clusters: 1, mentions: 3, facts: 3 });
    expect(data.diagnostics).toEqual(RUN.diagnostics);
  });
  it('names every option', () => {
    expect(data.options).toEqual(DEFAULT_OPTIONS);
  });
});

describe('the published schemas', () => {
  const outputs: readonly (readonly [name: keyof typeof JSON_SCHEMAS, text: string])[] = [
    ['facts', factsJson(story)],
    ['clusters', clustersJson(story)],
    ['run', runJson(RUN)],
    ['diff', diffJson(COMPARISON, 'v1.txt', 'v2.txt')],
    ['diff', diffJson({ ...COMPARISON, statements: null }, 'v1.txt', 'v2.txt')],
  ];
  it.each(outputs)('%s: hold for what is written, and for nothing more or less', (name, text) => {
    const check = new Ajv2020({ strict: false }).compile(JSON_SCHEMAS[name]);
    const data = JSON.parse(text);
    expect(check(data), JSON.stringify(check.errors)).toBe(true);
    expect(check({ ...data, extra: 1 })).toBe(false);
    const { schema, ...rest } = data;
    expect(schema).toBe(`wirefold/${name}/1`);
    expect(check(rest)).toBe(false);
  });
});

describe('a comparison as JSON', () => {
  it('keeps the names of the sides and leaves out an end line that is the line', () => {
    const data = JSON.parse(diffJson(COMPARISON, 'old', 'new'));
    expect(keys(data)).toEqual(['schema', 'old', 'new', 'changes', 'statements']);
    expect(keys(data.changes[0])).toEqual(['type', 'kind', 'role', 'subject', 'old', 'new', 'why']);
    expect(data.changes[0].old.mentions).toEqual([{ ...PLACE, endLine: 5 }]);
    expect(data.statements[0].new).toEqual([PLACE]);
  });
  it('has no statements where none were compared', () => {
    expect(JSON.parse(diffJson({ changes: [], statements: null }, 'a', 'b'))).toEqual({
      schema: 'wirefold/diff/1',
      old: 'a',
      new: 'b',
      changes: [],
    });
  });
});
