/** In: a pure function of an object. Out: the same function, which works each one out once. */
export function remembered<T extends object, V>(compute: (of: T) => V): (of: T) => V {
  const known = new Map<T, V>();
  return (of) => {
    let value = known.get(of);
    if (value === undefined) {
      value = compute(of);
      known.set(of, value);
    }
    return value;
  };
}
