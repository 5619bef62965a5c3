/** The committed `output/` and the promise that the same bytes in give the same bytes out. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWithCorpus, freshFolder, ROOT, story, tree, wirefold } from './cli/program.js';

const RUN = ['run', 'corpus', '--out', 'output'];

function runIn(cwd: string, env: Record<string, string> = {}): Map<string, string> {
  const ended = wirefold(RUN, { cwd, env });
  expect(ended.status, story(RUN, cwd, ended)).toBe(0);
  return tree(join(cwd, 'output'));
}

/** Names of the files that are not the same on both sides: two whole outputs would be too much to print. */
const differing = (actual: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>): string[] =>
  [...new Set([...actual.keys(), ...expected.keys()])].filter((path) => actual.get(path) !== expected.get(path)).sort();

let plain: Map<string, string>;
beforeAll(() => {
  plain = runIn(folderWithCorpus());
});

describe('output/', () => {
  it('is what `npm start` writes for corpus/ (else: npm start, read it, commit it)', () => {
    expect(differing(tree(join(ROOT, 'output')), plain)).toEqual([]);
  });

  it('cites only lines that are there, and text as it stands there', () => {
    for (const [path, text] of plain) {
      for (const [, file, line] of text.matchAll(/^\[\d+:\d+\]: \.\.\/\.\.\/corpus\/(\S+)#L(\d+)$/gm))
        expect(linesOf(file!)[Number(line) - 1], `${path} cites ${file}:${line}`).toMatch(/\S/);
      if (!path.endsWith('facts.json')) continue;
      for (const { article, line, endLine = line, start, end, text: found } of JSON.parse(text).mentions) {
        const lines = linesOf(article).slice(line - 1, endLine);
        const last = lines.length - 1;
        const slice = lines.map((raw, i) => raw.slice(i === 0 ? start : 0, i === last ? end : raw.length));
        expect(slice.join('\n'), `${path}: ${article}:${line}`).toBe(found);
      }
    }
  });
});

const linesOf = (file: string): string[] =>
  readFileSync(join(ROOT, 'corpus', decodeURIComponent(file)), 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/);

describe('a run', () => {
  it('writes the same bytes whatever the order of the files on the disk', () => {
    const folder = freshFolder();
    for (const [path, text] of [...tree(join(ROOT, 'corpus'))].reverse()) {
      mkdirSync(dirname(join(folder, 'corpus', path)), { recursive: true });
      writeFileSync(join(folder, 'corpus', path), text);
    }
    expect(differing(runIn(folder), plain)).toEqual([]);
  });

  it('writes the same bytes in another locale and time zone, over an earlier output', () => {
    const folder = folderWithCorpus();
    runIn(folder);
    const env = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' };
    expect(differing(runIn(folder, env), plain)).toEqual([]);
  });

  it('writes the same bytes from another working folder', () => {
    const folder = folderWithCorpus();
    const words = ['run', join(folder, 'corpus'), '--out', join(folder, 'output')];
    const cwd = freshFolder();
    const ended = wirefold(words, { cwd });
    expect(ended.status, story(words, cwd, ended)).toBe(0);
    expect(differing(tree(join(folder, 'output')), plain)).toEqual([]);
  });

  it('keeps the version order by dates when names sort the other way', () => {
    const paragraph = (hours: string) =>
      `A signal fault at Brackwater junction stopped every train on the Linden Line for ${hours} hours on Tuesday, the operator said.\n` +
      'Engineers replaced a relay beside the track and trains were running again by the evening.\n';
    const article = (published: string, hours: string) => `---\npublished: ${published}\n---\n${paragraph(hours)}`;
    const forward = freshFolder({
      'corpus/a.txt': article('2026-03-01', 'four'),
      'corpus/b.txt': article('2026-03-02', 'six'),
    });
    const backward = freshFolder({
      'corpus/b.txt': article('2026-03-01', 'four'),
      'corpus/a.txt': article('2026-03-02', 'six'),
    });
    const rename = (text: string) => text.replace(/\b([ab])\.txt/g, (_, name) => `${name === 'a' ? 'b' : 'a'}.txt`);
    const summary = (files: Map<string, string>) => [...files].find(([path]) => path.endsWith('summary.md'))![1];
    expect(rename(summary(runIn(backward)))).toBe(summary(runIn(forward)));
  });
});

describe('package.json', () => {
  it('runs the main job on corpus/ into output/ for `npm start`', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(scripts.start).toBe('node dist/cli/main.js run corpus --out output');
  });
});
