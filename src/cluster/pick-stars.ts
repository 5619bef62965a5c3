/** Parts a graph of who tells whom into stars: one center each, and others that all tell the center. */
import type { Comparison } from './compare-passages.js';

export interface Star {
  readonly center: number;
  /** Ascending, without the center. */
  readonly others: readonly number[];
}

export interface Candidate {
  /** Statements that are worded alike. */
  readonly copies: number;
  /** How well it stands alone. */
  readonly quality: number;
}

/** A variant draws less than a like statement: an old and a new figure, each told twice, are not to mix up their copies. */
const VARIANT_PULL = 0.8;
/** A line that tells more draws less than one that tells just this. */
const CONTAINED_PULL = 0.6;

/**
 * In:     candidates, and for each those that tell all of it.
 * Out:    stars that share no candidate, ordered by center; a center that nothing tells is one only if it has copies.
 * Cost:   linear in the comparisons, plus sorting the candidates.
 * Source: star clustering of Aslam, Pelekhov & Rus 2004, centers by weighted degree; satellites then go to the center
 *         that they are most like.
 */
export function pickStars(
  candidates: readonly Candidate[],
  tellers: readonly ReadonlyMap<number, Comparison>[],
): Star[] {
  const centers = pickCenters(candidates, tellers);
  const others = new Map(centers.map((center): [number, number[]] => [center, []]));
  const nearest = new Map<number, { readonly center: number; readonly pull: number }>();
  for (const center of centers)
    for (const [other, comparison] of tellers[center]!) {
      if (others.has(other)) continue;
      const pull = pullOf(comparison);
      if (pull > (nearest.get(other)?.pull ?? 0)) nearest.set(other, { center, pull });
    }
  for (const [other, { center }] of nearest) others.get(center)!.push(other);
  return [...others]
    .map(([center, found]) => ({ center, others: found.sort((x, y) => x - y) }))
    .filter((star) => star.others.length > 0 || candidates[star.center]!.copies > 1)
    .sort((x, y) => x.center - y.center);
}

/** Candidates by what is told around them, each skipped that tells one picked before; best first. */
function pickCenters(candidates: readonly Candidate[], tellers: readonly ReadonlyMap<number, Comparison>[]): number[] {
  const support = candidates.map(({ copies }, at) =>
    [...tellers[at]!].reduce(
      (sum, [other, comparison]) => sum + candidates[other]!.copies * pullOf(comparison),
      copies,
    ),
  );
  const order = candidates
    .map((_, at) => at)
    .sort((x, y) => support[y]! - support[x]! || candidates[y]!.quality - candidates[x]!.quality || x - y);
  const centers: number[] = [];
  const taken = new Set<number>();
  for (const at of order) {
    if (taken.has(at)) continue;
    centers.push(at);
    taken.add(at);
    for (const other of tellers[at]!.keys()) taken.add(other);
  }
  return centers;
}

const pullOf = ({ similarity, relation, inner }: Comparison): number =>
  similarity * (relation === 'variant' ? VARIANT_PULL : 1) * (inner === null ? 1 : CONTAINED_PULL);
