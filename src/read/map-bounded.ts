/** Asynchronous work over a list, a few items at a time. */

/**
 * `map` for asynchronous functions with at most `limit` calls under way.
 * Out: results in the order of the items, whatever order they end in.
 */
export const mapBounded = async <T, R>(
  items: readonly T[],
  limit: number,
  map: (item: T) => Promise<R>,
): Promise<readonly R[]> => {
  const results = new Array<R>(items.length);
  const queue = items.entries();
  const work = async (): Promise<void> => {
    // The workers share one iterator: each item is taken once.
    for (const [i, item] of queue) results[i] = await map(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
};
