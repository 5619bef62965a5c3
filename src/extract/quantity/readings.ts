/** What can be read at each place by itself, before it is known what the values before it were. */
import type { Amount, AmountClues } from './amount.js';
import { readAmount } from './amounts.js';
import type { CountedNoun } from './counted-nouns.js';
import { isLabel } from './labels.js';
import { type Moment, momentAt } from './moments.js';
import { readRange } from './ranges.js';
import { lowerAt, type Reach, skipHyphen } from './reach.js';
import { nounOf } from './values.js';
import { yearAt } from './years.js';

/** Where a quantity or a moment may start. */
export interface Place {
  readonly reach: Reach;
  readonly at: number;
  readonly clues: AmountClues;
  /** Index of the sentence in the article. */
  readonly sentence: number;
}

export interface Reading {
  /** A date, a year or a time of day. */
  readonly moment: Moment | null;
  /** An amount that is no part of a name. */
  readonly amount: Amount | null;
  readonly noun: CountedNoun | null;
  /** Where to look on if nothing comes of it: always further. */
  readonly end: number;
}

/**
 * In:     places in reading order.
 * Out:    what stands at each; null for one inside the words of the reading before, which seldom is asked for. Each question is asked
 *         of all places before the next one is: the code of one fits into the processor's nearest memory, that of all does not.
 * Cost:   linear in the places.
 */
export function readPlaces(places: readonly Place[]): (Reading | null)[] {
  const moments = places.map(({ reach, at }) => momentAt(reach, at));
  const firsts = readFirsts(places, moments);
  const amounts = places.map(({ reach, clues }, i) => firsts[i] && readRange(reach, firsts[i], clues));
  const nouns = places.map(({ reach, clues }, i) => amounts[i] && nounOf(reach, amounts[i], clues));
  const years = places.map(({ reach, at }, i) => {
    const first = firsts[i];
    // `1986 year results` names the year
    const isYear =
      first && (!first.unit || (first.end === first.numeralEnd + 1 && lowerAt(reach, first.end - 1) === 'year'));
    return isYear ? yearAt(reach, at, nouns[i] !== null) : null;
  });
  return places.map(({ reach, at }, i): Reading | null => {
    const [first, moment] = [firsts[i], moments[i] ?? years[i] ?? null];
    if (first === undefined) return null;
    if (moment) return { moment, amount: null, noun: null, end: moment.endToken };
    if (!first) return { moment, amount: null, noun: null, end: at + 1 };
    const [amount, noun] = [amounts[i] ?? null, nouns[i] ?? null];
    if (!amount) return { moment, amount, noun, end: pastPair(reach, first.end) };
    const end = Math.max(at + 1, amount.end);
    return { moment, amount: isLabel(reach, amount, noun !== null) ? null : amount, noun, end };
  });
}

/** The amount at each place that has no moment; undefined where the words of the reading before reach over it. */
function readFirsts(places: readonly Place[], moments: readonly (Moment | null)[]): (Amount | null | undefined)[] {
  let end = 0;
  return places.map(({ reach, at, clues }, i) => {
    if (at < end) return undefined;
    const moment = moments[i];
    const first = moment ? null : readAmount(reach, at, clues);
    end = moment?.endToken ?? first?.end ?? at + 1;
    return first;
  });
}

/** Past the second part of `2 - 0`. */
const pastPair = (reach: Reach, end: number): number => (skipHyphen(reach, end) > end ? end + 2 : end);
