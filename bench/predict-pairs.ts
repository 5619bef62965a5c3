/**
 * Near-duplicate pairs of sentences, to be held against an exact join.
 *   npm run predict:pairs -- IN.txt OUT.tsv [--threshold 0.7] [--contained OUT2.tsv] [--share 0.8] [--threads N]
 * IN: one sentence a line, tokens between spaces. OUT: `i j similarity`, lines counted from 0, i < j: token-set Jaccard.
 * OUT2: `inner outer share`: the lines of six tokens and more that are told inside others, and how much of each is.
 * N: by default as many as there are cores; the result is the same for any.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { forEachContained, forEachPair } from '../src/similarity/expand-pairs.js';
import { countLists } from '../src/similarity/token-lists.js';
import { joinLines } from '../src/workers/join-lines.js';
import { readShared } from './join/read-shared.js';

const USAGE =
  'usage: predict:pairs -- IN.txt OUT.tsv [--threshold 0.7] [--contained OUT2.tsv] [--share 0.8] [--threads N]\n';
/** Written at once, in lines: large enough that system calls do not count. */
const CHUNK_LINES = 10_000;
/** More threads than this would each have too little to do. */
const MAX_THREADS = 8;
/** Tokens of a contained line, at least: fewer are in many lines by chance. */
const MIN_CONTAINED_TOKENS = 6;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    threshold: { type: 'string', default: '0.7' },
    contained: { type: 'string' },
    share: { type: 'string', default: '0.8' },
    threads: { type: 'string', default: String(Math.min(MAX_THREADS, availableParallelism())) },
  },
});
const [input, output] = positionals;
if (input === undefined || output === undefined || positionals.length > 2) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const started = performance.now();
const { sets, near, contained } = await joinLines({
  text: readShared(input),
  minSimilarity: Number(values.threshold),
  containment:
    values.contained === undefined ? null : { minShare: Number(values.share), minTokens: MIN_CONTAINED_TOKENS },
  threads: Number(values.threads),
});
const joined = performance.now();
const pairs = writeRows(output, (row) => forEachPair(sets, near!, row));
const inner = contained === null ? null : writeRows(values.contained!, (row) => forEachContained(contained, row));
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
process.stderr.write(
  `${countLists(sets)} lines, ${pairs} pairs${inner === null ? '' : `, ${inner} contained`}; ` +
    `read to pairs ${seconds(joined - started)}, write ${seconds(performance.now() - joined)}; ` +
    `at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`,
);

/** Out: how many rows were written. */
function writeRows(path: string, visit: (row: (i: number, j: number, value: number) => void) => void): number {
  const file = openSync(path, 'w');
  let rows: string[] = [];
  let count = 0;
  visit((i, j, value) => {
    count++;
    rows.push(`${i}\t${j}\t${value}\n`);
    if (rows.length < CHUNK_LINES) return;
    writeSync(file, rows.join(''));
    rows = [];
  });
  writeSync(file, rows.join(''));
  closeSync(file);
  return count;
}
