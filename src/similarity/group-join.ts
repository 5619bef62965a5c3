/**
 * Pairs of similar sets within a group: sets that have one token among their rarest.
 *
 *   heads   token -> its latest entry in the group + 1, over the entries of all groups before; what is not over them is left
 *             from a group before, so that nothing is cleared
 *   entries   3 * entry -> member, where the token stands in it, the entry with this token before it, + 1
 *
 * Members come by ascending size, so that each asks for smaller ones only; a chain of entries runs from larger to smaller
 * and is left as soon as the sets in it are too small.
 */
import { areDisjoint, countShared } from './count-shared.js';
import { enlarged } from './enlarged.js';
import type { JaccardBounds } from './jaccard-bounds.js';
import type { TokenGroups } from './token-groups.js';
import type { TokenSets } from './token-sets.js';

export interface GroupJoinInput {
  readonly sets: TokenSets;
  /** Members by ascending size. */
  readonly groups: TokenGroups;
  readonly bounds: JaccardBounds;
}

/** As many as a number with a sign can count. */
const MAX_ENTRIES = 2 ** 31 - 1;

/**
 * In:     the sets, their groups, the bounds of the threshold, and what is called for each pair that may reach it, with
 *         the number of tokens it shares; the last check is the callee's.
 * Out:    a function that joins the group of a token. A pair is found in the group of the first token it shares only.
 * Cost:   linear in the members times the pairs of tokens they ask for, plus the candidates.
 * Source: the filter by position after Xiao, Wang, Lin & Yu 2008 (PPJoin).
 */
export function createGroupJoin(
  { sets, groups, bounds }: GroupJoinInput,
  report: (a: number, b: number, shared: number) => void,
): (token: number) => void {
  const { tokens, offsets } = sets;
  const { starts, members } = groups;
  const { minSize, probed, indexed, minShared } = bounds;
  // for each member: where its set begins and ends, where the group's token stands, the set, the last member that met it
  let places = new Int32Array(5 * 64);
  const heads = new Int32Array(sets.distinct);
  let entries = new Int32Array(3 * 64);
  let earlier = 0;

  /** Out: how many entries the group will have. */
  const takePlaces = (token: number): number => {
    const first = starts[token]!;
    const size = starts[token + 1]! - first;
    if (5 * size > places.length) places = enlarged(places, 10 * size);
    let count = 0;
    for (let member = 0; member < size; member++) {
      const set = members[first + member]!;
      const start = offsets[set]!;
      const end = offsets[set + 1]!;
      let at = start;
      while (tokens[at] !== token) at++;
      places[5 * member] = start;
      places[5 * member + 1] = end;
      places[5 * member + 2] = at;
      places[5 * member + 3] = set;
      places[5 * member + 4] = 0;
      count += Math.max(0, start + indexed[end - start]! - at - 1);
    }
    return count;
  };

  /** Holds a member, and the second token of a pair in it, against what is found under this token. */
  const meet = (member: number, at: number, latest: number): void => {
    const start = places[5 * member]!;
    const end = places[5 * member + 1]!;
    const smallest = minSize[end - start]!;
    for (let entry = latest; entry !== 0; entry = entries[3 * entry - 1]!) {
      const other = 5 * entries[3 * entry - 3]!;
      const otherStart = places[other]!;
      const otherEnd = places[other + 1]!;
      if (otherEnd - otherStart < smallest) return;
      if (places[other + 4] === member) continue;
      places[other + 4] = member;
      // the pair's tokens are the first two that both sets hold, or the sets are found in another group
      const otherAt = entries[3 * entry - 2]!;
      const needed = minShared[end - start + otherEnd - otherStart]! - 2;
      if (end - at - 1 < needed || otherEnd - otherAt - 1 < needed) continue;
      const before = { a: start, endA: places[5 * member + 2]!, b: otherStart, endB: places[other + 2]! };
      if (!areDisjoint(tokens, before)) continue;
      const more = countShared(tokens, { a: at + 1, endA: end, b: otherAt + 1, endB: otherEnd }, needed);
      if (more >= 0) report(places[5 * member + 3]!, places[other + 3]!, 2 + more);
    }
  };

  return (token) => {
    const group = starts[token + 1]! - starts[token]!;
    if (group === 0) return;
    const capacity = takePlaces(token);
    if (earlier + capacity > MAX_ENTRIES) {
      heads.fill(0);
      earlier = 0;
    }
    if (3 * capacity > entries.length) entries = new Int32Array(6 * capacity);
    let count = 0;
    for (let member = 0; member < group; member++) {
      const start = places[5 * member]!;
      const size = places[5 * member + 1]! - start;
      const endProbe = start + probed[size]!;
      const endIndex = start + indexed[size]!;
      for (let at = places[5 * member + 2]! + 1; at < endProbe; at++) {
        const second = tokens[at]!;
        const latest = Math.max(0, heads[second]! - earlier);
        if (latest !== 0) meet(member, at, latest);
        if (at >= endIndex) continue;
        entries[3 * count] = member;
        entries[3 * count + 1] = at;
        entries[3 * count + 2] = latest;
        heads[second] = earlier + ++count;
      }
    }
    earlier += count;
  };
}
