/**
 * Gathers statements that say the same around one that all of them tell. A member is in a cluster because it was compared
 * with the representative itself, never because it is like another member: chains of small steps build nothing.
 */
import type { Difference, Relation } from '../model/statement.js';
import { type Comparison, comparePassages } from './compare-passages.js';
import type { FindCandidates } from './find-candidates.js';
import type { Passage } from './passage.js';
import { pickStars, type Star } from './pick-stars.js';
import { standsAlone } from './stands-alone.js';

export interface PassageCluster {
  /** Index of a passage, as are those of the members. */
  readonly representative: number;
  /** Two or more, ascending. */
  readonly members: readonly PassageMember[];
}

interface PassageMember {
  readonly index: number;
  /** To the representative, as are the next two. */
  readonly relation: Relation;
  readonly similarity: number;
  readonly differs: readonly Difference[];
}

/** Words of a statement that can be in a cluster, at least: `he said` is no claim. */
const MIN_WORDS = 4;
/** Members that are tried as the representative, at most: the best wordings are among so many. */
const MAX_TRIED = 12;

/**
 * In:     passages in version order, from one builder, and what finds the pairs of them worth comparing.
 * Out:    clusters of two or more that share no passage, ordered by their first member. Which passages are together does
 *         not depend on the order of the passages.
 * Cost:   a comparison for each candidate pair, and `MAX_TRIED` for each member.
 */
export function buildClusters(passages: readonly Passage[], findPairs: FindCandidates): PassageCluster[] {
  const groups = groupAlike(passages);
  const distinct = groups.map(([first]) => passages[first!]!);
  const stars = pickStars(
    groups.map((group, at) => ({ copies: group.length, quality: standsAlone(distinct[at]!) })),
    findTellers(distinct, findPairs),
  );
  return stars
    .map((star) => describe(star, groups, passages))
    .sort((x, y) => x.members[0]!.index - y.members[0]!.index);
}

/** Passages with the same words and figures, ascending; groups ordered by their words. */
function groupAlike(passages: readonly Passage[]): number[][] {
  const groups = new Map<string, number[]>();
  passages.forEach(({ words }, index) => {
    if (words.length < MIN_WORDS) return;
    const key = words.map(({ form }) => form).join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  return [...groups.keys()].sort().map((key) => groups.get(key)!);
}

/** For each passage those that tell all of it: light edits and variants of it, and longer ones around it. */
function findTellers(distinct: readonly Passage[], findPairs: FindCandidates): ReadonlyMap<number, Comparison>[] {
  const tellers: Map<number, Comparison>[] = distinct.map(() => new Map());
  for (const [i, j] of findPairs(distinct.map(({ ids }) => ids))) {
    const comparison = comparePassages(distinct[i]!, distinct[j]!);
    if (comparison === null) continue;
    if (comparison.inner !== 'second') tellers[i]!.set(j, comparison);
    if (comparison.inner !== 'first') tellers[j]!.set(i, comparison);
  }
  return tellers;
}

/** Chooses the representative, told by all other members and best to quote, and says how each member relates to it. */
function describe(star: Star, groups: readonly (readonly number[])[], passages: readonly Passage[]): PassageCluster {
  const members = [star.center, ...star.others].flatMap((at) => groups[at]!).sort((x, y) => x - y);
  const best = (at: number) => bestOf(groups[at]!, passages);
  const ranked = [star.center, ...star.others].map(best).sort((x, y) => y.quality - x.quality || y.index - x.index);
  for (const { index: representative } of [...ranked.slice(0, MAX_TRIED), best(star.center)]) {
    const related = members.map((index) => relate(index, representative, passages));
    if (related.every((member) => member !== null)) return { representative, members: related };
  }
  throw new Error('the center of a star is not told by all its members');
}

/** The passage that stands best alone, of equals the latest. */
function bestOf(group: readonly number[], passages: readonly Passage[]): { index: number; quality: number } {
  return group
    .map((index) => ({ index, quality: standsAlone(passages[index]!) }))
    .reduce((best, next) => (next.quality >= best.quality ? next : best));
}

/** Null where the member does not tell all of the representative. */
function relate(index: number, representative: number, passages: readonly Passage[]): PassageMember | null {
  const comparison = comparePassages(passages[index]!, passages[representative]!);
  if (comparison === null || comparison.inner === 'first') return null;
  const { relation, similarity, differs } = comparison;
  return { index, relation, similarity, differs };
}
