/** Finds the articles that are versions or reprints of one text, by the word sequences they share. */
import type { AnalyzedArticle } from '../model/analysis.js';
import { MIN_VERSION_SHARE, shinglesOf } from '../text/shingles.js';
import { unionFind } from '../union-find.js';

/** Shingles that a shared text has, at least: two short notes of a few words prove nothing. */
const MIN_SHINGLES = 8;
/** Articles a shingle may stand in before it is taken for boilerplate; each is then compared with the first ones only. */
const MAX_PARTNERS = 50;

/**
 * In:     articles sorted by path.
 * Out:    for each article the index of the first of its lineage.
 * Cost:   linear in the text, times MAX_PARTNERS at most.
 */
export function findLineages(articles: readonly AnalyzedArticle[]): number[] {
  const shingles = articles.map(({ tokens }) => shinglesOf(tokens));
  const holders = new Map<string, number[]>();
  const shared = articles.map(() => new Map<number, number>());
  shingles.forEach((set, b) => {
    for (const shingle of set) {
      const list = holders.get(shingle);
      if (!list) {
        holders.set(shingle, [b]);
        continue;
      }
      for (const a of list) shared[b]!.set(a, (shared[b]!.get(a) ?? 0) + 1);
      if (list.length < MAX_PARTNERS) list.push(b);
    }
  });
  const lineages = unionFind(articles.length);
  shared.forEach((partners, b) => {
    for (const [a, count] of partners) {
      const size = Math.min(shingles[a]!.size, shingles[b]!.size);
      if (size >= MIN_SHINGLES && count / size >= MIN_VERSION_SHARE) lineages.union(a, b);
    }
  });
  return articles.map((_, i) => lineages.find(i));
}
