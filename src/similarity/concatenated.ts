/** In: the kind of the arrays, as there may be none. Out: one array of all, in their order. */
export function concatenated<T extends Uint8Array | Uint32Array>(
  kind: new (length: number) => T,
  arrays: readonly T[],
): T {
  const whole = new kind(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    whole.set(array, at);
    at += array.length;
  }
  return whole;
}
