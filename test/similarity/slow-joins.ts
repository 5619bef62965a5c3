/** The obvious joins, which the fast ones are held against. */
export function slowJaccardJoin(texts: readonly (readonly string[])[], threshold: number): string[] {
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

/** Tokens of the inner text that stand in the outer one in the same order, at most: their longest common subsequence. */
export function mostTold(inner: readonly string[], outer: readonly string[]): number {
  let row = new Array<number>(outer.length + 1).fill(0);
  for (const token of inner) {
    const next = [0];
    for (let j = 1; j <= outer.length; j++)
      next.push(outer[j - 1] === token ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!));
    row = next;
  }
  return row.at(-1)!;
}

/** Pairs `inner outer` told word for word, the inner text shorter, or as long and earlier; equal texts left out. */
export function slowVerbatimJoin(texts: readonly (readonly string[])[], minTokens: number): string[] {
  const lines = texts.map((tokens) => ` ${tokens.join(' ')} `);
  return texts.flatMap((inner, i) =>
    lines.flatMap((line, j) =>
      inner.length >= minTokens && inner.length < texts[j]!.length && line.includes(lines[i]!) ? [`${i} ${j}`] : [],
    ),
  );
}
