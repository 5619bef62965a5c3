/** Pairs of articles worth comparing, found by the heavy terms they share: never all pairs. */
import { cosine, type TermVector } from './term-vectors.js';

export interface SimilarPair {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Terms of an article that are looked up: its heaviest. What two articles on one event share is among them. */
const TERMS_LOOKED_UP = 96;
/** Articles a term may stand in to be looked up; commoner terms tell no story apart and would make the cost quadratic. */
const MAX_ARTICLES_PER_TERM = 400;
/** Articles compared with one article, at most: those that share most. */
const MAX_PARTNERS = 200;
/** Pairs less alike than this add nothing to any average that could reach the grouping threshold. */
const MIN_SIMILARITY = 0.02;

/**
 * In:     a vector an article.
 * Out:    pairs with a < b, by a, then b.
 * Cost:   articles * TERMS_LOOKED_UP * MAX_ARTICLES_PER_TERM at most, plus MAX_PARTNERS comparisons an article.
 */
export function similarPairs(vectors: readonly TermVector[]): SimilarPair[] {
  const postings = new Map<number, number[]>();
  vectors.forEach((vector, article) => {
    for (const term of heaviestTerms(vector)) {
      const list = postings.get(term);
      if (list) list.push(article);
      else postings.set(term, [article]);
    }
  });
  const pairs: SimilarPair[] = [];
  vectors.forEach((vector, a) => {
    const shared = new Map<number, number>();
    for (const term of heaviestTerms(vector)) {
      const list = postings.get(term)!;
      if (list.length > MAX_ARTICLES_PER_TERM) continue;
      for (let i = list.length - 1; i >= 0 && list[i]! > a; i--) shared.set(list[i]!, (shared.get(list[i]!) ?? 0) + 1);
    }
    const partners = [...shared].sort(([b, n], [c, m]) => m - n || b - c).slice(0, MAX_PARTNERS);
    for (const [b] of partners.sort(([b], [c]) => b - c)) {
      const similarity = cosine(vector, vectors[b]!);
      if (similarity >= MIN_SIMILARITY) pairs.push({ a, b, similarity });
    }
  });
  return pairs;
}

function heaviestTerms({ terms, weights }: TermVector): number[] {
  if (terms.length <= TERMS_LOOKED_UP) return [...terms];
  const order = [...terms.keys()].sort((i, j) => weights[j]! - weights[i]! || i - j);
  return order.slice(0, TERMS_LOOKED_UP).map((i) => terms[i]!);
}
