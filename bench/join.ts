/**
 * The join of near-duplicate lines against other programs, on the same lines in one run.
 *   npm run bench:join -- LINES.txt [--threshold 0.7] [--peer-lines 50000] [--out bench/results]
 * LINES.txt: one sentence a line, tokens between spaces; its first 1000, 5000, 20000 ... lines are joined. Prints a table
 * and writes it with the machine and all versions to join.md, and a plot of time against size to join.svg.
 * npm `minhash` comes from bench/peers; `datasketch` and `SetSimilaritySearch` run where python3 has them.
 */
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { measure, type Program, readPairs } from './join/measured-run.js';
import { plotTimes } from './join/plot-times.js';
import { type Row, renderTable } from './join/render-table.js';
import { readSets, truePairs } from './join/true-pairs.js';

const ROOT = resolve(import.meta.dirname, '../..');
const SIZES = [1_000, 5_000, 20_000, 50_000, 200_000, 500_000, 1_000_000, 2_000_000, 4_000_000];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    threshold: { type: 'string', default: '0.7' },
    'peer-lines': { type: 'string', default: '50000' },
    out: { type: 'string', default: join(ROOT, 'bench/results') },
  },
});
if (positionals.length !== 1) {
  process.stderr.write(
    'usage: npm run bench:join -- LINES.txt [--threshold 0.7] [--peer-lines 50000] [--out bench/results]\n',
  );
  process.exit(2);
}
const threshold = Number(values.threshold);
const peerLines = Number(values['peer-lines']);

const wirefold = (threads: number, what: string): Program['command'] => [
  process.execPath,
  join(import.meta.dirname, 'join/run-wirefold.js'),
  String(threads),
  what,
];
const python = (name: string): Program => ({
  name,
  command: ['python3', join(ROOT, 'bench/join/run_python.py'), name],
  maxLines: peerLines,
});
const cores = availableParallelism();
const PROGRAMS: readonly Program[] = [
  { name: 'Wirefold, tokens hashed, one core', command: wirefold(1, 'hash'), maxLines: Number.POSITIVE_INFINITY },
  { name: 'Wirefold, tokens numbered, one core', command: wirefold(1, 'read'), maxLines: Number.POSITIVE_INFINITY },
  { name: 'Wirefold, one core', command: wirefold(1, 'near'), maxLines: Number.POSITIVE_INFINITY },
  python('SetSimilaritySearch'),
  {
    name: 'npm minhash',
    command: [process.execPath, join(import.meta.dirname, 'join/run-minhash.js')],
    maxLines: peerLines,
  },
  python('datasketch'),
  { name: `Wirefold, ${cores} threads`, command: wirefold(cores, 'near'), maxLines: Number.POSITIVE_INFINITY },
  {
    name: `Wirefold, ${cores} threads, with containment`,
    command: wirefold(cores, 'contained'),
    maxLines: Number.POSITIVE_INFINITY,
  },
];

const work = mkdtempSync(join(tmpdir(), 'wirefold-bench-'));
const rows: Row[] = [];
const missing = new Set<string>();
try {
  for (const lines of SIZES) {
    const input = join(work, 'lines.txt');
    if (!(await writeFirst(positionals[0]!, lines, input))) break;
    rows.push(...runAll(input, lines));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

const text = renderTable(rows, threshold);
process.stdout.write(text);
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, 'join.md'), text);
const series = PROGRAMS.map(({ name }) => ({
  name,
  points: rows
    .filter(({ program, report }) => program === name && report.pairs !== null)
    .map(({ lines, report }) => ({ lines, ...report })),
})).filter(({ points }) => points.length > 0);
writeFileSync(
  join(values.out, 'join.svg'),
  plotTimes(series, `Near-duplicate lines at Jaccard ${threshold}, read to pairs`),
);

/** Every program on one input; those that are not there are left out from then on. */
function runAll(input: string, lines: number): Row[] {
  const found = new Map<string, ReadonlySet<number>>();
  const reports = PROGRAMS.flatMap(({ name, command, maxLines }) => {
    if (missing.has(name) || lines > maxLines) return [];
    const output = join(work, 'pairs.tsv');
    const report = measure(command, { input, threshold, output });
    process.stderr.write(
      report === null
        ? `${name} is not there or failed; left out\n`
        : `${name}: ${lines} lines in ${report.seconds.toFixed(2)} s\n`,
    );
    if (report === null) {
      missing.add(name);
      return [];
    }
    // the pairs of large inputs would not fit a set, and there is nothing to hold them against
    if (lines <= peerLines && report.pairs !== null) found.set(name, readPairs(output, lines));
    return [{ program: name, lines, bytes: statSync(input).size, report }];
  });
  if (found.size === 0) return reports.map((row) => ({ ...row, recall: null, precision: null }));
  const exact = truePairs(readSets(input), found.values(), threshold);
  return reports.map((row) => ({ ...row, ...compare(found.get(row.program), exact) }));
}

/** False where the file has fewer lines. */
async function writeFirst(source: string, lines: number, target: string): Promise<boolean> {
  const file = createWriteStream(target);
  let left = lines;
  for await (const chunk of createReadStream(source, { highWaterMark: 2 ** 20 })) {
    const bytes: Uint8Array = chunk;
    let end = 0;
    while (left > 0 && end < bytes.length) {
      const newline = bytes.indexOf(0x0a, end);
      end = newline < 0 ? bytes.length : newline + 1;
      if (newline >= 0) left--;
    }
    file.write(bytes.subarray(0, end));
    if (left === 0) break;
  }
  file.end();
  await finished(file);
  return left === 0;
}

function compare(
  found: ReadonlySet<number> | undefined,
  exact: ReadonlySet<number>,
): Pick<Row, 'recall' | 'precision'> {
  if (found === undefined) return { recall: null, precision: null };
  let shared = 0;
  for (const pair of found) if (exact.has(pair)) shared++;
  return { recall: shared / Math.max(1, exact.size), precision: shared / Math.max(1, found.size) };
}
