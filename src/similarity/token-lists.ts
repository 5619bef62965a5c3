/** Texts as lists of token numbers in flat memory: what the joins read. */

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
  const table = new Uint32Array(2 * (mask + 1));
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

/** FNV-1a over the token numbers, 32 bits, then mixed as its low bits alone are weak. */
function hashList({ tokens, offsets }: TokenLists, index: number): number {
  let hash = 0x811c9dc5;
  for (let at = offsets[index]!; at < offsets[index + 1]!; at++) hash = Math.imul(hash ^ tokens[at]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
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
  const lengthOf = (list: number): number => offsets[list + 1]! - offsets[list]!;
  let longest = 0;
  let count = 0;
  for (let list = 0; list < firstEqual.length; list++) {
    if (firstEqual[list] !== list || lengthOf(list) === 0) continue;
    longest = Math.max(longest, lengthOf(list));
    count++;
  }
  const firstOfLength = new Uint32Array(longest + 2);
  for (let list = 0; list < firstEqual.length; list++)
    if (firstEqual[list] === list && lengthOf(list) > 0) firstOfLength[lengthOf(list) + 1]!++;
  for (let length = 1; length < firstOfLength.length; length++) firstOfLength[length]! += firstOfLength[length - 1]!;
  const order = new Uint32Array(count);
  const free = firstOfLength.slice();
  for (let list = 0; list < firstEqual.length; list++)
    if (firstEqual[list] === list && lengthOf(list) > 0) order[free[lengthOf(list)]!++] = list;
  return { order, firstOfLength };
}
