/** Places as the gold names them: `file.txt:12`. */
import type { Pair, Place } from './gold.js';

export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const placeOf = (article: string, line: number): Place => `${fileName(article)}:${line}`;

/** One name for a pair of places, whichever comes first. */
export const pairKey = (a: Place, b: Place): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export const pairKeys = (pairs: readonly Pair[] = []): Set<string> => new Set(pairs.map(([a, b]) => pairKey(a, b)));
