/** The order of texts wherever one is needed: by UTF-16 code unit, so that no locale changes an output. */

/** Below, equal or above zero as `a` comes before `b`, is the same or comes after it. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
