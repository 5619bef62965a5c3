/** How sure the text is of a value, and whether it denies it. */
import type { SignedTokens } from '../../model/analysis.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import { wordSign } from '../../text/word-signs.js';
import type { Draft } from '../draft.js';
import { wordAt } from '../word-at.js';
import type { Clause } from './clauses.js';

/** Modals of possibility; before `not` they forbid or deny (`may not run`, `could not open`). */
const MODALS = 'may might could would'.split(' ');
const isModal = wordTest(MODALS);
/** Opinions and estimates. */
const HEDGES =
  'reportedly allegedly possibly perhaps maybe apparently probably potentially presumably supposedly seemingly likely estimated believed thought understood feared rumoured rumored alleged suspect suspects suspected believe believes estimate estimates reckon reckons suggests unconfirmed'.split(
    ' ',
  );
const isHedge = wordTest(HEDGES);
/** They hedge before `to` and `that`; symptoms just appear. */
const SEEMING = 'appears appear appeared seems seem seemed'.split(' ');
const isSeeming = wordTest(SEEMING);
/** All of these. */
const UNSURE = wordSign(wordTest([...MODALS, ...HEDGES, ...SEEMING]));
const isNegation = testOf("not n't never neither nor");
const NEGATION = wordSign(isNegation);
/** `not only`, `not just`: nothing is denied. */
const deniesNothing = testOf('only just merely yet more less fewer until before all even');
const isAuxiliary = testOf('do does did is are was were has have had will would');

/** In: a value and its clause. Out: the text gives it as possible, believed or estimated. */
export function isHedged({ tokens, signs }: SignedTokens, { startToken, endToken }: Draft, clause: Clause): boolean {
  const end = Math.min(clause.endToken, endToken + REACH_AFTER);
  for (let i = clause.startToken; i < end; i++) {
    if ((signs[i]! & UNSURE) === 0) continue;
    const { word } = tokens[i]!;
    if (isHedge(word) && i <= startToken) return true;
    if (isSeeming(word) && i < startToken && (tokens[i + 1]?.lower === 'to' || tokens[i + 1]?.lower === 'that'))
      return true;
    if (!isModal(word) || isNegation(wordAt(tokens, i + 1))) continue;
    // `the month of may`, `in may`
    if (
      word.lower === 'may' &&
      (tokens[i + 1]?.kind !== 'word' || tokens[i - 1]?.lower === 'in' || tokens[i - 1]?.kind === 'number')
    )
      continue;
    return true;
  }
  return false;
}

/** A modal after the value still speaks of it: `50 people may have died`. */
const REACH_AFTER = 3;

/** In: a value and its clause. Out: the text says that it is not so: `did not cost $ 5 million`, `not 11 as first reported`. */
export function isNegated(text: SignedTokens, { startToken, kind }: Draft, clause: Clause): boolean {
  if (isDenied(text, startToken)) return true;
  const { tokens, signs } = text;
  const first = Math.max(clause.startToken, startToken - REACH_BEFORE);
  for (let i = startToken - 1; i >= first; i--) {
    if ((signs[i]! & NEGATION) === 0) continue;
    if (deniesNothing(tokens[i + 1]!.word)) return false;
    if (i === startToken - 1) return true;
    // what is denied of a time is the event, not the time: `did not run for three hours`
    return kind !== 'duration' && isAuxiliary(wordAt(tokens, i - 1));
  }
  return false;
}

/** `denied that it had cost customers $ 40 million` */
function isDenied({ tokens, signs }: SignedTokens, startToken: number): boolean {
  const first = Math.max(0, startToken - DENIAL_REACH);
  for (let i = startToken - 1; i >= first; i--) {
    if ((signs[i]! & DENIAL_END) === 0) continue;
    const { word, line } = tokens[i]!;
    return word.lower !== '.' && line === tokens[startToken]!.line && tokens[i + 1]!.lower === 'that';
  }
  return false;
}

/** What the search for a denial ends at: one that is found, or the end of the sentence before. */
const DENIAL_END = wordSign(testOf('denied denies deny rejected rejects .'));
/** Words from `denied that` to the value, at most. */
const DENIAL_REACH = 12;
/** Words from `not` to the value: `did not cost the company $ 5 million`. */
const REACH_BEFORE = 5;
