/** Signs that a name is a company's or a person's: it speaks, has bosses and shares. */
import type { Token } from '../../model/token.js';
import { AUXILIARIES, COMPANY_AFTER } from './service-words.js';

/** Words of a company's name, at most. */
const MAX_WORDS = 3;

/**
 * In:     all tokens of an article.
 * Out:    how often each run of one to three words stands before a verb of speech, a `spokesman` or `shares`.
 * Cost:   linear in the tokens.
 */
export function countCompanySigns(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  tokens.forEach((token, i) => {
    if (!COMPANY_AFTER.has(token.lower)) return;
    let end = i;
    while (end > 0 && AUXILIARIES.has(tokens[end - 1]!.lower)) end--;
    let name = '';
    for (let start = end - 1; start >= Math.max(0, end - MAX_WORDS); start--) {
      name = name === '' ? tokens[start]!.lower : `${tokens[start]!.lower} ${name}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  });
  return counts;
}
