/** Signs that a name is a company's, a person's or a place's: it speaks, has bosses and shares, things lie in it. */
import type { SignedTokens } from '../../model/analysis.js';
import { wordTest } from '../../text/vocabulary.js';
import { wordSign } from '../../text/word-signs.js';
import { COMPANY_SIGNS, isAuxiliary, isCompanySign, OTHER_KINDS, PLACING, TITLES } from './service-words.js';

/** Words of a company's name, at most. */
const MAX_WORDS = 3;

/** They say what the word after them is. */
const precedesOther = wordTest([...OTHER_KINDS, ...PLACING, ...TITLES]);
const OTHER = wordSign(wordTest([...COMPANY_SIGNS, ...OTHER_KINDS, ...PLACING, ...TITLES]));

/**
 * In:     an article's tokens with their signs, and the names that are asked about.
 * Out:    how often each of them, of one to three words, stands before a verb of speech, a `spokesman` or `shares`, and how
 *         often it follows as one word `in`, `mr` or what a firm or a place is called (`the retailer norvane`).
 * Cost:   linear in the tokens.
 */
export function countOtherSigns({ tokens, signs }: SignedTokens, names: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, 0);
  if (counts.size === 0) return counts;
  const count = (name: string): void => {
    const known = counts.get(name);
    if (known !== undefined) counts.set(name, known + 1);
  };
  const lastWords = new Set([...counts.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)));
  for (let i = 0; i < tokens.length; i++) {
    if ((signs[i]! & OTHER) === 0) continue;
    const { word } = tokens[i]!;
    const next = tokens[i + 1];
    if (precedesOther(word) && next?.kind === 'word') count(next.lower);
    if (!isCompanySign(word)) continue;
    let end = i;
    while (end > 0 && isAuxiliary(tokens[end - 1]!.word)) end--;
    if (end === 0 || !lastWords.has(tokens[end - 1]!.lower)) continue;
    let name = '';
    for (let start = end - 1; start >= Math.max(0, end - MAX_WORDS); start--) {
      name = name === '' ? tokens[start]!.lower : `${tokens[start]!.lower} ${name}`;
      count(name);
    }
  }
  return counts;
}
