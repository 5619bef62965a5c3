/** Which values of two sides are worth comparing: those that share something telling. */
import type { Mention } from '../model/mention.js';
import { type MentionContext, tellingWords } from './mention-context.js';
import type { StatedValue } from './stated-value.js';
import { isLength } from './telling-figure.js';

/** Context words under which a mention is looked up: the dozen that carry most of its weight. */
const MAX_KEYS = 12;
/** Mentions of a value that are looked up, the first ones. */
const MAX_MENTIONS = 5;
/** Values of a side that one key may bring in: a word that more of them share tells none apart and is passed over. */
const MAX_POSTINGS = 60;

/**
 * In:     the stated values of both sides and the contexts of their mentions.
 * Out:    pairs of indexes of one kind that share a telling word, a role, a figure or a name, ordered by the first, then
 *         the second; the rest could not fill one slot.
 * Cost:   linear in the values, times MAX_MENTIONS * MAX_KEYS * MAX_POSTINGS at most.
 */
export function candidatePairs(
  old: readonly StatedValue[],
  now: readonly StatedValue[],
  contexts: ReadonlyMap<Mention, MentionContext>,
): (readonly [number, number])[] {
  const [before, after] = [postingsOf(old, contexts), postingsOf(now, contexts)];
  // pair [i, j] as i * now.length + j: numbers sort and compare faster than pairs
  const found = new Set<number>();
  for (const [key, from] of before) {
    const to = after.get(key);
    if (to === undefined || (isWordKey(key) && Math.max(from.length, to.length) > MAX_POSTINGS)) continue;
    for (const i of from.slice(0, MAX_POSTINGS))
      for (const j of to.slice(0, MAX_POSTINGS)) found.add(i * now.length + j);
  }
  return [...found].sort((a, b) => a - b).map((pair) => [Math.floor(pair / now.length), pair % now.length] as const);
}

function postingsOf(
  values: readonly StatedValue[],
  contexts: ReadonlyMap<Mention, MentionContext>,
): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  values.forEach((value, i) => {
    for (const key of lookUpKeys(value, contexts)) {
      const list = postings.get(key);
      if (list) list.push(i);
      else postings.set(key, [i]);
    }
  });
  return postings;
}

const isWordKey = (key: string): boolean => key.includes(' word ');

function lookUpKeys(value: StatedValue, contexts: ReadonlyMap<Mention, MentionContext>): Set<string> {
  const keys = new Set<string>();
  const { kind } = value;
  if (value.role !== '-') keys.add(`${kind} role ${value.role}`);
  if (isLength(value.role)) keys.add(`${kind} role length`);
  if ('unit' in value.value) keys.add(`${kind} figure ${value.value.low} ${value.value.high}`);
  else keys.add(`${kind} name ${value.value.code ?? value.value.name.toLowerCase()}`);
  for (const mention of value.mentions.slice(0, MAX_MENTIONS)) {
    const context = contexts.get(mention);
    if (context) for (const word of tellingWords(context, MAX_KEYS)) keys.add(`${kind} word ${word}`);
  }
  return keys;
}
