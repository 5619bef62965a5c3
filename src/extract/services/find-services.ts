/** Services named in a text: well-known ones, and those that an article's own sentences show to be services. */
import type { SegmentedArticle } from '../../model/analysis.js';
import type { EntityDraft } from '../draft.js';
import { isCasedText } from '../text-case.js';
import { matchService, type ServiceNames, serviceTable } from './service-table.js';

/**
 * In:     a segmented article, and the names that its own sentences or another article's show to be services.
 * Out:    a draft for each service named, longest name first, in reading order.
 * Cost:   linear in the text.
 */
export function findServices({ tokens, sentences }: SegmentedArticle, names: ServiceNames): EntityDraft[] {
  const table = serviceTable(names);
  const text = { tokens, isCased: isCasedText(tokens) };
  const found: EntityDraft[] = [];
  for (const { startToken, endToken } of sentences) {
    for (let i = startToken; i < endToken; i++) {
      const match = matchService(table, text, i, endToken);
      if (!match) continue;
      const entity = { name: match.value, code: null };
      found.push({ kind: 'service', entity, startToken: i, endToken: match.endToken });
      i = match.endToken - 1;
    }
  }
  return found;
}
