/** Which values of two sides are worth comparing: those that share something telling. */
import type { Mention } from '../model/mention.js';
import { type LookUpKeys, lookUpKeys } from './look-up-keys.js';
import type { MentionContext } from './mention-context.js';
import type { StatedValue } from './stated-value.js';

/** Values of a side that one key may bring in: a word that more of them share tells none apart and is passed over. */
const MAX_POSTINGS = 60;

/**
 * In:     the stated values of both sides and the contexts of their mentions.
 * Out:    pairs of indexes of one kind that share a telling word, a role, a figure or a name, ordered by the first, then
 *         the second; the rest could not fill one slot.
 * Cost:   linear in the values, times their keys times MAX_POSTINGS at most.
 */
export function candidatePairs(
  old: readonly StatedValue[],
  now: readonly StatedValue[],
  contexts: ReadonlyMap<Mention, MentionContext>,
): (readonly [number, number])[] {
  if (old.length === 0 || now.length === 0) return [];
  const keys = lookUpKeys(new Set([...old, ...now]), contexts);
  const from = postingsOf(old, keys);
  const to = old === now ? from : postingsOf(now, keys);
  const isTelling = (key: number): boolean =>
    key >= keys.wordCount || (from.sizes[key]! <= MAX_POSTINGS && to.sizes[key]! <= MAX_POSTINGS);
  const uses = new Uint32Array(keys.count);
  const lastPartner = new Int32Array(now.length).fill(-1);
  return old.flatMap((value, i) => {
    const partners: number[] = [];
    for (const key of keys.keysOf.get(value)!) {
      if (!isTelling(key) || uses[key]!++ >= MAX_POSTINGS) continue;
      let entry = to.first[key]!;
      for (let read = 0; entry !== 0 && read < MAX_POSTINGS; read++) {
        const j = to.holders[entry]!;
        if (lastPartner[j] !== i) partners.push(j);
        lastPartner[j] = i;
        entry = to.next[entry]!;
      }
    }
    return partners.sort((a, b) => a - b).map((j) => [i, j] as const);
  });
}

/** The values under each key, in order: chains of entries in flat lists, where entry 0 ends a chain. */
interface Postings {
  /** By key: its first entry, and how many it has. */
  readonly first: Uint32Array;
  readonly sizes: Uint32Array;
  /** By entry: the index of the value, and the entry after. */
  readonly holders: readonly number[];
  readonly next: readonly number[];
}

function postingsOf(values: readonly StatedValue[], { keysOf, count }: LookUpKeys): Postings {
  const [first, sizes] = [new Uint32Array(count), new Uint32Array(count)];
  const [holders, next] = [[0], [0]];
  // a chain grows at its head, so the last value goes in first
  for (let i = values.length - 1; i >= 0; i--) {
    for (const key of keysOf.get(values[i]!)!) {
      next.push(first[key]!);
      first[key] = holders.push(i) - 1;
      sizes[key]!++;
    }
  }
  return { first, sizes, holders, next };
}
