/** A process of its own that writes one version after the other into a folder until it is killed. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Stories a version has: enough that writing one takes longer than starting the next. */
const STORIES = 8;

/** What the process runs: `<name>-<n>` is written into every file of version n. */
const PROGRAM = `
import { openOutput } from './src/write/output-folder.js';
const [out, name] = process.argv.slice(2);
const dirs = Array.from({ length: ${STORIES} }, (_, i) => 'story-' + i);
for (let n = 0; ; ) {
  const folder = await openOutput(out, []).catch(() => null);
  if (folder === null) {
    await new Promise((done) => setTimeout(done, 1));
    continue;
  }
  const version = name + '-' + n;
  const run = JSON.stringify({ schema: 'wirefold/run/1', version, stories: dirs.map((dir) => ({ dir })) });
  const pages = dirs.flatMap((dir) => ['summary.md', 'facts.json', 'clusters.json'].map((file) => [dir + '/' + file, version]));
  await folder.replace([['index.md', version], ['run.json', run], ...pages]);
  folder.release();
  // Lets the other process have its turn.
  await new Promise((done) => setTimeout(done, 5));
  if (n === 0) console.log('started');
  n += 1;
}
`;

/** Compiles the writer, for a plain \`node\` cannot run it from its source; gives back the program's path. */
export const compileWriter = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wirefold-writer-'));
  const flags = ['--outDir', join(folder, 'src'), '--rootDir', 'src', '--module', 'nodenext', '--target', 'es2023'];
  const types = ['--types', 'node', '--noCheck', '--ignoreConfig'];
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...flags, ...types, 'src/write/output-folder.ts']);
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'writer.js'), PROGRAM);
  return folder;
};

interface Writer {
  /** Settles when the first version is written. */
  readonly started: Promise<void>;
  /** Kills it without warning; settles when it is gone. */
  readonly kill: () => Promise<void>;
}

export const writeForever = (program: string, out: string, name: string): Writer => {
  const child = spawn(process.execPath, [join(program, 'writer.js'), out, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const started = new Promise<void>((done) => child.stdout.once('data', () => done()));
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const kill = (): Promise<void> => {
    child.kill('SIGKILL');
    return gone;
  };
  return { started, kill };
};

/** The one version that all files of an output hold; throws where files are missing or of several versions. */
export const wholeVersion = (out: string): string => {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|json)$/.test(path));
  const { version } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'));
  const contents = pages.filter((path) => path !== 'run.json').map((path) => readFileSync(join(out, path), 'utf8'));
  const strays = contents.filter((content) => content !== version);
  if (pages.length !== 2 + 3 * STORIES || strays.length > 0)
    throw new Error(`${pages.length} files of ${version}, of other versions: ${strays.join(', ')}`);
  return version;
};
