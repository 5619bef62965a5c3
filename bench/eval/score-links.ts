/** Clusters against the gold's links: two lines whose statements share a cluster are linked. */
import type { Cluster } from '../../src/model/statement.js';
import { type LinkFigures, type Scored, share } from './figures.js';
import type { Gold } from './gold.js';
import { pairKey, pairKeys, placeOf } from './places.js';

/**
 * In:     a story's gold and the clusters of its articles.
 * Out:    recall of full and of partial links; precision over the pairs that can be judged: a pair that is neither right
 *         nor wrong (a paraphrase, or two lines that are both linked to a third) is left out.
 */
export function scoreLinks(gold: Gold, clusters: readonly Cluster[]): Scored<LinkFigures> {
  const { linked, marked } = linkedPairs(gold, clusters);
  const full = pairKeys(gold.links.full);
  const partial = pairKeys(gold.links.partial);
  const paraphrase = pairKeys(gold.links.paraphrase);
  const never = pairKeys(gold.not_links);
  const conflicts = pairKeys((gold.conflicts ?? []).map(({ pair }) => pair));

  const neighbors = neighborsOf([...full, ...partial, ...paraphrase]);
  const isRight = (pair: string): boolean =>
    full.has(pair) || partial.has(pair) || (conflicts.has(pair) && !never.has(pair));
  const isOpen = (pair: string): boolean => paraphrase.has(pair) || (!never.has(pair) && haveCommon(pair, neighbors));
  const judged = [...linked].filter((pair) => isRight(pair) || !isOpen(pair));
  const forbidden = [...never].filter((pair) => linked.has(pair));
  const silent = [...conflicts].filter((pair) => linked.has(pair) && !marked.has(pair));
  const isLinked = (pair: string): boolean => linked.has(pair);
  const missed = (pairs: ReadonlySet<string>): string[] => [...pairs].filter((pair) => !linked.has(pair));
  return {
    figures: {
      full: share([...full], isLinked),
      partial: share([...partial], isLinked),
      precision: share(judged, isRight),
      forbidden: forbidden.length,
      silent: silent.length,
    },
    misses: [
      ...missed(full).map((pair) => `missed link ${pair}`),
      ...missed(partial).map((pair) => `missed partial link ${pair}`),
      ...judged.filter((pair) => !isRight(pair)).map((pair) => `wrong link ${pair}`),
      ...forbidden.map((pair) => `forbidden link ${pair}`),
      ...silent.map((pair) => `silently merged ${pair}`),
    ],
  };
}

interface Linked {
  readonly linked: ReadonlySet<string>;
  /** Pairs of which a side is a variant. */
  readonly marked: ReadonlySet<string>;
}

function linkedPairs({ articles }: Gold, clusters: readonly Cluster[]): Linked {
  const own = new Set(articles);
  const linked = new Set<string>();
  const marked = new Set<string>();
  for (const { members } of clusters) {
    const places = members
      .map(({ statement, relation }) => ({ place: placeOf(statement.article, statement.span.line), relation }))
      .filter(({ place }) => own.has(place.replace(/:\d+$/, '')));
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) {
        if (a.place === b.place) continue;
        const pair = pairKey(a.place, b.place);
        linked.add(pair);
        if (a.relation === 'variant' || b.relation === 'variant') marked.add(pair);
      }
  }
  return { linked, marked };
}

function neighborsOf(pairs: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbors = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => void neighbors.set(a, (neighbors.get(a) ?? new Set()).add(b));
  for (const pair of pairs) {
    const [a, b] = pair.split(' ') as [string, string];
    add(a, b);
    add(b, a);
  }
  return neighbors;
}

function haveCommon(pair: string, neighbors: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [a, b] = pair.split(' ') as [string, string];
  return [...(neighbors.get(a) ?? [])].some((place) => neighbors.get(b)?.has(place));
}
