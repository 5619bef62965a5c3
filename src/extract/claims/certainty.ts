/** How sure the text is of a value, and whether it denies it. */
import type { Token } from '../../model/token.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
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
const isUnsure = wordTest([...MODALS, ...HEDGES, ...SEEMING]);
const isNegation = testOf("not n't never neither nor");
/** `not only`, `not just`: nothing is denied. */
const deniesNothing = testOf('only just merely yet more less fewer until before all even');
const isAuxiliary = testOf('do does did is are was were has have had will would');

/** In: a value and its clause. Out: the text gives it as possible, believed or estimated. */
export function isHedged(tokens: readonly Token[], { startToken, endToken }: Draft, clause: Clause): boolean {
  for (let i = clause.startToken; i < Math.min(clause.endToken, endToken + REACH_AFTER); i++) {
    const { word } = tokens[i]!;
    if (!isUnsure(word)) continue;
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
export function isNegated(tokens: readonly Token[], { startToken, kind }: Draft, clause: Clause): boolean {
  if (isDenied(tokens, startToken)) return true;
  for (let i = startToken - 1; i >= Math.max(clause.startToken, startToken - REACH_BEFORE); i--) {
    if (!isNegation(tokens[i]!.word)) continue;
    if (deniesNothing(tokens[i + 1]!.word)) return false;
    if (i === startToken - 1) return true;
    // what is denied of a time is the event, not the time: `did not run for three hours`
    return kind !== 'duration' && isAuxiliary(wordAt(tokens, i - 1));
  }
  return false;
}

/** `denied that it had cost customers $ 40 million` */
function isDenied(tokens: readonly Token[], startToken: number): boolean {
  for (let i = startToken - 1; i >= Math.max(0, startToken - DENIAL_REACH); i--) {
    const { word, line } = tokens[i]!;
    if (!endsDenial(word)) continue;
    return word.lower !== '.' && line === tokens[startToken]!.line && tokens[i + 1]!.lower === 'that';
  }
  return false;
}

/** What the search for a denial ends at: one that is found, or the end of the sentence before. */
const endsDenial = testOf('denied denies deny rejected rejects .');
/** Words from `denied that` to the value, at most. */
const DENIAL_REACH = 12;
/** Words from `not` to the value: `did not cost the company $ 5 million`. */
const REACH_BEFORE = 5;
