/** Local alignment of two word sequences: the passage both share, over small edits. */
import { createTableAligner } from './align-by-table.js';
import { type Alignment, type AlignWords, EDIT, matchScore } from './alignment.js';

/**
 * The best shared passage.
 * In:     two sequences of word numbers; negative numbers match nothing.
 * Out:    null where no word is shared.
 * Cost:   |a| + |b|, and for each pair of equal words a look at few others before it; at most some steps for each place in both.
 * Source: Smith & Waterman 1981, with a flat price for an edit. Of their table only the cells of equal words are worked out,
 *         one in thirty between two sentences of news: any other only leads from one of them to the next.
 *
 * Among equals the passage that ends first in `a`, then in `b`, is taken, and a match goes before an edit.
 */
export function createAligner(): AlignWords {
  const alignByTable = createTableAligner();
  // kept from call to call, as arrays a call would cost more than short sequences do
  let scratch = createScratch(256);
  return (a, b) => {
    // past so many matches, as two lines of figures have, to look back from each costs more than the table
    const most = a.length + b.length;
    if (most > scratch.rows.length) scratch = createScratch(2 * most);
    const count = findMatches(scratch, { a, b, most });
    if (count > most) return alignByTable(a, b);
    return count === 0 ? null : traceBack(scratch, scoreMatches(scratch, a, count));
  };
}

/** The places of equal words: match k is word `rows[k]` of a and word `columns[k]` of b; ascending by row, then by column. */
interface Scratch {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** Of the best passage that ends with the match. */
  readonly scores: Int32Array;
  /** The match before it in that passage, or `NONE`. */
  readonly before: Int32Array;
  /** By the low bits of a word's number: the first place in b of such a word, from 1; 0 for none. */
  readonly firstPlaces: Int32Array;
  /** By the place in b, from 1: the next one of such a word. */
  readonly nextPlaces: Int32Array;
}

const NONE = -1;
const BUCKETS = 256;
const bucketOf = (word: number): number => word & (BUCKETS - 1);

function createScratch(length: number): Scratch {
  const array = (): Int32Array => new Int32Array(length);
  return {
    rows: array(),
    columns: array(),
    scores: array(),
    before: array(),
    firstPlaces: new Int32Array(BUCKETS),
    nextPlaces: new Int32Array(length + 1),
  };
}

/** Lists the matches. Out: how many there are; `most + 1` where there are more than that. */
function findMatches(
  { rows, columns, firstPlaces, nextPlaces }: Scratch,
  { a, b, most }: { readonly a: Int32Array; readonly b: Int32Array; readonly most: number },
): number {
  firstPlaces.fill(0);
  for (let place = b.length; place > 0; place--) {
    const bucket = bucketOf(b[place - 1]!);
    nextPlaces[place] = firstPlaces[bucket]!;
    firstPlaces[bucket] = place;
  }
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    const word = a[i]!;
    if (word < 0) continue;
    for (let place = firstPlaces[bucketOf(word)]!; place > 0; place = nextPlaces[place]!) {
      if (b[place - 1] !== word) continue;
      if (count === most) return most + 1;
      rows[count] = i;
      columns[count++] = place - 1;
    }
  }
  return count;
}

/** Scores each match after the best one before it. Out: the match that the best passage ends with. */
function scoreMatches({ rows, columns, scores, before }: Scratch, a: Int32Array, count: number): number {
  let best = 0;
  let bestAt = NONE;
  let rowStart = 0;
  for (let k = 0; k < count; k++) {
    const row = rows[k]!;
    const column = columns[k]!;
    if (rows[rowStart] !== row) rowStart = k;
    let kept = 0;
    let rank = 0;
    before[k] = NONE;
    for (let at = rowStart - 1; at >= 0; at--) {
      const rowsBetween = row - rows[at]! - 1;
      // what any match so far up leaves, at most
      const left = best - EDIT * rowsBetween;
      if (left <= 0 || left < kept) break;
      const columnsBetween = column - columns[at]! - 1;
      if (columnsBetween < 0) continue;
      const value = scores[at]! - EDIT * Math.max(rowsBetween, columnsBetween);
      if (value <= 0 || value < kept) continue;
      const ownRank = stepRank(rowsBetween, columnsBetween);
      if (value === kept && ownRank <= rank) continue;
      kept = value;
      rank = ownRank;
      before[k] = at;
      if (rowsBetween === 0 && columnsBetween === 0) break;
    }
    const score = kept + matchScore(a[row]!);
    scores[k] = score;
    if (score > best) {
      best = score;
      bestAt = k;
    }
  }
  return bestAt;
}

/** Of ways back that are worth the same: with most words replaced, then with words left out of a before some left out of b. */
const stepRank = (rowsBetween: number, columnsBetween: number): number =>
  rowsBetween >= columnsBetween ? 2 * columnsBetween + 1 : 2 * rowsBetween;

function traceBack({ rows, columns, before }: Scratch, end: number): Alignment {
  const aMatches: number[] = [];
  const bMatches: number[] = [];
  for (let k = end; k !== NONE; k = before[k]!) {
    aMatches.push(rows[k]!);
    bMatches.push(columns[k]!);
  }
  aMatches.reverse();
  bMatches.reverse();
  const [aStart, bStart] = [aMatches[0]!, bMatches[0]!];
  return { aStart, aEnd: rows[end]! + 1, bStart, bEnd: columns[end]! + 1, aMatches, bMatches };
}
