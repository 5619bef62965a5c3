/** What two values say about each other: the same, more precise, less precise, or something else. */
import type { Entity, Quantity } from '../model/mention.js';
import { type UnitScale, unitScale } from './unit-scale.js';
import { BEYOND_RANGE, highestOf, lowestOf } from './value-range.js';

/**
 * `equal`: the same figure under the same bound; `refined`: the new one lies inside what the old one left open and leaves
 * less open; `less-precise`: the other way round; `different`: neither; `incomparable`: they measure different things.
 */
export type ValueRelation = 'equal' | 'refined' | 'less-precise' | 'different' | 'incomparable';

/** Relative difference that arithmetic makes: `34,246` read twice, 90 minutes and 1.5 hours. */
const SAME_FIGURE = 1e-6;

const isQuantity = (value: Quantity | Entity): value is Quantity => 'unit' in value;

/**
 * How the new value stands to the old one. Counted nouns are not compared: whether `passengers` and `people` are one
 * slot is for the caller to know.
 */
export function relateValues(old: Quantity | Entity, now: Quantity | Entity): ValueRelation {
  if (isQuantity(old)) return isQuantity(now) ? relateQuantities(old, now) : 'incomparable';
  return isQuantity(now) ? 'incomparable' : relateEntities(old, now);
}

/** Whether `relateValues` finds them `equal`, found without working out what else they leave open. */
export function areEqualValues(a: Quantity | Entity, b: Quantity | Entity): boolean {
  if (!isQuantity(a) || !isQuantity(b)) return relateValues(a, b) === 'equal';
  if (a.bound !== b.bound || haveOpposedMoves(a, b)) return false;
  const [scaleA, scaleB] = [unitScale(a.unit), unitScale(b.unit)];
  return haveSameFigures(a, b, scaleA, scaleB) && areOfOneMeasure(a, b, scaleA, scaleB);
}

/** Neither refutes the other: equal, or one is the other told more closely, of the same thing counted. */
export function valuesAgree(a: Quantity | Entity, b: Quantity | Entity): boolean {
  if (isQuantity(a) && isQuantity(b) && unitScale(a.unit).dimension !== unitScale(b.unit).dimension) return false;
  const relation = relateValues(a, b);
  return relation === 'equal' || relation === 'refined' || relation === 'less-precise';
}

function relateQuantities(old: Quantity, now: Quantity): ValueRelation {
  const scale = unitScale(old.unit);
  const scaleNow = old.unit === now.unit ? scale : unitScale(now.unit);
  if (!areOfOneMeasure(old, now, scale, scaleNow)) return 'incomparable';
  if (haveOpposedMoves(old, now)) return 'different';
  const [low, high] = [old.low * scale.factor, old.high * scale.factor];
  const [lowNow, highNow] = [now.low * scaleNow.factor, now.high * scaleNow.factor];
  if (haveSameFigures(old, now, scale, scaleNow)) return relateBounds(old, now);
  if (areBothNear(old, now) || areOpposed(old, now)) return 'different';
  // so far apart that neither is in the range of the other: most that are compared
  if (low > 0 && lowNow > 0 && (low > BEYOND_RANGE * highNow || lowNow > BEYOND_RANGE * high)) return 'different';
  const [lowest, highest] = [lowestOf(old, scale), highestOf(old, scale)];
  const [lowestNow, highestNow] = [lowestOf(now, scaleNow), highestOf(now, scaleNow)];
  const [openness, opennessNow] = [opennessOf(lowest, highest), opennessOf(lowestNow, highestNow)];
  if (opennessNow < openness && lowNow >= lowest && highNow <= highest) return 'refined';
  if (openness < opennessNow && low >= lowestNow && high <= highestNow) return 'less-precise';
  return 'different';
}

const haveSameFigures = (a: Quantity, b: Quantity, scaleA: UnitScale, scaleB: UnitScale): boolean =>
  isNear(a.low * scaleA.factor, b.low * scaleB.factor) && isNear(a.high * scaleA.factor, b.high * scaleB.factor);

/** Rates over another time, other currencies and other dimensions have nothing to say about each other. */
function areOfOneMeasure(old: Quantity, now: Quantity, scale: UnitScale, scaleNow: UnitScale): boolean {
  if (old.per !== now.per) return false;
  return (
    scale.dimension === scaleNow.dimension || (isCountedNoun(old.unit, scale) && isCountedNoun(now.unit, scaleNow))
  );
}

/** `rose 5 per cent`, `fell 5 per cent`. */
const haveOpposedMoves = (old: Quantity, now: Quantity): boolean =>
  old.change !== null && now.change !== null && old.change !== now.change;

const isCountedNoun = (unit: string, { dimension }: UnitScale): boolean =>
  dimension === unit && unit !== 'percent' && startsSmall(unit);

/** A letter from a to z: codes of currencies are in capitals. */
function startsSmall(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return code >= 97 && code <= 122;
}

/** `about 30 million` and `about 34 million` are rounded alike: neither is the other told more closely. */
const areBothNear = (a: Quantity, b: Quantity): boolean =>
  a.bound === 'about' && b.bound === 'about' && a.low === a.high && b.low === b.high;

/** `more than three hours` and `almost five` each deny what the other suggests. */
const areOpposed = (a: Quantity, b: Quantity): boolean =>
  (a.bound === 'over' && b.bound === 'under') || (a.bound === 'under' && b.bound === 'over');

/** The same figure: `12` says more than `about 12`, `over 12` more than `about 12`; `over 12` and `at most 12` differ. */
function relateBounds(old: Quantity, now: Quantity): ValueRelation {
  if (old.bound === now.bound) return 'equal';
  if (now.bound === 'exact' || old.bound === 'about') return 'refined';
  return old.bound === 'exact' || now.bound === 'about' ? 'less-precise' : 'different';
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_FIGURE * Math.max(Math.abs(a), Math.abs(b));

/** How much a range leaves open, as a ratio, so that it does not depend on the size of the figure. */
const opennessOf = (lowest: number, highest: number): number =>
  lowest > 0 ? highest / lowest : Number.POSITIVE_INFINITY;

/** Dates are written from the year down, so a closer one starts with the other: `2015-03`, `2015-03-11`. */
function relateEntities(old: Entity, now: Entity): ValueRelation {
  if (old.code !== null && now.code !== null) return old.code === now.code ? 'equal' : 'different';
  const [before, after] = [old.name.toLowerCase(), now.name.toLowerCase()];
  if (before === after) return 'equal';
  if (/^\d{4}/.test(before) && after.startsWith(`${before}-`)) return 'refined';
  if (/^\d{4}/.test(after) && before.startsWith(`${after}-`)) return 'less-precise';
  return 'different';
}
