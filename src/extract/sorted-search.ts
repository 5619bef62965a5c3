/** Binary search in things ordered by their place. */

/**
 * In:     items in ascending order of `placeOf`.
 * Out:    index of the last one at or before `place`; -1 where none is.
 * Cost:   logarithmic.
 */
export function lastIndexAt<T>(items: readonly T[], place: number, placeOf: (item: T) => number): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (placeOf(items[middle]!) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** In: places in reading order that do not overlap. Out: one of them covers the token. Cost: logarithmic in them. */
export function isCovered(places: readonly Covering[], token: number): boolean {
  const last = lastIndexAt(places, token, ({ startToken }) => startToken);
  return last >= 0 && token < places[last]!.endToken;
}

interface Covering {
  readonly startToken: number;
  readonly endToken: number;
}
