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
  { tokens, offsets, distinct }: TokenSets,
  order: Uint32Array,
  { leading, share }: { readonly leading: Uint32Array; readonly share: Share },
): TokenGroups {
  const starts = new Uint32Array(distinct + 1);
  for (const set of order) {
    const end = offsets[set]! + leading[offsets[set + 1]! - offsets[set]!]!;
    for (let at = offsets[set]!; at < end; at++) starts[tokens[at]!]!++;
  }
  const free = new Uint32Array(distinct);
  let total = 0;
  for (let token = 0; token < distinct; token++) {
    const size = starts[token]!;
    const isOurs = size > 1 && token % share.of === share.index;
    starts[token] = total;
    free[token] = isOurs ? total : NO_GROUP;
    if (isOurs) total += size;
  }
  starts[distinct] = total;
  const members = new Uint32Array(total);
  for (const set of order) {
    const end = offsets[set]! + leading[offsets[set + 1]! - offsets[set]!]!;
    for (let at = offsets[set]!; at < end; at++) {
      const place = free[tokens[at]!]!;
      if (place === NO_GROUP) continue;
      members[place] = set;
      free[tokens[at]!] = place + 1;
    }
  }
  return { starts, members };
}
