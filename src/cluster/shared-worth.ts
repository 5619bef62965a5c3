/** What two passages have in common whatever the order of their words: more than that no alignment of them can pair. */
import type { Passage } from './passage.js';

/**
 * In:     two passages from one builder; what a word is worth, by its number.
 * Out:    the worth of the words of the first that the second has too, each as often as both have it.
 * Cost:   linear: a walk through both in ascending order.
 */
export function sharedWorth(
  { sortedIds: a }: Passage,
  { sortedIds: b }: Passage,
  worthOf: (id: number) => number,
): number {
  let worth = 0;
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    const id = a[i]!;
    while (j < b.length && b[j]! < id) j++;
    if (j === b.length) break;
    if (b[j] !== id) continue;
    worth += worthOf(id);
    j++;
  }
  return worth;
}
