/**
 * Gathers statements that say the same around one that all of them tell. A member is in a cluster because it was compared
 * with the representative itself, never because it is like another member: chains of small steps build nothing.
 */
import type { Difference, Relation } from '../model/statement.js';
import { type ComparePassages, type Comparison, createComparer, innerOf } from './compare-passages.js';
import type { FindCandidates } from './find-candidates.js';
import { createMatcher, type PassageMatch, turnedMatch } from './match-passages.js';
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
  const wordings = groupAlike(passages);
  const matchOf = createWordingMatcher(wordings);
  const comparePassages = createComparer();
  const stars = pickStars(
    wordings.map(({ members, first }) => ({ copies: members.length, quality: standsAlone(first) })),
    findTellers(wordings, { findPairs, matchOf, comparePassages }),
  );
  return stars
    .map((star) => describe(star, wordings, { passages, matchOf, comparePassages }))
    .sort((x, y) => x.members[0]!.index - y.members[0]!.index);
}

/** Passages with the same words and figures. */
interface Wording {
  readonly first: Passage;
  /** Indices of the passages, ascending. */
  readonly members: number[];
}

/** Ordered by their words. */
function groupAlike(passages: readonly Passage[]): Wording[] {
  const wordings = new Map<string, Wording>();
  passages.forEach((passage, index) => {
    if (passage.words.length < MIN_WORDS) return;
    const key = keyOf(passage);
    const wording = wordings.get(key);
    if (wording === undefined) wordings.set(key, { first: passage, members: [index] });
    else wording.members.push(index);
  });
  return [...wordings.keys()].sort().map((key) => wordings.get(key)!);
}

function keyOf({ words }: Passage): string {
  let key = words[0]!.form;
  for (let i = 1; i < words.length; i++) key += ` ${words[i]!.form}`;
  return key;
}

/** The match of two wordings, by their index, as of any passage of each. */
type MatchWordings = (first: number, second: number) => PassageMatch | null;

/** Matches that were found are kept, as a star asks for those of its center again. */
function createWordingMatcher(wordings: readonly Wording[]): MatchWordings {
  const matchPassages = createMatcher();
  const known = new Map<number, PassageMatch>();
  return (first, second) => {
    const [low, high] = first < second ? [first, second] : [second, first];
    const key = low * wordings.length + high;
    let match = known.get(key) ?? null;
    if (match === null) {
      match = matchPassages(wordings[low]!.first, wordings[high]!.first);
      if (match === null) return null;
      known.set(key, match);
    }
    return first === low ? match : turnedMatch(match);
  };
}

interface Means {
  readonly matchOf: MatchWordings;
  readonly comparePassages: ComparePassages;
}

/** For each wording those that tell all of it: light edits and variants of it, and longer ones around it. */
function findTellers(
  wordings: readonly Wording[],
  { findPairs, matchOf, comparePassages }: Means & { readonly findPairs: FindCandidates },
): ReadonlyMap<number, Comparison>[] {
  const tellers: Map<number, Comparison>[] = wordings.map(() => new Map());
  for (const [i, j] of findPairs(wordings.map(({ first }) => first.ids))) {
    const match = matchOf(i, j);
    if (match === null) continue;
    const comparison = comparePassages(wordings[i]!.first, wordings[j]!.first, match);
    if (comparison.inner !== 'second') tellers[i]!.set(j, comparison);
    if (comparison.inner !== 'first') tellers[j]!.set(i, comparison);
  }
  return tellers;
}

/** Chooses the representative, told by all other members and best to quote, and says how each member relates to it. */
function describe(
  { center, others }: Star,
  wordings: readonly Wording[],
  { passages, matchOf, comparePassages }: Means & { readonly passages: readonly Passage[] },
): PassageCluster {
  const told = [center, ...others];
  const best = told.map((at) => ({ at, ...bestOf(wordings[at]!, passages) }));
  const ranked = best.toSorted((x, y) => y.quality - x.quality || y.index - x.index).slice(0, MAX_TRIED);
  for (const { at: representative, index } of [...ranked, best[0]!]) {
    const matches = matchesTelling(representative, told, matchOf);
    if (matches === null) continue;
    const members = told.flatMap((at, k) =>
      wordings[at]!.members.map((member): PassageMember => {
        const { relation, similarity, differs } = comparePassages(passages[member]!, passages[index]!, matches[k]!);
        return { index: member, relation, similarity, differs };
      }),
    );
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

/** How each wording matches one that all of them are to tell; null where one does not. */
function matchesTelling(told: number, tellers: readonly number[], matchOf: MatchWordings): PassageMatch[] | null {
  const matches: PassageMatch[] = [];
  for (const teller of tellers) {
    const match = matchOf(teller, told);
    if (match === null || innerOf(match) === 'first') return null;
    matches.push(match);
  }
  return matches;
}
