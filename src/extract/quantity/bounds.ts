/** Words that bound a value: before it (`more than`, `in the region of`, `up to`) and after it (`or more`, `at most`). */
import type { Bound } from '../../model/mention.js';
import type { Word } from '../../model/word.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import { numberWord } from './number-words.js';
import { lowerAt, type Reach, wordAt } from './reach.js';
import { phrases } from './word-set.js';

type Phrases = Readonly<Record<Exclude<Bound, 'exact'>, readonly (readonly string[])[]>>;

const BEFORE: Phrases = {
  about: phrases(`
    about | around | approximately | approx | approx. | roughly | circa | c. | c . | c | ca. | ca . | some | somewhere around |
    somewhere near | an estimated | estimated | an estimated total of | in the region of | the region of |
    in the order of | of the order of | on the order of | something like | something in the region of | like |
    near | close to | nearer | nearer to | closer to | ~ | ≈ | perhaps | maybe | say | broadly | more or less |
    give or take | in the neighborhood of | in the neighbourhood of | reckoned to be | barely`),
  over: phrases(`
    more than | over | at least | no less than | no fewer than | not less than | not fewer than |
    in excess of | upwards of | upward of | above | greater than | larger than | higher than | longer than |
    better than | exceeding | exceeded | exceeds | topping | topped | tops | surpassing | surpassed |
    a minimum of | minimum of | minimum | just over | well over | slightly over | a little over | a bit over |
    far more than | well above | just above | slightly more than | a little more than | just more than |
    much more than | many more than | beyond | past | starting at | north of | > | ≥ | over than |
    heavier than | older than | taller than | not under | passed the`),
  under: phrases(`
    less than | fewer than | under | below | up to | as much as | as many as | as long as | as high as |
    as far as | at most | at the most | no more than | not more than | no longer than | no greater than |
    almost | nearly | just under | just below | well under | well below | slightly under | slightly below |
    a little under | a little less than | slightly less than | just less than | just short of | a maximum of |
    maximum of | maximum | smaller than | lower than | shorter than | younger than | lighter than | not quite |
    shy of | just shy of | close on | the best part of | best part of | the better part of | better part of |
    within | anything up to | south of | < | ≤ | sub | virtually | capped at |
    not exceeding | sub -`),
};

const AFTER: Phrases = {
  about: phrases(`
    or so | or thereabouts | - odd | odd | - ish | ish | give or take | approximately | on average |
    or something | or nearly`),
  over: phrases(`
    or more | or over | or above | or older | or longer | or higher | or greater | and above | and over |
    and older | and up | plus | + | at least | and counting | at a minimum | at the least | at the very least |
    minimum | or better`),
  under: phrases(`
    or less | or fewer | or under | or younger | or lower | or below | at most | at the most | max | maximum |
    at best | and under`),
};

interface BoundPhrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

/** Phrases by one of their words, longest first, so that `in the region of` is tried before a shorter one with the same end. */
function index(
  table: Phrases,
  keyOf: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly BoundPhrase[]> {
  const lists = new Map<string, BoundPhrase[]>();
  for (const bound of ['about', 'over', 'under'] as const)
    for (const words of table[bound]) {
      const list = lists.get(keyOf(words));
      if (list) list.push({ words, bound });
      else lists.set(keyOf(words), [{ words, bound }]);
    }
  for (const list of lists.values()) list.sort((a, b) => b.words.length - a.words.length);
  return lists;
}

const BY_LAST_WORD = index(BEFORE, (words) => words.at(-1)!);
const BY_FIRST_WORD = index(AFTER, (words) => words[0]!);
const endsBound = wordTest(BY_LAST_WORD.keys());
const startsBound = wordTest(BY_FIRST_WORD.keys());

/** Words that may stand between a bound and its number: `more than a`, `at least another`. */
const isBetween = testOf('a an another only just');
/** They belong to the bound and change nothing: `only just under`. */
const isSoftener = testOf('only just well somewhere');
/** `over three years` tells when; it bounds after these: `for over three years`, `just over an hour`. */
const lasts = testOf(`
  for just well slightly little bit of lasted lasting took taken takes take after in waited waiting delays
  spent is was were are been be with to from and a some
`);
/** At the start of a sentence these are prepositions and captions: `above : one person`, `like 20 others`. */
const opensNothing = testOf('above below like past near');
/** `c £ 75m`, `c. € 3m`: the letter is a bound right before money only; `c $` is the Canadian dollar. */
const isLetterBound = testOf('c c.');
const isMoneySign = testOf('£ € ¥ ₹');
/** Before these, `over`, `past`, `under` and the like are no bounds: `all over 40 countries` is, `turned over 3 cars`, `over here 40` are not. */
const NOT_AFTER: Readonly<Record<string, (word: Word) => boolean>> = {
  over: testOf('all took taken take taking turned handed fell pulled knocked run ran won voted'),
  about: testOf(`
  worried concerned think talk talked talking complained complaints asked told said know questions information
  concerns details warnings
`),
  like: testOf(`
  look looks looked feel felt feels sounds sounded seem seems would 'd countries firms companies services
`),
  past: testOf('the half quarter drove walked over'),
  say: testOf(`
  officials police they we who experts analysts critics witnesses sources reports to not people
`),
  near: testOf('a village town city road junction'),
  around: testOf('all turned walk walked travel travelled'),
};

export interface BoundMatch {
  readonly bound: Bound;
  /** Where its words start (before a number) or end (after it). */
  readonly token: number;
}

/**
 * The bound words that end right before token `at`, the start of an amount.
 * Cost:   bounded by the longest phrase.
 */
export function boundBefore(reach: Reach, at: number, isDuration = false): BoundMatch | null {
  if (isDuration && lowerAt(reach, at - 1) === 'over' && !lasts(wordAt(reach, at - 2))) return null;
  const lastAt = isBetween(wordAt(reach, at - 1)) ? at - 2 : at - 1;
  return boundEnding(reach, at - 1) ?? (lastAt < at - 1 ? boundEnding(reach, lastAt) : null);
}

function boundEnding(reach: Reach, lastAt: number, isOuter = false): BoundMatch | null {
  const last = wordAt(reach, lastAt);
  if (!endsBound(last)) return null;
  // `the screenshots above one person posted`: an adverb
  if (
    opensNothing(last) &&
    lowerAt(reach, lastAt + 1) === 'one' &&
    numberWord(wordAt(reach, lastAt + 2)).plainScale === null
  )
    return null;
  const isLetter = isLetterBound(last) || (last.lower === '.' && isLetterBound(wordAt(reach, lastAt - 1)));
  if (isLetter && !isMoneySign(wordAt(reach, lastAt + 1))) return null;
  for (const { words, bound } of BY_LAST_WORD.get(last.lower) ?? []) {
    const start = lastAt - words.length + 1;
    if (!standsAt(reach, start, words)) continue;
    const before = wordAt(reach, start - 1);
    if (
      words.length === 1 &&
      ((opensNothing(last) && !/^\p{L}/u.test(before.lower)) || NOT_AFTER[last.lower]?.(before))
    )
      return null;
    return outermost(reach, { bound, token: start }, isOuter);
  }
  return null;
}

function standsAt(reach: Reach, start: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (lowerAt(reach, start + i) !== words[i]) return false;
  return true;
}

/** `up to about 30`, `only just over 30`: one more bound outside decides, as `about` only softens it. */
function outermost(reach: Reach, match: BoundMatch, isOuter: boolean): BoundMatch {
  if (isSoftener(wordAt(reach, match.token - 1))) return { ...match, token: match.token - 1 };
  return (isOuter ? null : boundEnding(reach, match.token - 1, true)) ?? match;
}

/** After `plus`: something more, and no end of the amount. */
const isAdded = testOf(
  'tax taxes vat costs cost interest bonus bonuses a an the expenses fees fee postage p&p another his her its their extra up $ £ €',
);

/** The bound words that start right at token `at`, the end of an amount. */
export function boundAfter(reach: Reach, at: number): BoundMatch | null {
  const first = wordAt(reach, at);
  if (!startsBound(first)) return null;
  // `75,000 plus tax` adds, it bounds nothing
  if (first.lower === 'plus' && isAdded(wordAt(reach, at + 1))) return null;
  for (const { words, bound } of BY_FIRST_WORD.get(first.lower) ?? [])
    if (standsAt(reach, at, words)) return { bound, token: at + words.length };
  return null;
}
