/** Whether two sides are versions of one text or were written independently. */
import type { AnalyzedArticle } from '../model/analysis.js';
import { shinglesOf } from '../text/shingles.js';

/**
 * Share of the shorter side's shingles from which it is a version of the other. Less than `group` asks for: who compares
 * two texts as old and new has said that they belong together, and a version may be rewritten from top to bottom. A
 * quotation that independent articles share reaches .1.
 */
const MIN_KEPT_SHARE = 0.12;

/**
 * In:     both sides.
 * Out:    true where they share too little wording for one to be a version of the other; sides too short to tell, or of
 *         which only the facts are at hand, are none.
 * Cost:   linear in the tokens.
 */
export function areIndependent(old: readonly AnalyzedArticle[], now: readonly AnalyzedArticle[]): boolean {
  if (![...old, ...now].every(hasText)) return false;
  const [before, after] = [shinglesOfAll(old), shinglesOfAll(now)];
  const [small, large] = before.size <= after.size ? [before, after] : [after, before];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared < small.size * MIN_KEPT_SHARE;
}

const hasText = ({ article }: AnalyzedArticle): boolean => article.lines.some((line) => line !== '');

const shinglesOfAll = (articles: readonly AnalyzedArticle[]): Set<string> =>
  new Set(articles.flatMap(({ tokens }) => [...shinglesOf(tokens)]));
