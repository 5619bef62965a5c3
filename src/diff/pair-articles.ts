/** Which articles of the old side belong to which of the new: by path, then by text. */
import type { AnalyzedArticle } from '../model/analysis.js';
import { compareText } from '../text/compare-text.js';
import { MIN_VERSION_SHARE, shinglesOf } from '../text/shingles.js';

export interface ArticlePair {
  readonly old: readonly AnalyzedArticle[];
  readonly new: readonly AnalyzedArticle[];
}

/** Articles that are looked up for one shingle, at most: commoner ones are boilerplate. */
const MAX_HOLDERS = 50;

/**
 * In:     the articles of both sides.
 * Out:    pairs of one article each where both sides have it, else of one side alone, in path order. Two single
 *         articles are a pair whatever they say: the user named them.
 * Cost:   linear in the text, times MAX_HOLDERS at most.
 */
export function pairArticles(old: readonly AnalyzedArticle[], now: readonly AnalyzedArticle[]): ArticlePair[] {
  if (old.length === 1 && now.length === 1) return [{ old, new: now }];
  const left = new Map(now.map((article) => [article.article.path, article]));
  const partners = new Map<string, AnalyzedArticle>();
  const unpaired: AnalyzedArticle[] = [];
  for (const article of old) {
    const partner = left.get(article.article.path);
    if (partner === undefined) unpaired.push(article);
    else take(article, partner);
  }
  for (const [article, partner] of pairByText(unpaired, [...left.values()])) take(article, partner);
  return [
    ...old.map((article) => ({ old: [article], new: [partners.get(article.article.path) ?? []].flat() })),
    ...[...left.values()].map((article) => ({ old: [], new: [article] })),
  ].sort((a, b) => compareText(pathOf(a), pathOf(b)));

  function take(article: AnalyzedArticle, partner: AnalyzedArticle): void {
    partners.set(article.article.path, partner);
    left.delete(partner.article.path);
  }
}

/** Pairs of one text, those that share most first; each article is in one pair at most. */
function pairByText(
  old: readonly AnalyzedArticle[],
  now: readonly AnalyzedArticle[],
): (readonly [AnalyzedArticle, AnalyzedArticle])[] {
  const shinglesOfNow = now.map(({ tokens }) => shinglesOf(tokens));
  const holders = new Map<string, number[]>();
  shinglesOfNow.forEach((shingles, at) => {
    for (const shingle of shingles) {
      const list = holders.get(shingle);
      if (list === undefined) holders.set(shingle, [at]);
      else if (list.length < MAX_HOLDERS) list.push(at);
    }
  });
  const candidates = old.flatMap((article, at) => {
    const own = shinglesOf(article.tokens);
    const shared = new Map<number, number>();
    for (const shingle of own)
      for (const holder of holders.get(shingle) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    return [...shared].map(([holder, count]) => ({
      at,
      holder,
      share: count / Math.min(own.size, shinglesOfNow[holder]!.size),
    }));
  });
  candidates.sort((a, b) => b.share - a.share || a.at - b.at || a.holder - b.holder);
  const [isTakenOld, isTakenNew] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ at, holder, share }) => {
    if (share < MIN_VERSION_SHARE || isTakenOld.has(at) || isTakenNew.has(holder)) return [];
    isTakenOld.add(at);
    isTakenNew.add(holder);
    return [[old[at]!, now[holder]!] as const];
  });
}

const pathOf = (pair: ArticlePair): string => (pair.old[0] ?? pair.new[0])!.article.path;
