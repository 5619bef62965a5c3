/** Bad input, from outside: a message that names the file, the rest of the run goes on, and the exit code tells. */
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, story, tree, wirefold } from './program.js';

const GOOD =
  'the ferry ran aground off newhollow and 40 passengers were taken off\nthe repair may cost $ 2 million , the owner said\n';
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

interface Trouble {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the message on stderr must say. */
  readonly says: RegExp;
  /** The article is still read. */
  readonly isRead: boolean;
}

const TROUBLES: readonly Trouble[] = [
  { name: 'an empty file', content: '', says: /bad\.txt.*read\/empty-file/, isRead: false },
  {
    name: 'a binary file',
    content: bytes(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0),
    says: /bad\.txt.*read\/binary-file/,
    isRead: false,
  },
  {
    name: 'invalid UTF-8',
    content: Buffer.concat([Buffer.from('the pier\n'), bytes(0xff, 0xfe, 0x80), Buffer.from(' was shut\n')]),
    says: /bad\.txt:2: .*read\/invalid-utf8/,
    isRead: true,
  },
  {
    name: 'Latin-1 text',
    content: Buffer.from('the café at the pier was shut for two days\n', 'latin1'),
    says: /bad\.txt:1: .*read\/invalid-utf8/,
    isRead: true,
  },
  {
    name: 'UTF-16 text',
    content: Buffer.from('\ufeffthe pier was shut for two days\n', 'utf16le'),
    says: /bad\.txt.*read\/utf16/,
    isRead: true,
  },
  {
    name: 'a byte-order mark',
    content: '\ufeffthe pier was shut for two days\n',
    says: /bad\.txt.*read\/byte-order-mark/,
    isRead: true,
  },
  {
    name: 'CRLF line ends',
    content: 'the pier was shut\r\nfor two days\r\n',
    says: /bad\.txt.*read\/crlf/,
    isRead: true,
  },
  {
    name: 'a line of 10 MB',
    content: `the pier\n${'word '.repeat(2 * 1024 * 1024)}\n`,
    says: /bad\.txt:2: .*read\/long-line/,
    isRead: false,
  },
  {
    name: 'a million empty lines',
    content: `the pier was shut for two days${'\n'.repeat(1_000_001)}`,
    says: /bad\.txt.*read\/empty-lines/,
    isRead: true,
  },
  {
    name: 'the content of another file',
    content: GOOD,
    says: /good\.txt.*read\/same-content|bad\.txt.*read\/same-content/,
    isRead: true,
  },
];

describe('wirefold run', () => {
  it.each(TROUBLES)('reports $name and goes on', ({ content, says, isRead }) => {
    const cwd = freshFolder({ 'corpus/good.txt': GOOD, 'corpus/bad.txt': content });
    const words = ['run', 'corpus', '--out', 'output'];
    const ended = wirefold(words, { cwd });
    expect(ended.stderr, story(words, cwd, ended)).toMatch(says);
    expect(ended.status, story(words, cwd, ended)).toBe(1);
    const paths = JSON.parse(readFileSync(join(cwd, 'output/run.json'), 'utf8')).inputs.map(
      (input: { path: string }) => input.path,
    );
    expect(paths).toEqual(isRead ? ['bad.txt', 'good.txt'] : ['good.txt']);
  });

  it('follows no folder loop made by symbolic links', () => {
    const cwd = freshFolder({ 'corpus/deep/good.txt': GOOD });
    symlinkSync('..', join(cwd, 'corpus/deep/up'));
    const ended = wirefold(['run', 'corpus'], { cwd });
    expect(ended.stderr).toMatch(/deep\/up.*read\/link-loop/);
    expect(ended.status).toBe(1);
  });

  it('reports a file it may not open; the superuser may open any', () => {
    const cwd = freshFolder({ 'corpus/good.txt': GOOD, 'corpus/bad.txt': GOOD });
    chmodSync(join(cwd, 'corpus/bad.txt'), 0);
    const ended = wirefold(['run', 'corpus'], { cwd });
    expect(ended.stderr).toMatch(process.getuid?.() === 0 ? /read\/same-content/ : /bad\.txt.*read\/unreadable/);
    expect(ended.status).toBe(1);
  });

  it('says in a word what it did where nothing was wrong', () => {
    const cwd = freshFolder({ 'corpus/good.txt': GOOD });
    const ended = wirefold(['run'], { cwd });
    expect(ended.stderr).toBe('Read 1 article; found 1 story, 2 facts, 0 repeated statements; wrote output/index.md\n');
    expect(ended).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('wirefold run refuses before any work', () => {
  it('a corpus that is not there', () => {
    const cwd = freshFolder();
    const ended = wirefold(['run', 'nowhere', '--out', 'out'], { cwd });
    expect(ended.stderr).toMatch(/^nowhere: error: .*read\/not-found/);
    expect(ended.status).toBe(2);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('an output folder that holds something of the user', () => {
    const cwd = freshFolder({ 'corpus/good.txt': GOOD, 'output/thesis.doc': 'mine' });
    const ended = wirefold(['run'], { cwd });
    expect(ended.stderr).toMatch(/thesis\.doc|run\.json/);
    expect(ended.status).toBe(2);
    expect(tree(join(cwd, 'output'))).toEqual(new Map([['thesis.doc', 'mine']]));
  });

  it('an earlier output to which the user added a file', () => {
    const cwd = freshFolder({ 'corpus/good.txt': GOOD });
    wirefold(['run'], { cwd });
    writeFileSync(join(cwd, 'output/notes.txt'), 'mine');
    const before = tree(join(cwd, 'output'));
    const ended = wirefold(['run'], { cwd });
    expect(ended.stderr).toContain('notes.txt');
    expect(ended.status).toBe(2);
    expect(tree(join(cwd, 'output'))).toEqual(before);
  });

  it('an output folder that is a file, or holds the corpus', () => {
    const cwd = freshFolder({ 'corpus/good.txt': GOOD, out: 'a file' });
    expect(wirefold(['run', '--out', 'out'], { cwd }).status).toBe(2);
    expect(wirefold(['run', '--out', '.'], { cwd }).status).toBe(2);
    expect(wirefold(['run', '--out', 'corpus'], { cwd }).status).toBe(2);
    expect(readFileSync(join(cwd, 'corpus/good.txt'), 'utf8')).toBe(GOOD);
  });
});

describe('text from an article', () => {
  const HOSTILE = [
    '---',
    'title: ../../etc/passwd <script>alert(1)</script> | [x](javascript:alert(1))',
    '---',
    '<img src=x onerror=alert(1)> cost the firm $ 5 million [1:1] and [click](http://evil.example) was **bold** and `code`',
    '=cmd|calc , the owner said , cost the port $ 7 million and # heading - item',
    '\u001b[31mred\u001b[0m cost the town $ 9 million',
    '',
  ].join('\n');

  it('becomes neither markup in summary.md nor a path', () => {
    const cwd = freshFolder({ 'corpus/bad.txt': HOSTILE });
    const ended = wirefold(['run'], { cwd });
    expect(ended.status, ended.stderr).toBe(0);
    const files = tree(join(cwd, 'output'));
    for (const path of files.keys()) expect(path).toMatch(/^(?:[a-z0-9-]+\/)?[a-z]+\.(?:md|json)$/);
    for (const [path, text] of files) {
      if (!path.endsWith('.md')) continue;
      expect(text).not.toMatch(/(?<!\\)<(?:img|script)/);
      expect(text).not.toMatch(/(?<!\\)\]\((?:javascript|http)/);
      expect(text).not.toContain('\u001b');
    }
  });

  it('becomes no formula in CSV and no control sequence in a table', () => {
    const cwd = freshFolder({ 'bad.txt': HOSTILE });
    const csv = wirefold(['facts', 'bad.txt', '--format', 'csv'], { cwd }).stdout;
    for (const cell of csv.split(/[,\r\n]+/)) expect(cell).not.toMatch(/^"?[=@]/);
    expect(wirefold(['facts', 'bad.txt'], { cwd }).stdout).not.toContain('\u001b');
  });
});
