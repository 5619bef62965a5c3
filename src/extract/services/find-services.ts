/** Services named in a text: well-known ones, and those that an article's own sentences show to be services. */
import { residueOf } from '../../text/word-signs.js';
import type { EntityDraft } from '../draft.js';
import type { CasedText } from '../text-case.js';
import { KNOWN_SERVICE, matchService, type ServiceNames, serviceTable } from './service-table.js';

/**
 * In:     an article's text, and the names that its own sentences or another article's show to be services.
 * Out:    a draft for each service named, longest name first, in reading order.
 * Cost:   linear in the text.
 */
export function findServices(text: CasedText, names: ServiceNames): EntityDraft[] {
  const table = serviceTable(names);
  const { sentences, signs } = text;
  const found: EntityDraft[] = [];
  for (const { startToken, endToken } of sentences) {
    for (let i = startToken; i < endToken; i++) {
      if ((signs[i]! & KNOWN_SERVICE) === 0 && (names.size === 0 || table.sieve[residueOf(signs[i]!)] === 0)) continue;
      const match = matchService(table, text, i, endToken);
      if (!match) continue;
      const entity = { name: match.value, code: null };
      found.push({ kind: 'service', entity, startToken: i, endToken: match.endToken });
      i = match.endToken - 1;
    }
  }
  return found;
}
