/** Small folders of articles, and all that the commands make of them. `UPDATE_GOLDEN=1` rewrites `expected/`. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, ROOT, story, tree, wirefold } from './cli/program.js';

const GOLDEN = join(ROOT, 'test/golden');
const CASES = readdirSync(GOLDEN).sort();

/** What people read of a run, and what `facts` and `clusters` print, by file name. */
function outcome(name: string): Map<string, string> {
  const cwd = freshFolder();
  cpSync(join(GOLDEN, name, 'input'), join(cwd, 'input'), { recursive: true });
  const print = (words: readonly string[]): string => {
    const ended = wirefold(words, { cwd });
    expect(ended.status, story(words, cwd, ended)).toBeLessThan(2);
    return ended.stdout;
  };
  print(['run', 'input', '--out', 'output']);
  const pages = [...tree(join(cwd, 'output'))].filter(([path]) => path.endsWith('.md'));
  return new Map([
    ...pages,
    ['clusters.txt', print(['clusters', 'input'])],
    ['facts.csv', print(['facts', 'input', '--format', 'csv'])],
  ]);
}

function rewrite(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('test/golden/', () => {
  it('holds cases', () => expect(CASES).toEqual(['hostile', 'natural', 'tokenized']));

  it.each(CASES)('%s gives what is expected, file by file', (name) => {
    const folder = join(GOLDEN, name, 'expected');
    const actual = outcome(name);
    if (process.env['UPDATE_GOLDEN'] === '1') rewrite(folder, actual);
    const expected = existsSync(folder) ? tree(folder) : new Map<string, string>();
    expect([...actual.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [path, text] of actual) expect(text, path).toBe(expected.get(path));
  });
});
