import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkOutput } from '../../src/write/check-output.js';
import { OutputError } from '../../src/write/output-error.js';
import { type OutputFiles, openOutput } from '../../src/write/output-folder.js';
import { compileWriter, wholeVersion, writeForever } from './writer-process.js';

let root: string;
let out: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wirefold-write-'));
  out = join(root, 'output');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (dirs: readonly string[]): string =>
  JSON.stringify({ schema: 'wirefold/run/1', stories: dirs.map((dir) => ({ dir })) });
const filesOf = (dirs: readonly string[], content = 'text\n'): ReadonlyMap<string, string> =>
  new Map([
    ['index.md', content],
    ['run.json', run(dirs)],
    ...dirs.flatMap((dir) =>
      ['summary.md', 'facts.json', 'clusters.json'].map((name) => [`${dir}/${name}`, content] as const),
    ),
  ]);

/** A whole run of the folder: taken, replaced, given free. */
const writeOutput = async (outDir: string, files: OutputFiles, corpusPaths: readonly string[]): Promise<void> => {
  const folder = await openOutput(outDir, corpusPaths);
  try {
    await folder.replace(files);
  } finally {
    folder.release();
  }
};

/** Every path below a folder, in order. */
const pathsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** The code of the refusal, or null where there was none. */
const refusal = async (action: () => unknown): Promise<string | null> => {
  try {
    await action();
    return null;
  } catch (error) {
    if (error instanceof OutputError) return error.diagnostic.code;
    throw error;
  }
};

describe('writing', () => {
  it('makes the folder, and folders above it', async () => {
    out = join(root, 'a', 'b');
    await writeOutput(out, filesOf(['ferry']), []);
    expect(pathsIn(root)).toEqual([
      'a',
      'a/b',
      'a/b/ferry',
      'a/b/ferry/clusters.json',
      'a/b/ferry/facts.json',
      'a/b/ferry/summary.md',
      'a/b/index.md',
      'a/b/run.json',
    ]);
  });

  it('replaces all of an earlier output and leaves nothing beside it', async () => {
    await writeOutput(out, filesOf(['ferry', 'storm'], 'old\n'), []);
    chmodSync(out, 0o750);
    await writeOutput(out, filesOf(['court'], 'new\n'), []);
    expect(pathsIn(out)).toEqual([
      'court',
      'court/clusters.json',
      'court/facts.json',
      'court/summary.md',
      'index.md',
      'run.json',
    ]);
    expect(readFileSync(join(out, 'index.md'), 'utf8')).toBe('new\n');
    expect(statSync(out).mode & 0o777).toBe(0o750);
    expect(readdirSync(root)).toEqual(['output']);
  });

  it('fills an empty folder, and one that a link leads to', async () => {
    mkdirSync(join(root, 'real'));
    symlinkSync('real', out);
    await writeOutput(out, filesOf(['ferry']), []);
    await writeOutput(out, filesOf(['storm']), []);
    expect(pathsIn(join(root, 'real'))).toContain('storm/summary.md');
    expect(readdirSync(root).sort()).toEqual(['output', 'real']);
  });

  it('takes many files', async () => {
    const dirs = Array.from({ length: 100 }, (_, i) => `story-${i}`);
    await writeOutput(out, filesOf(dirs), []);
    expect(pathsIn(out)).toHaveLength(2 + 4 * 100);
  });

  it('takes no path that leads out of the folder or hides a file', async () => {
    for (const path of ['../x.md', 'a/../../x.md', '/x.md', '.hidden', 'a//b', 'a/.b', '', 'a\nb']) {
      await expect(writeOutput(out, new Map([[path, 'x']]), []), path).rejects.toThrow('not a path');
    }
    expect(readdirSync(root)).toEqual([]);
  });

  it('leaves the earlier output where the new one cannot be made', async () => {
    await writeOutput(out, filesOf(['ferry'], 'old\n'), []);
    const failing = (function* () {
      yield ['index.md', 'new\n'] as const;
      throw new Error('a bug');
    })();
    await expect(writeOutput(out, failing, [])).rejects.toThrow('a bug');
    const clash = [['x.md', 'a'] as const, ['x.md', 'b'] as const];
    expect(await refusal(() => writeOutput(out, clash, []))).toBe('write/not-writable');
    expect(readFileSync(join(out, 'index.md'), 'utf8')).toBe('old\n');
    expect(readdirSync(root)).toEqual(['output']);
  });
});

describe('a folder that must not be replaced is refused, and kept', () => {
  const put = (path: string, content = 'mine\n'): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const link = (target: string, path: string): void => {
    put('file');
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path);
  };
  const cases: readonly (readonly [name: string, code: string | null, prepare: () => void])[] = [
    ['a missing one', null, () => undefined],
    ['an empty one', null, () => mkdirSync(out)],
    [
      'an earlier output',
      null,
      () => ['index.md', 'ferry/summary.md', 'ferry/facts.json'].map((file) => put(`output/${file}`)),
    ],
    ['a file', 'write/not-a-folder', () => put('output')],
    ['a link to a file', 'write/not-a-folder', () => link('file', out)],
    ['a link to nothing', 'write/not-a-folder', () => symlinkSync('nothing', out)],
    ['a file more', 'write/foreign-output', () => put('output/notes.md')],
    ['a hidden file more', 'write/foreign-output', () => put('output/.gitignore')],
    ['a folder more', 'write/foreign-output', () => mkdirSync(join(out, 'empty'), { recursive: true })],
    ['a file more in a story', 'write/foreign-output', () => put('output/ferry/notes.md')],
    ['a folder in a story', 'write/foreign-output', () => put('output/ferry/facts.json/x')],
    ['a link in place of a story', 'write/foreign-output', () => link(root, join(out, 'ferry'))],
    ['a link in place of a page', 'write/foreign-output', () => link(root, join(out, 'index.md'))],
  ];
  it.each(cases)('%s: %s', async (name, code, prepare) => {
    prepare();
    // Whatever stands in the folder, a run.json of ours is no excuse.
    if (existsSync(out) && statSync(out).isDirectory() && name !== 'an empty one')
      put('output/run.json', run(['ferry']));
    const before = pathsIn(root);
    expect(await refusal(() => checkOutput(out, []))).toBe(code);
    if (code === null) return;
    expect(await refusal(() => writeOutput(out, filesOf(['ferry']), []))).toBe(code);
    expect(pathsIn(root)).toEqual(before);
  });

  const foreignRuns: readonly (readonly [name: string, content: string | null])[] = [
    ['no run.json', null],
    ['one that is no JSON', '{'],
    ['one of another program', '{"schema":"other/run/1","stories":[]}'],
    ['one that names folders outside', '{"schema":"wirefold/run/1","stories":[{"dir":"../.."}]}'],
  ];
  it.each(foreignRuns)('files and %s', async (_, content) => {
    put('output/index.md');
    if (content !== null) put('output/run.json', content);
    expect(await refusal(() => checkOutput(out, []))).toBe('write/foreign-output');
  });

  it('the corpus, and whatever holds it, but not a folder inside it', async () => {
    put('corpus/news/a.txt');
    const corpus = join(root, 'corpus');
    symlinkSync('corpus', join(root, 'link'));
    for (const path of [corpus, join(corpus, '.'), root, join(root, 'link'), '/']) {
      expect(await refusal(() => checkOutput(path, [corpus])), path).toBe('write/output-is-corpus');
    }
    expect(await refusal(() => checkOutput(join(corpus, 'news'), [join(corpus, 'news', 'a.txt')]))).toBe(
      'write/output-is-corpus',
    );
    expect(await refusal(() => checkOutput(join(corpus, 'output'), [corpus]))).toBeNull();
    expect(await refusal(() => checkOutput(join(root, 'corpus-output'), [corpus]))).toBeNull();
  });

  it('one below a file, or where nothing can be written', async () => {
    put('file');
    expect(await refusal(() => checkOutput(join(root, 'file', 'output'), []))).toBe('write/not-a-folder');
    // Root may write anywhere but here.
    expect(await refusal(() => checkOutput('/proc/output', []))).toBe(
      process.getuid?.() === 0 ? null : 'write/not-writable',
    );
    expect(await refusal(() => writeOutput('/proc/output', filesOf([]), []))).toBe('write/not-writable');
  });

  it('one that something was put into while the run was at work', async () => {
    await writeOutput(out, filesOf(['ferry']), []);
    const folder = await openOutput(out, []);
    put('output/notes.md');
    expect(await refusal(() => folder.replace(filesOf(['storm'])))).toBe('write/foreign-output');
    folder.release();
    expect(pathsIn(out)).toContain('notes.md');
    expect(pathsIn(out)).toContain('ferry/summary.md');
  });
});

describe('the lock', () => {
  const lock = (): string => join(root, '.output.wirefold-lock');
  const held = (holder: object): void => writeFileSync(lock(), JSON.stringify(holder));

  it('keeps a second run out until the first is done', async () => {
    const first = await openOutput(out, []);
    expect(await refusal(() => openOutput(out, []))).toBe('write/locked');
    symlinkSync('output', join(root, 'link'));
    mkdirSync(out);
    expect(await refusal(() => openOutput(join(root, 'link'), []))).toBe('write/locked');
    first.release();
    first.release();
    (await openOutput(out, [])).release();
    expect(existsSync(lock())).toBe(false);
  });

  it('of a process that is gone, or that was never finished, is taken over', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await new Promise((done) => gone.once('exit', done));
    for (const content of [JSON.stringify({ pid: gone.pid, host: hostname(), started: null }), '', '{"pid":']) {
      writeFileSync(lock(), content);
      (await openOutput(out, [])).release();
      expect(readdirSync(root)).toEqual([]);
    }
  });

  it('of a process whose number another one has now is taken over', async () => {
    held({ pid: process.pid, host: hostname(), started: '1' });
    const taken = await openOutput(out, []).catch(() => null);
    // Only where the system tells when a process started.
    expect(taken !== null).toBe(existsSync('/proc/self/stat'));
    taken?.release();
  });

  it('of another machine is respected, and the message names the file', async () => {
    // A number that no process of this machine has.
    held({ pid: 2 ** 30, host: 'elsewhere', started: null });
    const error = await openOutput(out, []).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OutputError);
    expect(String(error)).toContain(lock());
    expect(existsSync(lock())).toBe(true);
  });

  it('that was taken away stops the run before it replaces anything', async () => {
    await writeOutput(out, filesOf(['ferry'], 'old\n'), []);
    const first = await openOutput(out, []);
    held({ pid: 1, host: 'elsewhere', started: null });
    expect(await refusal(() => first.replace(filesOf(['ferry'], 'new\n')))).toBe('write/locked');
    first.release();
    expect(existsSync(lock())).toBe(true);
    expect(readFileSync(join(out, 'index.md'), 'utf8')).toBe('old\n');
  });
});

describe('a run that was killed', () => {
  const beside = (ending: string): string => join(root, `.output.wirefold-${ending}`);

  it('between the renames: the previous output is put back', async () => {
    await writeOutput(out, filesOf(['ferry'], 'old\n'), []);
    renameSync(out, beside('old'));
    mkdirSync(beside('new'));
    const folder = await openOutput(out, []);
    expect(readFileSync(join(out, 'index.md'), 'utf8')).toBe('old\n');
    folder.release();
    expect(readdirSync(root)).toEqual(['output']);
  });

  it('between the renames, and an empty folder made since: the previous output is put back', async () => {
    await writeOutput(out, filesOf(['ferry'], 'old\n'), []);
    renameSync(out, beside('old'));
    mkdirSync(out);
    (await openOutput(out, [])).release();
    expect(readFileSync(join(out, 'index.md'), 'utf8')).toBe('old\n');
  });

  it('before or after them: what it left is cleared', async () => {
    await writeOutput(out, filesOf(['ferry'], 'now\n'), []);
    for (const ending of ['new', 'old', 'gone']) mkdirSync(join(beside(ending), 'ferry'), { recursive: true });
    (await openOutput(out, [])).release();
    expect(readFileSync(join(out, 'index.md'), 'utf8')).toBe('now\n');
    expect(readdirSync(root)).toEqual(['output']);
  });

  describe('for certain', () => {
    let program: string;
    beforeAll(() => {
      program = compileWriter();
    });
    afterAll(() => rmSync(program, { recursive: true, force: true }));

    it('at any moment: one whole version is left, and the next run goes on', async () => {
      const versions = new Set<string>();
      for (let round = 0; round < 15; round += 1) {
        const writer = writeForever(program, out, `round${round}`);
        await writer.started;
        await new Promise((done) => setTimeout(done, round % 20));
        await writer.kill();
        (await openOutput(out, [])).release();
        versions.add(wholeVersion(out));
        expect(readdirSync(root)).toEqual(['output']);
      }
      expect(versions.size).toBe(15);
    });

    it('with another run beside it: the two never mix', async () => {
      const writers = ['a', 'b'].map((name) => writeForever(program, out, name));
      try {
        await Promise.all(writers.map((writer) => writer.started));
        for (let round = 0; round < 20; round += 1) {
          const folder = await openOutput(out, []).catch(() => null);
          if (folder !== null) expect(wholeVersion(out)).toMatch(/^[ab]-/);
          folder?.release();
          await new Promise((done) => setTimeout(done, 5));
        }
      } finally {
        await Promise.all(writers.map((writer) => writer.kill()));
      }
      (await openOutput(out, [])).release();
      expect(wholeVersion(out)).toMatch(/^[ab]-/);
    });
  });
});
