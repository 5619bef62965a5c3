/** Likeness of two texts by the pairs of letters that both have. */
import { compareTwoStrings } from 'string-similarity';

export type LetterSimilarity = (a: string, b: string) => number;

/** Codes from here on are no letters of English. */
const ASCII = 128;
const SPACE = 32;

/**
 * In:     two texts; spaces count for nothing.
 * Out:    0 to 1: twice the letter pairs that both have, repeats counted, by those of both.
 * Cost:   linear. The package makes a text of each pair, which would cost more than all else of a comparison; it is asked
 *         only where a text has other letters than those of ASCII, or none to pair.
 * Source: Dice 1945, as in the package `string-similarity`.
 */
export function createLetterSimilarity(): LetterSimilarity {
  // how often the pair of codes ASCII * first + second is in one text and not yet found in the other; zero between calls
  const counts = new Int32Array(ASCII * ASCII);
  return (a, b) => {
    if (a === b) return 1;
    const pairs = countPairs(a) + countPairs(b);
    if (Number.isNaN(pairs)) return compareTwoStrings(a, b);
    addPairs(counts, a);
    const shared = takePairs(counts, b);
    clearPairs(counts, a);
    return (2 * shared) / pairs;
  };
}

/** Pairs of letters in a text; not a number where the text has other letters than those of ASCII, or too few for a pair. */
function countPairs(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ASCII || code < SPACE) return Number.NaN;
    if (code > SPACE) letters++;
  }
  return letters < 2 ? Number.NaN : letters - 1;
}

function addPairs(counts: Int32Array, text: string): void {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) continue;
    // the first letter makes a pair with 0, which no letter is
    counts[ASCII * before + code]!++;
    before = code;
  }
}

/** Takes out the pairs that the text has; how many there were. */
function takePairs(counts: Int32Array, text: string): number {
  let taken = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) continue;
    const pair = ASCII * before + code;
    if (before > 0 && counts[pair]! > 0) {
      counts[pair]!--;
      taken++;
    }
    before = code;
  }
  return taken;
}

function clearPairs(counts: Int32Array, text: string): void {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) continue;
    counts[ASCII * before + code] = 0;
    before = code;
  }
}
