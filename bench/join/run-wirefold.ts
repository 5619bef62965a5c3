/** Wirefold's join, for `bench/join.ts`: THREADS near|contained INPUT THRESHOLD OUTPUT. */
import { readFileSync, writeFileSync } from 'node:fs';
import { forEachContained, forEachPair } from '../../src/similarity/expand-pairs.js';
import { joinLines } from '../../src/workers/join-lines.js';
import type { RunReport } from './measured-run.js';

/** What `contained` asks for beside near-duplicates. */
const CONTAINMENT = { minShare: 0.8, minTokens: 6 };

const [threads, what, input, threshold, output] = process.argv.slice(2);
const started = performance.now();
const file = readFileSync(input!);
const text = new Uint8Array(new SharedArrayBuffer(file.length));
text.set(file);
const { sets, near, contained } = await joinLines({
  text,
  minSimilarity: Number(threshold),
  containment: what === 'contained' ? CONTAINMENT : null,
  threads: Number(threads),
});
const pairs: number[] = [];
forEachPair(sets, near!, (i, j) => pairs.push(i, j));
let inner = 0;
if (contained !== null) forEachContained(contained, () => inner++);
const seconds = (performance.now() - started) / 1000;
const peakMb = process.resourceUsage().maxRSS / 1024;

const rows: string[] = [];
for (let k = 0; k < pairs.length; k += 2) rows.push(`${pairs[k]}\t${pairs[k + 1]}`);
writeFileSync(output!, rows.join('\n'));
const report: RunReport = { seconds, pairs: pairs.length / 2 + inner, peakMb, version: process.version };
process.stdout.write(`${JSON.stringify(report)}\n`);
