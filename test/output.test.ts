/** The committed `output/` and the promise that the same bytes in give the same bytes out. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWithCorpus, freshFolder, ROOT, story, tree, wirefold } from './cli/program.js';

const RUN = ['run', 'corpus', '--out', 'output'];

function runIn(cwd: string, env: Record<string, string> = {}): Map<string, string> {
  const ended = wirefold(RUN, { cwd, env });
  expect(ended.status, story(RUN, cwd, ended)).toBe(0);
  return tree(join(cwd, 'output'));
}

describe('output/', () => {
  it('is what `npm start` writes for corpus/ (else: npm start, read it, commit it)', () => {
    expect(runIn(folderWithCorpus())).toEqual(tree(join(ROOT, 'output')));
  });
});

describe('a run', () => {
  it('writes the same bytes whatever the order of the files on the disk', () => {
    const folder = freshFolder();
    for (const [path, text] of [...tree(join(ROOT, 'corpus'))].reverse()) {
      mkdirSync(dirname(join(folder, 'corpus', path)), { recursive: true });
      writeFileSync(join(folder, 'corpus', path), text);
    }
    expect(runIn(folder)).toEqual(tree(join(ROOT, 'output')));
  });

  it('writes the same bytes in another locale and time zone', () => {
    const env = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' };
    expect(runIn(folderWithCorpus(), env)).toEqual(tree(join(ROOT, 'output')));
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
