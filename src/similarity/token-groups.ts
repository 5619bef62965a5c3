/** Sets grouped by each of their rarest tokens. */
import type { Share } from './similar-texts.js';
import type { TokenSets } from './token-sets.js';

export interface TokenGroups {
  /** The group of token t is `members[starts[t]]` up to, not including, `members[starts[t + 1]]`; it has none or two and more. */
  readonly starts: Uint32Array;
  /** Indices of sets. */
  readonly members: Uint32Array;
}

/** Of a token that no other set holds as one of its rarest, or another share takes. */
const NO_GROUP = 0xffffffff;

/**
 * In:     sets; the order of the members; how many of its first tokens a set is a member of, by its size; the tokens are
 *         dealt out one by one, and a share has the groups of its own.
 * Cost:   two passes over the sets' first tokens.
 */
export function groupByToken(
  sets: TokenSets,
  order: Uint32Array,
  { leading, share }: { readonly leading: Uint32Array; readonly share: Share },
): TokenGroups {
  const starts = countMembers(sets, order, leading);
  const free = dealOut(starts, share);
  const members = new Uint32Array(starts.at(-1)!);
  placeMembers(sets, order, { leading, free, members });
  return { starts, members };
}

/** Each loop is a function of its own, as the engine compiles what follows a long loop only when it has come there. */
function countMembers({ tokens, offsets, distinct }: TokenSets, order: Uint32Array, leading: Uint32Array): Uint32Array {
  const counts = new Uint32Array(distinct + 1);
  for (let turn = 0; turn < order.length; turn++) {
    const start = offsets[order[turn]!]!;
    const end = start + leading[offsets[order[turn]! + 1]! - start]!;
    for (let at = start; at < end; at++) counts[tokens[at]!]!++;
  }
  return counts;
}

/** Out: the next free place of each group; the counts become starts. */
function dealOut(counts: Uint32Array, share: Share): Uint32Array {
  const free = new Uint32Array(counts.length - 1);
  let total = 0;
  for (let token = 0; token < free.length; token++) {
    const size = counts[token]!;
    const isOurs = size > 1 && token % share.of === share.index;
    counts[token] = total;
    free[token] = isOurs ? total : NO_GROUP;
    if (isOurs) total += size;
  }
  counts[free.length] = total;
  return free;
}

interface Target {
  readonly leading: Uint32Array;
  readonly free: Uint32Array;
  readonly members: Uint32Array;
}

function placeMembers({ tokens, offsets }: TokenSets, order: Uint32Array, { leading, free, members }: Target): void {
  for (let turn = 0; turn < order.length; turn++) {
    const set = order[turn]!;
    const start = offsets[set]!;
    const end = start + leading[offsets[set + 1]! - start]!;
    for (let at = start; at < end; at++) {
      const place = free[tokens[at]!]!;
      if (place === NO_GROUP) continue;
      members[place] = set;
      free[tokens[at]!] = place + 1;
    }
  }
}
