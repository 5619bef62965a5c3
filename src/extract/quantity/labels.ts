/** Numbers that name, rank or order and count nothing: `channel 4`, `ftse 100`, `no. 10`, `category 4`, `0800 555`, `24 / 7`. */
import type { Word } from '../../model/word.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import type { Amount } from './amount.js';
import { isModel } from './model-names.js';
import { isIndefinite, opensWithDigit } from './number-words.js';
import { isCapitalized, isJoined, lowerAt, type Reach, wordAt } from './reach.js';
import { phrases } from './word-set.js';

/** Words before a number that they number, whatever follows: `windows 10 users`, `type 2 patients`. */
const isNumbered = testOf(`
  no no. nos # & number model version chapter section article page channel flight route highway interstate junction
  gate platform terminal level phase stage tier category type class grade formula apollo soyuz volume episode
  schedule paragraph psalm mk windows iphone ipad galaxy playstation xbox ps boeing airbus ios android pixel
  covid ftse dax cac nikkei nasdaq asx sensex dow s&p fortune russell topix stoxx eurostoxx bbc itv g u
  apartment apt leg heat berth exhibit clause locker
`);
/** Words that number what follows unless it counts a noun: `group 3`, but `the group 40 people joined`, `top three seeds`. */
const isWeaklyNumbered = testOf(`
  numbers pages radio room unit ward group area district series part act scene figure table line lot studio rule
  title question point zone sector mark form forbes top sky wave block building suite flat house box size step
  day week round game match race quarter verse bus train tram car tube under lane road street avenue column cell
  camp site pier hole par seed seeded ranked ranking rated season year euro
`);
/** Names that are numbers with nouns or units and hardly anything else. */
const TITLES = phrases(
  '12 years a slave | twelve angry men | 12 angry men | two and a half men | fifty shades | 50 shades of | one direction | seven samurai | nine inch nails | 101 dalmatians | six nations | three lions | four weddings and a | fab four | 24 hours in a & e',
);
const TITLES_BY_FIRST = new Map<string, string[][]>();
for (const title of TITLES) {
  const [first = ''] = title;
  TITLES_BY_FIRST.set(first, [...(TITLES_BY_FIRST.get(first) ?? []), title]);
}
const opensTitle = wordTest(TITLES_BY_FIRST.keys());
/** Words that tell a title before it: `the film 127 hours`, `tv show 24 hours`. */
const isTitleCue = testOf(
  'film movie show series novel album song drama documentary sitcom programme magazine band podcast',
);
/** After a unit of time they tell when, so that no title stands there: `left the show 20 minutes early`. */
const tellsTime = testOf('later ago early late earlier before after into long from');

/** Whether the number at the amount is part of a name or rank, so that it is no quantity. */
export function isLabel(reach: Reach, amount: Amount, hasCountedNoun: boolean): boolean {
  const { start, numeralStart } = amount;
  if (isTitle(reach, amount) || isFormat(reach, amount)) return true;
  if (amount.unit?.kind === 'money' || amount.unit?.kind === 'percent') return false;
  if (isRoundTheClock(reach, amount) || isSomeDay(reach, amount) || isHalfYear(reach, amount)) return true;
  const before = wordAt(reach, start - 1);
  const word = wordAt(reach, numeralStart);
  const isOne = word.lower === 'one' && amount.low === 1;
  if (isCode(reach, amount, hasCountedNoun) || isEmergency(reach, amount) || isSummit(reach, start)) return true;
  if (amount.unit) return false;
  if (isModel(reach, amount)) return true;
  if (isListMarker(reach, amount)) return true;
  if (isOne && lowerAt(reach, amount.numeralEnd) === 'of') return true; // `one of the best`
  if (isBigOnes(word) && before.lower === 'big') return true; // `the big four banks`
  if (isJoined(reach, start) && word.lower.startsWith('.')) return true; // `PM2.5`
  if (before.lower === 'year' && isSchoolYear(reach, amount)) return true;
  if (isSuffix(reach, start)) return true;
  if (before.lower === 'one' || (isOne && isBeforePronoun(before))) return true;
  if (isNumbered(before) || (!hasCountedNoun && isWeaklyNumbered(before))) return true;
  // `Zorbix 500`: in cased text a bare figure after a name belongs to it
  return (
    amount.form === 'figure' &&
    !hasCountedNoun &&
    isCapitalized(reach, start - 1) &&
    before.lower !== 'the' &&
    amount.scale === 1 &&
    amount.low < 1000
  );
}

/** Before them `one` is a pronoun: `no one`, `the one`, `this one users like`. */
const isBeforePronoun = testOf(`
  no any some every each this that which another the new big good old other last first only else as bad
  better latest lower higher
`);

const isBigOnes = testOf('three four five six');

function isTitle(reach: Reach, { start, numeralStart, end, unit }: Amount): boolean {
  if (opensTitle(wordAt(reach, numeralStart)) && isKnownTitle(reach, numeralStart)) return true;
  if (unit?.kind !== 'duration') return false;
  const isQuoted = isQuote(wordAt(reach, start - 1));
  if (isTitleCue(wordAt(reach, isQuoted ? start - 2 : start - 1)) && !tellsTime(wordAt(reach, end))) return true;
  if (!isCapitalized(reach, end - 1) || !opensWithDigit(wordAt(reach, numeralStart))) return false;
  // `watched 24 Hours`, `48 Hours was shown`: a unit in capitals beside a small letter; headlines have capitals on both sides
  const besideAt = start === reach.start ? end : start - 1;
  return /^\p{L}/u.test(lowerAt(reach, besideAt)) && !isCapitalized(reach, besideAt);
}

const isQuote = wordTest(['"', "'"]);

const isKnownTitle = (reach: Reach, at: number): boolean =>
  TITLES_BY_FIRST.get(lowerAt(reach, at))?.some((title) => title.every((word, i) => lowerAt(reach, at + i) === word)) ??
  false;

/** `24 hours a day`, `seven days a week`, `24 / 7`, `365 days a year`: always, no stretch of time. */
function isRoundTheClock(reach: Reach, amount: Amount): boolean {
  const { low, end, unit } = amount;
  if (lowerAt(reach, end) === '/' || lowerAt(reach, amount.start - 1) === '/') return !unit;
  const isWhole =
    (low === 24 && unit?.unit === 'hour') ||
    (low === 7 && unit?.unit === 'day') ||
    (low === 365 && unit?.unit === 'day');
  return isWhole && isIndefinite(wordAt(reach, end));
}

/** `half - year results`: of which half, not how long. */
const isHalfYear = (reach: Reach, { numeralStart, end, unit }: Amount): boolean =>
  unit?.unit === 'year' && lowerAt(reach, numeralStart) === 'half' && isResult(wordAt(reach, end));

const isResult = testOf(
  'result results profit profits figures earnings report reports loss losses revenue revenues sales dividend net',
);

/** Years of an English school; `last year 11 pupils fell ill` counts them. */
const MAX_SCHOOL_YEAR = 13;

const isSchoolYear = (reach: Reach, { form, low, start, numeralEnd }: Amount): boolean =>
  form === 'figure' &&
  low <= MAX_SCHOOL_YEAR &&
  isSchooled(wordAt(reach, numeralEnd)) &&
  !isWhichYear(wordAt(reach, start - 2));

const isSchooled = testOf('pupil pupils student students child children class classes');
const isWhichYear = testOf('last this next every each a per past previous');

/** `covid - 19 wards`, `F-16 jets`: the number goes with the name before the hyphen. A dash with space around it parts clauses. */
function isSuffix(reach: Reach, at: number): boolean {
  if (lowerAt(reach, at - 1) !== '-') return false;
  const name = wordAt(reach, at - 2);
  const isJoinedName = isJoined(reach, at - 1) && isJoined(reach, at) && /^\p{L}/u.test(name.lower) && !isPrefix(name);
  return isJoinedName || isNumbered(name) || /^[a-z]{1,2}$/.test(name.lower);
}

const isPrefix = testOf('sub minus now mid pre post');

/** Before them `one day` is a length of time: `for one day`, `just one night`. */
const isBeforeLength = testOf(
  'for in within after than of only just every about another least last lasted by to under over around - almost nearly the a first not',
);

/** `one day he will return`: some time or other. */
const isSomeDay = (reach: Reach, { start, numeralStart, end, unit }: Amount): boolean =>
  lowerAt(reach, numeralStart) === 'one' &&
  (unit?.unit === 'day' || unit?.unit === 'night') &&
  lowerAt(reach, end - 2) !== '-' &&
  !isBeforeLength(wordAt(reach, start - 1)) &&
  !isAfterLength(wordAt(reach, end));

const isAfterLength = testOf('of later before after ago to');

/** `Group of Seven leaders`, `group of 20 ministers`; `a group of seven hikers` are seven. */
const isSummit = (reach: Reach, start: number): boolean =>
  lowerAt(reach, start - 1) === 'of' &&
  lowerAt(reach, start - 2) === 'group' &&
  (isCapitalized(reach, start - 2) || !isBeforeGroup(wordAt(reach, start - 3))) &&
  isSummitSize(wordAt(reach, start));

const isBeforeGroup = testOf('a an the this that another each one small large smaller first second');
const isSummitSize = testOf('five seven eight ten 20 twenty 77');

/** Numbers that are dialled, before what is done with them: `999 calls`, `a 911 operator`. */
const isDialled = testOf('999 911 112 111 000');
const isDialling = testOf(
  'call calls caller callers operator operators dispatcher dispatchers handler handlers service',
);

const isEmergency = (reach: Reach, { numeralStart, numeralEnd }: Amount): boolean =>
  isDialled(wordAt(reach, numeralStart)) && isDialling(wordAt(reach, numeralEnd));

/** `1080p`, `4k television`, `10k run`: a picture format, a race. */
const isLineCount = testOf('240 360 480 576 720 1080 1440 2160 4320');
const isFormatted = testOf(`
  tv tvs television televisions video videos screen screens resolution display displays monitor monitors camera
  cameras footage ultra hdr content stream streams streaming run runs race races
`);

function isFormat(reach: Reach, { numeralStart, end }: Amount): boolean {
  if (end !== numeralStart + 2 || !isJoined(reach, numeralStart + 1)) return false;
  const letter = lowerAt(reach, numeralStart + 1);
  return letter === 'p' ? isLineCount(wordAt(reach, numeralStart)) : letter === 'k' && isFormatted(wordAt(reach, end));
}

/** `0800 555 111`, `007`: figures that open with a nought, or stand among others. */
function isCode(reach: Reach, amount: Amount, hasCountedNoun: boolean): boolean {
  if (OPENS_WITH_NOUGHT.test(lowerAt(reach, amount.numeralStart))) return true;
  const isBare = amount.form === 'figure' && amount.scale === 1 && !amount.unit && !hasCountedNoun;
  return isBare && (isPlainFigure(wordAt(reach, amount.end)) || isPlainFigure(wordAt(reach, amount.start - 1)));
}

const OPENS_WITH_NOUGHT = /^0\d/;
const isPlainFigure = (word: Word): boolean => opensWithDigit(word) && /^\d+$/.test(word.lower);

const isListMark = wordTest(['.', ')', ':']);

/** `1 . first item`, `2 ) second`, `( 3 )`. */
function isListMarker(reach: Reach, amount: Amount): boolean {
  const next = wordAt(reach, amount.end);
  if (!isListMark(next)) return false;
  return amount.start === reach.start || (next.lower === ')' && lowerAt(reach, amount.start - 1) === '(');
}
