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
import { type Compared, type CompareWordings, createWordingComparer, groupAlike, type Wording } from './wordings.js';

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

/** Members that are tried as the representative, at most: the best wordings are among so many. */
const MAX_TRIED = 12;

/**
 * In:     passages in version order, from one builder, and what finds the pairs of them worth comparing.
 * Out:    clusters of two or more that share no passage, ordered by their first member. Which passages are together does
 *         not depend on the order of the passages.
 * Cost:   a comparison for each candidate pair, and `MAX_TRIED` for each member.
 */
export function buildClusters(passages: readonly Passage[], findPairs: FindCandidates): PassageCluster[] {
  const wordings = groupAlike(passages);
  const compare = createWordingComparer(wordings);
  const tellers = findTellers(wordings, { findPairs, compare });
  const isNear = nearAny(tellers);
  // how well a passage stands alone decides between centers, so that it is asked of none that has nothing to do with others
  const candidates = wordings.map(({ members, first }, at) => ({
    copies: members.length,
    quality: isNear[at] === 1 ? standsAlone(first) : 0,
  }));
  return pickStars(candidates, tellers)
    .map((star) => describe(star, wordings, { passages, compare }))
    .sort((x, y) => x.members[0]!.index - y.members[0]!.index);
}

interface Means {
  readonly compare: CompareWordings;
}

type Tellers = Map<number, Comparison>;
/** Of nearly all wordings; it stays empty. */
const NO_TELLERS: Tellers = new Map();

/** For each wording those that tell all of it: light edits and variants of it, and longer ones around it. */
function findTellers(
  wordings: readonly Wording[],
  { findPairs, compare }: Means & { readonly findPairs: FindCandidates },
): Tellers[] {
  const tellers: Tellers[] = wordings.map(() => NO_TELLERS);
  const add = (told: number, teller: number, comparison: Comparison): void => {
    if (tellers[told] === NO_TELLERS) tellers[told] = new Map();
    tellers[told]!.set(teller, comparison);
  };
  for (const [i, j] of findPairs(wordings.map(({ first }) => first.ids))) {
    const comparison = compare(i, j)?.comparison;
    if (comparison === undefined) continue;
    if (comparison.inner !== 'second') add(i, j, comparison);
    if (comparison.inner !== 'first') add(j, i, comparison);
  }
  return tellers;
}

/** 1 for each wording that another tells or that tells another. */
function nearAny(tellers: readonly Tellers[]): Uint8Array {
  const isNear = new Uint8Array(tellers.length);
  tellers.forEach((found, told) => {
    for (const teller of found.keys()) isNear[told] = isNear[teller] = 1;
  });
  return isNear;
}

/** Chooses the representative, told by all other members and best to quote, and says how each member relates to it. */
function describe(
  { center, others }: Star,
  wordings: readonly Wording[],
  { passages, compare }: Means & { readonly passages: readonly Passage[] },
): PassageCluster {
  const told = [center, ...others];
  const best = told.map((at) => ({ at, ...bestOf(wordings[at]!, passages) }));
  const ranked = best.toSorted((x, y) => y.quality - x.quality || y.index - x.index).slice(0, MAX_TRIED);
  for (const { at: representative, index } of [...ranked, best[0]!]) {
    const tellings = tellingsOf(representative, told, compare);
    if (tellings === null) continue;
    const isFirst = passages[index] === wordings[representative]!.first;
    const members = told.flatMap((at, k) => {
      const { first, members: alike } = wordings[at]!;
      const { match, comparison } = tellings[k]!;
      return alike.map((member): PassageMember => {
        const passage = passages[member]!;
        const { relation, similarity, differs } =
          isFirst && passage === first ? comparison : comparePassages(passage, passages[index]!, match);
        return { index: member, relation, similarity, differs };
      });
    });
    return { representative: index, members: members.sort((x, y) => x.index - y.index) };
  }
  throw new Error('the center of a star is not told by all its members');
}

/** The passage that stands best alone, of equals the latest. */
function bestOf({ members }: Wording, passages: readonly Passage[]): { index: number; quality: number } {
  return members
    .map((index) => ({ index, quality: standsAlone(passages[index]!) }))
    .reduce((best, next) => (next.quality >= best.quality ? next : best));
}

/** How each wording compares with one that all of them are to tell; null where one does not. */
function tellingsOf(told: number, tellers: readonly number[], compare: CompareWordings): Compared[] | null {
  const tellings: Compared[] = [];
  for (const teller of tellers) {
    const compared = compare(teller, told);
    if (compared === null || compared.comparison.inner === 'first') return null;
    tellings.push(compared);
  }
  return tellings;
}
