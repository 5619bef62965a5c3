/** Local alignment by a table of all places in both sequences: what it costs does not depend on the words. */
import { type Alignment, type AlignWords, EDIT, matchScore } from './alignment.js';

/**
 * The best shared passage, as `createAligner` finds it.
 * In:     two sequences of word numbers; negative numbers match nothing.
 * Out:    null where no word is shared.
 * Cost:   time and memory |a| * |b|: callers bound both.
 * Source: Smith & Waterman 1981, with a flat price for an edit.
 *
 * Among equals the passage that ends first in `a`, then in `b`, is taken, and a match goes before an edit.
 */
export function createTableAligner(): AlignWords {
  // kept from call to call, as a table a call would cost more than short sequences do
  let table = new Int32Array(1024);
  return (a, b) => {
    const size = (a.length + 1) * (b.length + 1);
    if (size > table.length) table = new Int32Array(2 * size);
    const end = fillScores(table, a, b);
    return end === 0 ? null : traceBack(a, b, table, end);
  };
}

/**
 * Fills `score[i * width + j]`: the best passage that ends before word i of a and word j of b.
 * Out: where the best of all ends; 0 where no word is shared.
 */
function fillScores(score: Int32Array, a: Int32Array, b: Int32Array): number {
  const width = b.length + 1;
  score.fill(0, 0, width);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= a.length; i++) {
    const word = a[i - 1]!;
    const gain = matchScore(word);
    const above = (i - 1) * width;
    const row = i * width;
    // the neighbors of a cell are carried along, as this loop is what alignment costs
    let diagonal = 0;
    let left = 0;
    score[row] = 0;
    for (let j = 1; j < width; j++) {
      const up = score[above + j]!;
      let value = 0;
      if (b[j - 1] === word && gain > 0) {
        // no edit leads to more than a match does, and nothing but a match is best
        value = diagonal + gain;
        if (value > best) {
          best = value;
          bestAt = row + j;
        }
      } else if ((diagonal | up | left) !== 0) value = Math.max(diagonal, up, left, EDIT) - EDIT;
      score[row + j] = value;
      diagonal = up;
      left = value;
    }
  }
  return bestAt;
}

function traceBack(a: Int32Array, b: Int32Array, score: Int32Array, end: number): Alignment {
  const width = b.length + 1;
  const aMatches: number[] = [];
  const bMatches: number[] = [];
  let [i, j] = [Math.floor(end / width), end % width];
  const [aEnd, bEnd] = [i, j];
  while (score[i * width + j]! > 0) {
    const at = i * width + j;
    const pair = a[i - 1] === b[j - 1] ? matchScore(a[i - 1]!) : -EDIT;
    if (score[at] === score[at - width - 1]! + pair) {
      i--;
      j--;
      if (pair > 0) {
        aMatches.push(i);
        bMatches.push(j);
      }
    } else if (score[at] === score[at - width]! - EDIT) i--;
    else j--;
  }
  return { aStart: i, aEnd, bStart: j, bEnd, aMatches: aMatches.reverse(), bMatches: bMatches.reverse() };
}
