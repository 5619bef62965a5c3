/** How sure the text is of a value, and whether it denies it. */
import type { Token } from '../../model/token.js';
import type { Draft } from '../draft.js';
import type { Clause } from './clauses.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Modals of possibility; before `not` they forbid or deny (`may not run`, `could not open`). */
const MODALS = words('may might could would');
/** Opinions and estimates. */
const HEDGES = words(
  'reportedly allegedly possibly perhaps maybe apparently probably potentially presumably supposedly seemingly likely estimated believed thought understood feared rumoured rumored alleged suspect suspects suspected believe believes estimate estimates reckon reckons  suggests unconfirmed',
);
/** They hedge before `to` and `that`; symptoms just appear. */
const SEEMING = words('appears appear appeared seems seem seemed');
const NEGATIONS = words("not n't never neither nor");
/** `not only`, `not just`: nothing is denied. */
const NO_DENIAL = words('only just merely yet more less fewer until before all even');
const AUXILIARIES = words('do does did is are was were has have had will would');

/** In: a value and its clause. Out: the text gives it as possible, believed or estimated. */
export function isHedged(tokens: readonly Token[], { startToken, endToken }: Draft, clause: Clause): boolean {
  for (let i = clause.startToken; i < Math.min(clause.endToken, endToken + REACH_AFTER); i++) {
    const { lower } = tokens[i]!;
    if (HEDGES.has(lower) && i <= startToken) return true;
    if (SEEMING.has(lower) && i < startToken && (tokens[i + 1]?.lower === 'to' || tokens[i + 1]?.lower === 'that'))
      return true;
    if (!MODALS.has(lower) || NEGATIONS.has(tokens[i + 1]?.lower ?? '')) continue;
    // `the month of may`, `in may`
    if (
      lower === 'may' &&
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
    if (!NEGATIONS.has(tokens[i]!.lower)) continue;
    if (NO_DENIAL.has(tokens[i + 1]!.lower)) return false;
    if (i === startToken - 1) return true;
    // what is denied of a time is the event, not the time: `did not run for three hours`
    return kind !== 'duration' && AUXILIARIES.has(tokens[i - 1]?.lower ?? '');
  }
  return false;
}

/** `denied that it had cost customers $ 40 million` */
function isDenied(tokens: readonly Token[], startToken: number): boolean {
  for (let i = startToken - 1; i >= Math.max(0, startToken - DENIAL_REACH); i--) {
    const { lower, line } = tokens[i]!;
    if (lower === '.' || line !== tokens[startToken]!.line) return false;
    if (DENIALS.has(lower)) return tokens[i + 1]?.lower === 'that';
  }
  return false;
}

const DENIALS = words('denied denies deny rejected rejects');
/** Words from `denied that` to the value, at most. */
const DENIAL_REACH = 12;
/** Words from `not` to the value: `did not cost the company $ 5 million`. */
const REACH_BEFORE = 5;
