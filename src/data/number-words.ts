// biome-ignore-all format: a table is read by rows, one row a line
/*
 * English number words: cardinals, scales (short scale, and the Indian lakh and crore), fractions, vague plurals with the range they
 * stand for. Ordinary vocabulary; vulgar fractions from the Unicode blocks Latin-1 Supplement and Number Forms. All keys lower-case.
 */

/** zero to nineteen, each alone. */
export const SMALL_CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['nil', 0],
  ['nought', 0],
  ['naught', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

/** Tens that a unit may follow: `forty two`, `forty-two`, `forty - two`. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

export interface Scale {
  readonly names: readonly string[];
  readonly factor: number;
  /** Those of `names` that are letters or words with another meaning: a scale only right after a figure (`$ 48m`, `£ 5 k`). */
  readonly ambiguousNames?: readonly string[];
  /** A bare one is an amount of money (`ten grand`). */
  readonly isMoney?: true;
  /** Only written out after a numeral or `a`, never joined to a figure. */
  readonly isWordOnly?: true;
}

export const SCALES: readonly Scale[] = [
  { names: ['hundred'], factor: 1e2, isWordOnly: true },
  { names: ['thousand', 'thou', 'k'], factor: 1e3, ambiguousNames: ['thou', 'k'] },
  { names: ['grand'], factor: 1e3, ambiguousNames: ['grand'], isMoney: true, isWordOnly: true },
  { names: ['lakh', 'lakhs', 'lac', 'lacs'], factor: 1e5, ambiguousNames: ['lac', 'lacs'] },
  { names: ['million', 'mill', 'mil', 'mln', 'mn', 'mm', 'm', 'mio', 'm.'], factor: 1e6, ambiguousNames: ['mill', 'mil', 'mn', 'mm', 'm', 'm.'] },
  { names: ['crore', 'crores', 'cr'], factor: 1e7, ambiguousNames: ['cr'] },
  { names: ['billion', 'bln', 'bn', 'b', 'bil', 'bn.'], factor: 1e9, ambiguousNames: ['b', 'bil'] },
  { names: ['trillion', 'trln', 'tln', 'trn', 'tn', 't'], factor: 1e12, ambiguousNames: ['tn', 't'] },
  { names: ['quadrillion'], factor: 1e15 },
  { names: ['quintillion'], factor: 1e18 },
];

export interface Collective {
  readonly value: number;
  /** Whether it stands for an approximate number in news (`a couple of weeks`). */
  readonly isApproximate: boolean;
  /** The word is often no number at all (`the couple said`, `scored`). Then it is a number only in `a <word> of` or `a <word> <noun>`. */
  readonly isAmbiguous: boolean;
}

/** Nouns for a fixed number. */
export const COLLECTIVES: ReadonlyMap<string, Collective> = new Map([
  ['pair', { value: 2, isApproximate: false, isAmbiguous: true }],
  ['couple', { value: 2, isApproximate: true, isAmbiguous: true }],
  ['brace', { value: 2, isApproximate: false, isAmbiguous: true }],
  ['duo', { value: 2, isApproximate: false, isAmbiguous: true }],
  ['twin', { value: 2, isApproximate: false, isAmbiguous: true }],
  ['trio', { value: 3, isApproximate: false, isAmbiguous: true }],
  ['threesome', { value: 3, isApproximate: false, isAmbiguous: true }],
  ['quartet', { value: 4, isApproximate: false, isAmbiguous: true }],
  ['foursome', { value: 4, isApproximate: false, isAmbiguous: true }],
  ['quintet', { value: 5, isApproximate: false, isAmbiguous: true }],
  ['half-dozen', { value: 6, isApproximate: true, isAmbiguous: false }],
  ['half dozen', { value: 6, isApproximate: true, isAmbiguous: false }],
  ['sextet', { value: 6, isApproximate: false, isAmbiguous: true }],
  ['dozen', { value: 12, isApproximate: true, isAmbiguous: false }],
  ['score', { value: 20, isApproximate: true, isAmbiguous: true }],
  ['gross', { value: 144, isApproximate: false, isAmbiguous: true }],
]);

export interface VagueAmount {
  readonly low: number;
  readonly high: number;
}

/**
 * Plurals that name a range. `tens of millions` = `tens` over `1e6`: the range of the first word times the factor of the second, with
 * `hundreds of` running to the next scale (1e8 to 1e9); `VAGUE_MULTIPLIERS` gives these.
 */
export const VAGUE_PLURALS: ReadonlyMap<string, VagueAmount> = new Map([
  ['tens', { low: 20, high: 100 }],
  ['dozens', { low: 24, high: 100 }],
  ['scores', { low: 40, high: 100 }],
  ['hundreds', { low: 1e2, high: 1e3 }],
  ['thousands', { low: 1e3, high: 1e6 }],
  ['lakhs', { low: 1e5, high: 1e7 }],
  ['crores', { low: 1e7, high: 1e9 }],
  ['millions', { low: 1e6, high: 1e9 }],
  ['billions', { low: 1e9, high: 1e12 }],
  ['trillions', { low: 1e12, high: 1e15 }],
]);

/** First word of `<word> of <scales>`: range by which the factor of the scale is multiplied. */
export const VAGUE_MULTIPLIERS: ReadonlyMap<string, VagueAmount> = new Map([
  ['tens', { low: 10, high: 100 }],
  ['dozens', { low: 24, high: 100 }],
  ['scores', { low: 40, high: 100 }],
  ['hundreds', { low: 100, high: 1000 }],
  ['thousands', { low: 1e3, high: 1e6 }],
  ['millions', { low: 1e6, high: 1e9 }],
]);

/** Factor of a plural scale as the second word of `tens of millions`. */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Small vague numbers (`several people`). Ranges are this project's reading of ordinary use, not a definition. */
export const VAGUE_QUANTIFIERS: ReadonlyMap<string, VagueAmount> = new Map([
  ['a couple', { low: 2, high: 3 }],
  ['a couple of', { low: 2, high: 3 }],
  ['a few', { low: 3, high: 5 }],
  ['several', { low: 3, high: 9 }],
  ['a handful', { low: 3, high: 6 }],
  ['a handful of', { low: 3, high: 6 }],
  ['a few dozen', { low: 36, high: 60 }],
  ['several dozen', { low: 36, high: 108 }],
  ['a few hundred', { low: 300, high: 500 }],
  ['several hundred', { low: 300, high: 900 }],
  ['a few thousand', { low: 3e3, high: 5e3 }],
  ['several thousand', { low: 3e3, high: 9e3 }],
  ['a few million', { low: 3e6, high: 5e6 }],
  ['several million', { low: 3e6, high: 9e6 }],
  ['a few billion', { low: 3e9, high: 5e9 }],
  ['several billion', { low: 3e9, high: 9e9 }],
]);

export interface FractionWord {
  readonly numerator: number;
  readonly denominator: number;
  /** The same word is an ordinal, a period or a coin: a fraction only after a numeral, `a`, or before `of`. */
  readonly isAmbiguous: boolean;
}

/** Fraction words, singular and plural; the plural needs a numeral before it (`two thirds`, `two-thirds`). */
export const FRACTIONS: ReadonlyMap<string, FractionWord> = new Map([
  ['half', { numerator: 1, denominator: 2, isAmbiguous: false }],
  ['halves', { numerator: 1, denominator: 2, isAmbiguous: false }],
  ['third', { numerator: 1, denominator: 3, isAmbiguous: true }],
  ['thirds', { numerator: 1, denominator: 3, isAmbiguous: false }],
  ['quarter', { numerator: 1, denominator: 4, isAmbiguous: true }],
  ['quarters', { numerator: 1, denominator: 4, isAmbiguous: true }],
  ['fourth', { numerator: 1, denominator: 4, isAmbiguous: true }],
  ['fourths', { numerator: 1, denominator: 4, isAmbiguous: false }],
  ['fifth', { numerator: 1, denominator: 5, isAmbiguous: true }],
  ['fifths', { numerator: 1, denominator: 5, isAmbiguous: false }],
  ['sixth', { numerator: 1, denominator: 6, isAmbiguous: true }],
  ['sixths', { numerator: 1, denominator: 6, isAmbiguous: false }],
  ['seventh', { numerator: 1, denominator: 7, isAmbiguous: true }],
  ['sevenths', { numerator: 1, denominator: 7, isAmbiguous: false }],
  ['eighth', { numerator: 1, denominator: 8, isAmbiguous: true }],
  ['eighths', { numerator: 1, denominator: 8, isAmbiguous: false }],
  ['ninth', { numerator: 1, denominator: 9, isAmbiguous: true }],
  ['ninths', { numerator: 1, denominator: 9, isAmbiguous: false }],
  ['tenth', { numerator: 1, denominator: 10, isAmbiguous: true }],
  ['tenths', { numerator: 1, denominator: 10, isAmbiguous: false }],
  ['eleventh', { numerator: 1, denominator: 11, isAmbiguous: true }],
  ['elevenths', { numerator: 1, denominator: 11, isAmbiguous: false }],
  ['twelfth', { numerator: 1, denominator: 12, isAmbiguous: true }],
  ['twelfths', { numerator: 1, denominator: 12, isAmbiguous: false }],
  ['sixteenth', { numerator: 1, denominator: 16, isAmbiguous: true }],
  ['sixteenths', { numerator: 1, denominator: 16, isAmbiguous: false }],
  ['twentieth', { numerator: 1, denominator: 20, isAmbiguous: true }],
  ['twentieths', { numerator: 1, denominator: 20, isAmbiguous: false }],
  ['hundredth', { numerator: 1, denominator: 100, isAmbiguous: true }],
  ['hundredths', { numerator: 1, denominator: 100, isAmbiguous: false }],
  ['thousandth', { numerator: 1, denominator: 1000, isAmbiguous: true }],
  ['thousandths', { numerator: 1, denominator: 1000, isAmbiguous: false }],
  ['millionth', { numerator: 1, denominator: 1e6, isAmbiguous: true }],
  ['millionths', { numerator: 1, denominator: 1e6, isAmbiguous: false }],
]);

/** Single characters that are a fraction; a figure may stand before (`2½`). */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
  ['↉', 0],
]);

/** `per cent` in its spellings; `percentage point` is a difference of percentages. */
export const PERCENT_WORDS: readonly string[] = ['%', 'percent', 'per cent', 'per-cent', 'pct', 'pc', 'p.c.', '％'];

export const PERCENTAGE_POINT_WORDS: readonly string[] = ['percentage point', 'percentage points', 'percentage-point', 'percentage-points', '% point', '% points', 'pp'];

/** A hundredth of a percentage point. */
export const BASIS_POINT_WORDS: readonly string[] = ['basis point', 'basis points', 'basis-point', 'basis-points', 'bps'];
