/** One run of one program in a process of its own: what it was given, and what it found out about itself. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a run prints as its last line, as JSON. */
export interface RunReport {
  /** From opening the file to having all pairs in memory; starting the process and loading the program aside. */
  readonly seconds: number;
  /** Null where the run was to find none. */
  readonly pairs: number | null;
  readonly peakMb: number;
  readonly version: string;
}

export interface Program {
  readonly name: string;
  /** Command and arguments; the file of lines, the threshold and the file for the pairs are added. */
  readonly command: readonly [string, ...string[]];
  /** Lines that it is given, at most. */
  readonly maxLines: number;
}

export interface Task {
  readonly input: string;
  readonly threshold: number;
  /** Where the pairs go, `i j` a line. */
  readonly output: string;
}

/** A run that took less is made again, up to `MAX_RUNS` times; the fastest counts, as what else runs only slows it down. */
const LONG_SECONDS = 5;
const MAX_RUNS = 3;

/** Null where the program is not there or fails. */
export function measure([file, ...words]: Program['command'], { input, threshold, output }: Task): RunReport | null {
  let best: RunReport | null = null;
  for (let run = 0; run < MAX_RUNS && (best === null || best.seconds < LONG_SECONDS); run++) {
    const ended = spawnSync(file, [...words, input, String(threshold), output], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (ended.status !== 0) return null;
    // what our own bench programs print
    const report = JSON.parse(ended.stdout.trim().split('\n').at(-1)!) as RunReport;
    if (best === null || report.seconds < best.seconds) best = report;
  }
  return best;
}

/** Pairs that a run wrote, as one number each: i * lines + j. */
export function readPairs(path: string, lines: number): Set<number> {
  const pairs = new Set<number>();
  for (const row of readFileSync(path, 'utf8').split('\n')) {
    if (row === '') continue;
    const [i, j] = row.split('\t');
    pairs.add(Number(i) * lines + Number(j));
  }
  return pairs;
}
