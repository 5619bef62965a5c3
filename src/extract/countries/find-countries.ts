/** Countries named in a text: names, abbreviations, adjectives and nationals, longest match first. */
import {
  AMBIGUOUS_COUNTRY_WORDS,
  COUNTRIES,
  type Country,
  FORMER_COUNTRIES,
  type OtherReading,
} from '../../data/countries.js';
import { COUNTRY_SIGNS } from '../../data/country-signs.js';
import type { Sentence, Token } from '../../model/token.js';
import { isGivenName } from '../../text/given-names.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import { wordSign } from '../../text/word-signs.js';
import type { EntityDraft } from '../draft.js';
import { loadPhrases, longestPhraseAt } from '../phrase-table.js';
import { type CasedText, isCapital } from '../text-case.js';
import { wordClass } from '../word-class.js';
import { type CountryWord, isCountryHere, isCountryUnlessNamed, isUnmarked } from './country-context.js';
import { NOT_COUNTRIES } from './country-phrases.js';
import { isStateAt, votedCountries } from './country-votes.js';

interface CountryPhrase {
  /** Null for a phrase that holds a country's word but names none. */
  readonly country: Country | null;
  readonly isDemonym: boolean;
  readonly phrase: string;
}

/** Country words that are so seldom anything else in news that only a set phrase or a person's name speaks against them. */
const MOSTLY_COUNTRIES = new Set(
  'china chile mali congo niger korea indian indians georgian micronesian papuan papuans'.split(' '),
);

const TABLE = loadPhrases<CountryPhrase>(
  [
    ...NOT_COUNTRIES.map((phrase) => ({ phrase, country: null, isDemonym: false })),
    ...[...COUNTRIES, ...FORMER_COUNTRIES].flatMap((country) => [
      ...[country.name.toLowerCase(), ...country.aliases].map((phrase) => ({ phrase, country, isDemonym: false })),
      ...country.demonyms.map((phrase) => ({ phrase, country, isDemonym: true })),
    ]),
  ].map((entry) => [entry.phrase, entry] as const),
);

/** Some name of a country starts with the word. */
const COUNTRY = wordSign(TABLE.isOpener);

interface Candidate {
  readonly meaning: CountryPhrase;
  readonly startToken: number;
  readonly endToken: number;
}

/**
 * In:     an article's text.
 * Out:    a draft for each country named, adjectives and nationals included, in reading order; articles (`the uk`) left out.
 * Cost:   linear in the text.
 */
export function findCountries(text: CasedText): EntityDraft[] {
  const words = findWords(text);
  const sure = words.filter(isCountry);
  const meant = sure.length === words.length ? words : withOpenWords(text.tokens, words, sure);
  return meant.map(({ country, startToken, endToken }): EntityDraft => {
    const { name, code } = country!; // candidates have one
    return { kind: 'country', entity: { name, code }, startToken, endToken };
  });
}

/** The sure words, and those of the others that the whole article makes countries, in reading order. */
function withOpenWords(tokens: readonly Token[], words: readonly Named[], sure: readonly Named[]): Named[] {
  // one sense in one text (Gale, Church & Yarowsky 1992): where it is surely the country once, it is so again
  const settled = new Set(sure.filter(isSettling).map(({ phrase }) => phrase));
  const isSure = new Set(sure);
  const isOpen = words.some((word) => !isSure.has(word) && COUNTRY_SIGNS.has(word.country!.code));
  const voted = isOpen ? votedCountries(tokens, new Set(sure.map(({ country }) => country!.code))) : NONE;
  return words.filter(
    (word) => isSure.has(word) || ((settled.has(word.phrase) || voted.has(word.country!.code)) && isUnmarked(word)),
  );
}

const NONE: ReadonlySet<string> = new Set();

type Named = CountryPhrase & CountryWord;

function isCountry(word: Named): boolean {
  if (isTownOfState(word)) return false;
  const other = AMBIGUOUS_COUNTRY_WORDS.get(word.phrase);
  if (other && !MOSTLY_COUNTRIES.has(word.phrase)) return isCountryHere(word, other);
  return isCountryUnlessNamed(word);
}

/** `lebanon , pennsylvania`, `in peru , indiana`: towns have the names of countries. */
const isTownOfState = ({ tokens, endToken, to, isDemonym, isListed }: Named): boolean =>
  !isDemonym && !isListed && tokens[endToken]?.form === ',' && isStateAt(tokens, endToken + 1, to);

/** Names that one clear use in a text settles; pronouns, verbs and languages stand beside the country in any text. */
const SETTLING: ReadonlySet<OtherReading | undefined> = new Set<OtherReading>([
  'animal',
  'ware',
  'person',
  'us-state',
  'title',
]);
const isSettling = ({ phrase, isDemonym }: Named): boolean =>
  !isDemonym && SETTLING.has(AMBIGUOUS_COUNTRY_WORDS.get(phrase));

/** The countries' words, each in its sentence. */
function findWords(text: CasedText): Named[] {
  const { tokens, sentences, isCased } = text;
  const found: Named[] = [];
  let people: ReadonlySet<string> | null = null;
  for (const sentence of sentences) {
    const candidates = findCandidates(text, sentence);
    if (candidates.length === 0) continue;
    const listed = findListed(tokens, candidates);
    const { startToken: from, endToken: to } = sentence;
    for (let i = 0; i < candidates.length; i++) {
      const { meaning, startToken, endToken } = candidates[i]!;
      const { country, isDemonym, phrase } = meaning;
      if (isPersonWord(tokens[startToken]!.word)) people ??= findPersonWords(tokens);
      const isPersonHere = people?.has(phrase) ?? false;
      found.push({
        country,
        isDemonym,
        phrase,
        tokens,
        startToken,
        endToken,
        from,
        to,
        isCased,
        isListed: listed.has(i),
        isPersonHere,
      });
    }
  }
  return found;
}

/** Matches of the table that name a country; in cased text only those with a capital. */
function findCandidates(
  { tokens, isCased, signs }: CasedText,
  { startToken, endToken }: Sentence,
): readonly Candidate[] {
  let found: Candidate[] | null = null;
  for (let i = startToken; i < endToken; i++) {
    if ((signs[i]! & COUNTRY) === 0) continue;
    const match = longestPhraseAt(TABLE, tokens, i, endToken);
    if (!match) continue;
    const hasArticle = tokens[i]!.lower === 'the' && match.endToken > i + 1;
    const first = hasArticle ? i + 1 : i;
    if (match.value.country && (!isCased || hasCapitals(tokens[first]!))) {
      found ??= [];
      found.push({ meaning: match.value, startToken: first, endToken: match.endToken });
    }
    i = match.endToken - 1;
  }
  return found ?? NO_CANDIDATES;
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** `Us` at the start of a sentence is the pronoun, `US` never. */
const hasCapitals = (token: Token): boolean => isCapital(token) && token.form !== 'Us';

/** Indexes of candidates that stand in a list with a country beyond doubt: `the uk , us , canada and india`. */
function findListed(tokens: readonly Token[], candidates: readonly Candidate[]): ReadonlySet<number> {
  if (candidates.length < 2) return NONE_LISTED;
  const listed = new Set<number>();
  for (let start = 0; start < candidates.length; ) {
    let end = start + 1;
    while (end < candidates.length && isListGap(tokens, candidates[end - 1]!.endToken, candidates[end]!.startToken))
      end++;
    const run = candidates.slice(start, end);
    if (run.length > 1 && run.some(({ meaning }) => !AMBIGUOUS_COUNTRY_WORDS.has(meaning.phrase)))
      for (let i = start; i < end; i++) listed.add(i);
    start = end;
  }
  return listed;
}

const NONE_LISTED: ReadonlySet<number> = new Set();
const isListWord = testOf(', and or & / the plus nor -');

/** Only what parts the items of a list stands between: `,` `and` `, and the`. */
function isListGap(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3) return false;
  for (let i = from; i < to; i++) if (!isListWord(tokens[i]!.word)) return false;
  return true;
}

/** Country words that the article uses in a person's name: after a given name, or before a surname. */
function findPersonWords(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!isPersonWord(token.word)) continue;
    const [previous, next] = [tokens[i - 1], tokens[i + 1]];
    const isSurname = previous && wordClass(previous.word) === 'name' && isGivenName(previous.word);
    const isGiven = next && next.kind === 'word' && wordClass(next.word) === 'name' && !isGivenName(next.word);
    if (isSurname || (isGiven && isGivenName(token.word))) found.add(token.lower);
  }
  return found;
}

const isPersonWord = wordTest(
  [...AMBIGUOUS_COUNTRY_WORDS].flatMap(([word, other]) => (other === 'person' ? [word] : [])),
);
