/** How much of a text stands in another around a run that both have: the verification of a contained text. */

/** First token of the run in either text. */
export interface RunPlace {
  readonly inner: number;
  readonly outer: number;
}

export interface TextRanges {
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly outerStart: number;
  readonly outerEnd: number;
}

interface Slack {
  /** Tokens that one text may be ahead of the other, at most. */
  readonly band: number;
  /** Tokens of the inner text that may yet miss. */
  readonly spare: number;
}

/**
 * In:     the tokens of all texts; the share that is asked for, as it bounds how far the two may drift apart: by as many
 *         tokens as may miss.
 * Out:    a function that tells the share of the inner text's tokens that stand in the outer one in the same order, on
 *         either side of the run; 0 where it is certain to be under the share asked for.
 * Cost:   the tokens that may miss times the inner text's length; linear for a text told word for word.
 */
export function createAligner(tokens: Uint32Array, minShare: number): (place: RunPlace, ranges: TextRanges) => number {
  let row = new Uint32Array(64);

  /**
   * Tokens matched between the inner text from `inner` on and the outer one from `outer` on, in steps of `step` (1: to
   * the right, -1: to the left) up to `innerEnd` and `outerEnd`. Cell `shift` of the row stands for the outer token that
   * lies `shift - band` further than the inner one. -1 as soon as more than `spare` tokens miss.
   */
  const matched = (from: RunPlace, to: RunPlace, step: 1 | -1, { band, spare }: Slack): number => {
    let { inner, outer } = from;
    while (inner !== to.inner && outer !== to.outer && tokens[inner] === tokens[outer]) {
      inner += step;
      outer += step;
    }
    const told = (inner - from.inner) * step;
    const open = (to.inner - inner) * step;
    if (open === 0) return told;
    const width = 2 * band + 1;
    if (row.length < width) row = new Uint32Array(2 * width);
    row.fill(0, 0, width);
    const reach = (to.outer - outer) * step;
    for (let i = 0; i < open; i++) {
      const token = tokens[inner + i * step]!;
      // longest common subsequence: row[shift] is of the inner tokens so far and the outer ones up to i + shift - band
      let before = 0;
      for (let shift = 0; shift < width; shift++) {
        const j = i + shift - band;
        // of the row before: the cell itself is one token less of both, its right neighbor one less of the inner text
        let best = Math.max(before, shift + 1 < width ? row[shift + 1]! : 0);
        if (j >= 0 && j < reach && tokens[outer + j * step] === token) best = Math.max(best, row[shift]! + 1);
        row[shift] = best;
        before = best;
      }
      // a row ascends: its last cell is the most that can be matched so far
      if (i + 1 - before > spare) return -1;
    }
    return told + row[width - 1]!;
  };

  return (place, { innerStart, innerEnd, outerStart, outerEnd }) => {
    const length = innerEnd - innerStart;
    const spare = Math.floor(length * (1 - minShare) + EPSILON);
    const rightward = matched(place, { inner: innerEnd, outer: outerEnd }, 1, { band: spare, spare });
    if (rightward < 0) return 0;
    const leftward = matched(
      { inner: place.inner - 1, outer: place.outer - 1 },
      { inner: innerStart - 1, outer: outerStart - 1 },
      -1,
      { band: spare, spare: spare - (innerEnd - place.inner - rightward) },
    );
    return leftward < 0 ? 0 : (leftward + rightward) / length;
  };
}

/** Slack for a product of floating point; the share itself is compared exactly. */
const EPSILON = 1e-9;
