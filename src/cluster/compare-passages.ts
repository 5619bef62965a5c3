/** Tells how one statement relates to another that tells the same. */
import { compareTwoStrings } from 'string-similarity';
import type { Difference, Relation } from '../model/statement.js';
import { findDifferences } from './find-differences.js';
import type { PassageMatch } from './match-passages.js';
import type { Passage } from './passage.js';

export interface Comparison {
  readonly relation: Relation;
  /** Of their characters, 0 to 1; for `contained` of the shorter and the part of the longer that tells it. */
  readonly similarity: number;
  /** What the first says (`here`) otherwise than the second (`there`). */
  readonly differs: readonly Difference[];
  /** For `contained`, which of the two is told inside the other. */
  readonly inner: 'first' | 'second' | null;
}

/** Of a statement with itself. */
export const IDENTICAL: Comparison = { relation: 'identical', similarity: 1, differs: [], inner: null };

/**
 * In:     two statements from one passage builder, and which parts of them match.
 * Out:    the same from either side, but for what is `here` and what `there`.
 * Cost:   linear in their text, but for values that only one side states.
 */
export function comparePassages(first: Passage, second: Passage, match: PassageMatch): Comparison {
  const [a, b] = match.isTurned ? [second, first] : [first, second];
  const here = writtenWords(a, match.aStart, match.aEnd);
  const there = writtenWords(b, match.bStart, match.bEnd);
  const isEqual = areEqual(here, there);
  const differs = findDifferences(a, b, match);
  return {
    relation: relationOf(differs, match.inner, isEqual),
    similarity: isEqual ? 1 : similarityOf(here, there),
    differs: match.isTurned ? differs.map(turned) : differs,
    inner: innerOf(match),
  };
}

/** The same comparison with the two statements named the other way round. */
export function turnedComparison({ relation, similarity, differs, inner }: Comparison): Comparison {
  const outer = inner === 'first' ? 'second' : 'first';
  return { relation, similarity, differs: differs.map(turned), inner: inner === null ? null : outer };
}

/** Which of the two that were matched is told inside the other, if one is. */
function innerOf({ inner, isTurned }: PassageMatch): Comparison['inner'] {
  if (inner === null) return null;
  return (inner === 'a') === isTurned ? 'second' : 'first';
}

const turned = ({ kind, here, there }: Difference): Difference => ({ kind, here: there, there: here });

function relationOf(differs: readonly Difference[], inner: PassageMatch['inner'], isEqual: boolean): Relation {
  if (differs.length > 0) return 'variant';
  if (inner !== null) return 'contained';
  return isEqual ? 'identical' : 'same';
}

/** The words of a region as they are written, without punctuation: what a reader would compare. */
function writtenWords(
  { article: { tokens }, words, startToken, endToken }: Passage,
  start: number,
  end: number,
): string[] {
  const from = start === 0 ? startToken : words[start]!.token;
  const to = end === words.length ? endToken : words[end]!.token;
  const written: string[] = [];
  for (let i = from; i < to; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'punctuation') written.push(lower);
  }
  return written;
}

function areEqual(here: readonly string[], there: readonly string[]): boolean {
  if (here.length !== there.length) return false;
  for (let i = 0; i < here.length; i++) if (here[i] !== there[i]) return false;
  return true;
}

/** The spaces between words are left out, as the comparison would take them out. */
const similarityOf = (here: readonly string[], there: readonly string[]): number =>
  Math.round(compareTwoStrings(here.join(''), there.join('')) * 1000) / 1000;
