/** Whether the sentence before holds who a pronoun can mean. */
import type { Token } from '../model/token.js';
import { isGivenName } from '../text/given-names.js';
import { isTitle } from '../text/name-cues.js';
import { wordCase } from '../text/word-case.js';
import { isPersonNoun } from './person-nouns.js';

const PERSONAL = new Set(['he', 'she', 'his', 'her', 'him']);

/**
 * In:     a sentence that hangs on the one before, and that one.
 * Out:    false where it opens with `he` or `she` (or is said by one) and nobody stands before.
 */
export function hasAntecedent(hanging: readonly Token[], before: readonly Token[]): boolean {
  if (!hanging.some(({ lower }) => PERSONAL.has(lower))) return true;
  return before.some(isPerson);
}

function isPerson({ lower, form, word }: Token): boolean {
  if (isGivenName(word) || isTitle(word) || PERSONAL.has(lower) || isPersonNoun(lower)) return true;
  const { sureness } = wordCase(word);
  // a name of which nothing is known is a person's as often as not
  return sureness === 'unknown' && form.length > 2;
}
