/** Flags, help, completion, streams and signals, from outside. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWithCorpus, freshFolder, PROGRAM, story, tree, wirefold } from './program.js';

const GOOD =
  'the ferry ran aground off newhollow and 40 passengers were taken off\nthe repair may cost $ 2 million , the owner said\n';
const cwd = freshFolder({ 'a.txt': GOOD, '-rf.txt': GOOD });

describe('a wrong command line', () => {
  it.each([
    { words: ['fcts', 'a.txt'], says: /did you mean facts/ },
    { words: ['facts', 'a.txt', '--formt', 'csv'], says: /did you mean --format/ },
    { words: ['facts', 'a.txt', '--format', 'xml'], says: /"table", "json", "csv"/ },
    { words: ['facts', 'a.txt', '--kind'], says: /--kind was given without a value/ },
    { words: ['facts', 'a.txt', '--color'], says: /--color was given without a value/ },
    { words: ['diff', 'a.txt', 'a.txt', '--only'], says: /--only was given without a value/ },
    { words: ['facts'], says: /Found 0 paths.*wirefold facts --help/ },
    { words: ['facts', '-rf.txt'], says: /goes behind --/ },
    { words: ['run', '--words', 'abc'], says: /--words/ },
    { words: ['run', '--words'], says: /--words was given without a value/ },
    { words: ['run', '--words', '0'], says: /--words/ },
    { words: ['run', '--out', ''], says: /empty argument/ },
    { words: ['run', '--out='], says: /--out was given without a value/ },
    { words: ['run', '--out', 'a', '--out', 'b'], says: /--out was given 2 times/ },
    { words: ['run', 'a.txt', '--out', 'a.txt/out'], says: /found a file at/ },
    { words: [], says: /run, facts, clusters, diff/ },
  ])('$words is refused with a hint', ({ words, says }) => {
    const ended = wirefold(words, { cwd });
    expect(ended.stderr, story(words, cwd, ended)).toMatch(says);
    expect(ended.stderr).not.toContain('fault of the program');
    expect(ended).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('the command line', () => {
  it('takes a path that starts with a dash behind --', () => {
    const { stdout, status } = wirefold(['facts', '--format', 'csv', '--', '-rf.txt'], { cwd });
    expect(stdout).toContain(",'-rf.txt,1,");
    expect(status).toBe(0);
  });

  it.each(['run', 'facts', 'clusters', 'diff'])('gives help with an example for %s', (command) => {
    const { stdout, status } = wirefold([command, '-h'], { cwd });
    expect(stdout).toContain(`wirefold ${command}`);
    expect(stdout).toContain('Examples:');
    expect(status).toBe(0);
  });

  it('tells of a trouble once where a folder is named twice, and counts what is told often', () => {
    const folder = freshFolder({ 'd/a.txt': GOOD, 'd/x.txt/b.txt': GOOD, ...copies(9) });
    const ended = wirefold(['facts', 'd', './d', 'many'], { cwd: folder });
    expect(ended.stderr.match(/read\/not-a-file/g), ended.stderr).toHaveLength(1);
    expect(ended.stderr.match(/\[read\/same-content\]/g)).toHaveLength(5);
    expect(ended.stderr).toContain('... and 5 more of read/same-content');
    expect(ended.status).toBe(1);
  });
});

/** In: how many files. Out: so many copies of one text. */
const copies = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`many/${i}.txt`, GOOD]));

describe('completion', () => {
  const completions = (...words: string[]): string[] =>
    wirefold(['--get-yargs-completions', 'wirefold', ...words], { cwd, env: { SHELL: '/bin/bash' } })
      .stdout.trim()
      .split('\n');

  it('is printed as a script', () => {
    const { stdout } = wirefold(['completion'], { cwd, env: { SHELL: '/bin/bash' } });
    expect(stdout).toContain('complete ');
    expect(spawnSync('bash', ['-n'], { input: stdout }).status).toBe(0);
  });

  it.each([
    { words: [''], offers: ['completion', 'run', 'facts', 'clusters', 'diff'] },
    { words: ['run', '--wo'], offers: ['--words'] },
    { words: ['facts', 'a.txt', '--format', ''], offers: ['table', 'json', 'csv'] },
  ])('after $words offers what fits', ({ words, offers }) => {
    expect(completions(...words)).toEqual(expect.arrayContaining(offers));
  });

  it('leaves paths to the shell, and offers no flag before a dash is typed', () => {
    expect(completions('facts', '')).toEqual(['']);
  });

  it('offers a one-letter flag with one dash only', () => {
    expect(completions('run', '-')).toContain('-o');
    expect(completions('run', '--')).not.toContain('--o');
  });
});

describe('streams', () => {
  it('may be closed by the reader', () => {
    const folder = freshFolder(
      Object.fromEntries(
        Array.from({ length: 300 }, (_, i) => [`many/${i}.txt`, GOOD.replace('40', String(i + 40)).repeat(10)]),
      ),
    );
    const shell = `"${process.execPath}" "${PROGRAM}" facts many --format csv | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8' });
    expect(stdout.split('\n').at(-2)).toMatch(/^[01]$/);
    expect(stderr).not.toMatch(/EPIPE|Error/);
  });

  it.skipIf(!existsSync('/dev/full'))('that are full are told of, in one line', () => {
    const shell = `"${process.execPath}" "${PROGRAM}" facts a.txt > /dev/full`;
    const { stderr, status } = spawnSync('bash', ['-c', shell], { cwd, encoding: 'utf8' });
    expect(stderr).toMatch(/^wirefold: the results cannot be written \(ENOSPC\)[^\n]*\n$/);
    expect(status).toBe(2);
  });
});

describe('a signal', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s while a run writes leaves the earlier output and nothing else',
    async (signal) => {
      const folder = folderWithCorpus();
      wirefold(['run', 'corpus'], { cwd: folder });
      const before = tree(join(folder, 'output'));
      const child = spawn(process.execPath, [PROGRAM, 'run', 'corpus', '--words', '90'], {
        cwd: folder,
        stdio: 'ignore',
      });
      const ended = new Promise<NodeJS.Signals | null>((done) => child.once('exit', (_, by) => done(by)));
      while (!existsSync(join(folder, '.output.wirefold-new')) && child.exitCode === null)
        await new Promise((done) => setTimeout(done, 1));
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(tree(join(folder, 'output'))).toEqual(before);
      expect(readdirSync(folder).sort()).toEqual(['corpus', 'output']);
    },
  );
});
