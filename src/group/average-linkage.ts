/** Agglomerative clustering by average linkage over a sparse list of pairs. */
import type { SimilarPair } from './article-pairs.js';

export interface Linkage {
  readonly pairs: readonly SimilarPair[];
  /** How many items there are; those that no pair names stay alone. */
  readonly size: number;
  /** Average similarity that two groups need to become one. */
  readonly minSimilarity: number;
}

/**
 * Merges the two groups with the highest average similarity over all their pairs, again and again.
 * In:     pairs not listed count as 0.
 * Out:    the group of each item, named by its smallest item.
 * Cost:   pairs * log pairs, for groups whose neighbours are few.
 * Source: Sokal & Michener 1958 (UPGMA).
 */
export function averageLinkage({ pairs, size, minSimilarity }: Linkage): number[] {
  const members = new Map(Array.from({ length: size }, (_, item) => [item, [item]]));
  // sums of similarities between groups, kept on both sides
  const sums = new Map<number, Map<number, number>>([...members.keys()].map((g) => [g, new Map()]));
  const add = (g: number, h: number, value: number): void => {
    sums.get(g)!.set(h, (sums.get(g)!.get(h) ?? 0) + value);
    sums.get(h)!.set(g, (sums.get(h)!.get(g) ?? 0) + value);
  };
  for (const { a, b, similarity } of pairs) add(a, b, similarity);

  const average = (g: number, h: number): number =>
    sums.get(g)!.get(h)! / (members.get(g)!.length * members.get(h)!.length);
  const queue = new Queue();
  const enqueue = (g: number, h: number): void => {
    const similarity = average(g, h);
    if (similarity >= minSimilarity) queue.push({ a: Math.min(g, h), b: Math.max(g, h), similarity });
  };
  for (const [g, neighbors] of sums) for (const h of neighbors.keys()) if (g < h) enqueue(g, h);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { a, b, similarity } = next;
    // an entry is stale where a side is gone or has grown since
    if (!members.has(a) || !members.has(b) || average(a, b) !== similarity) continue;
    // one by one: a spread of a large group would not fit on the stack
    for (const item of members.get(b)!) members.get(a)!.push(item);
    members.delete(b);
    const moved = sums.get(b)!;
    sums.delete(b);
    for (const [h, sum] of moved) {
      sums.get(h)?.delete(b);
      if (h !== a) add(a, h, sum);
    }
    for (const h of sums.get(a)!.keys()) enqueue(a, h);
  }
  const group = new Uint32Array(size);
  for (const [g, list] of members) for (const item of list) group[item] = g;
  return [...group];
}

/** A binary heap of pairs, the most similar first; ties by the smaller groups. */
class Queue {
  readonly #heap: SimilarPair[] = [];

  push(pair: SimilarPair): void {
    const heap = this.#heap;
    let i = heap.push(pair) - 1;
    for (let up = (i - 1) >> 1; i > 0 && isBefore(heap[i]!, heap[up]!); i = up, up = (i - 1) >> 1) swap(heap, i, up);
  }

  pop(): SimilarPair | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return top;
    heap[0] = last;
    for (let i = 0; ; ) {
      const left = 2 * i + 1;
      const right = left + 1;
      let first = i;
      if (left < heap.length && isBefore(heap[left]!, heap[first]!)) first = left;
      if (right < heap.length && isBefore(heap[right]!, heap[first]!)) first = right;
      if (first === i) return top;
      swap(heap, i, first);
      i = first;
    }
  }
}

const isBefore = (x: SimilarPair, y: SimilarPair): boolean =>
  (x.similarity - y.similarity || y.a - x.a || y.b - x.b) > 0;

function swap(heap: SimilarPair[], i: number, j: number): void {
  [heap[i], heap[j]] = [heap[j]!, heap[i]!];
}
