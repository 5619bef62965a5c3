/** Which pairs are true, worked out the obvious way: what every program is held against. */
import { readFileSync } from 'node:fs';

/** The tokens of each line of a file. */
export const readSets = (path: string): ReadonlySet<string>[] =>
  readFileSync(path, 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => new Set(line.split(' ').filter((token) => token !== '')));

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const token of a) if (b.has(token)) shared++;
  return shared / (a.size + b.size - shared);
}

/**
 * In:     the sets of all lines, and pairs (i * lines + j) that programs found.
 * Out:    those of any program that reach the threshold.
 */
export function truePairs(
  sets: readonly ReadonlySet<string>[],
  found: Iterable<ReadonlySet<number>>,
  threshold: number,
): Set<number> {
  const pairs = new Set<number>();
  for (const own of found)
    for (const pair of own)
      if (jaccard(sets[Math.floor(pair / sets.length)]!, sets[pair % sets.length]!) >= threshold) pairs.add(pair);
  return pairs;
}
