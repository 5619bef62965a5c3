/** Local alignment of two word sequences: the passage both share, over small edits. */
import { isContentWord } from './passage.js';

export interface Alignment {
  /** Words `[aStart, aEnd)` of the first and `[bStart, bEnd)` of the second are one passage. */
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  /** Positions of equal words, ascending in both. */
  readonly matches: readonly (readonly [number, number])[];
}

/** Doubled, to stay in whole numbers: a content word shared is worth two edits, another word one. */
const CONTENT_MATCH = 4;
const OTHER_MATCH = 2;
const EDIT = 2;

/**
 * The best shared passage.
 * In:     two sequences of word numbers; negative numbers match nothing.
 * Out:    null where no word is shared.
 * Cost:   time and memory |a| * |b|: callers bound both.
 * Source: Smith & Waterman 1981, with a flat price for an edit.
 *
 * Among equals the passage that ends first in `a`, then in `b`, is taken, and a match goes before an edit.
 */
export function alignWords(a: Int32Array, b: Int32Array): Alignment | null {
  const width = b.length + 1;
  // score[i * width + j]: best passage that ends before word i of a and word j of b
  const score = new Int32Array((a.length + 1) * width);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= a.length; i++) {
    const word = a[i - 1]!;
    const gain = matchScore(word);
    const row = i * width;
    // the neighbors of a cell are carried along, as this loop is what alignment costs
    let diagonal = score[row - width]!;
    let left = 0;
    for (let j = 1; j <= b.length; j++) {
      const up = score[row - width + j]!;
      let value = b[j - 1] === word ? diagonal + gain : diagonal - EDIT;
      if (up - EDIT > value) value = up - EDIT;
      if (left - EDIT > value) value = left - EDIT;
      if (value < 0) value = 0;
      score[row + j] = value;
      diagonal = up;
      left = value;
      if (value > best) {
        best = value;
        bestAt = row + j;
      }
    }
  }
  return best === 0 ? null : traceBack(a, b, score, bestAt);
}

/** Of a word with itself; a negative number matches not even itself. */
const matchScore = (word: number): number => (word < 0 ? -EDIT : isContentWord(word) ? CONTENT_MATCH : OTHER_MATCH);

function traceBack(a: Int32Array, b: Int32Array, score: Int32Array, end: number): Alignment {
  const width = b.length + 1;
  const matches: (readonly [number, number])[] = [];
  let [i, j] = [Math.floor(end / width), end % width];
  const [aEnd, bEnd] = [i, j];
  while (score[i * width + j]! > 0) {
    const at = i * width + j;
    const pair = a[i - 1] === b[j - 1] ? matchScore(a[i - 1]!) : -EDIT;
    if (score[at] === score[at - width - 1]! + pair) {
      i--;
      j--;
      if (pair > 0) matches.push([i, j]);
    } else if (score[at] === score[at - width]! - EDIT) i--;
    else j--;
  }
  return { aStart: i, aEnd, bStart: j, bEnd, matches: matches.reverse() };
}
