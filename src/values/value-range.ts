/** The range of figures that a stated quantity leaves open: `about 11 hours` is 10.45 to 11.55 hours. */
import type { Quantity } from '../model/mention.js';
import { type UnitScale, unitScale } from './unit-scale.js';

/** `about` and a rounded figure may be off by a twentieth: `about 11 hours` is not 12, `about 9,000` may be 9,218. */
const NEAR_SHARE = 0.05;
/** A round figure said to be `about` may be off by half of its last digit, but no more than this: `about 2,000` may be 2,316. */
const ABOUT_SHARE = 0.2;
/** The same for figures below ROUND_FROM: `about 30` may be 32, `about 40 minutes` is not 35. */
const ABOUT_SMALL_SHARE = 0.1;
const ROUND_FROM = 100;
/** `more than 3 million` may be 3.4 million; past double, a writer would have said otherwise. */
const OVER_FACTOR = 2;
/** No range reaches this far from its figures, as a factor. */
export const BEYOND_RANGE = 1.5 * OVER_FACTOR;
/** `up to 10 years` may be eight, `almost four hours` is not two and a half. */
const UNDER_FACTOR = 1.5;
/** Below this an exact whole figure has been counted, above it the zeros at its end may be rounding: `140,000 homes`. */
const COUNTED_BELOW = 1000;
/** Digits that survive the arithmetic of `18.06 billion`. */
const SAFE_DIGITS = 12;
/** Whole figures below this have no more digits than that. */
const SAFE_BELOW = 10 ** SAFE_DIGITS;

/**
 * In:     a quantity, its low figure not above its high one, and the scale of its unit where that is at hand.
 * Out:    the least figure that its words leave open, in the base unit of its dimension.
 */
export function lowestOf({ low, high, unit, bound }: Quantity, { factor }: UnitScale = unitScale(unit)): number {
  // the ends of figures below 0 change places
  if (bound === 'under') return Math.min(low / UNDER_FACTOR, high) * factor;
  if (bound === 'over') return Math.min(low, high * OVER_FACTOR) * factor;
  return (low - (low === high ? slackOf(low, bound === 'about') : 0)) * factor;
}

/** The same for the greatest figure. */
export function highestOf({ low, high, unit, bound }: Quantity, { factor }: UnitScale = unitScale(unit)): number {
  if (bound === 'under') return Math.max(low / UNDER_FACTOR, high) * factor;
  if (bound === 'over') return Math.max(low, high * OVER_FACTOR) * factor;
  return (high + (low === high ? slackOf(low, bound === 'about') : 0)) * factor;
}

function slackOf(value: number, isAbout: boolean): number {
  const size = Math.abs(value);
  const halfDigit = lastDigitStep(size) / 2;
  if (!isAbout) return size < COUNTED_BELOW ? Math.min(halfDigit, 0.5) : Math.min(halfDigit, size * NEAR_SHARE);
  return Math.max(size * NEAR_SHARE, Math.min(halfDigit, size * (size < ROUND_FROM ? ABOUT_SMALL_SHARE : ABOUT_SHARE)));
}

/** Worth of one step of the last digit that is not a closing zero: 1e6 for 37 million, 0.1 for 2.3. */
function lastDigitStep(size: number): number {
  if (size === 0) return 0;
  if (Number.isInteger(size) && size < SAFE_BELOW) return POWERS_OF_TEN[closingZeros(size)]!;
  const [digits = '', exponent = '0'] = size.toExponential(SAFE_DIGITS - 1).split('e');
  const decimals = digits.replace(/0+$/, '').replace(/\.$/, '').split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}

const POWERS_OF_TEN: readonly number[] = Array.from({ length: SAFE_DIGITS }, (_, zeros) => 10 ** zeros);
/** Whole numbers of 32 bits are divided many times as fast as others. */
const MAX_FAST = 2 ** 31 - 1;

/** In: a whole figure from 1 up. */
function closingZeros(size: number): number {
  let zeros = 0;
  let rest = size;
  for (; rest > MAX_FAST && rest % 10 === 0; rest /= 10) zeros++;
  if (rest <= MAX_FAST) for (let fast = rest | 0; fast % 10 === 0; fast = (fast / 10) | 0) zeros++;
  return zeros;
}
