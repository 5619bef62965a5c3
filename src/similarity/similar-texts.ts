/** What a join finds, and how the finds of several shares of its work become one. */

/** A part of the work that can be done by itself: the share `index` of `of`. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

export const ALL: Share = { index: 0, of: 1 };

/** Pairs of texts in no order: `left[k]` and `right[k]`. */
export interface FoundPairs {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly similarity: Float64Array;
}

export interface SimilarTexts {
  /** For each text the first that equals it: itself, where it is the first. */
  readonly firstEqual: Uint32Array;
  /** Pairs of texts that are first of their like, ordered by left, then right. */
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly similarity: Float64Array;
}

/**
 * In:     what each share found, and how many texts there are; a pair may be found by several, equally.
 * Out:    each pair once, ordered by left, then right.
 * Cost:   linear in texts and pairs, but for sorting the partners of a text.
 */
export function unitePairs(shares: readonly FoundPairs[], texts: number): Omit<SimilarTexts, 'firstEqual'> {
  const starts = new Uint32Array(texts + 1);
  for (const { left } of shares) for (let k = 0; k < left.length; k++) starts[left[k]! + 1]!++;
  for (let text = 0; text < texts; text++) starts[text + 1]! += starts[text]!;
  const free = starts.slice();
  const rights = new Uint32Array(starts[texts]!);
  const values = new Float64Array(rights.length);
  for (const { left, right, similarity } of shares) {
    for (let k = 0; k < left.length; k++) {
      const at = free[left[k]!]!++;
      rights[at] = right[k]!;
      values[at] = similarity[k]!;
    }
  }
  return sortedPairs(starts, rights, values);
}

/** In: the partners of text t at `starts[t]` up to `starts[t + 1]`, which are overwritten. */
function sortedPairs(starts: Uint32Array, rights: Uint32Array, values: Float64Array) {
  const lefts = new Uint32Array(rights.length);
  let count = 0;
  for (let text = 0; text + 1 < starts.length; text++) {
    const start = starts[text]!;
    const end = starts[text + 1]!;
    if (start === end) continue;
    sortPartners(rights, values, start, end);
    for (let at = start; at < end; at++) {
      if (at > start && rights[at] === rights[count - 1]) continue;
      lefts[count] = text;
      rights[count] = rights[at]!;
      values[count++] = values[at]!;
    }
  }
  return { left: lefts.slice(0, count), right: rights.slice(0, count), similarity: values.slice(0, count) };
}

/** Longest range that is sorted by insertion; few texts have more partners. */
const MAX_INSERTION = 32;

function sortPartners(partners: Uint32Array, values: Float64Array, start: number, end: number): void {
  if (end - start > MAX_INSERTION) {
    const order = Array.from({ length: end - start }, (_, k) => start + k).sort((a, b) => partners[a]! - partners[b]!);
    partners.set(
      order.map((at) => partners[at]!),
      start,
    );
    values.set(
      order.map((at) => values[at]!),
      start,
    );
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const partner = partners[i]!;
    const value = values[i]!;
    let at = i;
    for (; at > start && partners[at - 1]! > partner; at--) {
      partners[at] = partners[at - 1]!;
      values[at] = values[at - 1]!;
    }
    partners[at] = partner;
    values[at] = value;
  }
}
