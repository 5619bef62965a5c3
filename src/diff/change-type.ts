/** The type of a change between two values of one slot, and why it has that type, in words. */
import type { ChangeType } from '../model/changes.js';
import type { Bound, Entity, Quantity } from '../model/mention.js';
import type { StatedValue } from '../slots/stated-value.js';
import { relateValues } from '../values/compare-values.js';
import { formatMove } from '../values/format-value.js';

export interface TypedChange {
  readonly type: ChangeType;
  readonly why: string;
}

export interface PairCircumstances {
  /** The words around are nearly the same: one sentence and its revision. */
  readonly isSameSentence: boolean;
  /** The sides are no versions of one text. */
  readonly areIndependent: boolean;
  /** One side names the other's value and takes it back. */
  readonly isDenied: boolean;
}

/** In: the values that fill one slot on both sides. Out: the type; `unchanged` where a reader would see no difference. */
export function typeChange(old: StatedValue, now: StatedValue, circumstances: PairCircumstances): TypedChange {
  const [before, after] = [formatMove(old.value), formatMove(now.value)];
  const relation = relateValues(old.value, now.value);
  if (circumstances.isDenied && relation !== 'equal') {
    return { type: 'contradicted', why: `one side takes back what the other says: ${before} before, ${after} now` };
  }
  switch (relation) {
    case 'equal':
      return typeSameValue(old, now, circumstances);
    case 'refined':
      return { type: 'refined', why: refinement(old.value, now.value, before, after) };
    case 'less-precise':
      return { type: 'less-precise', why: `${after} leaves open what ${before} said` };
    case 'different':
    case 'incomparable':
      return circumstances.areIndependent
        ? { type: 'contradicted', why: `independent texts: one says ${before}, the other ${after}` }
        : { type: 'changed', why: `${after} is not ${openingOf(old.value, before)}` };
    default: {
      const never: never = relation;
      return never;
    }
  }
}

const BOUND_NAMES: Readonly<Record<Bound, string>> = {
  exact: 'exact',
  about: 'near',
  over: 'a lower limit',
  under: 'an upper limit',
};

function refinement(old: Quantity | Entity, now: Quantity | Entity, before: string, after: string): string {
  if ('unit' in old && 'unit' in now && old.low === now.low && old.high === now.high) {
    return `the same figure, ${BOUND_NAMES[old.bound]} before, ${BOUND_NAMES[now.bound]} now`;
  }
  return `${after} lies within ${before} and says more`;
}

const openingOf = (value: Quantity | Entity, text: string): string =>
  'unit' in value && (value.bound !== 'exact' || value.low !== value.high) ? `within ${text}` : text;

/** The same value said by someone else, or no longer said to be certain, is no change of the value. */
function typeSameValue(old: StatedValue, now: StatedValue, { isSameSentence }: PairCircumstances): TypedChange {
  const [speakers, speakersNow] = [speakersOf(old), speakersOf(now)];
  if (speakers.length > 0 && speakersNow.length > 0 && !shareName(speakers, speakersNow)) {
    return { type: 'attribution', why: `said by ${speakers.join(', ')} before, by ${speakersNow.join(', ')} now` };
  }
  if (isSameSentence && canBeUnsure(now) && isUnsure(old) && isSure(now)) {
    return { type: 'refined', why: 'the same value, said to be uncertain before, stated plainly now' };
  }
  if (isSameSentence && canBeUnsure(now) && isSure(old) && isUnsure(now)) {
    return { type: 'less-precise', why: 'the same value, stated plainly before, said to be uncertain now' };
  }
  return { type: 'unchanged', why: 'the same value on both sides' };
}

/** A name is not more or less certain for the verb beside it, nor is an age. */
const canBeUnsure = ({ kind, value }: StatedValue): boolean => 'unit' in value && kind !== 'measure';

const isUnsure = ({ mentions }: StatedValue): boolean => mentions.every(({ hedged }) => hedged);
const isSure = ({ mentions }: StatedValue): boolean => mentions.every(({ hedged }) => !hedged);

function speakersOf({ mentions }: StatedValue): string[] {
  const names = mentions.map(({ saidBy }) => saidBy);
  // stated somewhere in the article's own voice: whoever else says it adds nothing
  if (names.includes(null)) return [];
  return [...new Set(names.filter((name) => name !== null))].sort();
}

/** `tim cook` and `cook`, `the ministry` and `health ministry` are one speaker. */
function shareName(a: readonly string[], b: readonly string[]): boolean {
  const words = new Set(a.flatMap((name) => name.split(' ')).filter((word) => word !== 'the'));
  return b.some((name) => name.split(' ').some((word) => words.has(word)));
}
