/** Runs the built program from outside, as a user does, in a folder of the test's own. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

export const ROOT = resolve(import.meta.dirname, '../..');
export const PROGRAM = join(ROOT, 'dist/cli/main.js');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** One run of `wirefold`; NO_COLOR and the like of the surrounding shell do not reach it. */
export function wirefold(words: readonly string[], { cwd, env = {}, input }: RunOptions): Ended {
  const { status, stdout, stderr }: SpawnSyncReturns<string> = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, ...env },
    encoding: 'utf8',
    input,
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** What to print when a run ended otherwise than expected. */
export const story = (words: readonly string[], cwd: string, { status, stdout, stderr }: Ended): string =>
  `wirefold ${words.join(' ')}\nin ${cwd}\nended with ${status}\n--- stdout\n${stdout}\n--- stderr\n${stderr}`;

const made: string[] = [];

/** A fresh folder that goes after the tests of the file; with the bundled corpus in it where that is asked for. */
export function freshFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirefold-test-'));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export function folderWithCorpus(): string {
  const folder = freshFolder();
  cpSync(join(ROOT, 'corpus'), join(folder, 'corpus'), { recursive: true });
  return folder;
}

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Every file below a folder with its text, by path. */
export function tree(folder: string, below = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = below === '' ? name : `${below}/${name}`;
    if (statSync(join(folder, path)).isDirectory()) for (const [p, text] of tree(folder, path)) files.set(p, text);
    else files.set(path, readFileSync(join(folder, path), 'utf8'));
  }
  return files;
}
