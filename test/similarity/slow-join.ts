/** The obvious join, which the fast one is held against. */
export function slowJoin(texts: readonly (readonly string[])[], threshold: number): string[] {
  const sets = texts.map((tokens) => new Set(tokens));
  const pairs: string[] = [];
  for (let i = 0; i < sets.length; i++)
    for (let j = i + 1; j < sets.length; j++) {
      const shared = [...sets[i]!].filter((token) => sets[j]!.has(token)).length;
      const similarity = shared / (sets[i]!.size + sets[j]!.size - shared);
      if (similarity >= threshold) pairs.push(`${i} ${j} ${similarity}`);
    }
  return pairs;
}
