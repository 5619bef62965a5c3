/** Signs that a name is a company's, a person's or a place's: it speaks, has bosses and shares, things lie in it. */
import type { Token } from '../../model/token.js';
import { AUXILIARIES, COMPANY_AFTER, OTHER_KINDS, PLACING, TITLES } from './service-words.js';

/** Words of a company's name, at most. */
const MAX_WORDS = 3;

/**
 * In:     all tokens of an article.
 * Out:    how often each run of one to three words stands before a verb of speech, a `spokesman` or `shares`, and how often
 *         each word follows `in`, `mr` or what a firm or a place is called (`the retailer norvane`).
 * Cost:   linear in the tokens.
 */
export function countOtherSigns(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  tokens.forEach(({ lower }, i) => {
    const next = tokens[i + 1];
    if (next?.kind === 'word' && (OTHER_KINDS.has(lower) || PLACING.has(lower) || TITLES.has(lower))) count(next.lower);
    if (!COMPANY_AFTER.has(lower)) return;
    let end = i;
    while (end > 0 && AUXILIARIES.has(tokens[end - 1]!.lower)) end--;
    let name = '';
    for (let start = end - 1; start >= Math.max(0, end - MAX_WORDS); start--) {
      name = name === '' ? tokens[start]!.lower : `${tokens[start]!.lower} ${name}`;
      count(name);
    }
  });
  return counts;
}
