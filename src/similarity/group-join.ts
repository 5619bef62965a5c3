/**
 * Pairs of similar sets within a group: sets that have one token among their rarest.
 *
 *   slots     2 * slot -> token, 2 * slot + 1 -> its latest entry + 1 (0: free)     open addressing, linear probing, at most
 *             half full, as large as the group asks for
 *   entries   3 * entry -> member, where the token stands in it, the entry with this token before it, + 1
 *
 * Members come by ascending size, so that each asks for smaller ones only; a chain of entries runs from larger to smaller
 * and is left as soon as the sets in it are too small.
 */
import { areDisjoint, countShared } from './count-shared.js';
import { enlarged } from './enlarged.js';
import type { JaccardBounds } from './jaccard-bounds.js';
import type { TokenSets } from './token-sets.js';

/**
 * In:     the sets, the bounds of the threshold, and what is called for each pair that may reach it, with the number of
 *         tokens it shares; the last check is the callee's.
 * Out:    a function that joins the group of a token: `members[from]` up to, not including, `members[to]`. A pair is found
 *         in the group of the first token it shares only.
 */
export function createGroupJoin(
  { tokens, offsets }: TokenSets,
  { minSize, probed, indexed, minShared }: JaccardBounds,
  report: (a: number, b: number, shared: number) => void,
): (token: number, members: Uint32Array, from: number, to: number) => void {
  // for each member: its set, where that begins and ends, where the group's token stands; then the last member that met it
  let places = new Uint32Array(5 * 64);
  let slots = new Uint32Array(2 * 64);
  let entries = new Uint32Array(3 * 64);

  return (token, members, from, to) => {
    const size = to - from;
    if (5 * size > places.length) places = enlarged(places, 10 * size);
    let keys = 0;
    for (let member = 0; member < size; member++) {
      const set = members[from + member]!;
      const start = offsets[set]!;
      const end = offsets[set + 1]!;
      let at = start;
      while (tokens[at] !== token) at++;
      const place = 5 * member;
      places[place] = start;
      places[place + 1] = end;
      places[place + 2] = at;
      places[place + 3] = set;
      places[place + 4] = 0;
      keys += Math.max(0, start + indexed[end - start]! - at - 1);
    }
    const shift = Math.clz32(2 * keys + 1);
    const mask = 2 ** (32 - shift) - 1;
    if (2 * (mask + 1) > slots.length) slots = new Uint32Array(2 * (mask + 1));
    else slots.fill(0, 0, 2 * (mask + 1));
    if (3 * keys > entries.length) entries = new Uint32Array(6 * keys);

    let count = 0;
    for (let member = 0; member < size; member++) {
      const start = places[5 * member]!;
      const end = places[5 * member + 1]!;
      const at = places[5 * member + 2]!;
      const endProbe = start + probed[end - start]!;
      const endIndex = start + indexed[end - start]!;
      const smallest = minSize[end - start]!;
      for (let next = at + 1; next < endProbe; next++) {
        const second = tokens[next]!;
        let slot = Math.imul(second, 0x9e3779b1) >>> shift;
        while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== second) slot = (slot + 1) & mask;
        const latest = slots[2 * slot + 1]!;
        for (let entry = latest; entry !== 0; entry = entries[3 * entry - 1]!) {
          const other = 5 * entries[3 * entry - 3]!;
          const otherStart = places[other]!;
          const otherEnd = places[other + 1]!;
          if (otherEnd - otherStart < smallest) break;
          if (places[other + 4] === member) continue;
          places[other + 4] = member;
          // these are the first two tokens that both hold, or the pair is found in another group
          const otherNext = entries[3 * entry - 2]!;
          const needed = minShared[end - start + otherEnd - otherStart]! - 2;
          if (end - next - 1 < needed || otherEnd - otherNext - 1 < needed) continue;
          if (!areDisjoint(tokens, { a: start, endA: at, b: otherStart, endB: places[other + 2]! })) continue;
          const more = countShared(tokens, { a: next + 1, endA: end, b: otherNext + 1, endB: otherEnd }, needed);
          if (more >= 0) report(places[5 * member + 3]!, places[other + 3]!, 2 + more);
        }
        if (next >= endIndex) continue;
        entries[3 * count] = member;
        entries[3 * count + 1] = next;
        entries[3 * count + 2] = latest;
        slots[2 * slot] = second;
        slots[2 * slot + 1] = ++count;
      }
    }
  };
}
