/** Names learnt in one article, found in the others of its story. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Mention } from '../model/mention.js';
import { buildMentions, inReadingOrder } from './build-mentions.js';
import { findServices } from './services/find-services.js';
import { isCoinage } from './services/name-runs.js';
import type { ServiceNames } from './services/service-table.js';
import { isCovered } from './sorted-search.js';

/**
 * In:     the articles of a story, or both sides of a comparison.
 * Out:    the same articles in the same order, each with mentions of the service names that another one taught, and every
 *         service under the name that the best-cased article gives it. Does not depend on the order of the articles.
 * Cost:   linear in the text of the articles.
 */
export function recallNames(articles: readonly AnalyzedArticle[]): AnalyzedArticle[] {
  const names = learnNames(articles);
  if (names.size === 0) return [...articles];
  return articles.map((article) => {
    const services = article.mentions.filter(({ kind }) => kind === 'service');
    const places = new Set(services.map(placeOf));
    const found = findServices(article, names).filter((draft) => !places.has(placeOf(draft)));
    // where only `norvane` was known before, `norvane market` takes its place; `france` in a service's name is no country
    const kept = article.mentions.filter(
      ({ kind, startToken }) => (kind !== 'service' && kind !== 'country') || !isCovered(found, startToken),
    );
    return renamed(article, [...kept, ...buildMentions(article, [found])].sort(inReadingOrder), names);
  });
}

const placeOf = ({ startToken, endToken }: Pick<Mention, 'startToken' | 'endToken'>): string =>
  `${startToken} ${endToken}`;

interface Learnt {
  readonly name: string;
  readonly isCased: boolean;
}

/** Lower-case names of the services mentioned anywhere, each with its best display name. */
function learnNames(articles: readonly AnalyzedArticle[]): ServiceNames {
  const best = new Map<string, Learnt>();
  for (const article of articles) {
    for (const mention of article.mentions) {
      if (mention.kind !== 'service') continue;
      const tokens = article.tokens.slice(mention.startToken, mention.endToken);
      // one common word is a name only where its capital says so: `mail`
      if (tokens.length === 1 && !isCoinage(tokens[0]!)) continue;
      const key = tokens.map(({ lower }) => lower).join(' ');
      const learnt = { name: mention.entity.name, isCased: article.isCased };
      const known = best.get(key);
      if (!known || isBetter(learnt, known)) best.set(key, learnt);
    }
  }
  return new Map([...best].map(([key, { name }]) => [key, name]));
}

const isBetter = (a: Learnt, b: Learnt): boolean => (a.isCased === b.isCased ? a.name < b.name : a.isCased);

/** The article with every service under its best name. */
function renamed(article: AnalyzedArticle, mentions: readonly Mention[], names: ServiceNames): AnalyzedArticle {
  return {
    ...article,
    mentions: mentions.map((mention) => {
      if (mention.kind !== 'service') return mention;
      const key = article.tokens
        .slice(mention.startToken, mention.endToken)
        .map(({ lower }) => lower)
        .join(' ');
      const name = names.get(key) ?? mention.entity.name;
      return name === mention.entity.name ? mention : { ...mention, entity: { ...mention.entity, name } };
    }),
  };
}
