/** The unit after a number: money, shares, time and measures, by the tables of units; longest name wins. */
import { BASIS_POINT_WORDS, PERCENT_WORDS, PERCENTAGE_POINT_WORDS } from '../../data/number-words.js';
import { TIME_UNITS, UNITS } from '../../data/units.js';
import type { QuantityKind } from '../../model/mention.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import { loadPhrases, longestPhraseAt } from '../phrase-table.js';
import { NAME_OPENERS, signAfter, signBefore } from './currency-words.js';
import { classOf } from './noun-forms.js';
import { hasWord, isJoined, lowerAt, type Reach, skipHyphen, wordAt } from './reach.js';
import { wordSet } from './word-set.js';

export interface UnitMatch {
  readonly kind: Exclude<QuantityKind, 'count'>;
  readonly unit: string;
  /** Units that one of it is worth: 5 for a `fiver`, 2 for a `fortnight`, else 1. */
  readonly factor: number;
  readonly startToken: number;
  readonly endToken: number;
}

interface UnitName {
  readonly kind: UnitMatch['kind'];
  readonly unit: string;
  readonly isAmbiguous: boolean;
  readonly factor?: number;
}

/** Time words that news counts as things (`five new seasons of the show`), or that name fractions. */
const COUNTED_TIMES = wordSet('season semester generation quarter');
/** Names that the tables call ambiguous but that after a figure mean the unit nearly always. */
const isSureAfterFigure = testOf(`
  mile miles yard yards metre metres meter meters degree degrees barrel barrels watts knots kt celsius
  fahrenheit ° º magnitude second minute night nights weekend weekends century centuries megs gigs gb tb kv mg bit
  bits
`);
/** Names of units that news uses for other things: a quotation mark, members of parliament, points. */
const OTHERWISE = new Set(['"', 'mps', 'pt', 'pts']);
/** Short forms that are letters or words: a unit only when joined to the figure, or, in tokenized text, between figure and mark. */
const isJoinedOnly = testOf('m g l t c f v w h s d y b p in ins um mm ms cc ha hp ps mo ct st');

const UNIT_NAMES = loadPhrases<UnitName>([
  ...PERCENTAGE_POINT_WORDS.map((name): [string, UnitName] => [
    name,
    { kind: 'percent', unit: 'percentage point', isAmbiguous: false },
  ]),
  ...BASIS_POINT_WORDS.map((name): [string, UnitName] => [
    name,
    { kind: 'percent', unit: 'basis point', isAmbiguous: false },
  ]),
  ...PERCENT_WORDS.map((name): [string, UnitName] => [
    name,
    { kind: 'percent', unit: 'percent', isAmbiguous: name === 'pc' },
  ]),
  // told in weeks, so that it compares with what others call two weeks
  ...['fortnight', 'fortnights'].map((name): [string, UnitName] => [
    name,
    { kind: 'duration', unit: 'week', isAmbiguous: false, factor: 2 },
  ]),
  ...TIME_UNITS.filter(({ unit }) => !COUNTED_TIMES.has(unit)).flatMap(({ unit, names, ambiguousNames = [] }) =>
    names.map((name): [string, UnitName] => [
      name,
      { kind: 'duration', unit, isAmbiguous: ambiguousNames.includes(name) },
    ]),
  ),
  ...UNITS.flatMap(({ unit, names, ambiguousNames = [] }) =>
    names
      .filter((name) => !OTHERWISE.has(name))
      .map((name): [string, UnitName] => [name, { kind: 'measure', unit, isAmbiguous: ambiguousNames.includes(name) }]),
  ),
]);

/** The words that a unit's name starts with. */
export const UNIT_OPENERS: readonly string[] = [...UNIT_NAMES.root.next.keys(), ...NAME_OPENERS];
const isUnitOpener = wordTest(UNIT_OPENERS);

export interface UnitClues {
  readonly value: number;
  /** The number opens with digits, so that short forms may follow it. */
  readonly isFigure: boolean;
  /** Pounds of weight rather than money. */
  readonly isWeighed: boolean;
}

/**
 * The unit that starts at token `at`, right after a number; a hyphen between may stand.
 * Out:    null where a counted noun follows, or nothing.
 */
export function unitAt(reach: Reach, at: number, clues: UnitClues): UnitMatch | null {
  const start = skipHyphen(reach, at);
  if (!isUnitOpener(wordAt(reach, start))) return null;
  const money = moneyAt(reach, start, clues);
  const match = longestPhraseAt(UNIT_NAMES, reach.tokens, start, reach.end);
  if (match && (!money || match.endToken > money.endToken) && isUnitUse(reach, match, clues, start > at)) {
    const { kind, factor = 1 } = match.value;
    const unit = reach.tokens[start]!.form === 'Nm' ? 'newton metre' : match.value.unit; // lower-cased it is the nanometre
    return { kind, unit, factor, startToken: start, endToken: match.endToken };
  }
  return money;
}

function moneyAt(reach: Reach, at: number, clues: UnitClues): UnitMatch | null {
  const match = signAfter(reach, at);
  if (!match) return null;
  const word = wordAt(reach, at);
  const money: UnitMatch = {
    kind: 'money',
    unit: match.sign.unit,
    factor: match.sign.factor,
    startToken: at,
    endToken: match.endToken,
  };
  if (isPound(word)) return clues.isWeighed && !isSumOfPounds(reach, money, clues.value) ? null : money;
  if (!match.sign.isAmbiguous) return money;
  if (word.lower === 'p')
    return clues.isFigure &&
      (isJoined(reach, at) || !['noun', 'plural', 'adjective', 'unknown'].includes(classOf(wordAt(reach, at + 1))))
      ? money
      : null;
  if (isSlangMoney(word)) return money;
  // `110 won`, `3 won`: a name that is a word too needs an amount that small things do not have, and no noun of its own
  const next = classOf(wordAt(reach, match.endToken));
  return clues.value >= 100 && next !== 'plural' && next !== 'noun' && word.lower.length > 2 ? money : null;
}

const MILLION = 1e6;
const isBracketed = wordTest(['(']);
const tellsMoney = testOf(`
  profit profits revenue revenues turnover earnings pretax loss losses debt debts dividend bid offer merger takeover deal
  invest invested investment investments fund funds funding budget cost costs paid pay worth valued price bonus fee transfer
  compensation loan fine fined grant save savings stake
`);
const tellsWeight = testOf(`
  weigh weighs weighed weighing weight thrust load loads payload lift lifts ship ships shipped produce produced harvest
  harvested crop beef meat pork poultry chicken wheat corn sugar coffee copper cotton fish catch cargo waste force
`);

/**
 * In a text whose pounds are weight, those that are money all the same: `pounds sterling`, `12 billion pounds ( $ 20 billion )`,
 * `revenue of 9 million pounds`; not `1.5 million pounds of beef`.
 */
function isSumOfPounds(reach: Reach, { startToken, endToken }: UnitMatch, value: number): boolean {
  if (endToken > startToken + 1) return true;
  if (isBracketed(wordAt(reach, endToken)) && signBefore(reach, endToken + 1))
    return !isPricedByWeight(reach, endToken);
  if (value < MILLION || lowerAt(reach, endToken) === 'of' || hasWord(reach, tellsWeight)) return false;
  return hasWord({ ...reach, end: startToken }, tellsMoney);
}

/** `( $ 20 a pound )` */
const isPricedByWeight = (reach: Reach, bracket: number): boolean =>
  hasWord({ ...reach, start: bracket, end: Math.min(reach.end, bracket + MAX_PRICE) }, isPound);

/** Tokens of a price in brackets, at most. */
const MAX_PRICE = 6;

export const isPound = wordTest(['pound', 'pounds']);
const isSlangMoney = testOf('penny sen quid tenner fiver buck bucks');

const isLetterOrWord = (word: string): boolean => /^\p{L}/u.test(word);

// four parameters, as a copy of the clues for each unit takes longer than the rest
function isUnitUse(
  reach: Reach,
  match: { readonly value: UnitName; readonly startToken: number; readonly endToken: number },
  clues: UnitClues,
  isHyphenated: boolean,
): boolean {
  const { value, startToken, endToken } = match;
  const word = wordAt(reach, startToken);
  const isOneWord = endToken === startToken + 1;
  if (isOneWord && word.lower === 'second') return clues.value === 1 || isHyphenated || !Number.isInteger(clues.value);
  if (isOneWord && isJoinedOnly(word)) return clues.isFigure && isShortForm(reach, startToken);
  if (!value.isAmbiguous || isSureAfterFigure(word)) return true;
  if (!isOneWord) return true;
  if (isPound(word)) return true; // money was asked first
  if (word.lower === 'stone') return clues.value >= 4 && classOf(wordAt(reach, endToken)) !== 'plural';
  if (word.lower === 'pc') return clues.isFigure && isJoined(reach, startToken);
  return (
    clues.isFigure &&
    word.lower.length <= 4 &&
    classOf(wordAt(reach, endToken)) !== 'plural' &&
    classOf(word) !== 'plural'
  );
}

/** `5m` is metres, `5 m` too where no word follows; `5 c` in a sentence is not. */
function isShortForm(reach: Reach, at: number): boolean {
  const next = lowerAt(reach, at + 1);
  if (next === "'s") return false; // the maker 3M
  if (isJoined(reach, at)) return !(lowerAt(reach, at) === 'in' && isLetterOrWord(next));
  const { form, word } = reach.tokens[at]!;
  if (form === 'W' || form === 'V' || form === 'A') return true;
  if (isTechnical(word)) return true;
  if (next === '-') return false; // `F - 150`
  return isMetreOrDegree(word) || (!isLetterOrWord(next) && !isMoreThanUnit(word));
}

const isTechnical = testOf('mm hp cc ha ps');
const isMetreOrDegree = wordTest(['m', 'c']);
const isMoreThanUnit = testOf('in s d');
