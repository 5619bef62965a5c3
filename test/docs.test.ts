/** The documents, held to the code. `UPDATE_GOLDEN=1` rewrites what they quote of it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.js';
import { DIAGNOSTIC_CODES } from '../src/model/diagnostic.js';
import { freshFolder, ROOT, story, wirefold } from './cli/program.js';

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const README = read('README.md');

/** The text of the fenced block after a marker comment. */
const blockAfter = (marker: string): string =>
  README.split(`<!-- ${marker} -->\n`)[1]!
    .split('```')[1]!
    .replace(/^\w*\n/, '');

/**
 * Compares what the README quotes with what is so, or rewrites it.
 * In: the comment before the quotation, and what of the text from there on is head and quotation.
 */
function holds(marker: string, block: RegExp, actual: string): void {
  const comment = `<!-- ${marker} -->\n`;
  // Read anew: an earlier test may have rewritten another part.
  const readme = read('README.md');
  const at = readme.indexOf(comment);
  expect(at, `README has no ${comment}`).toBeGreaterThan(0);
  const { head, quoted } = block.exec(readme.slice(at + comment.length))!.groups as { head: string; quoted: string };
  if (process.env['UPDATE_GOLDEN'] === '1') {
    const start = at + comment.length + head.length;
    writeFileSync(join(ROOT, 'README.md'), readme.slice(0, start) + actual + readme.slice(start + quoted.length));
  } else expect(quoted).toBe(actual);
}

const FENCE = /^(?<head>```\w+\n)(?<quoted>[\s\S]*?)```/;
const TABLE = /^(?<head>\| code \| meaning \|\n\|---\|---\|\n)(?<quoted>(?:\|[^\n]*\n)*)/;
const FILES = Object.fromEntries(['v1.txt', 'v2.txt'].map((name) => [name, blockAfter(`file: ${name}`)]));

describe('README.md', () => {
  it('shows what diff prints for its example', () => {
    const cwd = freshFolder(FILES);
    const words = ['diff', 'v1.txt', 'v2.txt'];
    const ended = wirefold(words, { cwd });
    expect(ended.status, story(words, cwd, ended)).toBe(1);
    holds('run: wirefold diff v1.txt v2.txt', FENCE, ended.stdout);
  });

  it('shows how the account of its example begins', () => {
    const cwd = freshFolder({ ...FILES });
    const words = ['run', '.', '--out', 'account'];
    const ended = wirefold(words, { cwd });
    expect(ended.status, story(words, cwd, ended)).toBe(0);
    const [dir] = readdirSync(join(cwd, 'account'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const summary = readFileSync(join(cwd, 'account', dir!.name, 'summary.md'), 'utf8');
    holds('run: wirefold run . --out account', FENCE, summary.slice(0, summary.indexOf('\n## Key facts') + 1));
  });

  it('lists every diagnostic code with its meaning', () => {
    const rows = Object.entries(DIAGNOSTIC_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |\n`);
    holds('diagnostics', TABLE, rows.join(''));
  });

  it.each(['run', 'facts', 'clusters', 'diff', 'git-diff'])('names every flag of %s, and no other', (command) => {
    const help = wirefold([command, '--help'], { cwd: ROOT }).stdout;
    const flags = new Set([...help.matchAll(/^ {2,}(?:-\w, )?--([a-z-]+)/gm)].map(([, flag]) => flag!));
    for (const common of ['help', 'version', 'layout', 'first-line-title', 'color']) flags.delete(common);
    const row = new RegExp(`^\\| \`wirefold ${command} .*$`, 'm').exec(README)![0];
    const named = new Set([...row.matchAll(/--([a-z-]+)/g)].map(([, flag]) => flag!));
    expect([...named].sort()).toEqual([...flags].sort());
  });

  it('has a library example that runs', () => {
    const code = README.split('```ts\n')[1]!.split('```')[0]!;
    const [v1, v2] = Object.values(FILES);
    const given = {
      v1,
      v2,
      texts: [{ path: 'v1.txt', text: v1 }],
      console: { log: (...words: unknown[]) => said.push(words.join(' ')) },
    };
    const said: string[] = [];
    const body = code.replace(/import (\{[^}]+\}) from 'wirefold';/, 'const $1 = library;');
    new Function('library', ...Object.keys(given), body)(library, ...Object.values(given));
    expect(said.slice(0, 2)).toEqual(['duration outage 12 hours', 'money cost $48 million']);
    expect(said.at(-1)).toMatch(/tide line/i);
  });
});

describe('the documents', () => {
  const NAMES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
  it.each(NAMES)('%s names only files that exist', (name) => {
    const paths = [...read(name).matchAll(/`((?:src|test|bench|corpus)\/[\w./-]*)`/g)].map(([, path]) => path!);
    for (const path of paths) expect(existsSync(join(ROOT, path)), `${name} names ${path}`).toBe(true);
  });

  it.each(NAMES)('%s names only npm scripts that exist', (name) => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const [, script] of read(name).matchAll(/npm run ([a-z:]+[a-z])/g)) {
      if (script !== 'predict') expect(scripts).toHaveProperty([script!]);
    }
  });

  it('ARCHITECTURE.md has a line for every dependency and every folder of src/', () => {
    const architecture = read('ARCHITECTURE.md');
    for (const name of Object.keys(JSON.parse(read('package.json')).dependencies))
      expect(architecture).toContain(`\`${name}\``);
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) expect(architecture).toContain(`src/${name}/`);
  });
});
