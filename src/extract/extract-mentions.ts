/** extract: finds the facts of one article: values, countries and services, and what the text claims of each. */
import type { AnalyzedArticle, SegmentedArticle } from '../model/analysis.js';
import { buildMentions } from './build-mentions.js';
import { findCorrections } from './corrections/find-corrections.js';
import { findCountries } from './countries/find-countries.js';
import { coveredTokens } from './covered-tokens.js';
import { findQuantities } from './quantity/find-quantities.js';
import { discoverServices } from './services/discover-services.js';

/**
 * In:     a segmented article.
 * Out:    the article with its mentions in reading order.
 * Cost:   linear in the text.
 */
export function extractMentions(segmented: SegmentedArticle): AnalyzedArticle {
  const { article, layout, style, isCased, tokens, signs, sentences } = segmented;
  const quantities = findQuantities(segmented);
  const services = discoverServices(segmented);
  const countries = findCountries(segmented);
  // `us` in `4 million us dollars` and `france` in `the france app` are no countries
  const taken = [...services, ...quantities.filter(({ kind }) => kind === 'money')];
  const covered = countries.length > 0 ? coveredTokens(tokens.length, taken) : null;
  const named = countries.filter(({ startToken }) => covered?.[startToken] !== 1);
  const corrections = findCorrections(segmented);
  const mentions = buildMentions(segmented, [quantities, services, named, corrections]);
  return { article, layout, style, isCased, tokens, signs, sentences, mentions };
}
