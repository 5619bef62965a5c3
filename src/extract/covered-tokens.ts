/** Which tokens of an article are taken by what was found in it. */

/** In: anything with token places. Out: the indexes of the tokens it covers. */
export function coveredTokens(
  places: Iterable<{ readonly startToken: number; readonly endToken: number }>,
): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { startToken, endToken } of places) for (let i = startToken; i < endToken; i++) covered.add(i);
  return covered;
}
