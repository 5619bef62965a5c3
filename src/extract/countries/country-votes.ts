/** Decides from the whole article whether a name that is a state's or a person's too means the country: `georgia`, `jordan`, `chad`. */
import { COUNTRY_SIGNS } from '../../data/country-signs.js';
import { US_STATES } from '../../data/us-states.js';
import type { Token } from '../../model/token.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import { loadPhrases, longestPhraseAt } from '../phrase-table.js';

const STATES = loadPhrases(US_STATES.map((state): [string, string] => [state, state]));

/** Words of an American state's news: its offices, parties and cities. `washington` is among the states. */
const isAmerican = testOf(
  'governor sheriff county counties senator republican republicans democrat democrats gop congressman congresswoman atlanta savannah augusta macon u.s. interstate trooper troopers',
);
/** Words of a country that has an ambiguous name. */
const isSign = wordTest([...COUNTRY_SIGNS.values()].flatMap(({ words }) => words));

/** The US state whose name starts at token `at`; Cost: bounded. */
export const isStateAt = (tokens: readonly Token[], at: number, end: number): boolean =>
  longestPhraseAt(STATES, tokens, at, end) !== null;

/**
 * Codes of ambiguous names that the article's other words make countries.
 * In:     `sure`: codes of countries named beyond doubt.
 * Out:    those with more signs of the country than of America; each sign counts once.
 * Cost:   linear in the text.
 */
export function votedCountries(tokens: readonly Token[], sure: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set<string>();
  const american = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const { lower, word } = tokens[at]!;
    if (isSign(word)) words.add(lower);
    if (isAmerican(word)) american.add(lower);
    const state = longestPhraseAt(STATES, tokens, at, tokens.length);
    if (state) american.add(state.value);
  }
  const voted = new Set<string>();
  for (const [code, signs] of COUNTRY_SIGNS) {
    const votes =
      signs.neighbors.filter((neighbor) => sure.has(neighbor)).length +
      signs.words.filter((word) => words.has(word)).length;
    if (votes > american.size) voted.add(code);
  }
  return voted;
}
