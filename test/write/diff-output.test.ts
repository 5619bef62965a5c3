import { describe, expect, it } from 'vitest';
import type { ChangeSide, Comparison, FactChange, StatementEdit } from '../../src/model/changes.js';
import { diffMarkdown } from '../../src/write/diff-markdown.js';
import { diffText } from '../../src/write/diff-text.js';

const place = (article: string, line: number, text: string) => ({ article, line, start: 0, end: text.length, text });
const side = (article: string, line: number, value: string): ChangeSide => ({
  text: value,
  value,
  mentions: [place(article, line, value)],
});
const change = (type: FactChange['type'], more: Partial<FactChange>): FactChange => ({
  type,
  kind: 'duration',
  role: '-',
  subject: null,
  old: null,
  new: null,
  why: 'so it is',
  ...more,
});

const CHANGES: readonly FactChange[] = [
  change('changed', {
    role: 'delay',
    subject: 'ferry',
    old: side('v1.txt', 2, '11 hours'),
    new: side('v2.txt', 3, '12 hours'),
    why: '12 is not 11',
  }),
  change('added', { kind: 'country', new: side('v2.txt', 4, 'Norway'), why: 'only new' }),
  change('removed', { kind: 'money', role: 'cost', old: side('v1.txt', 5, '$2 million'), why: 'only old' }),
  change('unchanged', {
    kind: 'service',
    old: side('v1.txt', 1, 'Fjord Line'),
    new: side('v2.txt', 1, 'Fjord Line'),
    why: 'the same',
  }),
];

const EDITS: readonly StatementEdit[] = [
  {
    type: 'kept',
    old: [place('v1.txt', 1, 'the line is open')],
    new: [place('v2.txt', 1, 'the line is open')],
    words: [],
  },
  {
    type: 'edited',
    old: [place('v1.txt', 2, 'late by 11 hours')],
    new: [place('v2.txt', 3, 'late by 12 hours')],
    words: [
      { type: 'equal', text: 'late by ' },
      { type: 'delete', text: '11' },
      { type: 'insert', text: '12' },
      { type: 'equal', text: ' hours' },
    ],
  },
  { type: 'moved', old: [place('v1.txt', 9, 'a storm blew')], new: [place('v2.txt', 2, 'a storm blew')], words: [] },
  { type: 'added', old: [], new: [place('v2.txt', 4, 'in norway')], words: [] },
  { type: 'removed', old: [place('v1.txt', 5, 'it cost $ 2 million')], new: [], words: [] },
];

const FACTS: Comparison = { changes: CHANGES, statements: null };
const BOTH: Comparison = { changes: CHANGES, statements: EDITS };
const OPTIONS = { hasColor: false, hasUnchanged: false, hasWordDiff: false, width: null };

describe('as text', () => {
  it('lists what changed and counts all in the last line', () => {
    expect(
      diffText(FACTS, OPTIONS),
    ).toBe(`changed  delay (ferry)  11 hours → 12 hours  v1.txt:2 → v2.txt:3  12 is not 11
added    country        Norway               v2.txt:4             only new
removed  cost           $2 million           v1.txt:5             only old

4 facts: 1 unchanged, 1 added, 1 removed, 1 changed
`);
  });

  it('lists what did not change where asked', () => {
    const text = diffText(BOTH, { ...OPTIONS, hasUnchanged: true });
    expect(text).toContain('\nunchanged  service        Fjord Line → Fjord Line');
    expect(text).toContain('\nkept  v1.txt:1 → v2.txt:1\n    the line is open\n');
  });

  it('shows the statements of both sides', () => {
    expect(diffText(BOTH, OPTIONS)).toContain(`
edited  v1.txt:2 → v2.txt:3
  - late by 11 hours
  + late by 12 hours
moved  v1.txt:9 → v2.txt:2
    a storm blew
added  v2.txt:4
  + in norway
removed  v1.txt:5
  - it cost $ 2 million

5 statements: 1 kept, 1 edited, 1 moved, 1 added, 1 removed
4 facts: `);
  });

  it('marks words, by signs or by color', () => {
    expect(diffText(BOTH, { ...OPTIONS, hasWordDiff: true })).toContain('\n  late by [-11-]{+12+} hours\n');
    const colored = diffText(BOTH, { ...OPTIONS, hasWordDiff: true, hasColor: true });
    expect(colored).toContain('\n  late by \u001b[31m11\u001b[39m\u001b[32m12\u001b[39m hours\n');
    expect(colored).toContain('\u001b[33mchanged\u001b[39m');
  });

  it('is one line where there is nothing', () => {
    expect(diffText({ changes: [], statements: null }, OPTIONS)).toBe('0 facts\n');
    expect(diffText({ changes: [], statements: [] }, OPTIONS)).toBe('0 statements\n');
  });

  it('counts every type, in the order that readers ask for them', () => {
    const types = [
      'attribution',
      'contradicted',
      'less-precise',
      'refined',
      'changed',
      'removed',
      'added',
      'unchanged',
    ] as const;
    const all = { changes: types.map((type) => change(type, {})), statements: null };
    expect(diffText(all, OPTIONS).trimEnd().split('\n').at(-1)).toBe(
      '8 facts: 1 unchanged, 1 added, 1 removed, 1 changed, 1 refined, 1 less-precise, 1 contradicted, 1 attribution',
    );
  });

  it('never shows what a terminal would obey', () => {
    const text = '\u001b[2J\n\u202e';
    const hostile: Comparison = {
      changes: [change('added', { subject: text, new: side(text, 1, text), why: text })],
      statements: EDITS.map((edit) => ({
        ...edit,
        old: edit.old.map((each) => ({ ...each, text, article: text })),
        words: [],
      })),
    };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(diffText(hostile, OPTIONS)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('as Markdown', () => {
  it('is a table, a list and the closing lines', () => {
    expect(
      diffMarkdown(BOTH),
    ).toBe(`| Change  | Fact          | Old                   | New                 | Why          |
| ------- | ------------- | --------------------- | ------------------- | ------------ |
| changed | delay (ferry) | 11 hours (v1.txt:2)   | 12 hours (v2.txt:3) | 12 is not 11 |
| added   | country       |                       | Norway (v2.txt:4)   | only new     |
| removed | cost          | $2 million (v1.txt:5) |                     | only old     |

- edited: late by ~~11~~**12** hours
- moved: a storm blew
- added: in norway
- removed: ~~it cost $ 2 million~~

5 statements: 1 kept, 1 edited, 1 moved, 1 added, 1 removed

4 facts: 1 unchanged, 1 added, 1 removed, 1 changed
`);
  });

  it('calls nobody and links to nothing', () => {
    const changes = [change('added', { new: side('v2.txt', 1, '@editor, @ and a@b: #12, C# and # 3') })];
    expect(diffMarkdown({ changes, statements: null })).toContain('@\u2060editor, @ and a\\@b: #\u206012, C# and # 3');
  });

  it('is one line where there is nothing', () => {
    expect(diffMarkdown({ changes: [], statements: null })).toBe('0 facts\n');
  });
});
