/** Which tokens of an article are taken by what was found in it. */

/** In: how many tokens there are, and anything with token places. Out: one entry a token, 1 where it is covered. */
export function coveredTokens(
  length: number,
  places: Iterable<{ readonly startToken: number; readonly endToken: number }>,
): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { startToken, endToken } of places) covered.fill(1, startToken, endToken);
  return covered;
}
