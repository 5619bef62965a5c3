/** How the sources of a fact stand to each other, and which value stands. */
import type { FactStatus } from '../model/fact.js';
import type { Entity, Quantity } from '../model/mention.js';
import { type CounterClaims, isCounterTo } from '../slots/counter-claims.js';
import type { StatedValue } from '../slots/stated-value.js';
import { areEqualValues, relateValues } from '../values/compare-values.js';

/** What one article says of a fact; versions and reprints of one text share a lineage. */
export interface Testimony {
  readonly lineage: string;
  /** Its own value first, then what it adds or quotes. */
  readonly values: readonly StatedValue[];
}

type Value = Quantity | Entity;

/** In: testimonies, oldest first. Out: the value that stands: the latest, unless another source only tells it more vaguely. */
export function standingValue(testimonies: readonly Testimony[]): Value {
  const [first, ...later] = testimonies.map(({ lineage, values }) => ({ lineage, value: values[0]!.value }));
  let standing = first!;
  for (const next of later) {
    const isVaguer = relateValues(standing.value, next.value) === 'less-precise' && next.lineage !== standing.lineage;
    if (!isVaguer) standing = next;
  }
  return standing.value;
}

/** In: testimonies, oldest first, one at least. Out: see `FactStatus`; the first of disputed, changed, refined that holds. */
export function factStatus(testimonies: readonly Testimony[], counters: CounterClaims): FactStatus {
  if (testimonies.some((testimony) => hasDispute(testimony, counters))) return 'disputed';
  if (testimonies.length < 2) return 'single';
  const lineages = byLineage(testimonies);
  if (areInDispute(lineages)) return 'disputed';
  const steps = lineages.flatMap((told) => told.slice(1).map(({ value }, i) => relateValues(told[i]!.value, value)));
  if (steps.includes('different')) return 'changed';
  if (steps.includes('refined')) return 'refined';
  return isSuperseded(lineages) ? 'changed' : 'agreed';
}

/** Two speakers in one article whose values cannot both be right, or one whose value is set against another. */
function hasDispute({ values }: Testimony, counters: CounterClaims): boolean {
  return values.some((a, i) =>
    values
      .slice(i + 1)
      .some((b) => isDisputed(a.value, b.value) && (haveOtherSpeakers(a, b) || isCounterTo(b, a, counters))),
  );
}

/** Each is said by someone the text names, and nobody says both. */
export function haveOtherSpeakers(a: StatedValue, b: StatedValue): boolean {
  // most are the article's own
  return hasSpeaker(a) && hasSpeaker(b) && !shareSpeaker(a, b);
}

const hasSpeaker = ({ mentions }: StatedValue): boolean => mentions.some(({ saidBy }) => saidBy !== null);

/** The own values of each lineage, oldest first. */
function byLineage(testimonies: readonly Testimony[]): StatedValue[][] {
  const lineages = new Map<string, StatedValue[]>();
  for (const { lineage, values } of testimonies) {
    const value = values[0]!;
    const known = lineages.get(lineage);
    if (known) known.push(value);
    else lineages.set(lineage, [value]);
  }
  return [...lineages.values()];
}

/** Somebody says both. */
function shareSpeaker(a: StatedValue, b: StatedValue): boolean {
  if (!hasSpeaker(a) || !hasSpeaker(b)) return false;
  const speakers = new Set(a.mentions.map(({ saidBy }) => saidBy));
  return b.mentions.some(({ saidBy }) => saidBy !== null && speakers.has(saidBy));
}

const isDifferent = (a: Value, b: Value): boolean => relateValues(a, b) === 'different';

/** `as many as 300,000` and `more than 300,000` differ in words, but nobody would call that a dispute. */
const isDisputed = (a: Value, b: Value): boolean => isDifferent(a, b) && !haveOneFigure(a, b);

const haveOneFigure = (a: Value, b: Value): boolean =>
  'unit' in a && 'unit' in b && a.low === b.low && a.high === b.high && a.unit === b.unit;

/** Whatever the bound: `seven months` repeats `at least seven months`. */
function isSameFigure(a: Value, b: Value): boolean {
  if (!('unit' in a) || !('unit' in b)) return areEqualValues(a, b);
  return a.low === b.low && a.high === b.high && !isDifferent(a, b);
}

/**
 * Two sources end on different values, and neither value was ever the other's: a source that is merely older disputes nothing. Nor
 * does one that heard other figures from the same speaker, who has counted again.
 */
function areInDispute(lineages: readonly (readonly StatedValue[])[]): boolean {
  return lineages.some((a, i) =>
    lineages.slice(i + 1).some((b) => {
      const [x, y] = [a.at(-1)!, b.at(-1)!];
      return (
        isDisputed(x.value, y.value) &&
        !shareSpeaker(x, y) &&
        !b.some(({ value }) => isSameFigure(x.value, value)) &&
        !a.some(({ value }) => isSameFigure(y.value, value))
      );
    }),
  );
}

/** One source ends where another has moved on. */
const isSuperseded = (lineages: readonly (readonly StatedValue[])[]): boolean =>
  lineages.some((a, i) => lineages.slice(i + 1).some((b) => isDisputed(a.at(-1)!.value, b.at(-1)!.value)));
