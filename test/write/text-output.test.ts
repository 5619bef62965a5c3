import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersText } from '../../src/write/clusters-text.js';
import { painter } from '../../src/write/color.js';
import { type Cell, csv } from '../../src/write/csv.js';
import { cutStartToWidth, cutToWidth, displayWidth } from '../../src/write/display-width.js';
import { factsCsv } from '../../src/write/facts-csv.js';
import { factsTable } from '../../src/write/facts-table.js';
import { tableLines } from '../../src/write/text-table.js';
import { duration, sampleStory } from './sample.js';

const plain = painter({ hasColor: false });
const wide = { paint: plain, width: null };

describe('CSV', () => {
  const cells: readonly (readonly [cell: Cell, field: string])[] = [
    ['plain text', 'plain text'],
    ['a, b', '"a, b"'],
    ['"a" b', '"""a"" b"'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    ['', ''],
    [null, ''],
    [-5, '-5'],
    [1e6, '1000000'],
    [true, 'true'],
    ['-', '-'],
    ['12-hour', '12-hour'],
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1', "'＝1"],
    ['\tx', "'\tx"],
    ['\u001b[31mred\u009b2J', '\\u001b[31mred\\u009b2J'],
  ];
  it.each(cells)('%j is written as %s', (cell, field) => {
    expect(csv([[cell, 'end']])).toBe(`${field},end\r\n`);
  });

  /** A reader of RFC 4180 by the letter. */
  const parse = (text: string): string[][] => {
    const rows: string[][] = [];
    let rest = text;
    let row: string[] = [];
    while (rest !== '') {
      const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
      if (match === null) throw new Error(`no CSV: ${rest}`);
      row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
      if (match[3] !== ',') {
        rows.push(row);
        row = [];
      }
      rest = rest.slice(match[0].length);
    }
    return rows;
  };

  it('gives back every text, with at most a quotation mark before it, and no formula', () => {
    const cell = fc.string({ unit: fc.constantFrom('=', '-', '@', '"', ',', '\r', '\n', '\t', ' ', 'a', '1', "'") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = parse(csv(rows));
        expect(
          read.map((row) => row.map((text, i) => (text === `'${rows[read.indexOf(row)]?.[i]}` ? text.slice(1) : text))),
        ).toEqual(rows);
        for (const text of read.flat()) expect(text).not.toMatch(/^\s*[=+\-@]./s);
      }),
      { seed: 20260101, numRuns: 200 },
    );
  });

  it('of facts has a head and one row a mention', () => {
    const rows = parse(factsCsv([sampleStory()]));
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([26]));
    const first = Object.fromEntries((rows[0] ?? []).map((name, i) => [name, rows[1]?.[i]]));
    expect(first).toMatchObject({
      story: 'story-1',
      fact: 'f-m-hours',
      status: 'single',
      article: 'ferry/v1.txt',
      line: '1',
      text: '11 hours',
      low: '11',
      unit: 'hour',
      bound: 'about',
      name: '',
      hedged: 'false',
    });
  });
});

describe('the width of text', () => {
  const cases: readonly (readonly [text: string, width: number])[] = [
    ['', 0],
    ['ferry', 5],
    ['naïve', 5],
    ['nai\u0308ve', 5],
    ['東京', 4],
    ['フェリー', 8],
    ['서울', 4],
    ['🌊', 2],
    ['한 a', 4],
  ];
  it.each(cases)('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
  it('is never more than asked for after a cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '東', 'e\u0301', '🌊', ' ') }),
        fc.integer({ min: 1, max: 12 }),
        (text, width) => {
          const cut = cutToWidth(text, width);
          expect(displayWidth(cut)).toBeLessThanOrEqual(width);
          expect(cut === text).toBe(displayWidth(text) <= width);
          const end = cutStartToWidth(text, width);
          expect(displayWidth(end)).toBeLessThanOrEqual(width);
          expect(text.endsWith(end.replace(/^…/, ''))).toBe(true);
        },
      ),
      { seed: 20260101, numRuns: 200 },
    );
  });
});

describe('a table', () => {
  const rows = [
    ['a', 'long text here', 'z'],
    ['東京', 'b', 'end'],
  ].map((row) => row.map((text) => ({ text })));

  it('has equal columns and no blanks at the ends of lines', () => {
    expect(tableLines(rows, wide)).toEqual(['a     long text here  z', '東京  b               end']);
  });
  it('cuts the widest column first', () => {
    expect(tableLines(rows, { paint: plain, width: 20 })).toEqual(
      ['a     long text…  z', '東京  b           end'].map((line) =>
        line.replace('long text…', 'long tex…').replace('b           ', 'b          '),
      ),
    );
  });
  it('keeps the line of a place', () => {
    const cell = { text: 'corpus/ferry/version-1.txt:12', isPlace: true };
    expect(tableLines([[cell, { text: 'late' }]], { paint: plain, width: 20 })).toEqual(['…sion-1.txt:12  late']);
  });
  it('never shows what a terminal would obey', () => {
    const [line] = tableLines([[{ text: 'a\u001b[2J\u202eb\nc\td\u0007' }]], wide);
    expect(line).toBe('a\\u001b[2J\\u202eb c\\td\\u0007');
  });
  it('fits the width unless every column is at its least', () => {
    const row = fc.array(fc.string({ maxLength: 40, unit: fc.constantFrom('a', '東', 'b') }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.integer({ min: 28, max: 100 }), (texts, width) => {
        const table = texts.map((each) => each.map((text) => ({ text })));
        for (const line of tableLines(table, { paint: plain, width }))
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
      { seed: 20260101, numRuns: 200 },
    );
  });
  it('is colored only where asked, and as wide', () => {
    const cell = [[{ text: 'a', color: 'red' as const }, { text: 'b' }]];
    expect(tableLines(cell, wide)).toEqual(['a  b']);
    expect(tableLines(cell, { paint: painter({ hasColor: true }), width: null })).toEqual(['\u001b[31ma\u001b[39m  b']);
  });
});

describe('facts for a terminal', () => {
  it('stand one a line under a head', () => {
    expect(factsTable([sampleStory()], wide)).toBe(`WHERE           KIND      ROLE   SUBJECT  VALUE           TEXT
ferry/v1.txt:1  duration  delay  ferry    about 11 hours  11 hours
ferry/v2.txt:1  service   -      -        Fjord Line      the line
ferry/v2.txt:2  country   -      -        Norway (NO)     nor way
`);
  });

  const values: readonly (readonly [more: object, quantity: Partial<(typeof duration)['quantity']>, shown: string])[] =
    [
      [{}, { low: 1e6, high: 1e9, unit: 'USD', bound: 'exact' }, 'millions of dollars'],
      [{}, { low: 2e6, high: 2e6, unit: 'USD', per: 'hour', bound: 'under' }, 'up to $2 million an hour'],
      [
        { hedged: true },
        { low: 2.5, high: 2.5, unit: 'percent', bound: 'over', change: 'down' },
        'at least 2.5% (down) (maybe)',
      ],
      [
        { negated: true, derived: true },
        { low: -1234.5, high: -1234.5, bound: 'exact' },
        '-1,234.5 hours (not) (derived)',
      ],
    ];
  it.each(values)('show a value (%j, %j) as %s', (more, quantity, shown) => {
    const mention = { ...duration, ...more, quantity: { ...duration.quantity, ...quantity } };
    expect(factsTable([{ reconciliation: { mentions: [mention], facts: [], factOf: new Map() } }], wide)).toContain(
      `  ${shown}  `,
    );
  });

  it('are nothing where there are none', () => {
    expect(factsTable([], wide)).toBe('');
  });
});

describe('clusters for a terminal', () => {
  it('tell the statement, how often, where and what differs', () => {
    expect(clustersText(sampleStory().clustering.clusters, wide)).toBe(`2x the ferry late 12 hours
   ferry/v1.txt:1  variant    0.91  duration: 11 hours, not 12 hours
   ferry/v2.txt:1  identical  1.00
`);
  });
  it('tell of the first dozen places, and in how many stories', () => {
    const [cluster] = sampleStory().clustering.clusters;
    const member = cluster!.members[1]!;
    const many = { ...cluster!, members: Array.from({ length: 15 }, () => member) };
    const text = clustersText([{ ...many, acrossStories: { stories: ['a', 'b', 'c'], isBoilerplate: true } }], wide);
    expect(text.split('\n')[0]).toBe('15x in 3 stories, boilerplate: the ferry late 12 hours');
    expect(text.split('\n').slice(-2)).toEqual(['   and 3 more that say the same', '']);
    expect(text.split('\n')).toHaveLength(15);
  });
  it('are nothing where there are none', () => {
    expect(clustersText([], wide)).toBe('');
  });
});
