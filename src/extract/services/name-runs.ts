/** Runs of words that can be a name, read to the left or to the right of a cue. */
import { COUNTRIES } from '../../data/countries.js';
import { WELL_KNOWN_SERVICES, type WellKnownService } from '../../data/well-known-services.js';
import type { Token } from '../../model/token.js';
import type { Word } from '../../model/word.js';
import { isGivenName } from '../../text/given-names.js';
import { testOf, wordPredicate, wordTest } from '../../text/vocabulary.js';
import { wordTags } from '../../text/word-tags.js';
import { type CasedTokens, isCapital } from '../text-case.js';
import { wordClass } from '../word-class.js';
import {
  DESCRIPTORS,
  GENERIC_MODIFIERS,
  isServiceHead,
  MORE_KINDS,
  NAMED_KINDS,
  SERVICE_HEADS,
} from './service-words.js';

/** Tokens `[startToken, endToken)`. */
export interface Run {
  readonly startToken: number;
  readonly endToken: number;
}

/** Words of a service's name, at most: `mac app store`, `ferrow valley line`; four leaves room for `great north east railway`. */
const MAX_WORDS = 4;
/** Nationals and countries describe (`the indian app store`); they are no part of the name. */
const isCountryWord = wordTest(
  COUNTRIES.flatMap(({ name, aliases, demonyms }) => [name.toLowerCase(), ...aliases, ...demonyms]).filter(
    (name) => !name.includes(' '),
  ),
);

/** Well-known names that are ordinary words too (`slack`): where a slot asks for a name they may be one. */
const isAmbiguousName = nameTest(WELL_KNOWN_SERVICES.filter(({ isAmbiguous }) => isAmbiguous));

/** A platform where things are said: what is posted on it is not about it. */
export const isMedium = nameTest(WELL_KNOWN_SERVICES.filter(({ medium }) => medium));

const isWellKnown = nameTest(WELL_KNOWN_SERVICES);

/** The first word of a well-known name. */
export const opensWellKnown = wordTest(WELL_KNOWN_SERVICES.map(({ name }) => name.split(' ', 1)[0]!));

/** A test whether a run is one of the names. Few runs end as one does, and the others need not be put together. */
function nameTest(services: readonly WellKnownService[]): (text: CasedTokens, run: Run) => boolean {
  const names = new Set(services.map(({ name }) => name));
  const isLast = wordTest(services.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1)));
  return (text, run) =>
    run.endToken > run.startToken && isLast(text.tokens[run.endToken - 1]!.word) && names.has(runText(text, run));
}

/** Words that say the kind in a row, at most: `mobile payment app service`. */
const MAX_KIND_WORDS = 4;

/** The longest run that ends before token `end`, without the describing words at its start; null where it is no name. */
export function runBefore(text: CasedTokens, end: number, from: number): Run | null {
  let last = end;
  while (last > from && end - last < MAX_KIND_WORDS && isKind(text, last - 1)) last--;
  let start = last;
  while (start > from && last - start < MAX_WORDS && isNameMaterial(text, start - 1)) start--;
  while (
    start < last &&
    !isAmbiguousName(text, { startToken: start, endToken: last }) &&
    isDescribing(text, start, last)
  )
    start++;
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
    if (isKindNoun(tokens[i]!.word) && hasCoinage(tokens, i + 1, end)) return i + 1;
  return start;
}

const isKindNoun = wordTest([...DESCRIPTORS, ...MORE_KINDS, ...NAMED_KINDS]);

/** Says of what kind the thing before it is: `swiftmark payment network`, `brannick mobile app`. */
const isKind = ({ tokens, isCased }: CasedTokens, at: number): boolean => {
  const token = tokens[at]!;
  return canSayKind(token.word) && !(isCased && isCapital(token) && token.lower !== 'web');
};
const canSayKind = wordTest([...DESCRIPTORS, ...GENERIC_MODIFIERS.filter((word) => !SERVICE_HEADS.includes(word))]);

/** A well-known name at the end of a run of common words is the name: `access app store`; `samsung app store` is another one. */
function withoutLead(text: CasedTokens, run: Run): Run {
  for (let start = run.startToken + 1; start < run.endToken; start++) {
    const rest = { startToken: start, endToken: run.endToken };
    if (isWellKnown(text, rest) && !hasCoinage(text.tokens, run.startToken, start)) return rest;
  }
  return run;
}

/** The words of the run in lower case: what makes two mentions one name. */
export function runText({ tokens }: CasedTokens, { startToken, endToken }: Run): string {
  let text = tokens[startToken]!.lower;
  for (let i = startToken + 1; i < endToken; i++) text += ` ${tokens[i]!.lower}`;
  return text;
}

/** A word that no lexicon explains, as a common word or as a place, a person or a firm of old; acronyms with stops are bodies. */
export const isCoinage = ({ kind, word }: Token): boolean =>
  kind === 'word' && wordClass(word) === 'name' && isCoined(word) && !isCountryWord(word);

const isCoined = wordPredicate(
  (lower) => lower.length > 2 && (!lower.includes('.') || isDomain(lower)) && wordTags(lower).capital === null,
);

export function hasCoinage(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isCoinage(tokens[i]!)) return true;
  return false;
}

/** `flightstats.com` */
const isDomain = (lower: string): boolean => /^[^.]{2,63}\.[a-z.]{2,6}$/.test(lower) && !lower.endsWith('.');

function isNameMaterial({ tokens, isCased }: CasedTokens, at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word') return false;
  const found = wordClass(token.word);
  if (isCased) return found !== 'function' && isCapital(token);
  return found === 'noun' || found === 'name' || found === 'adjective' || (found === 'verb' && canBeNoun(token.word));
}

/** What follows a name in lower-case text is its verb, even where the word can be a noun: `clearway shows` */
const isVerb = ({ tokens, isCased }: CasedTokens, at: number, start: number): boolean =>
  !isCased && at > start && !isServiceHead(tokens[at]!.word) && wordClass(tokens[at]!.word) === 'verb';

/** Some reading of the word is a noun. */
export const canBeNoun: (word: Word) => boolean = wordPredicate(
  (lower) => wordTags(lower).lower?.some((tag) => tag === 'NN' || tag === 'NNS') ?? false,
);

/** Describes the name after it (`popular`, `indian`, `online`), or is the verb it is the object of (`watch`). */
function isDescribing({ tokens, isCased }: CasedTokens, at: number, end: number): boolean {
  const { word } = tokens[at]!;
  if (isCountryWord(word) && end - at > 1) return true;
  if (isCased) return false;
  const found = wordClass(word);
  return found === 'adjective' || found === 'verb' || found === 'adverb' || precedesName(word);
}

/** Words that stand before a name without being part of it. */
const precedesName = testOf('users customers people developers passengers sorry spokesman app rival rivals sister');

/** The run can end here: in a coinage, or in a coinage and the head of its name. */
const isNameEnd = ({ tokens }: CasedTokens, start: number, end: number): boolean =>
  isCoinage(tokens[end - 1]!) || (end - start > 1 && isServiceHead(tokens[end - 1]!.word));

function checked({ tokens, isCased }: CasedTokens, run: Run): Run | null {
  const { startToken, endToken } = run;
  if (endToken <= startToken) return null;
  if (hasCountriesOnly(tokens, run)) return null;
  // `jane roe`: a person
  const isHeaded = isServiceHead(tokens[endToken - 1]!.word);
  if (endToken - startToken > 1 && !isHeaded && isGivenName(tokens[startToken]!.word)) return null;
  return isCased && !hasCapital(tokens, run) ? null : run;
}

function hasCountriesOnly(tokens: readonly Token[], { startToken, endToken }: Run): boolean {
  for (let i = startToken; i < endToken; i++) if (!isCountryWord(tokens[i]!.word)) return false;
  return true;
}

function hasCapital(tokens: readonly Token[], { startToken, endToken }: Run): boolean {
  for (let i = startToken; i < endToken; i++) if (isCapital(tokens[i])) return true;
  return false;
}

/** The run holds a word that must be a name: a coinage, or in cased text a capital inside a sentence. */
export function isProper(text: CasedTokens, run: Run, sentenceStart: number): boolean {
  const { tokens, isCased } = text;
  const { startToken, endToken } = run;
  if (hasCoinage(tokens, startToken, endToken) || isAmbiguousName(text, run)) return true;
  if (!isCased) return false;
  // of a single word a capital proves little: it may be a place, a person, a nationality
  if (endToken - startToken === 1) return false;
  for (let i = startToken; i < endToken; i++)
    if (i > sentenceStart && isCapital(tokens[i]) && !isCalendarWord(tokens[i]!)) return true;
  return false;
}

const isCalendarWord = ({ word }: Token): boolean => wordClass(word) === 'adverb';
