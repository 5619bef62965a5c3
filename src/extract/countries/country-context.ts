/** Decides from the words around whether an ambiguous word (`us`, `turkey`, `jordan`, `polish`) means a country. */
import { AMBIGUOUS_COUNTRY_WORDS, type OtherReading } from '../../data/countries.js';
import type { Token } from '../../model/token.js';
import { isGivenName } from '../../text/given-names.js';
import { NO_WORD, testOf } from '../../text/vocabulary.js';
import { isCapital } from '../text-case.js';
import { wordClass } from '../word-class.js';
import { isStateAt } from './country-votes.js';

/** A country's word in its sentence. */
export interface CountryWord {
  readonly tokens: readonly Token[];
  /** `[startToken, endToken)` of the words. */
  readonly startToken: number;
  readonly endToken: number;
  /** Bounds of the sentence. */
  readonly from: number;
  readonly to: number;
  /** It stands for nationals or is an adjective (`polish`), not a name (`poland`). */
  readonly isDemonym: boolean;
  readonly isCased: boolean;
  /** An item before or after it in the same list is a country beyond doubt. */
  readonly isListed: boolean;
  /** The article uses the word as a person's name elsewhere. */
  readonly isPersonHere: boolean;
}

/** Prepositions that places follow. `to`, `of` and `with` are left out: people follow them too. */
const isLocative = testOf('in from across into throughout outside inside within near visiting');
/** What states have and do; after the word it is a country. */
const isStateNoun = testOf(
  'government president presidents presidency prime minister ministers ministry dollar dollars army navy air military troops soldiers soldier forces senate senator senators congress congressman supreme court courts treasury federal secretary official officials authorities customs border borders embassy embassies ambassador ambassadors consulate economy economic election elections stocks market markets citizens citizen immigration visa department district attorney marshals coast marine marines intelligence drone drones strikes sanctions parliament police prosecutors lawmakers politicians politician diplomat diplomats airline airlines exports imports rail regulator regulators central currency king queen royal foreign defence defense national nationals passport passports territory soil capital peninsula midterms',
);
/** More that follows `us` alone: a pronoun is not followed by a bare noun. */
const isUsNoun = testOf(
  'state states company companies firm firms giant giants retailer retailers bank banks investors investor consumers consumer users customers shoppers shares sales subsidiary house tech technology media television tv network networks broadcaster website sites site store stores chain carmaker manufacturer singer actor actress rapper star billionaire businessman tycoon scientist scientists researchers researcher study university masters tour team side champion intelligence dollar version edition hospital hospitals doctors public interest rate rates inflation gdp growth trade tariff tariffs history constitution law laws',
);
const isDirection = testOf('eastern western northern southern central mainland continental rural');
/** Prepositions that a pronoun does not part from their noun. */
const isUsOwned = testOf('in by from with across under against');
/** Nouns that take `of X` where X is a country. */
const takesCountry = testOf(
  'king queen government people capital president republic kingdom parts most north south east west border borders state army out all',
);
/** What languages are spoken, learnt and written in. */
const isSpeechBefore = testOf(
  'speak speaks speaking spoke spoken learn learns learning learned learnt teach teaches taught teaching fluent broken plain understand understands translate translated studied study studying written translation perfect basic',
);
const isLanguageAfter = testOf(
  'language languages lesson lessons teacher teachers subtitles dictionary grammar speaker speakers translation literature exam exams gcse pronunciation vocabulary',
);
const isClauseOpener = testOf('that and but as when while after because if before since although where which , ; : -');
const isFiniteAfter = testOf(
  "has have had is was will would said says can could may might did does 's and , which who",
);
/** Before `to` they lead to people: `according to jordan`. */
const leadsToPeople = testOf(
  'according spoke speaking talked talking gave given passed belongs belonged said sent wrote listened married',
);
/** Determiners that a person or thing of a nation takes. */
const isNationalBefore = testOf(
  'a an the fellow young old first many most some both two three four five six seven eight nine ten other of',
);
const isWareBefore = testOf(
  'a an roast roasted frozen wild whole stuffed fresh fine bone white antique broken cooked leftover cold christmas cup',
);

/** `to polish`, `nail polish`. */
const precedesVerb = testOf('to and nail shoe will can');
const isOfLanguage = testOf('speaking language');
/** More words that a place follows where no noun stands behind it. */
const isDealing = testOf('to with by against and between for');

/**
 * In:     a word that also means something else, with its commonest other reading.
 * Out:    true where it means the country or its people here.
 * Cost:   looks at two words on either side.
 */
export function isCountryHere(word: CountryWord, other: OtherReading): boolean {
  if (word.isListed && !(other === 'us-state' && (isCalledState(word) || isAmongStates(word)))) return true;
  // a sentence gives its first word a capital whatever it means
  if (word.isCased && (word.startToken > word.from || isCapitalProof(other))) return isCasedCountry(word, other);
  switch (other) {
    case 'pronoun':
      return isCountryUs(word);
    case 'person':
    case 'title':
      return isCountryNotPerson(word);
    case 'us-state':
      return false; // the whole article decides
    case 'verb':
      return isAttributive(word) && !precedesVerb(before(word)?.word ?? NO_WORD);
    case 'language':
    case 'adjective':
    case 'people':
      return !isLanguage(word);
    case 'animal':
    case 'ware':
    case 'noun':
      return word.isDemonym ? isNational(word) : isPlaceNotWare(word);
    case 'abbreviation':
    case 'team':
      return isLocative(before(word)?.word ?? NO_WORD) || isLocative(word.tokens[word.startToken - 2]?.word ?? NO_WORD);
    case 'city':
    case 'river':
    case 'region':
      return true;
  }
}

/** Words that mean the country unless a neighbour makes them a person or a language. */
export function isCountryUnlessNamed(word: CountryWord): boolean {
  if (word.isListed) return true;
  if (word.isDemonym) return !isLanguage(word);
  return !isGivenNameBefore(word);
}

/** Nothing beside the word makes it a person, a bird or a ware. */
export function isUnmarked(word: CountryWord): boolean {
  const [previous, next] = [before(word), after(word)];
  if (word.isPersonHere || isGivenNameBefore(word) || (previous && isWareBefore(previous.word))) return false;
  if (isCalledState(word) || (!word.isDemonym && isFullName(word))) return false;
  return !next || (wordClass(next.word) !== 'name' && !(word.isCased && isCapital(next)));
}

const before = ({ tokens, startToken, from }: CountryWord): Token | null =>
  startToken > from ? tokens[startToken - 1]! : null;
const after = ({ tokens, endToken, to }: CountryWord): Token | null => (endToken < to ? tokens[endToken]! : null);

/** Readings whose rules ask for more than a capital, or that capitals write apart: `US` and `Us`. */
const isCapitalProof = (other: OtherReading): boolean =>
  other === 'pronoun' ||
  other === 'language' ||
  other === 'adjective' ||
  other === 'people' ||
  other === 'abbreviation';

/** With capitals a pronoun, a bird and a verb are out of the question; people and streets remain. */
function isCasedCountry(word: CountryWord, other: OtherReading): boolean {
  if (other === 'language') return !isLanguage(word);
  if (word.isDemonym) return other !== 'person' || !isCapital(after(word) ?? undefined);
  if (other === 'us-state') return false;
  if (other === 'person' && word.isPersonHere) return false;
  return isNotNamed(word);
}

/** No capital word stands right beside it: `Chad Merriman`, `Chad Street`, `Beatriz Jordan` name something else. */
function isNotNamed(word: CountryWord): boolean {
  const [previous, next] = [before(word), after(word)];
  if (next && isCapital(next) && !isStateNoun(next.word)) return false;
  return !(previous && isCapital(previous) && wordClass(previous.word) === 'name') && !isGivenNameBefore(word);
}

function isCountryUs(word: CountryWord): boolean {
  const [previous, next] = [before(word), after(word)];
  if (previous?.lower === 'the') return true;
  if (!next) return false;
  if (next.form === '-') return word.endToken + 1 < word.to && isHyphenated(word.tokens[word.endToken + 1]!.lower);
  const isStart = !previous || previous.kind === 'punctuation';
  if (isStart) return wordClass(next.word) === 'noun' || isStateNoun(next.word);
  if (isStateNoun(next.word) || isDirection(previous.word)) return true;
  if (previous.form === ',' && next.kind === 'punctuation') return true; // `in springfield , us ,`
  if (isUsOwned(previous.word) && wordClass(next.word) === 'noun') return true; // `in us laboratories`
  // `told us customers were ...`: after a verb the pronoun is likelier
  return isUsNoun(next.word) && wordClass(previous.word) !== 'verb';
}

function isCountryNotPerson(word: CountryWord): boolean {
  if (word.isPersonHere || isGivenNameBefore(word)) return false;
  const [previous, next] = [before(word), after(word)];
  if (next && wordClass(next.word) === 'name') return false;
  if (next && isStateNoun(next.word)) return true;
  if (next?.lower === "'s" && isStateNoun(word.tokens[word.endToken + 1]?.word ?? NO_WORD)) return true;
  if (!previous) return isFiniteAfter(next?.word ?? NO_WORD);
  if (isLocative(previous.word)) return true;
  if (previous.lower === 'of') return takesCountry(word.tokens[word.startToken - 2]?.word ?? NO_WORD);
  if (previous.lower === 'to') return !leadsToPeople(word.tokens[word.startToken - 2]?.word ?? NO_WORD);
  const isDateline = previous.form === ',' && word.startToken - word.from <= MAX_DATELINE;
  return isDateline || (isClauseOpener(previous.word) && (next?.lower === "'s" || next?.lower === 'has'));
}

/** `us - led`, `us - chinese`; a data center's `us - east` is no country. */
const isHyphenated = (lower: string): boolean =>
  /(?:ed|made|born|built|run|style|bound|wide|only)$/.test(lower) || COUNTRY_ADJECTIVE.test(lower);
const COUNTRY_ADJECTIVE = /(?:ese|ish|ian|ean|can|china|eu|uk)$/;

/** Words of a dateline before the country: `port brannock , chad`. */
const MAX_DATELINE = 3;

const isGivenNameBefore = (word: CountryWord): boolean => {
  const previous = before(word);
  return previous !== null && wordClass(previous.word) === 'name' && isGivenName(previous.word);
};

/** `georgia , the us state` */
const isCalledState = ({ tokens, endToken, to }: CountryWord): boolean =>
  tokens.slice(endToken, Math.min(to, endToken + 4)).some(({ lower }) => lower === 'state');

/** `said georgia pike`, `georgia pike , 31 ,`: a surname that is a common word too stands after it. */
function isFullName(word: CountryWord): boolean {
  const { tokens, endToken, to } = word;
  const next = after(word);
  if (next?.kind !== 'word' || isFiniteAfter(next.word)) return false;
  const isAged = endToken + 2 < to && tokens[endToken + 1]!.form === ',' && tokens[endToken + 2]!.kind === 'number';
  return (
    isAged ||
    (isSays(before(word)?.word ?? NO_WORD) && (wordClass(next.word) === 'noun' || wordClass(next.word) === 'name'))
  );
}

const isSays = testOf('said says told added named called by');

/** From a state's name to the end of the one before it in a list: `north carolina and`. */
const MAX_STATE_TOKENS = 4;

/** `texas , georgia and mexico` */
function isAmongStates({ tokens, startToken, from }: CountryWord): boolean {
  for (let at = Math.max(from, startToken - MAX_STATE_TOKENS); at < startToken; at++)
    if (isStateAt(tokens, at, startToken)) return true;
  return false;
}

/** An adjective before a noun: `polish workers`. */
function isAttributive(word: CountryWord): boolean {
  const next = after(word);
  if (next?.kind !== 'word') return false;
  const nextClass = wordClass(next.word);
  return nextClass === 'noun' || nextClass === 'name' || nextClass === 'adjective';
}

function isLanguage(word: CountryWord): boolean {
  const next = after(word);
  const previous = beforeLanguages(word);
  if (next && isLanguageAfter(next.word)) return true;
  if (next?.form === '-' && isOfLanguage(word.tokens[word.endToken + 1]?.word ?? NO_WORD)) return true;
  if (!previous) return false;
  if (isSpeechBefore(previous.word)) return !isAttributive(word);
  return (previous.lower === 'in' || previous.lower === 'into') && !isAttributive(word);
}

/** What stands before the list of languages that the word is in: `speaks` of `speaks french and german`. */
function beforeLanguages({ tokens, startToken, from }: CountryWord): Token | null {
  let i = startToken - 1;
  while (
    i - 1 > from &&
    startToken - i < MAX_LIST &&
    isListMark(tokens[i]!.word) &&
    AMBIGUOUS_COUNTRY_WORDS.get(tokens[i - 1]!.lower) === 'language'
  )
    i -= 2;
  return i >= from ? tokens[i]! : null;
}

const isListMark = testOf('and or ,');
/** Tokens of a list of languages that are looked back over. */
const MAX_LIST = 24;

/** `a dane`, `the swiss`, `swiss watches`: one of a people, a people, or an adjective before a noun. */
function isNational(word: CountryWord): boolean {
  if (isAttributive(word)) return !isGivenNameBefore(word);
  const previous = before(word);
  return previous !== null && isNationalBefore(previous.word) && after(word)?.kind === 'word';
}

function isPlaceNotWare(word: CountryWord): boolean {
  const [previous, next] = [before(word), after(word)];
  if (next && (isStateNoun(next.word) || next.lower === "'s")) return true;
  if (!previous) return !next || isFiniteAfter(next.word);
  if (isLocative(previous.word) || isDealing(previous.word)) return !next || wordClass(next.word) !== 'noun';
  if (isWareBefore(previous.word)) return false;
  if (previous.lower === 'of') return takesCountry(word.tokens[word.startToken - 2]?.word ?? NO_WORD);
  return isClauseOpener(previous.word) && (!next || isFiniteAfter(next.word));
}
