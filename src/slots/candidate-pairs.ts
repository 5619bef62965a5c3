/** Which values of two sides are worth comparing: those that share something telling. */
import type { Mention } from '../model/mention.js';
import { lookUpKeys } from './look-up-keys.js';
import type { MentionContext } from './mention-context.js';
import { isWordKey } from './mention-keys.js';
import type { StatedValue } from './stated-value.js';

/** Values of a side that one key may bring in: a word that more of them share tells none apart and is passed over. */
const MAX_POSTINGS = 60;

/**
 * In:     the stated values of both sides and the contexts of their mentions.
 * Out:    pairs of indexes of one kind that share a telling word, a role, a figure or a name, ordered by the first, then
 *         the second; the rest could not fill one slot. Where both sides are one list, the first is below the second.
 * Cost:   linear in the values, times their keys times MAX_POSTINGS at most.
 */
export function candidatePairs(
  old: readonly StatedValue[],
  now: readonly StatedValue[],
  contexts: ReadonlyMap<Mention, MentionContext>,
): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  if (old.length === 0 || now.length === 0) return pairs;
  const isOneList = old === now;
  const keysOld = old.map((value) => lookUpKeys(value, contexts));
  const from = postingsOf(keysOld);
  const to = isOneList ? from : postingsOf(now.map((value) => lookUpKeys(value, contexts)));
  const uses = zeros(to.starts.length);
  const lastPartner = zeros(now.length).fill(-1);
  const partners: number[] = [];
  for (let i = 0; i < keysOld.length; i++) {
    partners.length = 0;
    for (const key of keysOld[i]!) {
      const size = sizeOf(to, key);
      if (size === 0 || (isWordKey(key) && (size > MAX_POSTINGS || sizeOf(from, key) > MAX_POSTINGS))) continue;
      if (uses[key]!++ >= MAX_POSTINGS) continue;
      const start = to.starts[key]!;
      for (let at = start; at < start + Math.min(size, MAX_POSTINGS); at++) {
        const j = to.holders[at]!;
        if (lastPartner[j] === i || (isOneList && j <= i)) continue;
        lastPartner[j] = i;
        partners.push(j);
      }
    }
    if (partners.length > 1) partners.sort((a, b) => a - b);
    for (let k = 0; k < partners.length; k++) pairs.push([i, partners[k]!]);
  }
  return pairs;
}

/** The values under each key, in order. */
interface Postings {
  /** By key: where in `holders` its values begin; those of the next key begin where they end. */
  readonly starts: readonly number[];
  /** Indexes of the values. */
  readonly holders: readonly number[];
}

const sizeOf = ({ starts }: Postings, key: number): number =>
  key + 1 < starts.length ? starts[key + 1]! - starts[key]! : 0;

/** In: the keys of each value. */
function postingsOf(keysOf: readonly (readonly number[])[]): Postings {
  let [last, total] = [-1, 0];
  for (const keys of keysOf) {
    total += keys.length;
    for (let k = 0; k < keys.length; k++) last = Math.max(last, keys[k]!);
  }
  // sums of the counts are where the values of each key end; filling from the last value on moves them to where they begin
  const starts = zeros(last + 2);
  const holders = zeros(total);
  for (const keys of keysOf) for (let k = 0; k < keys.length; k++) starts[keys[k]!]!++;
  for (let key = 1; key < starts.length; key++) starts[key]! += starts[key - 1]!;
  for (let i = keysOf.length - 1; i >= 0; i--) for (const key of keysOf[i]!) holders[--starts[key]!] = i;
  return { starts, holders };
}

/** For tables as short as these, typed arrays would take longer to make than to fill. */
const zeros = (length: number): number[] => new Array<number>(length).fill(0);
