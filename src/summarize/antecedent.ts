/** Whether the sentence before holds who a pronoun can mean. */
import type { Token } from '../model/token.js';
import { GIVEN_NAMES } from '../text/given-names.js';
import { TITLES } from '../text/name-cues.js';
import { wordCase } from '../text/word-case.js';
import { wordTags } from '../text/word-tags.js';

const PERSONAL = new Set(['he', 'she', 'his', 'her', 'him']);
/** Endings of nouns that name a person by what they do. */
const DOER = /(?:man|woman|person|boy|girl|ist|ess|er|or|ee|ian|ant)$/;
const PERSON = new Set(
  'chief head boss guard judge coach champion witness victim suspect patient student widow mother father son daughter child teenager captain nurse pilot cook'.split(
    ' ',
  ),
);

/**
 * In:     a sentence that hangs on the one before, and that one.
 * Out:    false where it opens with `he` or `she` (or is said by one) and nobody stands before.
 */
export function hasAntecedent(hanging: readonly Token[], before: readonly Token[]): boolean {
  if (!hanging.some(({ lower }) => PERSONAL.has(lower))) return true;
  return before.some(isPerson);
}

function isPerson({ lower, form }: Token): boolean {
  if (GIVEN_NAMES.has(lower) || TITLES.has(lower) || PERSON.has(lower) || PERSONAL.has(lower)) return true;
  const { sureness } = wordCase(lower);
  // a name of which nothing is known is a person's as often as not
  if (sureness === 'unknown') return form.length > 2;
  return DOER.test(lower) && (wordTags(lower).lower?.[0] ?? '') === 'NN';
}
