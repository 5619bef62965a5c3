/** Statements worded alike are compared once for all of them. */
import { type Comparison, comparePassages, IDENTICAL, turnedComparison } from './compare-passages.js';
import { createMatcher, matchOfAlike, type PassageMatch, turnedMatch } from './match-passages.js';
import { isFigure, type Passage } from './passage.js';

/** Words of a statement that can be in a cluster, at least: `he said` is no claim. */
const MIN_WORDS = 4;

/** Passages with the same words and figures. */
export interface Wording {
  readonly first: Passage;
  /** Indices of the passages, ascending. */
  readonly members: number[];
}

/** In: passages from one builder. Out: the wordings of those long enough to be in a cluster, ordered by their words. */
export function groupAlike(passages: readonly Passage[]): Wording[] {
  const order: number[] = [];
  passages.forEach(({ words }, index) => {
    if (words.length >= MIN_WORDS) order.push(index);
  });
  order.sort((x, y) => compareForms(passages[x]!, passages[y]!) || x - y);
  const wordings: Wording[] = [];
  for (const index of order) {
    const passage = passages[index]!;
    const last = wordings.at(-1);
    if (last !== undefined && compareForms(last.first, passage) === 0) last.members.push(index);
    else wordings.push({ first: passage, members: [index] });
  }
  return wordings;
}

/** Word by word; a passage goes before all that it begins. */
function compareForms({ words: a, ids }: Passage, { words: b, ids: otherIds }: Passage): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    // of equal numbers only figures can differ
    if (ids[i] === otherIds[i] && !isFigure(ids[i]!)) continue;
    const [form, other] = [a[i]!.form, b[i]!.form];
    if (form !== other) return form < other ? -1 : 1;
  }
  return a.length - b.length;
}

/** Of two wordings: which parts match of any passage of the one and any of the other, and how the first of each compare. */
export interface Compared {
  readonly match: PassageMatch;
  readonly comparison: Comparison;
}

/** By the index of the wordings; null where they tell different things. */
export type CompareWordings = (first: number, second: number) => Compared | null;

/**
 * A function that compares wordings.
 * In:     wordings of one builder's passages.
 * Cost:   a comparison for each pair that is asked; what was found is kept, as a star asks for its members' pairs again.
 */
export function createWordingComparer(wordings: readonly Wording[]): CompareWordings {
  const matchPassages = createMatcher();
  const known = new Map<number, Compared>();
  return (first, second) => {
    const [low, high] = first < second ? [first, second] : [second, first];
    const [a, b] = [wordings[low]!.first, wordings[high]!.first];
    if (a === b) return { match: matchOfAlike(a), comparison: IDENTICAL };
    const key = low * wordings.length + high;
    let compared = known.get(key);
    if (compared === undefined) {
      const match = matchPassages(a, b);
      if (match === null) return null;
      compared = { match, comparison: comparePassages(a, b, match) };
      known.set(key, compared);
    }
    return first === low ? compared : turned(compared);
  };
}

const turned = ({ match, comparison }: Compared): Compared => ({
  match: turnedMatch(match),
  comparison: turnedComparison(comparison),
});
