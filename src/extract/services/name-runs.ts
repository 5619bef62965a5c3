/** Runs of words that can be a name, read to the left or to the right of a cue. */
import { COUNTRIES } from '../../data/countries.js';
import { WELL_KNOWN_SERVICES } from '../../data/well-known-services.js';
import type { Token } from '../../model/token.js';
import { GIVEN_NAMES } from '../../text/given-names.js';
import { wordOf } from '../../text/vocabulary.js';
import { wordTags } from '../../text/word-tags.js';
import { isCapital } from '../text-case.js';
import { wordClass } from '../word-class.js';
import { DESCRIPTORS, GENERIC_MODIFIERS, MORE_KINDS, NAMED_KINDS, SERVICE_HEADS } from './service-words.js';

/** The tokens of an article, with what its capitals are worth. */
export interface CasedTokens {
  readonly tokens: readonly Token[];
  readonly isCased: boolean;
}

/** Tokens `[startToken, endToken)`. */
export interface Run {
  readonly startToken: number;
  readonly endToken: number;
}

/** Words of a service's name, at most: `mac app store`, `ferrow valley line`; four leaves room for `great north east railway`. */
const MAX_WORDS = 4;
/** Nationals and countries describe (`the indian app store`); they are no part of the name. */
const COUNTRY_WORDS = new Set(
  COUNTRIES.flatMap(({ name, aliases, demonyms }) => [name.toLowerCase(), ...aliases, ...demonyms]),
);

/** Well-known names that are ordinary words too (`slack`): where a slot asks for a name they may be one. */
const AMBIGUOUS_SERVICES = new Set(
  WELL_KNOWN_SERVICES.filter(({ isAmbiguous }) => isAmbiguous).map(({ name }) => name),
);

const MEDIA = new Set(WELL_KNOWN_SERVICES.filter(({ medium }) => medium).map(({ name }) => name));

const WELL_KNOWN_NAMES = new Set(WELL_KNOWN_SERVICES.map(({ name }) => name));

const isAmbiguousName = (text: CasedTokens, startToken: number, endToken: number): boolean =>
  AMBIGUOUS_SERVICES.has(runText(text, { startToken, endToken }));

/** Words that say the kind in a row, at most: `mobile payment app service`. */
const MAX_KIND_WORDS = 4;

/** The longest run that ends before token `end`, without the describing words at its start; null where it is no name. */
export function runBefore(text: CasedTokens, end: number, from: number): Run | null {
  let last = end;
  while (last > from && end - last < MAX_KIND_WORDS && isKind(text, last - 1)) last--;
  let start = last;
  while (start > from && last - start < MAX_WORDS && isNameMaterial(text, start - 1)) start--;
  while (start < last && !isAmbiguousName(text, start, last) && isDescribing(text, start, last)) start++;
  start = afterKind(text, start, last);
  return checked(text, withoutLead(text, { startToken: start, endToken: last }));
}

/** The run that starts at token `start`, cut after its last word that makes it a name; null where it is no name. */
export function runAfter(text: CasedTokens, start: number, to: number): Run | null {
  let end = start;
  while (end < to && end - start < MAX_WORDS && isNameMaterial(text, end) && !isVerb(text, end, start)) end++;
  let first = start;
  while (first < end && isDescribing(text, first, end)) first++;
  if (!text.isCased) while (end > first && !isNameEnd(text, first, end)) end--;
  first = afterKind(text, first, end);
  return checked(text, withoutLead(text, { startToken: first, endToken: end }));
}

/** What says the kind before a name is no part of it: `railway app |trackmate|`; `samsung app store` has no other name in it. */
function afterKind({ tokens, isCased }: CasedTokens, start: number, end: number): number {
  if (isCased) return start;
  for (let i = end - 2; i >= start; i--)
    if (isKindNoun(tokens[i]!.lower) && tokens.slice(i + 1, end).some(isCoinage)) return i + 1;
  return start;
}

const isKindNoun = (lower: string): boolean =>
  DESCRIPTORS.has(lower) || MORE_KINDS.has(lower) || NAMED_KINDS.has(lower);

/** A platform where things are said: what is posted on it is not about it. */
export const isMedium = (text: CasedTokens, run: Run): boolean => MEDIA.has(runText(text, run));

/** Says of what kind the thing before it is: `swiftmark payment network`, `brannick mobile app`. */
const isKind = ({ tokens, isCased }: CasedTokens, at: number): boolean => {
  const token = tokens[at]!;
  if (isCased && isCapital(token) && token.lower !== 'web') return false;
  return DESCRIPTORS.has(token.lower) || (GENERIC_MODIFIERS.has(token.lower) && !SERVICE_HEADS.has(token.lower));
};

/** A well-known name at the end of a run of common words is the name: `access app store`; `samsung app store` is another one. */
function withoutLead(text: CasedTokens, run: Run): Run {
  for (let start = run.startToken + 1; start < run.endToken; start++) {
    const isKnown = WELL_KNOWN_NAMES.has(runText(text, { startToken: start, endToken: run.endToken }));
    if (isKnown && !text.tokens.slice(run.startToken, start).some(isCoinage))
      return { startToken: start, endToken: run.endToken };
  }
  return run;
}

/** The words of the run in lower case: what makes two mentions one name. */
export const runText = ({ tokens }: CasedTokens, { startToken, endToken }: Run): string =>
  tokens
    .slice(startToken, endToken)
    .map((token) => token.lower)
    .join(' ');

/** A word that no lexicon explains, as a common word or as a place, a person or a firm of old; acronyms with stops are bodies. */
export const isCoinage = (token: Token): boolean =>
  token.kind === 'word' &&
  /^[\p{L}\p{N}]/u.test(token.form) &&
  token.lower.length > 2 &&
  token.lower !== "n't" &&
  !COUNTRY_WORDS.has(token.lower) &&
  (!token.lower.includes('.') || isDomain(token.lower)) &&
  wordTags(token.lower).capital === null &&
  wordClass(token.word) === 'name';

/** `flightstats.com` */
const isDomain = (lower: string): boolean => /^[^.]{2,63}\.[a-z.]{2,6}$/.test(lower) && !lower.endsWith('.');

function isNameMaterial({ tokens, isCased }: CasedTokens, at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || !/^[\p{L}\p{N}]/u.test(token.form) || token.lower === "n't") return false;
  if (isCased) return isCapital(token) && wordClass(token.word) !== 'function';
  const found = wordClass(token.word);
  return found === 'noun' || found === 'name' || found === 'adjective' || (found === 'verb' && canBeNoun(token.lower));
}

/** What follows a name in lower-case text is its verb, even where the word can be a noun: `clearway shows` */
const isVerb = ({ tokens, isCased }: CasedTokens, at: number, start: number): boolean =>
  !isCased && at > start && !SERVICE_HEADS.has(tokens[at]!.lower) && wordClass(tokens[at]!.word) === 'verb';

/** Some reading of the word is a noun. */
export const canBeNoun = (lower: string): boolean =>
  wordTags(lower).lower?.some((tag) => tag === 'NN' || tag === 'NNS') ?? false;

/** Describes the name after it (`popular`, `indian`, `online`), or is the verb it is the object of (`watch`). */
function isDescribing({ tokens, isCased }: CasedTokens, at: number, end: number): boolean {
  const { lower } = tokens[at]!;
  if (COUNTRY_WORDS.has(lower) && end - at > 1) return true;
  if (isCased) return false;
  const found = wordClass(wordOf(lower));
  return found === 'adjective' || found === 'verb' || found === 'adverb' || PEOPLE.has(lower);
}

/** Words that stand before a name without being part of it. */
const PEOPLE = new Set(
  'users customers people developers passengers sorry spokesman app rival rivals sister'.split(' '),
);

/** The run can end here: in a coinage, or in a coinage and the head of its name. */
const isNameEnd = ({ tokens }: CasedTokens, start: number, end: number): boolean =>
  isCoinage(tokens[end - 1]!) || (end - start > 1 && SERVICE_HEADS.has(tokens[end - 1]!.lower));

function checked({ tokens, isCased }: CasedTokens, run: Run): Run | null {
  const { startToken, endToken } = run;
  if (endToken <= startToken) return null;
  const words = tokens.slice(startToken, endToken);
  if (words.every(({ lower }) => COUNTRY_WORDS.has(lower))) return null;
  // `jane roe`: a person
  if (words.length > 1 && GIVEN_NAMES.has(words[0]!.lower) && !SERVICE_HEADS.has(words.at(-1)!.lower)) return null;
  if (isCased) return words.some((token) => isCapital(token)) ? run : null;
  return run;
}

/** The run holds a word that must be a name: a coinage, or in cased text a capital inside a sentence. */
export function isProper(text: CasedTokens, run: Run, sentenceStart: number): boolean {
  const { tokens, isCased } = text;
  const { startToken, endToken } = run;
  if (isAmbiguousName(text, startToken, endToken)) return true;
  for (let i = startToken; i < endToken; i++) if (isCoinage(tokens[i]!)) return true;
  if (!isCased) return false;
  // of a single word a capital proves little: it may be a place, a person, a nationality
  if (endToken - startToken === 1) return false;
  for (let i = startToken; i < endToken; i++)
    if (i > sentenceStart && isCapital(tokens[i]) && !isCalendarWord(tokens[i]!)) return true;
  return false;
}

const isCalendarWord = ({ lower }: Token): boolean => wordClass(wordOf(lower)) === 'adverb';
