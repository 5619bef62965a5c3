/** Reads each token of an article once, for all rules that ask what its word can be a sign of. */
import type { Token } from '../model/token.js';
import { wordBits, wordTest } from '../text/vocabulary.js';
import { ACTOR_SIGNS } from './claims/actors.js';
import { ATTRIBUTION_SIGNS } from './claims/attributions.js';
import { SEAMS } from './claims/clauses.js';
import { CUE_OPENERS } from './claims/roles.js';
import { isNoticeWord } from './corrections/find-corrections.js';
import { opensCountry } from './countries/find-countries.js';
import { mayOpenQuantity } from './quantity/openers.js';
import { bringsSlot } from './services/service-slots.js';
import { opensKnownService } from './services/service-table.js';
import { residueOf, type Signs } from './signs.js';

/** In the order of the bits. */
const kindsOf = wordBits([
  mayOpenQuantity,
  opensKnownService,
  bringsSlot,
  opensCountry,
  isNoticeWord,
  wordTest(ACTOR_SIGNS),
  wordTest(ATTRIBUTION_SIGNS),
  wordTest(SEAMS),
  wordTest(CUE_OPENERS),
  wordTest([`'`, `"`]),
]);

/** In: the tokens of an article. Out: their signs. Cost: linear. */
export function readSigns(tokens: readonly Token[]): Signs {
  const kinds = new Uint16Array(tokens.length);
  const residues = new Uint16Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i]!;
    kinds[i] = kindsOf(word);
    residues[i] = residueOf(word);
  }
  return { kinds, residues };
}
