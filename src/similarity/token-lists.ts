/** Texts as lists of token numbers in flat memory: what the joins read. */
import { enlarged } from './enlarged.js';

export interface TokenLists {
  /** List i is `tokens[offsets[i]]` up to, not including, `tokens[offsets[i + 1]]`. */
  readonly tokens: Uint32Array;
  readonly offsets: Uint32Array;
}

/** In: token lists. Out: how many. */
export const countLists = ({ offsets }: TokenLists): number => offsets.length - 1;

/**
 * Which lists are equal, so that a join works on one of each.
 * Out:    for each list the index of the first that equals it.
 * Cost:   linear in the tokens.
 */
export function findFirstEqual(lists: TokenLists): Uint32Array {
  const count = countLists(lists);
  const first = new Uint32Array(count);
  // open addressing, linear probing: 2 * slot -> hash, 2 * slot + 1 -> list + 1, 0 is free; at most half full
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * count))) - 1;
  const table = new Int32Array(2 * (mask + 1));
  for (let i = 0; i < count; i++) {
    const hash = hashList(lists, i);
    let slot = hash & mask;
    let entry = table[2 * slot + 1]!;
    while (entry !== 0 && !(table[2 * slot] === hash && areEqual(lists, entry - 1, i))) {
      slot = (slot + 1) & mask;
      entry = table[2 * slot + 1]!;
    }
    if (entry === 0) {
      table[2 * slot] = hash;
      table[2 * slot + 1] = i + 1;
    }
    first[i] = entry === 0 ? i : entry - 1;
  }
  return first;
}

/** FNV-1a over the token numbers, 32 bits with a sign, then mixed as its low bits alone are weak. */
function hashList({ tokens, offsets }: TokenLists, index: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = offsets[index]!; at < offsets[index + 1]!; at++) hash = Math.imul(hash ^ tokens[at]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function areEqual({ tokens, offsets }: TokenLists, a: number, b: number): boolean {
  const [startA, startB] = [offsets[a]!, offsets[b]!];
  const length = offsets[a + 1]! - startA;
  if (offsets[b + 1]! - startB !== length) return false;
  for (let k = 0; k < length; k++) if (tokens[startA + k] !== tokens[startB + k]) return false;
  return true;
}

/** Lists that are first of their like and have a length, in the order in which a join takes them: its turns. */
export interface Turns {
  /** List of each turn: by ascending length, then index. */
  readonly order: Uint32Array;
  /** First turn whose list has that many tokens or more; one entry more than the longest list has tokens. */
  readonly firstOfLength: Uint32Array;
}

/** In: token lists and which equal which. Cost: linear in the lists. */
export function orderByLength({ offsets }: TokenLists, firstEqual: Uint32Array): Turns {
  const firstOfLength = countLengths(offsets, firstEqual);
  for (let length = 1; length < firstOfLength.length; length++) firstOfLength[length]! += firstOfLength[length - 1]!;
  const order = new Uint32Array(firstOfLength.at(-1)!);
  const free = firstOfLength.slice();
  for (let list = 0; list < firstEqual.length; list++) {
    const length = offsets[list + 1]! - offsets[list]!;
    if (firstEqual[list] === list && length > 0) order[free[length]!++] = list;
  }
  return { order, firstOfLength };
}

/** How many lists have a length, at the place of the next length; two places more than the longest has tokens. */
function countLengths(offsets: Uint32Array, firstEqual: Uint32Array): Uint32Array {
  let counts = new Uint32Array(64);
  let longest = 0;
  for (let list = 0; list < firstEqual.length; list++) {
    const length = offsets[list + 1]! - offsets[list]!;
    if (firstEqual[list] !== list || length === 0) continue;
    if (length + 2 > counts.length) counts = enlarged(counts, 2 * length + 2);
    counts[length + 1]!++;
    if (length > longest) longest = length;
  }
  return counts.slice(0, longest + 2);
}
