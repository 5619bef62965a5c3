/** Signs of money around a figure: `$`, `US $`, `usd` before it, `euros`, `pence`, `p` after it, `USD10m` grown together with it. */
import {
  AMBIGUOUS_CURRENCY_CODES,
  AMBIGUOUS_CURRENCY_NAMES,
  CRYPTO_CURRENCIES,
  CURRENCIES,
  type Currency,
  DEFAULT_MINOR_UNITS,
  FORMER_CURRENCIES,
  NOTE_AND_COIN_NAMES,
} from '../../data/currencies.js';
import { testOf, wordPredicate } from '../../text/vocabulary.js';
import { loadPhrases, longestPhraseAt } from '../phrase-table.js';
import { opensWithDigit } from './number-words.js';
import { isJoined, lowerAt, type Reach, wordAt } from './reach.js';

interface CurrencySign {
  /** ISO 4217; for minor coins their singular English name (`penny`, `cent`). */
  readonly unit: string;
  /** Units that one of it is worth: a `fiver` is 5. */
  readonly factor: number;
  /** It is an ordinary word or letter too: money only right next to a figure. */
  readonly isAmbiguous: boolean;
}

export interface SignMatch {
  readonly sign: CurrencySign;
  readonly startToken: number;
  readonly endToken: number;
}

const ALL: readonly Currency[] = [...CURRENCIES, ...FORMER_CURRENCIES, ...CRYPTO_CURRENCIES];
const AMBIGUOUS_CODES = new Set(AMBIGUOUS_CURRENCY_CODES);
/** Plurals and spellings of minor coins under one name. */
const MINOR_NAMES: ReadonlyMap<string, string> = new Map([
  ['p', 'penny'],
  ['pence', 'penny'],
  ['pennies', 'penny'],
  ['¢', 'cent'],
  ['paise', 'paisa'],
  ['bani', 'ban'],
]);

const sign = (unit: string, isAmbiguous: boolean, factor = 1): CurrencySign => ({ unit, isAmbiguous, factor });
/** People's names do not follow figures, so that `4.50 lari` is money; other words do. */
const isAmbiguousName = (name: string): boolean =>
  AMBIGUOUS_CURRENCY_NAMES.has(name) && AMBIGUOUS_CURRENCY_NAMES.get(name) !== 'person';
const codeEntries = ALL.map(({ code }): [string, CurrencySign] => [
  code.toLowerCase(),
  sign(code, AMBIGUOUS_CODES.has(code.toLowerCase())),
]);
const symbolEntries = ALL.flatMap(({ code, symbols }) =>
  symbols.map((symbol): [string, CurrencySign] => [symbol, sign(code, isAmbiguousName(symbol))]),
);

/** What stands before a figure. `Y =` and `PS` are what plain-ASCII copies of a text make of the signs of yen and pound. */
const BEFORE = loadPhrases<CurrencySign>([
  ...symbolEntries,
  ...codeEntries,
  ...ALL.flatMap(({ code, symbols }) =>
    symbols
      .filter((symbol) => /^[a-z]{1,3}\$$/.test(symbol))
      .map((symbol): [string, CurrencySign] => [`$ ${symbol.slice(0, -1)}`, sign(code, false)]),
  ),
  ['y =', sign('JPY', false)],
  ['#', sign('GBP', false)], // British 7-bit text has no other sign
]);

/** The words that one of them starts with. */
export const SIGN_OPENERS: readonly string[] = [...BEFORE.root.next.keys()];

/** The coin without its country (`canadian cents`): coins are told apart by the money around them, not by name. */
function minorName(name: string): string {
  const coin = name.slice(name.lastIndexOf(' ') + 1);
  return MINOR_NAMES.get(coin) ?? (coin.endsWith('s') && coin !== 'fils' ? coin.slice(0, -1) : coin);
}

/** Wire-service short forms of each dollar's name: `dlr`, `u.s. dlrs`. */
const shortDollars = ALL.flatMap(({ code, names }) =>
  names
    .filter((name) => /(?:^| )dollars?$/.test(name))
    .map((name): [string, CurrencySign] => [name.replace('dollar', 'dlr'), sign(code, false)]),
);

/** What stands after a figure. */
const AFTER = loadPhrases<CurrencySign>([
  ...[...NOTE_AND_COIN_NAMES].map(([name, { code, units }]): [string, CurrencySign] => [
    name,
    sign(code, isAmbiguousName(name), units),
  ]),
  ...ALL.flatMap(({ code, names }) =>
    names.map((name): [string, CurrencySign] => [name, sign(code, isAmbiguousName(name))]),
  ),
  ...[...DEFAULT_MINOR_UNITS.keys()].map((name): [string, CurrencySign] => [
    name,
    sign(minorName(name), isAmbiguousName(name)),
  ]),
  ...ALL.flatMap(({ minorNames }) =>
    minorNames.map((name): [string, CurrencySign] => [name, sign(minorName(name), isAmbiguousName(name))]),
  ),
  ...symbolEntries,
  ...codeEntries,
  ...shortDollars,
  // coins whose bare plural means them only by the hundred
  ...['ct', 'cts'].map((name): [string, CurrencySign] => [name, sign('cent', false)]),
  ['stg', sign('GBP', false)],
  ['mark', sign('DEM', true)],
  ['marks', sign('DEM', true)],
]);

/** The words that one of them starts with. */
export const NAME_OPENERS: readonly string[] = [...AFTER.root.next.keys()];

/** Prefixes written apart from the sign: `US $`. */
const MAX_SIGN_TOKENS = 3;

/**
 * The sign of money that starts at token `at`, for a figure right after it.
 * Out:    null for `a $ 48 million deal`'s `a`, which is an article, and for words that are no money there.
 */
export function signBefore(reach: Reach, at: number): SignMatch | null {
  const end = Math.min(reach.end, at + MAX_SIGN_TOKENS);
  const match = longestPhraseAt(BEFORE, reach.tokens, at, end);
  if (!match) return null;
  // `the s/390` is a machine
  if (lowerAt(reach, at) === 's' && isArticle(wordAt(reach, at - 1))) return null;
  // `a $ 5m deal`, `plan b $ 5m`; in tokenized text `c $ 75m` is written apart
  const isLetterApart = isLetterSign(wordAt(reach, at)) && match.endToken > at + 1 && !isJoined(reach, at + 1);
  if (isLetterApart && lowerAt(reach, at + 1) !== '=') return null;
  // `all 40`, `top 10`: codes that are words need the figure joined, or to be written as codes with a sum after
  if (
    match.value.isAmbiguous &&
    !isSureSign(wordAt(reach, at)) &&
    !isJoined(reach, match.endToken) &&
    !(opensWithDigit(wordAt(reach, match.endToken)) && SUM.test(lowerAt(reach, match.endToken)) && isCode(reach, at))
  )
    return null;
  return { sign: match.value, startToken: at, endToken: match.endToken };
}

const isArticle = testOf('a an the');
/** Letters before `$` that English has as words or names. */
const isLetterSign = testOf('a b e i j l n t z');
/** Short for a currency, and words of no English. */
const isSureSign = testOf('rs rs. rm rm. rp rp. kr kr. dh dh. tk tk. nis nis. sk sk.');
/** Codes that English writes as words too often to take for money in small letters. */
const isCommonWord = testOf('all ats bob cad cop cup esp mad mop pen ron sit sos sur top try');
/** Written as sums of money are: `450,000`, `12.50`, not `40`. */
const SUM = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d{2}$/;

/** `GEL`, and `gel` where no word is spelled so. */
const isCode = (reach: Reach, at: number): boolean => {
  const { form, lower, word } = reach.tokens[at]!;
  return form !== lower ? form === form.toUpperCase() : !isCommonWord(word);
};

/** The name of money that starts at token `at`, after a figure. */
export function signAfter(reach: Reach, at: number): SignMatch | null {
  const match = longestPhraseAt(AFTER, reach.tokens, at, reach.end);
  return match && { sign: match.value, startToken: at, endToken: match.endToken };
}

/** `USD10m`, `RM23.50`, `PS8.1bn`: code, figure and scale in tokens with no space between. */
const GROWN = /^(\$?)([a-z]{1,4})(\$?)(\d[\d,]{0,18}(?:\.\d{1,4})?)(k|m|mn|mln|bn|b|tn|trn|cr)?$/;
const GROWN_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['cr', 1e7],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);
const GROWN_CODES: ReadonlyMap<string, string> = new Map([
  ...ALL.flatMap(({ code, symbols }) => [
    ...symbols.filter((symbol) => /^[a-z]{2,4}\.?$/.test(symbol)).map((symbol): [string, string] => [symbol, code]),
    [code.toLowerCase(), code] as [string, string],
  ]),
  ['ps', 'GBP'],
]);
const DOLLAR_CODES: ReadonlyMap<string, string> = new Map(
  ALL.flatMap(({ code, symbols }) =>
    symbols
      .filter((symbol) => /^[a-z]{1,4}\$$/.test(symbol))
      .map((symbol): [string, string] => [symbol.slice(0, -1), code]),
  ),
);
/** Tokens that one such amount may be cut into: `$` `us55` `,` `931,000`. */
const MAX_GROWN_TOKENS = 6;

export interface GrownAmount {
  readonly unit: string;
  readonly value: number;
  readonly scale: number;
  readonly endToken: number;
}

const mayBeGrown = wordPredicate((lower) => /^(?:\$|[a-z]{1,4}\d)/.test(lower) && lower.length <= 24);

/** An amount of money written as one word that starts at token `at`. */
export function grownAmountAt(reach: Reach, at: number): GrownAmount | null {
  const first = wordAt(reach, at);
  if (!mayBeGrown(first)) return null;
  // `$us55`: before plain figures the sign needs no reading here
  if (first.lower === '$' && !/^[a-z]/.test(lowerAt(reach, at + 1))) return null;
  let text = '';
  let best: GrownAmount | null = null;
  for (let i = at; i < Math.min(reach.end, at + MAX_GROWN_TOKENS); i++) {
    if (i > at && !isJoined(reach, i)) break;
    text += lowerAt(reach, i);
    if (text.length > 32) break;
    best = grownAmount(text, i + 1) ?? best;
  }
  return best;
}

function grownAmount(text: string, endToken: number): GrownAmount | null {
  const [, before, letters = '', after, digits = '', scaleWord = ''] = GROWN.exec(text) ?? [];
  const unit = before || after ? DOLLAR_CODES.get(letters) : GROWN_CODES.get(letters);
  if (unit === undefined) return null;
  // `PS5` is a console, `PS2.7m` pounds; `CAD3` a drawing
  const isPlain = !before && !after && scaleWord === '' && /^\d{1,2}$/.test(digits);
  const scale = GROWN_SCALES.get(scaleWord) ?? 1;
  return isPlain ? null : { unit, value: Number(digits.replaceAll(',', '')) * scale, scale, endToken };
}
