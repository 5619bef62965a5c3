/** What a unit measures and how much of it, so that `90 minutes` and `an hour and a half` compare. */
import { TIME_UNITS, UNITS } from '../data/units.js';

export interface UnitScale {
  /** What it measures: two units compare where their dimensions are equal. */
  readonly dimension: string;
  /** Factor to the base of the dimension. */
  readonly factor: number;
}

const SCALES: ReadonlyMap<string, UnitScale> = new Map<string, UnitScale>([
  ...UNITS.flatMap(({ unit, dimension, toBase }): [string, UnitScale][] =>
    toBase === null ? [] : [[unit, { dimension, factor: toBase }]],
  ),
  ...TIME_UNITS.map(({ unit, seconds }): [string, UnitScale] => [unit, { dimension: 'time', factor: seconds }]),
]);

/** A counted noun, a currency or a unit without a plain factor is a dimension of its own. */
export const unitScale = (unit: string): UnitScale => SCALES.get(unit) ?? { dimension: unit, factor: 1 };

/** A currency stands under its ISO 4217 code, all other units in small letters. */
export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
