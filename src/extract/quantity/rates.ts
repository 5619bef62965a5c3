/** What a value is over: `an hour`, `per minute`, `every day`, `a barrel`, `per square foot`, `/ month`, `annually`. */
import { TIME_UNITS, UNITS } from '../../data/units.js';
import type { QuantityKind } from '../../model/mention.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import { loadPhrases, longestPhraseAt } from '../phrase-table.js';
import { classOf, singularOf } from './noun-forms.js';
import { lowerAt, type Reach, skipHyphen, wordAt } from './reach.js';

export interface RateMatch {
  readonly per: string;
  readonly endToken: number;
}

const TIMES = loadPhrases<string>(
  TIME_UNITS.flatMap(({ unit, names }) => names.map((name): [string, string] => [name, unit])),
);
const TIME_NAMES = new Set(TIME_UNITS.map(({ unit }) => unit));
const MEASURES = loadPhrases<string>(
  UNITS.flatMap(({ unit, names }) =>
    names.filter((name) => name.length > 2).map((name): [string, string] => [name, unit]),
  ),
);
/** Things that prices are told by with a mere article: `a share`, `a head`. */
const isPricedThing = testOf(`
  share head person piece copy bottle pint pop ticket unit game match seat room night user customer subscriber
  passenger child pupil student patient family household vote barrel tonne ton ounce kilo kilogram gallon
  litre liter gram pound carton pack packet bushel carat cup can box door mile metre meter foot acre hectare
  plate visit session go time vehicle car van truck bus house home flat property device handset phone machine bag
  sack crate load container animal cow sheep flight trip ride journey lesson class course term dose shot jab test
  meal glass serving dish book album song download copy call text click page word sheet roll bunch loaf dozen unit
`);
/** Nouns after an article that say what the sum is, not what it is over: `paid $ 5m , a record`, `for $ 9 a bargain`. */
const isNotPriced = testOf('record fortune bargain snip steal pittance joke total spokesman spokeswoman lot bit');
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['quarterly', 'quarter'],
  ['apiece', 'item'],
]);
/** Only these follow a value as adverbs; `a $ 50 monthly fee` has the adjective before its noun. */
const isAdjective = testOf('hourly daily weekly monthly yearly quarterly');
/** Nouns a rate may name: `per thousand people`, at most so many tokens. */
const MAX_PER_TOKENS = 3;

/**
 * The rate words after an amount that ends at token `at`, right there or past what the amount is of: `85,000 tonnes of freight a year`.
 * Cost:   bounded.
 */
export function rateAfter(reach: Reach, at: number, kind: QuantityKind): RateMatch | null {
  const near = rateAt(reach, at, kind);
  if (near || lowerAt(reach, at) !== 'of' || (kind !== 'measure' && kind !== 'money')) return near;
  if (!opensFarRate(wordAt(reach, at + 2))) return null;
  const isNoun = ['noun', 'plural', 'unknown'].includes(classOf(wordAt(reach, at + 1)));
  const far = isNoun ? rateAt(reach, at + 2, 'measure') : null;
  return far && TIME_NAMES.has(far.per) ? far : null;
}

/** What a rate past a noun opens with. */
const opensFarRate = testOf('a an per every each');
/** What a rate opens with, after a hyphen or none. */
const opensRate = wordTest([...'per / each every for a an'.split(' '), ...ADVERBS.keys()]);
const isEach = wordTest(['each', 'every']);

/** The rate words that start at token `at`, right after an amount. */
function rateAt(reach: Reach, at: number, kind: QuantityKind): RateMatch | null {
  const start = skipHyphen(reach, at);
  if (!opensRate(wordAt(reach, start))) return null;
  const word = lowerAt(reach, start);
  if (word === 'per' || word === '/') return perThing(reach, skipHyphen(reach, start + 1), word === 'per');
  if (word === 'each' || word === 'every') {
    const time = timeAt(reach, start + 1);
    return time && lowerAt(reach, start + 1) !== 'second' ? time : null;
  }
  if (word === 'for' && kind === 'money' && isEach(wordAt(reach, start + 1))) return perThing(reach, start + 2, true);
  if (word === 'a' || word === 'an') return articleThing(reach, skipHyphen(reach, start + 1), kind);
  const adverb = ADVERBS.get(word);
  if (adverb === undefined) return null;
  const isBeforeNoun =
    isAdjective(wordAt(reach, start)) &&
    ['noun', 'plural', 'adjective', 'unknown'].includes(classOf(wordAt(reach, start + 1)));
  return isBeforeNoun ? null : { per: adverb, endToken: start + 1 };
}

function timeAt(reach: Reach, at: number): RateMatch | null {
  const match = longestPhraseAt(TIMES, reach.tokens, at, reach.end);
  return match && { per: match.value, endToken: match.endToken };
}

/** After `per` or a stroke: time, a measure, or any noun. */
function perThing(reach: Reach, at: number, isWord: boolean): RateMatch | null {
  if (lowerAt(reach, at) === 'annum') return { per: 'year', endToken: at + 1 };
  if (lowerAt(reach, at) === 'capita') return { per: 'person', endToken: at + 1 };
  const time = timeAt(reach, at);
  if (time) return time;
  const measure = longestPhraseAt(MEASURES, reach.tokens, at, reach.end);
  if (measure) return { per: measure.value, endToken: measure.endToken };
  if (!isWord) return null;
  for (let i = at; i < at + MAX_PER_TOKENS; i++) {
    const kind = classOf(wordAt(reach, i));
    const next = classOf(wordAt(reach, i + 1));
    // `every affected household`: a participle before its noun
    const isParticiple = kind === 'verb' && /(?:ed|ing)$/.test(lowerAt(reach, i)) && next === 'noun';
    if (kind === 'stop' || (kind === 'verb' && !isParticiple) || kind === 'adverb') return null;
    if (kind === 'plural' || ((kind === 'noun' || kind === 'unknown') && next !== 'noun' && next !== 'unknown'))
      return { per: singularOf(wordAt(reach, i)), endToken: i + 1 };
  }
  const first = classOf(wordAt(reach, at));
  return first === 'noun' || first === 'unknown' ? { per: lowerAt(reach, at), endToken: at + 1 } : null;
}

/** After `a` or `an`: time, and for money the things that prices are told by. `a day` after a time of day span is no rate. */
function articleThing(reach: Reach, at: number, kind: QuantityKind): RateMatch | null {
  const time = timeAt(reach, at);
  if (time) {
    // `a second goal`, `two days a year ago`
    const next = wordAt(reach, time.endToken);
    const isOrdinal = lowerAt(reach, at) === 'second' && ['noun', 'adjective', 'unknown'].includes(classOf(next));
    return isOrdinal || tellsWhen(next) ? null : time;
  }
  if (kind !== 'money') return null;
  const measure = longestPhraseAt(MEASURES, reach.tokens, at, reach.end);
  if (measure) return { per: measure.value, endToken: measure.endToken };
  return isPriced(reach, at) ? { per: lowerAt(reach, at), endToken: at + 1 } : null;
}

/** After a time: it is a moment, reckoned from another. */
export const tellsWhen = testOf('ago earlier later before after');
const isClauseEnd = wordTest(['', '.', ',', ';', ')', '"']);

/** A thing known to be sold by the piece, or any noun that ends its clause: `£ 12 a crayfish .` */
function isPriced(reach: Reach, at: number): boolean {
  const word = wordAt(reach, at);
  if (isPricedThing(word)) return true;
  const kind = classOf(word);
  return (kind === 'noun' || kind === 'unknown') && !isNotPriced(word) && isClauseEnd(wordAt(reach, at + 1));
}
