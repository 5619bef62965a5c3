import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.js';
import { type Ended, freshFolder, ROOT, story, wirefold } from './program.js';

const V1 = [
  'At least 40 people were hurt when a footbridge fell in the town of Velmark on Monday.',
  'The bridge cost $3 million and was opened in 2019.',
  'Trains on the Lower Line stopped for two hours.',
  '',
].join('\n');
const V2 = [
  'At least 52 people were hurt when a footbridge fell in the town of Velmark on Monday.',
  'The bridge cost $3 million and was opened in 2019.',
  'Inspectors from Norway will look at the wreck.',
  '',
].join('\n');
const FILES = { 'v1.txt': V1, 'v2.txt': V2 };

interface Where {
  readonly cwd?: string;
  readonly input?: string;
}

/** Runs the command in this process, which is faster than the built program; paths of the folder are told without it. */
async function diff(words: readonly string[], { cwd = freshFolder(FILES), input = '' }: Where = {}) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = Promise.all([text(stdout), text(stderr)]);
  const placed = words.map((word) => (existsSync(join(cwd, word)) ? join(cwd, word) : word));
  const status = await runProgram(['diff', ...placed], {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    env: {},
  });
  stdout.end();
  stderr.end();
  const [out, err] = (await texts).map((one) => one.replaceAll(`${cwd}/`, '')) as [string, string];
  const ended: Ended = { status, stdout: out, stderr: err };
  return { ...ended, told: story(['diff', ...words], cwd, ended) };
}

/** The types of the changes that a run tells as JSON. */
function typesOf({ stdout, told }: Awaited<ReturnType<typeof diff>>): string[] {
  const { changes } = JSON.parse(stdout === '' ? `"${told}"` : stdout);
  return changes.map(({ type }: { type: string }) => type);
}

describe('wirefold diff, exit codes', () => {
  it.each<readonly [number, string, readonly string[]]>([
    [0, 'nothing changed', ['v1.txt', 'v1.txt']],
    [1, 'something changed', ['v1.txt', 'v2.txt']],
    [0, 'changes are no failure', ['v1.txt', 'v2.txt', '--exit-zero']],
    [1, 'a change of a type to fail on', ['v1.txt', 'v2.txt', '--fail-on', 'changed,contradicted']],
    [0, 'no change of a type to fail on', ['v1.txt', 'v2.txt', '--fail-on', 'contradicted,attribution']],
    [0, 'what would fail is not reported', ['v1.txt', 'v2.txt', '--fail-on', 'changed', '--ignore', 'changed']],
    [1, 'types of a repeated flag', ['v1.txt', 'v2.txt', '--fail-on', 'refined', '--fail-on', 'added']],
    [0, 'only what did not change', ['v1.txt', 'v2.txt', '--only', 'contradicted']],
    [1, 'a sentence was edited', ['v1.txt', 'v2.txt', '--level', 'statements']],
    [2, 'no such file', ['v1.txt', 'v3.txt']],
    [
      2,
      'a fact to fail on where facts are not compared',
      ['v1.txt', 'v2.txt', '--level', 'statements', '--fail-on', 'changed'],
    ],
    [2, 'a path through a file', ['v1.txt/x', 'v2.txt']],
    [2, 'a type that does not exist', ['v1.txt', 'v2.txt', '--fail-on', 'chnged']],
    [2, 'stdin for both sides', ['-', '-']],
    [2, 'one line of text as JSON', ['v1.txt', 'v2.txt', '--stat', '--format', 'json']],
    [2, 'a level twice', ['v1.txt', 'v2.txt', '--level', 'facts', '--level', 'both']],
  ])('%i: %s', async (status, _, words) => {
    const ended = await diff(words);
    expect(ended.status, ended.told).toBe(status);
    if (status === 2) expect(ended.stdout).toBe('');
    else expect(ended.stderr).toBe('');
  });

  it('names the types there are when it was given another', async () => {
    expect((await diff(['v1.txt', 'v2.txt', '--only', 'chnged'])).stderr).toContain(
      '--only was given "chnged", expected one or more of changed, refined',
    );
  });

  it.each<readonly [string, (cwd: string) => void]>([
    ['is binary', (cwd) => writeFileSync(join(cwd, 'new/b.txt'), Buffer.from([0, 1, 2, 0, 255]))],
    ['is empty', (cwd) => writeFileSync(join(cwd, 'new/b.txt'), '')],
    ['is a link to nothing', (cwd) => symlinkSync('nowhere.txt', join(cwd, 'new/b.txt'))],
  ])('2: a file of a side %s, so that its facts would look removed', async (_, spoil) => {
    const cwd = freshFolder({ 'old/a.txt': V1, 'old/b.txt': V2, 'new/a.txt': V1 });
    spoil(cwd);
    const ended = await diff(['old', 'new'], { cwd });
    expect(ended.status, ended.told).toBe(2);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toContain('b.txt');
  });
});

describe('wirefold diff, sides', () => {
  it('compares two articles', async () => {
    const ended = await diff(['v1.txt', 'v2.txt', '--format', 'json']);
    expect(new Set(typesOf(ended)), ended.told).toEqual(new Set(['changed', 'added', 'removed', 'unchanged']));
  });

  it('takes either side from stdin', async () => {
    expect(typesOf(await diff(['-', 'v2.txt', '--format', 'json'], { input: V1 }))).toContain('changed');
    expect(typesOf(await diff(['v1.txt', '-', '--format', 'json'], { input: V2 }))).toContain('changed');
  });

  it('pairs the articles of two folders by path, then by text, and tells the weightiest change first', async () => {
    const other = 'A choir of 24 singers from Velmark sang in the market hall on Sunday evening before the mayor.\n';
    const cwd = freshFolder({
      'old/a.txt': other,
      'old/b.txt': V1,
      'new/a.txt': other.replace('24 singers', 'singers'),
      'new/sub/renamed.txt': V1.replace('At least 40', 'At least 52'),
    });
    const ended = await diff(['old', 'new', '--format', 'json'], { cwd });
    expect(
      typesOf(ended).filter((type) => type !== 'unchanged'),
      ended.told,
    ).toEqual(['changed', 'removed']);
  });

  it('compares the output folders of two runs, their stories and single facts.json files', async () => {
    const cwd = freshFolder({ 'monday/a.txt': V1, 'friday/a.txt': V2 });
    for (const day of ['monday', 'friday']) wirefold(['run', day, '--out', `out-${day}`], { cwd });
    const whole = await diff(['out-monday', 'out-friday', '--format', 'json'], { cwd });
    expect(typesOf(whole), whole.told).toContain('changed');
    const dirs = ['out-monday', 'out-friday'].map((out) => {
      const { stories } = JSON.parse(readFileSync(join(cwd, out, 'run.json'), 'utf8'));
      return `${out}/${stories[0].dir}`;
    });
    for (const sides of [dirs, dirs.map((dir) => `${dir}/facts.json`), [dirs[0]!, 'friday/a.txt']]) {
      const ended = await diff([...sides, '--format', 'json'], { cwd });
      expect(typesOf(ended), ended.told).toContain('changed');
    }
  });

  it('compares an earlier run by its texts where they lie unchanged, else by its facts, and says so', async () => {
    const cwd = freshFolder({ 'monday/a.txt': V1, 'friday/a.txt': V2 });
    for (const day of ['monday', 'friday']) wirefold(['run', day, '--out', `out-${day}`], { cwd });
    const words = ['out-monday', 'out-friday', '--level', 'both', '--format', 'json'];
    const withTexts = await diff(words, { cwd });
    expect(withTexts.stderr).toBe('');
    expect(JSON.parse(withTexts.stdout).statements).toBeDefined();
    rmSync(join(cwd, 'monday'), { recursive: true });
    const without = await diff(words, { cwd });
    expect(without.status, without.told).toBe(1);
    expect(without.stderr).toContain('facts only are compared');
    expect(JSON.parse(without.stdout).statements).toBeUndefined();
    expect(typesOf(without)).toContain('changed');
  });

  it.each([
    ['is no JSON', '{'],
    ['is another JSON', '{"schema":"other/1"}'],
  ])('ends with 2 where a facts.json %s', async (_, content) => {
    const cwd = freshFolder({ ...FILES, 'facts.json': content });
    const ended = await diff(['facts.json', 'v2.txt'], { cwd });
    expect(ended.status, ended.told).toBe(2);
    expect(ended.stderr).toContain('facts.json');
  });
});

describe('wirefold diff, output', () => {
  it('prints JSON that its published schema holds for, unchanged facts included', async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'dist/schema/diff.json'), 'utf8'));
    const { stdout } = await diff(['v1.txt', 'v2.txt', '--format', 'json', '--level', 'both']);
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'wirefold/diff/1', old: 'v1.txt', new: 'v2.txt' });
  });

  it('leaves what is unchanged out of the text unless it is asked for', async () => {
    expect((await diff(['v1.txt', 'v2.txt'])).stdout).not.toContain('$3 million');
    expect((await diff(['v1.txt', 'v2.txt', '--all'])).stdout).toContain('$3 million');
  });

  it.each<readonly [string, readonly string[], RegExp]>([
    ['text', [], /^changed +injured .*40 people → at least 52 people/],
    ['Markdown', ['--format', 'markdown'], /^\| Change +\| Fact/],
    ['statements', ['--level', 'statements'], /^edited +v1\.txt:1 → v2\.txt:1\n {2}- At least 40/],
    ['words', ['--level', 'statements', '--word-diff'], /At least \[-40-\]\{\+52\+\} people/],
  ])('tells %s', async (_, words, expected) => {
    const ended = await diff(['v1.txt', 'v2.txt', ...words]);
    expect(ended.stdout, ended.told).toMatch(expected);
  });

  it.each([[[]], [['--format', 'markdown']], [['--stat']]])(
    'closes with the count of facts %j',
    async (words: string[]) => {
      const { stdout } = await diff(['v1.txt', 'v2.txt', ...words]);
      expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
        /^\d+ facts: \d+ unchanged, \d+ added, \d+ removed, 1 changed$/,
      );
    },
  );

  it('prints nothing but the closing lines with --stat', async () => {
    expect((await diff(['v1.txt', 'v2.txt', '--stat', '--level', 'both'])).stdout.split('\n')).toHaveLength(3);
    expect((await diff(['v1.txt', 'v2.txt', '--stat', '--level', 'statements'])).stdout).toMatch(
      /^\d+ statements: .*\n$/,
    );
  });

  it('colors only where it is told to, or a person looks', async () => {
    expect((await diff(['v1.txt', 'v2.txt'])).stdout).not.toContain('\u001b');
    expect((await diff(['v1.txt', 'v2.txt', '--color', 'always'])).stdout).toContain('\u001b[');
  });
});

describe('wirefold diff, from outside', () => {
  it.each<readonly [number, readonly string[], string]>([
    [0, ['v1.txt', 'v1.txt'], ''],
    [1, ['v1.txt', 'v2.txt'], ''],
    [1, ['-', 'v2.txt'], V1],
    [2, ['v1.txt', '', '--stat'], ''],
  ])('ends with %i for %j', (status, words, input) => {
    const cwd = freshFolder(FILES);
    const ended = wirefold(['diff', ...words], { cwd, input });
    expect(ended.status, story(['diff', ...words], cwd, ended)).toBe(status);
  });
});

describe('wirefold git-diff', () => {
  /** A repository with the article committed, and a `wirefold` that git can call. */
  function repository(): { readonly cwd: string; readonly git: (...words: string[]) => Ended } {
    const cwd = freshFolder({ 'news/a b.txt': V1, 'notes.md': 'one\n' });
    const program = join(cwd, 'wirefold');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'dist/cli/main.js')}' "$@"\n`);
    chmodSync(program, 0o755);
    const git = (...words: string[]): Ended => {
      const identity = [
        '-c',
        'user.name=t',
        '-c',
        'user.email=t@example.org',
        '-c',
        `diff.facts.command=${program} git-diff`,
      ];
      const { status, stdout, stderr } = spawnSync('git', [...identity, ...words], {
        cwd,
        env: { PATH: process.env['PATH'] ?? '', HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' },
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    };
    writeFileSync(join(cwd, '.gitattributes'), '*.txt diff=facts\n');
    git('init', '-q', '-b', 'main');
    git('add', 'news', 'notes.md', '.gitattributes');
    git('commit', '-qm', 'one');
    return { cwd, git };
  }

  it('shows changed facts in git diff, and leaves other files to git', async () => {
    const { cwd, git } = repository();
    writeFileSync(join(cwd, 'news/a b.txt'), V2);
    writeFileSync(join(cwd, 'notes.md'), 'two\n');
    const ended = git('diff');
    expect(ended.status, ended.stderr).toBe(0);
    expect(ended.stdout).toMatch(
      /^wirefold a\/news\/a b\.txt b\/news\/a b\.txt\nchanged +injured .*40 people → at least 52/m,
    );
    expect(ended.stdout).toContain('a/news/a b.txt:1 → b/news/a b.txt:1');
    expect(ended.stdout).toContain('-one\n+two');
  });

  it('shows a new, a renamed and a deleted article', async () => {
    const { cwd, git } = repository();
    git('mv', 'news/a b.txt', 'news/c.txt');
    writeFileSync(join(cwd, 'news/c.txt'), V1.replace('At least 40', 'At least 52'));
    writeFileSync(join(cwd, 'news/new.txt'), 'The choir has 24 singers.\n');
    git('add', '-A', 'news');
    const renamed = git('diff', '--cached', '-M');
    expect(renamed.status, renamed.stderr).toBe(0);
    expect(renamed.stdout).toContain('wirefold a/news/a b.txt b/news/c.txt');
    expect(renamed.stdout).toMatch(/^changed +injured/m);
    expect(renamed.stdout).toMatch(/^added .*24 singers/m);
    git('commit', '-qm', 'two');
    git('rm', '-q', 'news/new.txt');
    expect(git('diff', '--cached').stdout).toMatch(/^removed .*24 singers/m);
  });

  it('works in git log, and goes on over a file that is no text', async () => {
    const { cwd, git } = repository();
    writeFileSync(join(cwd, 'news/a b.txt'), V2);
    writeFileSync(join(cwd, 'news/bad.txt'), Buffer.from([0, 1, 2, 0]));
    git('add', '-A', 'news');
    git('commit', '-qm', 'two');
    const ended = git('log', '-p', '-1', '--ext-diff');
    expect(ended.status, ended.stderr).toBe(0);
    expect(ended.stdout).toMatch(/^changed +injured/m);
    expect(ended.stdout).toContain('not compared, as a version could not be read');
  });

  it('says that an article in conflict is not compared', async () => {
    const ended = wirefold(['git-diff', 'news/a.txt'], { cwd: freshFolder() });
    expect(ended).toMatchObject({ status: 0, stdout: 'news/a.txt: not compared, as it is in conflict\n' });
  });

  it('sends who calls it by hand to diff', async () => {
    const ended = wirefold(['git-diff', 'v1.txt', 'v2.txt'], { cwd: freshFolder(FILES) });
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('use wirefold diff');
  });
});
