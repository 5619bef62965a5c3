/** Disjoint sets of the items 0 to n-1, each named by its smallest item. */

export interface UnionFind {
  /** The smallest item of the set that `item` is in. */
  readonly find: (item: number) => number;
  readonly union: (a: number, b: number) => void;
}

/**
 * Cost:   n calls take n log n time at most.
 * Source: Tarjan 1975, path halving; without ranks, because the smallest item names the set.
 */
export function unionFind(size: number): UnionFind {
  const parent = Uint32Array.from({ length: size }, (_, i) => i);
  const find = (item: number): number => {
    let at = item;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const union = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  return { find, union };
}
