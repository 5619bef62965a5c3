/** Reads each token of an article once, for all rules that ask what its word can be a sign of. */
import type { Token } from '../../model/token.js';
import { wordTest } from '../../text/vocabulary.js';
import { ACTOR_SIGNS } from './actors.js';
import { ATTRIBUTION_SIGNS } from './attributions.js';
import { SEAMS } from './clauses.js';
import { CUE_OPENERS } from './roles.js';
import { ACTOR, ATTRIBUTION, CUE, residueOf, SEAM, type Signs } from './signs.js';

const QUOTATION_MARKS = [`'`, `"`];
const isQuotationMark = wordTest(QUOTATION_MARKS);
const isActorSign = wordTest(ACTOR_SIGNS);
const isAttributionSign = wordTest(ATTRIBUTION_SIGNS);
const isSeam = wordTest(SEAMS);
const opensCue = wordTest(CUE_OPENERS);
const isSign = wordTest([...QUOTATION_MARKS, ...ACTOR_SIGNS, ...ATTRIBUTION_SIGNS, ...SEAMS, ...CUE_OPENERS]);

/** In: the tokens of an article. Out: their signs. Cost: linear. */
export function readSigns(tokens: readonly Token[]): Signs {
  const kinds = new Uint8Array(tokens.length);
  const residues = new Uint16Array(tokens.length);
  const quotationMarks: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i]!;
    residues[i] = residueOf(word);
    if (!isSign(word)) continue;
    kinds[i] =
      (isActorSign(word) ? ACTOR : 0) |
      (isAttributionSign(word) ? ATTRIBUTION : 0) |
      (isSeam(word) ? SEAM : 0) |
      (opensCue(word) ? CUE : 0);
    if (isQuotationMark(word)) quotationMarks.push(i);
  }
  return { kinds, residues, quotationMarks };
}
