/** Reads each token of an article once, for all rules that ask what its word can be a sign of. */
import type { Token } from '../../model/token.js';
import { wordOf, wordProperty } from '../../text/vocabulary.js';
import { isActorSign } from './actors.js';
import { isAttributionSign } from './attributions.js';
import { isSeam } from './clauses.js';
import { opensCue } from './roles.js';
import { ACTOR, ATTRIBUTION, CUE, QUOTATION, residueOf, SEAM, type Signs } from './signs.js';

const signsOf = wordProperty((lower): number => {
  const word = wordOf(lower);
  return (
    (isActorSign(word) ? ACTOR : 0) |
    (isAttributionSign(word) ? ATTRIBUTION : 0) |
    (lower === '"' || lower === "'" ? QUOTATION : 0) |
    (isSeam(word) ? SEAM : 0) |
    (opensCue(word) ? CUE : 0)
  );
});

/** In: the tokens of an article. Out: their signs. Cost: linear. */
export function readSigns(tokens: readonly Token[]): Signs {
  const kinds = new Uint8Array(tokens.length);
  const quotationMarks: number[] = [];
  const residues = new Uint16Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i]!;
    const found = signsOf(word);
    kinds[i] = found;
    if ((found & QUOTATION) !== 0) quotationMarks.push(i);
    residues[i] = residueOf(word);
  }
  return { kinds, residues, quotationMarks };
}
