/** extract: finds the facts of one article: values, countries and services, and what the text claims of each. */
import type { AnalyzedArticle, SegmentedArticle } from '../model/analysis.js';
import { buildMentions } from './build-mentions.js';
import { findCorrections } from './corrections/find-corrections.js';
import { findCountries } from './countries/find-countries.js';
import { findQuantities } from './quantity/find-quantities.js';
import { discoverServices } from './services/discover-services.js';
import { isCovered } from './sorted-search.js';

/**
 * In:     a segmented article.
 * Out:    the article with its mentions in reading order.
 * Cost:   linear in the text.
 */
export function extractMentions(segmented: SegmentedArticle): AnalyzedArticle {
  const { article, layout, style, isCased, tokens, signs, sentences } = segmented;
  const quantities = findQuantities(segmented);
  const services = discoverServices(segmented);
  const sums = quantities.filter(({ kind }) => kind === 'money');
  // `us` in `4 million us dollars` and `france` in `the france app` are no countries
  const countries = findCountries(segmented).filter(
    ({ startToken }) => !isCovered(services, startToken) && !isCovered(sums, startToken),
  );
  const corrections = findCorrections(segmented);
  const mentions = buildMentions(segmented, [quantities, services, countries, corrections]);
  return { article, layout, style, isCased, tokens, signs, sentences, mentions };
}
