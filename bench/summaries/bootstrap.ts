/** How sure it is that one program is ahead of another on the same sets. */

/** Draws: enough for the last digit of a 95% interval of means. */
const DRAWS = 10_000;

export interface Lead {
  /** Mean difference. */
  readonly mean: number;
  /** Between these lies the difference in 95 of 100 draws. */
  readonly low: number;
  readonly high: number;
}

/**
 * In:     scores of two programs on the same sets, in the same order, and a seed.
 * Out:    by how much the first is ahead; sure where `low` is above zero.
 * Source: paired bootstrap, Koehn 2004.
 */
export function pairedBootstrap(a: readonly number[], b: readonly number[], seed: number): Lead {
  const differences = a.map((score, i) => score - b[i]!);
  const random = mulberry32(seed);
  const means = Float64Array.from({ length: DRAWS }, () => {
    let sum = 0;
    for (let k = 0; k < differences.length; k++) sum += differences[Math.floor(random() * differences.length)]!;
    return sum / differences.length;
  }).sort();
  return {
    mean: differences.reduce((sum, difference) => sum + difference, 0) / differences.length,
    low: means[Math.floor(DRAWS * 0.025)]!,
    high: means[Math.floor(DRAWS * 0.975)]!,
  };
}

/** A small generator with a seed, so that a table can be made again. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
