/**
 * npm `minhash` as its documents show it, for `bench/join.ts`: INPUT THRESHOLD OUTPUT. Its index gives candidates far
 * under the threshold, so each is verified by its true similarity, as a user would have to.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { RunReport } from './measured-run.js';
import { jaccard, readSets } from './true-pairs.js';

interface Signature {
  update(token: string): void;
}
interface Index {
  insert(key: string, signature: Signature): void;
  query(signature: Signature): string[];
}
interface MinhashPackage {
  readonly Minhash: new () => Signature;
  readonly LshIndex: new () => Index;
}

const load = createRequire(resolve(import.meta.dirname, '../../../bench/peers/package.json'));
// untyped packages of bench/peers
const { Minhash, LshIndex } = load('minhash') as MinhashPackage;
const { version } = load('minhash/package.json') as { readonly version: string };

const [input, threshold, output] = process.argv.slice(2);
const minSimilarity = Number(threshold);
const started = performance.now();
const sets = readSets(input!);
const index = new LshIndex();
const signatures = sets.map((set, i) => {
  const signature = new Minhash();
  for (const token of set) signature.update(token);
  index.insert(String(i), signature);
  return signature;
});
const pairs: string[] = [];
signatures.forEach((signature, i) => {
  for (const key of index.query(signature)) {
    const j = Number(key);
    if (j > i && jaccard(sets[i]!, sets[j]!) >= minSimilarity) pairs.push(`${i}\t${j}`);
  }
});
const seconds = (performance.now() - started) / 1000;
const peakMb = process.resourceUsage().maxRSS / 1024;
writeFileSync(output!, pairs.join('\n'));
const report: RunReport = { seconds, pairs: pairs.length, peakMb, version };
process.stdout.write(`${JSON.stringify(report)}\n`);
