/** Tells the pairs of a join for every set, equal ones included. */
import type { SimilarTexts } from './similar-texts.js';
import type { TokenLists } from './token-lists.js';

/**
 * In:     token sets and their join.
 * Out:    calls `visit` once for each pair i < j at or over the threshold, ordered by i then j. Empty sets are like nothing.
 * Cost:   linear in the sets and the pairs told, which many equal sets make quadratic.
 */
export function forEachPair(
  { offsets }: TokenLists,
  join: SimilarTexts,
  visit: (i: number, j: number, similarity: number) => void,
): void {
  const { firstEqual } = join;
  const nextEqual = chainEqual(firstEqual);
  const near = partnersOf(join);
  for (let i = 0; i < firstEqual.length; i++) {
    const first = firstEqual[i]!;
    // most texts are like no other, and cost no more than this
    if (nextEqual[i] === 0 && near.starts[first] === near.starts[first + 1]) continue;
    if (offsets[i] === offsets[i + 1]) continue;
    const later: (readonly [number, number])[] = [];
    for (let j = nextEqual[i]!; j !== 0; j = nextEqual[j]!) later.push([j, 1]);
    for (let at = near.starts[first]!; at < near.starts[first + 1]!; at++) {
      // a set that is first of its like may be set 0, so the chain is entered before its end mark is asked for
      let j = near.partners[at]!;
      do {
        if (j > i) later.push([j, near.similarity[at]!]);
        j = nextEqual[j]!;
      } while (j !== 0);
    }
    if (later.length > 1) later.sort(([a], [b]) => a - b);
    for (let k = 0; k < later.length; k++) visit(i, later[k]![0], later[k]![1]);
  }
}

/**
 * In:     a containment join.
 * Out:    calls `visit` once for each text that is told inside another one that does not equal it, equal ones included;
 *         ordered by the first inner text of its like, the first outer one, then inner and outer.
 * Cost:   linear in the texts and the pairs told.
 */
export function forEachContained(
  { firstEqual, left, right, similarity }: SimilarTexts,
  visit: (inner: number, outer: number, share: number) => void,
): void {
  const nextEqual = chainEqual(firstEqual);
  for (let k = 0; k < left.length; k++) {
    let inner = left[k]!;
    do {
      let outer = right[k]!;
      do {
        visit(inner, outer, similarity[k]!);
        outer = nextEqual[outer]!;
      } while (outer !== 0);
      inner = nextEqual[inner]!;
    } while (inner !== 0);
  }
}

/** For each set the next that equals it, 0 where there is none. */
function chainEqual(firstEqual: Uint32Array): Uint32Array {
  const next = new Uint32Array(firstEqual.length);
  const last = new Uint32Array(firstEqual.length);
  for (let set = 0; set < firstEqual.length; set++) {
    const first = firstEqual[set]!;
    if (first !== set) next[last[first]!] = set;
    last[first] = set;
  }
  return next;
}

/** Partners of set s on either side: `partners[starts[s]]` up to `partners[starts[s + 1]]`, with their similarity. */
function partnersOf({ firstEqual, left, right, similarity }: SimilarTexts) {
  const starts = new Uint32Array(firstEqual.length + 1);
  for (let k = 0; k < left.length; k++) {
    starts[left[k]! + 1]!++;
    starts[right[k]! + 1]!++;
  }
  for (let set = 0; set < firstEqual.length; set++) starts[set + 1]! += starts[set]!;
  const free = starts.slice();
  const partners = new Uint32Array(2 * left.length);
  const values = new Float64Array(2 * left.length);
  for (let k = 0; k < left.length; k++) {
    const toRight = free[left[k]!]!++;
    partners[toRight] = right[k]!;
    values[toRight] = similarity[k]!;
    const toLeft = free[right[k]!]!++;
    partners[toLeft] = left[k]!;
    values[toLeft] = similarity[k]!;
  }
  return { starts, partners, similarity: values };
}
