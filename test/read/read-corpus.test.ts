import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../src/options.js';
import { CorpusError } from '../../src/read/corpus-error.js';
import { readBytes } from '../../src/read/read-bytes.js';
import { readCorpus, readPaths } from '../../src/read/read-corpus.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wirefold-read-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, content: string | Uint8Array = `text of ${path}\n`): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const link = (path: string, target: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
};
const makePipe = (path: string): void => {
  execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
};
const read = async (path = root) => {
  const { value, diagnostics } = await readCorpus(path, DEFAULT_OPTIONS);
  return {
    paths: value.map((article) => article.path),
    notes: diagnostics.map(({ code, file }) => `${code} ${file}`),
    value,
    diagnostics,
  };
};
const failureOf = async (promise: Promise<unknown>): Promise<CorpusError> => {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof CorpusError) return error;
  throw new Error('expected a CorpusError', { cause: error });
};

describe('a folder', () => {
  it('gives its text files at any depth, by path in code units', async () => {
    for (const path of ['b.txt', 'a/z.txt', 'a-b.txt', 'a/b/c.TXT', 'B.txt', 'é.txt']) put(path);
    for (const path of ['readme.md', 'txt', '.hidden.txt', '.git/x.txt', 'a/b.txt~']) put(path);
    const { paths, notes } = await read();
    expect(paths).toEqual(['B.txt', 'a-b.txt', 'a/b/c.TXT', 'a/z.txt', 'b.txt', 'é.txt']);
    expect(notes).toEqual([]);
  });

  it('goes on past every file that cannot be read, and says which', async () => {
    put('good.txt');
    put('empty.txt', '');
    put('image.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a));
    mkdirSync(join(root, 'folder.txt'));
    put('folder.txt/inside.txt');
    const { paths, notes } = await read();
    expect(paths).toEqual(['folder.txt/inside.txt', 'good.txt']);
    expect(notes).toEqual(['read/empty-file empty.txt', 'read/not-a-file folder.txt', 'read/binary-file image.txt']);
  });

  it('points a copy at the first file with the same bytes', async () => {
    put('a.txt', 'same\n');
    put('b.txt', 'other\n');
    put('c.txt', 'same\n');
    linkSync(join(root, 'a.txt'), join(root, 'd.txt'));
    const { diagnostics } = await read();
    expect(diagnostics.map(({ code, file, related }) => [code, file, related?.file])).toEqual([
      ['read/same-content', 'c.txt', 'a.txt'],
      ['read/same-content', 'd.txt', 'a.txt'],
    ]);
  });

  it('takes names with line breaks, quotation marks and controls, and keeps messages on one line', async () => {
    const name = 'a\n"b"\u001b[31m.txt';
    put(name, 'same\n');
    put('z.txt', 'same\n');
    const { paths, diagnostics } = await read();
    expect(paths).toEqual([name, 'z.txt']);
    expect(diagnostics[0]?.message).toContain('"a\\n\\"b\\"\\u001b[31m.txt"');
  });

  it('is the same through its own path, a relative path and a link', async () => {
    put('corpus/x/a.txt');
    link('linked', 'corpus');
    const expected = await read(join(root, 'corpus'));
    expect(await read(join(root, 'corpus', 'x', '..'))).toEqual(expected);
    expect(await read(join(root, 'linked'))).toEqual(expected);
  });
});

describe('symbolic links', () => {
  it('are followed to files and folders', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'wirefold-outside-'));
    writeFileSync(join(outside, 'far.txt'), 'far\n');
    put('real/a.txt');
    link('copy.txt', join('real', 'a.txt'));
    link('more', outside);
    link('notes.md', join('real', 'a.txt'));
    const { paths, notes } = await read();
    rmSync(outside, { recursive: true });
    expect(paths).toEqual(['copy.txt', 'more/far.txt', 'real/a.txt']);
    expect(notes).toEqual(['read/same-content real/a.txt']);
  });

  it('that lead back above themselves end', async () => {
    put('a/b/text.txt');
    link('a/b/up', '..');
    link('a/b/top', '../..');
    link('a/b/above', '../../..');
    link('a/self', 'self');
    link('a/b/here', '.');
    const { paths, notes } = await read();
    expect(paths).toEqual(['a/b/text.txt']);
    expect(notes).toEqual(
      ['a/b/above', 'a/b/here', 'a/b/top', 'a/b/up', 'a/self'].map((file) => `read/link-loop ${file}`),
    );
  });

  it('between folders do not multiply the files', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    for (const name of names) put(`${name}/${name}.txt`);
    for (const from of names) for (const to of names) if (from !== to) link(`${from}/to-${to}`, `../${to}`);
    const { paths, notes } = await read();
    expect(paths).toEqual(names.map((name) => `${name}/${name}.txt`));
    expect(new Set(notes.map((note) => note.split(' ')[0]))).toEqual(new Set(['read/link-repeat']));
  });

  it('into each other read each file once', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'wirefold-outside-'));
    mkdirSync(join(outside, 'deep'));
    writeFileSync(join(outside, 'deep', 'far.txt'), 'far\n');
    link('a', join(outside, 'deep'));
    link('b', outside);
    const { paths } = await read();
    rmSync(outside, { recursive: true });
    expect(paths).toEqual(['a/far.txt']);
  });

  it('keep the real path of a folder that is reached twice', async () => {
    put('z/text.txt');
    link('a', 'z');
    const { paths, diagnostics } = await read();
    expect(paths).toEqual(['z/text.txt']);
    expect(diagnostics[0]).toMatchObject({ code: 'read/link-repeat', file: 'a', related: { file: 'z' } });
  });

  it('that lead nowhere are told of with their target', async () => {
    put('a.txt');
    link('gone.txt', 'no/such\nfile');
    const { paths, diagnostics } = await read();
    expect(paths).toEqual(['a.txt']);
    expect(diagnostics[0]).toMatchObject({ code: 'read/broken-link', file: 'gone.txt' });
    expect(diagnostics[0]?.message).toContain('"no/such\\nfile"');
  });
});

describe('what is no regular file', () => {
  it('is not waited for: a pipe, a device, a socket', async () => {
    put('a.txt');
    makePipe(join(root, 'pipe.txt'));
    link('null.txt', '/dev/null');
    const server = createServer().listen(join(root, 'socket.txt'));
    await new Promise((done) => server.once('listening', done));
    const { paths, notes } = await read();
    server.close();
    expect(paths).toEqual(['a.txt']);
    expect(notes).toEqual(['null.txt', 'pipe.txt', 'socket.txt'].map((file) => `read/not-a-file ${file}`));
  });

  it('is not waited for when it took the place of a listed file', async () => {
    makePipe(join(root, 'pipe.txt'));
    expect(await readBytes(join(root, 'pipe.txt'), 'pipe.txt')).toMatchObject({ problem: { code: 'read/not-a-file' } });
  });
});

describe('readBytes', () => {
  /** Opens a file so that `disturb` runs after each of the first `times` reads. */
  const disturbed =
    (times: number, disturb: () => void) =>
    async (location: string, flags: number): Promise<FileHandle> => {
      const handle = await open(location, flags);
      const readOnce = handle.read.bind(handle);
      let left = times;
      const read = async (buffer: Buffer, offset: number, length: number, position: number) => {
        const result = await readOnce(buffer, offset, length, position);
        if (left > 0 && position === 0) disturb();
        left -= position === 0 ? 1 : 0;
        return result;
      };
      return Object.assign(handle, { read });
    };

  it('reads a file once more that grew while it was read', async () => {
    put('a.txt', 'one\n');
    const path = join(root, 'a.txt');
    const result = await readBytes(
      path,
      'a.txt',
      disturbed(1, () => appendFileSync(path, 'two\n')),
    );
    expect('bytes' in result && result.bytes.toString()).toBe('one\ntwo\n');
  });

  it('gives up on a file that keeps changing, even at the same size', async () => {
    put('a.txt', 'one\n');
    const path = join(root, 'a.txt');
    let time = 0;
    const rewrite = (): void => {
      time += 1;
      writeFileSync(path, 'two\n');
      utimesSync(path, time, time);
    };
    expect(await readBytes(path, 'a.txt', disturbed(2, rewrite))).toMatchObject({
      problem: { code: 'read/changed-while-read', file: 'a.txt' },
    });
  });

  it('says why a file cannot be opened', async () => {
    const denied = () => Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }));
    const result = await readBytes('/x/a.txt', 'a.txt', denied);
    expect(result).toMatchObject({ problem: { code: 'read/unreadable', severity: 'error', file: 'a.txt' } });
    expect('problem' in result && result.problem.message).toContain('EACCES');
  });

  it('reads no file that is too large for an article', async () => {
    put('big.txt');
    truncateSync(join(root, 'big.txt'), 70 * 1024 * 1024);
    expect(await readBytes(join(root, 'big.txt'), 'big.txt')).toMatchObject({ problem: { code: 'read/too-large' } });
  });
});

describe('a command cannot start', () => {
  it('where there is nothing at the path', async () => {
    const error = await failureOf(readCorpus(join(root, 'no', 'where'), DEFAULT_OPTIONS));
    expect(error.diagnostic).toMatchObject({
      code: 'read/not-found',
      severity: 'error',
      file: join(root, 'no', 'where'),
    });
  });
  it('where a folder holds no text file', async () => {
    put('readme.md');
    expect((await failureOf(readCorpus(root, DEFAULT_OPTIONS))).diagnostic.code).toBe('read/no-text-files');
    const { diagnostic } = await failureOf(readPaths([root, root], DEFAULT_OPTIONS));
    expect(diagnostic).toMatchObject({ code: 'read/no-text-files', severity: 'error' });
    expect(diagnostic.message.match(/found no text file/g)).toHaveLength(1);
  });
  it('where the path is a device', async () => {
    expect((await failureOf(readCorpus('/dev/null', DEFAULT_OPTIONS))).diagnostic.code).toBe('read/not-a-file');
  });
  it('where one of several paths is wrong', async () => {
    put('a.txt');
    const paths = [join(root, 'a.txt'), join(root, 'b.txt')];
    expect((await failureOf(readPaths(paths, DEFAULT_OPTIONS))).diagnostic.code).toBe('read/not-found');
  });
});

describe('given paths', () => {
  it('read one file under its name', async () => {
    put('x/notes.md');
    expect((await read(join(root, 'x', 'notes.md'))).paths).toEqual(['notes.md']);
  });

  it('keep the path as given, take a folder whole, and read each file once', async () => {
    for (const path of ['a.txt', 'x/b.txt', 'x/y/c.txt', 'note.md']) put(path);
    const given = [`${root}/x/`, `${root}/./x//b.txt`, `${root}/note.md`, `${root}/a.txt`, `${root}/a.txt`];
    const expected = ['a.txt', 'note.md', 'x/b.txt', 'x/y/c.txt'].map((path) => join(root, path));
    for (const paths of [given, given.toReversed()]) {
      const { value } = await readPaths(paths, DEFAULT_OPTIONS);
      expect(value.map(({ path }) => path)).toEqual(expected);
    }
  });

  it('tell of one trouble once, and keep one spelling of a path, whatever their order', async () => {
    put('x/a.txt');
    mkdirSync(join(root, 'x/b.txt'));
    const given = [join(root, 'x'), relative('.', join(root, 'x'))];
    const [first, second] = await Promise.all(
      [given, given.toReversed()].map((paths) => readPaths([...paths, ...paths], DEFAULT_OPTIONS)),
    );
    expect(first!.value.map(({ path }) => path)).toEqual(second!.value.map(({ path }) => path));
    expect(first!.diagnostics).toHaveLength(2);
    expect(first!.diagnostics).toEqual(second!.diagnostics);
  });

  it('name the folder in diagnostics about its files, and say which folder was empty', async () => {
    put('x/empty.txt', '');
    put('x/a.txt');
    mkdirSync(join(root, 'none'));
    const { diagnostics } = await readPaths([join(root, 'x'), join(root, 'none')], DEFAULT_OPTIONS);
    expect(diagnostics.map(({ code, severity, file }) => [code, severity, file])).toEqual([
      ['read/no-text-files', 'warning', join(root, 'none')],
      ['read/empty-file', 'error', join(root, 'x/empty.txt')],
    ]);
  });
});
