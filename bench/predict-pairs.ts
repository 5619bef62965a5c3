/**
 * Near-duplicate pairs of sentences, to be held against an exact join.
 *   npm run predict:pairs -- IN.txt OUT.tsv [--threshold 0.7]
 * IN: one sentence a line, tokens between spaces. OUT: `i j similarity`, lines counted from 0, i < j.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { forEachPair } from '../src/similarity/expand-pairs.js';
import { jaccardJoin } from '../src/similarity/jaccard-join.js';
import { countSets, readTokenSets } from '../src/similarity/token-sets.js';

/** Written at once, in lines: large enough that system calls do not count. */
const CHUNK_LINES = 10_000;

const [input, output, flag, value] = process.argv.slice(2);
if (input === undefined || output === undefined || (flag !== undefined && flag !== '--threshold')) {
  process.stderr.write('usage: predict:pairs -- IN.txt OUT.tsv [--threshold 0.7]\n');
  process.exit(2);
}
const threshold = Number(value ?? '0.7');

const started = performance.now();
const text = readFileSync(input);
const sets = readTokenSets(text);
const built = performance.now();
const join = jaccardJoin(sets, threshold);
const joined = performance.now();

const file = openSync(output, 'w');
let rows: string[] = [];
let pairs = 0;
forEachPair(sets, join, (i, j, similarity) => {
  pairs++;
  rows.push(`${i}\t${j}\t${similarity}\n`);
  if (rows.length === CHUNK_LINES) {
    writeSync(file, rows.join(''));
    rows = [];
  }
});
writeSync(file, rows.join(''));
closeSync(file);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
process.stderr.write(
  `${countSets(sets)} lines, ${pairs} pairs; read and number tokens ${seconds(built - started)}, join ${seconds(joined - built)}, ` +
    `write ${seconds(performance.now() - joined)}; ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB\n`,
);
