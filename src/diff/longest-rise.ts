/** The longest ascending run of a sequence, gaps allowed: what stayed in order while the rest moved. */

/**
 * In:     numbers, all different.
 * Out:    the indexes of a longest ascending subsequence, ascending; of several the one whose numbers end lowest.
 * Cost:   n log n.
 * Source: Fredman 1975 (patience sorting with back links).
 */
export function longestRise(values: readonly number[]): number[] {
  // tails[k]: index of the lowest number that ends a rise of k + 1
  const tails: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  values.forEach((value, i) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[i] = tails[low - 1]!;
    tails[low] = i;
  });
  const rise: number[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) rise.push(i);
  return rise.reverse();
}
