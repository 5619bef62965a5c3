/** Numbers for names. */

/** Out: a function that gives each name a number, counted from 0 by first sight. */
export function createNameNumbers(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
}
