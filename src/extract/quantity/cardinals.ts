/** Whole numbers in figures or words with their scales: `34,246`, `1.2 bn`, `two hundred and fifty thousand`, `two and a half million`. */
import { testOf, wordTest } from '../../text/vocabulary.js';
import { countedNounAt } from './counted-nouns.js';
import { signAfter } from './currency-words.js';
import { isIndefinite, numberWord, opensWithDigit } from './number-words.js';
import { isJoined, lowerAt, type Reach, skipHyphen, wordAt } from './reach.js';

/** A number read from tokens up to, not including, `end`. */
export interface Cardinal {
  readonly value: number;
  readonly end: number;
  /** Product of its scale words (`million` in `3 million`), else 1. */
  readonly scale: number;
  /** Its scale alone says that it is money: `ten grand`. */
  readonly isMoney: boolean;
}

/** Parts that figures with a stroke name; others are dates and scores (`9 / 11`, `24 / 7`). */
export const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128]);
/** Decimal digits a double keeps. */
const MAX_DIGITS = 15;
/** `quadrillion` down to `thousand` is five steps; more scale words in a row are no number. */
const MAX_SCALES = 6;

/** After a bare `m` or `b`, these say millions or billions: `5m people`. Lengths have `5m high`, `5m from`. */
const isScaledThing = testOf(`
  people person dollars dollar euros euro pounds pound yen yuan rupees users customers subscribers viewers
  listeners fans followers homes households passengers children women men adults workers employees jobs tonnes
  tons barrels shares votes voters members downloads copies units vehicles cars visitors tourists patients
  pupils students deaths cases doses tests bottles views streams albums records sales accounts years
`);

/** A number below 100 in words that stands alone or after a hyphen: `five`, `twenty`, `twenty - five`. */
export function readBelowHundred(reach: Reach, at: number): { readonly value: number; readonly end: number } | null {
  const { small, tens } = numberWord(wordAt(reach, at));
  if (small !== null) return { value: small, end: at + 1 };
  if (tens === null) return null;
  const onesAt = skipHyphen(reach, at + 1);
  const ones = numberWord(wordAt(reach, onesAt)).small ?? 0;
  return ones > 0 && ones < 10 ? { value: tens + ones, end: onesAt + 1 } : { value: tens, end: at + 1 };
}

/**
 * The longest number that starts at token `at`, opening with digits.
 * In:     `isMoneyLikely`: a currency sign stands before it, so `m`, `b` and `t` are scales.
 */
export function readFigure(reach: Reach, at: number, isMoneyLikely: boolean): Cardinal | null {
  const { figure } = numberWord(wordAt(reach, at));
  if (figure === null) return null;
  const vulgar = Number.isInteger(figure) ? fractionAfter(reach, at + 1) : null;
  const whole = { value: figure + (vulgar?.value ?? 0), end: vulgar?.end ?? at + 1 };
  return scaled(reach, addFraction(reach, whole), { isMoneyLikely, isFigure: true });
}

/** The rest of `2½`, `2 1 / 2` and the stock prices `2 - 1 / 2`. */
function fractionAfter(reach: Reach, at: number): { readonly value: number; readonly end: number } | null {
  const { vulgar } = numberWord(wordAt(reach, at));
  if (vulgar !== null) return { value: vulgar, end: at + 1 };
  const partAt = skipHyphen(reach, at);
  const part = numberWord(wordAt(reach, partAt)).figure ?? 0;
  if (part === 0 || lowerAt(reach, partAt + 1) !== '/' || lowerAt(reach, partAt + 3) === '/') return null;
  const whole = numberWord(wordAt(reach, partAt + 2)).figure ?? 0;
  return DENOMINATORS.has(whole) && part < whole ? { value: part / whole, end: partAt + 3 } : null;
}

/** The longest number in words that starts at token `at`. */
export function readWords(reach: Reach, at: number): Cardinal | null {
  const first = readHundreds(reach, at);
  if (!first) return null;
  let number = scaled(reach, addFraction(reach, first), { isMoneyLikely: false, isFigure: false });
  let smallest = number.scale;
  for (let step = 0; step < MAX_SCALES && smallest > 1; step++) {
    const nextAt = lowerAt(reach, number.end) === 'and' ? number.end + 1 : number.end;
    const more = readHundreds(reach, nextAt);
    // `two hundred and five` goes on, `two million one man in ten` does not
    if (!more || isIndefinite(wordAt(reach, nextAt)) || (more.value === 1 && nextAt === number.end)) break;
    const part = scaled(reach, more, { isMoneyLikely: false, isFigure: false });
    if (part.value >= smallest) break;
    number = { value: number.value + part.value, end: part.end, scale: number.scale, isMoney: number.isMoney };
    smallest = part.scale;
  }
  return number;
}

/** A number below a thousand, or up to ninety-nine hundred: `two hundred and fifty`, `a hundred`. `a` alone is none. */
function readHundreds(reach: Reach, at: number): { readonly value: number; readonly end: number } | null {
  const ones = isIndefinite(wordAt(reach, at))
    ? numberWord(wordAt(reach, at + 1)).plainScale === null
      ? null
      : { value: 1, end: at + 1 }
    : readBelowHundred(reach, at);
  if (!ones || lowerAt(reach, ones.end) !== 'hundred') return ones;
  const value = ones.value * 100;
  const restAt = lowerAt(reach, ones.end + 1) === 'and' ? ones.end + 2 : ones.end + 1;
  const rest = readBelowHundred(reach, restAt);
  const isRest = rest && (restAt > ones.end + 1 || rest.value >= 10 || value >= 100);
  return isRest ? { value: value + rest.value, end: rest.end } : { value, end: ones.end + 1 };
}

/** The number times the scale words that follow it. */
function scaled(
  reach: Reach,
  number: { readonly value: number; readonly end: number },
  clues: { readonly isMoneyLikely: boolean; readonly isFigure: boolean },
): Cardinal {
  let { value, end } = number;
  const isBare = numberWord(wordAt(reach, skipHyphen(reach, end))).scale === null;
  if (isBare) return { value, end, scale: 1, isMoney: false };
  let scale = 1;
  let isMoney = false;
  for (let step = 0; step < MAX_SCALES; step++) {
    const scaleAt = step === 0 ? skipHyphen(reach, end) : end;
    const word = numberWord(wordAt(reach, scaleAt)).scale;
    if (!word || (word.isAmbiguous && !isScaleUse(reach, scaleAt, clues, step === 0))) break;
    value = product(value, word.factor);
    scale *= word.factor;
    isMoney ||= word.isMoney;
    end = scaleAt + 1;
  }
  return { value, end, scale, isMoney };
}

/** 130.7 million, not 130,699,999.99999999. */
function product(value: number, factor: number): number {
  if (Number.isInteger(value) && value * factor < 10 ** MAX_DIGITS) return value * factor;
  const power = POWERS_OF_TEN.get(factor);
  const written = String(value);
  // read as it would be written where that is a short decimal: rounding to digits takes ten times as long
  return power === undefined || written.length > MAX_DIGITS || written.includes('e')
    ? Number((value * factor).toPrecision(MAX_DIGITS))
    : Number(`${written}e${power}`);
}

const POWERS_OF_TEN: ReadonlyMap<number, number> = new Map(
  [2, 3, 5, 6, 7, 9, 12, 15].map((power) => [10 ** power, power]),
);

const isRangeJoint = wordTest(['and', 'to', 'or', '-']);

// four parameters, as a copy of the clues for each scale word takes longer than the rest
/** `m` in `5m` may be metres, `b` a letter, `grand` an adjective: money or the things that follow decide. */
function isScaleUse(
  reach: Reach,
  at: number,
  clues: { readonly isMoneyLikely: boolean; readonly isFigure: boolean },
  isNext: boolean,
): boolean {
  const word = lowerAt(reach, at);
  if (word === 'grand') return !/^(?:prix|slam|final|national|jury|master)/.test(lowerAt(reach, at + 1));
  if (!clues.isFigure || !isNext) return false;
  if (clues.isMoneyLikely || word === 'mn') return true;
  if (word === 'k') return isJoined(reach, at);
  if (scalesNext(reach, at)) return true;
  // `between 3m and 4m euros`: the second figure says what both are
  const isRange = isRangeJoint(wordAt(reach, at + 1)) && opensWithDigit(wordAt(reach, at + 2));
  return isRange && lowerAt(reach, at + 3) === word && scalesNext(reach, at + 3);
}

/** What follows a scale letter shows that it is one. */
function scalesNext(reach: Reach, at: number): boolean {
  const next = wordAt(reach, at + 1);
  if (isScaledThing(next) || signAfter(reach, at + 1)?.sign.isAmbiguous === false) return true;
  // `4.3M digital sales`, `1.2m visits`; but `1.8m tall`, `100m races`
  const isLikely = reach.tokens[at]!.form === 'M' || lowerAt(reach, at - 1).includes('.');
  return isLikely && (next.lower === 'of' || countedNounAt(reach, at + 1, false) !== null);
}

/** Adds `and a half`, ` - and - a - half`, `and three quarters` to a number. */
function addFraction(
  reach: Reach,
  number: { readonly value: number; readonly end: number },
): { readonly value: number; readonly end: number } {
  const andAt = skipHyphen(reach, number.end);
  if (lowerAt(reach, andAt) !== 'and') return number;
  const countAt = skipHyphen(reach, andAt + 1);
  const count = isIndefinite(wordAt(reach, countAt)) ? 1 : numberWord(wordAt(reach, countAt)).small;
  if (count === null) return number;
  const partAt = skipHyphen(reach, countAt + 1);
  const part = numberWord(wordAt(reach, partAt)).fraction;
  if (!part || part.denominator > 10 || count >= part.denominator) return number;
  return { value: number.value + count / part.denominator, end: partAt + 1 };
}
