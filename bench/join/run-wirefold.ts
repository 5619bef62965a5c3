/** Wirefold's join, for `bench/join.ts`: THREADS hash|read|near|contained INPUT THRESHOLD OUTPUT. `hash` cuts and hashes the tokens only, `read` numbers them as well. */
import { readFileSync, writeFileSync } from 'node:fs';
import { forEachContained, forEachPair } from '../../src/similarity/expand-pairs.js';
import { readPart } from '../../src/similarity/read-part.js';
import { createKeyCutter } from '../../src/similarity/token-keys.js';
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
if (what === 'hash') {
  mixedHashes(text);
} else if (what === 'read') {
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
  pairs: what === 'hash' || what === 'read' ? null : pairs.length / 2 + inner,
  peakMb,
  version: process.version,
};
process.stdout.write(`${JSON.stringify(report)}\n`);

/** One number of all hashes, so that the work is done. */
function mixedHashes(text: Uint8Array): number {
  const { keys, end, cutBlock, keysEnd } = createKeyCutter(text);
  let mixed = 0;
  for (let at = 0; at < end; ) {
    at = cutBlock(at);
    for (let key = 0; key < keysEnd(); key += 4) mixed ^= keys[key + 2]!;
  }
  return mixed;
}
