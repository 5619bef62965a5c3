/** Numbers tokens the obvious way: by the texts that hold them, of equals the first seen lower. */
import type { NumberedTexts } from '../../src/similarity/token-sets.js';

export function slowNumbers(texts: readonly (readonly string[])[]): NumberedTexts {
  const holders = new Map<string, number>();
  for (const token of texts.flat()) holders.set(token, 0);
  for (const text of texts) for (const token of new Set(text)) holders.set(token, holders.get(token)! + 1);
  const ranked = [...holders].sort(([, n], [, m]) => n - m).map(([token]) => token);
  const rankOf = new Map(ranked.map((token, rank) => [token, rank]));
  const lists = texts.map((text) => text.map((token) => rankOf.get(token)!));
  const sets = lists.map((list) => [...new Set(list)].sort((a, b) => a - b));
  return {
    lists: flat(lists),
    sets: { ...flat(sets), distinct: ranked.length },
  };
}

function flat(lists: readonly (readonly number[])[]) {
  const offsets = [0];
  for (const list of lists) offsets.push(offsets.at(-1)! + list.length);
  return { tokens: Uint32Array.from(lists.flat()), offsets: Uint32Array.from(offsets) };
}
