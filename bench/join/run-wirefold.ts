/** Wirefold's join, for `bench/join.ts`: THREADS read|near|contained INPUT THRESHOLD OUTPUT. `read` numbers the tokens only. */
import { readFileSync, writeFileSync } from 'node:fs';
import { forEachContained, forEachPair } from '../../src/similarity/expand-pairs.js';
import { readPart } from '../../src/similarity/number-tokens.js';
import { joinLines } from '../../src/workers/join-lines.js';
import type { RunReport } from './measured-run.js';
import { readShared } from './read-shared.js';

/** What `contained` asks for beside near-duplicates. */
const CONTAINMENT = { minShare: 0.8, minTokens: 6 };

const [threads, what, input, threshold, output] = process.argv.slice(2);
const started = performance.now();
const text = threads === '1' ? readFileSync(input!) : readShared(input!);
const pairs: number[] = [];
let inner = 0;
if (what === 'read') {
  readPart(text);
} else {
  const { sets, near, contained } = await joinLines({
    text,
    minSimilarity: Number(threshold),
    containment: what === 'contained' ? CONTAINMENT : null,
    threads: Number(threads),
  });
  forEachPair(sets, near!, (i, j) => pairs.push(i, j));
  if (contained !== null) forEachContained(contained, () => inner++);
}
const seconds = (performance.now() - started) / 1000;
const peakMb = process.resourceUsage().maxRSS / 1024;

const rows: string[] = [];
for (let k = 0; k < pairs.length; k += 2) rows.push(`${pairs[k]}\t${pairs[k + 1]}`);
writeFileSync(output!, rows.join('\n'));
const report: RunReport = {
  seconds,
  pairs: what === 'read' ? null : pairs.length / 2 + inner,
  peakMb,
  version: process.version,
};
process.stdout.write(`${JSON.stringify(report)}\n`);
