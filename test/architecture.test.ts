/** Holds the import lines and names of `src/` to ARCHITECTURE.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Folders that hold one stage each: none imports another. */
const STAGES = [
  'read',
  'normalize',
  'segment',
  'extract',
  'group',
  'cluster',
  'reconcile',
  'summarize',
  'write',
  'diff',
];
/** What every stage may import; these lean on each other and on no stage. */
const SHARED = [
  'model',
  'options.ts',
  'data',
  'text',
  'similarity',
  'numbers',
  'slots',
  'values',
  'remembered.ts',
  'union-find.ts',
];
/** What calls the stages. */
const TOP = ['pipeline.ts', 'library.ts', 'index.ts'];
/** Where the world outside may be touched. */
const EDGES = ['read', 'write', 'cli', 'workers'];
/** Lines of a file that is no table, at most. */
const MAX_LINES = 300;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(/[\\/]/).join('/'))
  .sort();

/** Code without comments. */
const codeOf = (file: string): string =>
  readFileSync(join(SRC, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<![:'"`\\/])\/\/[^\n]*/g, '');

/** Files of `src/` and modules that a file imports or re-exports. */
function importsOf(file: string): string[] {
  const names = [...codeOf(file).matchAll(/^(?:import|export|\} from)[^;]*?['"]([^'"\n]+)['"]/gm)].map((m) => m[1]!);
  return names.map((name) => (name.startsWith('.') ? posix.join(dirname(file), name).replace(/\.js$/, '.ts') : name));
}

const areaOf = (file: string): string => file.split('/')[0]!;
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const inside = (file: string): string[] => imports.get(file)!.filter((name) => files.includes(name));

/** Each breach as `file -> what it breaks`. */
const breaches = (isBreach: (file: string, imported: string) => boolean): string[] =>
  files.flatMap((file) =>
    inside(file)
      .filter((to) => isBreach(file, to))
      .map((to) => `${file} -> ${to}`),
  );

describe('src/', () => {
  it('has imports that this test can read', () => {
    expect(inside('pipeline.ts')).toContain('group/group-stories.ts');
    const unknown = files.flatMap((file) =>
      imports
        .get(file)!
        .filter((name) => /\.ts$/.test(name) && !files.includes(name))
        .map((name) => `${file} -> ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('has folders that this test knows', () => {
    const known = new Set([...STAGES, ...SHARED, ...TOP, ...EDGES, 'schema']);
    expect([...new Set(files.map(areaOf))].filter((area) => !known.has(area))).toEqual([]);
  });

  it('has stages that import no other stage', () => {
    const allowed = (file: string): Set<string> => new Set([...SHARED, areaOf(file)]);
    expect(breaches((file, to) => STAGES.includes(areaOf(file)) && !allowed(file).has(areaOf(to)))).toEqual([]);
  });

  it('has shared folders that import no stage', () => {
    expect(breaches((file, to) => SHARED.includes(areaOf(file)) && !SHARED.includes(areaOf(to)))).toEqual([]);
  });

  it('has a model that imports nothing but itself', () => {
    const isFree = (to: string): boolean => ['model', 'options.ts'].includes(areaOf(to));
    expect(breaches((file, to) => ['model', 'options.ts'].includes(areaOf(file)) && !isFree(to))).toEqual([]);
  });

  it('has a command line that reads and writes by itself, and calls all stages between through the pipeline', () => {
    const ownOfCli = [...SHARED, 'cli', 'read', 'write', ...TOP];
    expect(breaches((file, to) => areaOf(file) === 'cli' && !ownOfCli.includes(areaOf(to)))).toEqual([]);
  });

  it('touches files, process, clock and chance at its edges only', () => {
    const world =
      /node:(?:fs|process|os|child_process|worker_threads|timers)|\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bMath\.random\b|\bsetTimeout\b/;
    expect(files.filter((file) => !EDGES.includes(areaOf(file)) && world.test(codeOf(file)))).toEqual([]);
  });

  it('compares text by code unit', () => {
    expect(
      files.filter((file) => /\blocaleCompare\b|\bIntl\.Collator\b|\btoLocale(?:Lower|Upper)Case\b/.test(codeOf(file))),
    ).toEqual([]);
  });

  it('has no default exports', () => {
    expect(files.filter((file) => /^export default\b/m.test(codeOf(file)))).toEqual([]);
  });

  it('has files of a size that can be read at once', () => {
    const sizes = files.map((file) => ({ file, lines: readFileSync(join(SRC, file), 'utf8').split('\n').length - 1 }));
    expect(sizes.filter(({ file, lines }) => areaOf(file) !== 'data' && lines > MAX_LINES)).toEqual([]);
  });

  it('names files in kebab-case and folders for their subject', () => {
    const parts = new Set(files.flatMap((file) => file.split('/')));
    expect([...parts].filter((part) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.ts)?$/.test(part))).toEqual([]);
    expect([...parts].filter((part) => /^(?:utils?|helpers?|common|misc|shared|lib)(?:\.ts)?$/.test(part))).toEqual([]);
  });

  it('says at the top of each file what it is for', () => {
    const isTold = (file: string): boolean =>
      /^(?:#!.*\n)?(?:\/\/ biome-ignore.*\n)?\/\*/.test(readFileSync(join(SRC, file), 'utf8'));
    expect(files.filter((file) => !isTold(file))).toEqual([]);
  });

  it('has no circle of imports', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): string[] => {
      if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' -> ')];
      if (done.has(file)) return [];
      const circles = inside(file).flatMap((to) => visit(to, [...path, file]));
      done.add(file);
      return circles;
    };
    expect(files.flatMap((file) => visit(file, []))).toEqual([]);
  });
});
