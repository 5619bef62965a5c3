/** Gives lower-case text its capitals back: from cased text of the same corpus first, then from what words and their neighbors show. */
import { MONTHS } from '../data/calendar.js';
import { COUNTRIES } from '../data/countries.js';
import { US_STATES } from '../data/us-states.js';
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Word } from '../model/word.js';
import { isGivenName } from './given-names.js';
import { type NameTable, nameTable, placeKnownName, placeName } from './known-names.js';
import {
  isAmbiguousGivenName,
  isCompanyEnding,
  isLateEnding,
  isNameEnding,
  isNameHead,
  isNameMiddle,
  isNameOpening,
  isOffice,
  isOfficeHead,
  isTitle,
  isTitleModifier,
} from './name-cues.js';
import {
  canBeSurname,
  countUses,
  findBareNames,
  findSurnames,
  isAfterNameCue,
  isBeforeNoun,
  isPlainNoun,
  type NounUses,
} from './name-use.js';
import { countForms, isCased, type SeenForms, shownForms } from './seen-forms.js';
import { sentenceStarts } from './sentence-starts.js';
import { isOpenBracket, shoutedLength } from './shouted-opening.js';
import { NO_WORD, wordOf, wordTest } from './vocabulary.js';
import { capitalized, type WordCase, wordCase } from './word-case.js';
import { firstTag } from './word-tags.js';

/** What a corpus shows of how words are written. */
export interface Casing {
  /** The commoner form, away from sentence starts, of each word that cased articles hold. */
  readonly words: ReadonlyMap<string, string>;
  /** Words in no table that lower-case articles use as common nouns (`a detainee`). */
  readonly common: ReadonlySet<string>;
  /** Names of several words or of an unusual form (`iTunes`), as articles' mentions know them. */
  readonly names: NameTable;
  /** By article: common words that it uses as a name (`ida snow` ... `snow said`; `apple 's`, `apple has`). */
  readonly namesIn: ReadonlyMap<string, ReadonlySet<string>>;
}

type CasedArticle = Pick<AnalyzedArticle, 'article' | 'tokens' | 'sentences' | 'mentions'>;

/**
 * In:     the articles of a corpus, in any order.
 * Out:    what they show of how words are written.
 * Cost:   linear in the text.
 */
export function learnCasing(articles: readonly CasedArticle[]): Casing {
  const seen: SeenForms = { words: new Map(), names: new Set() };
  const uses: NounUses = new Map();
  const namesIn = new Map<string, ReadonlySet<string>>();
  for (const article of articles) {
    if (isCased(article.tokens)) {
      countForms(article, seen);
      continue;
    }
    const words = article.tokens.map((token) => token.word);
    countUses(words, uses);
    namesIn.set(article.article.path, new Set([...findSurnames(words), ...findBareNames(words)]));
  }
  return {
    words: shownForms(seen),
    names: nameTable([...namesOf(articles), ...[...seen.names].sort()]),
    common: new Set([...uses].filter(([, { noun, all }]) => noun * 2 >= all).map(([word]) => word)),
    namesIn,
  };
}

/** Display names of what mentions name. */
function namesOf(articles: readonly CasedArticle[]): string[] {
  const names = new Set<string>();
  for (const { mentions } of articles)
    for (const mention of mentions)
      if (
        'entity' in mention &&
        mention.kind === 'service' &&
        mention.entity.name !== mention.entity.name.toLowerCase()
      )
        names.add(mention.entity.name);
  return [...names].sort();
}

interface Context {
  readonly casing: Casing;
  /** Paths of the articles that tell the same story: what one uses as a name is one in all. */
  readonly articles: readonly string[];
  /** Forms that are known from elsewhere, by index. */
  readonly known?: ReadonlyMap<number, string>;
}

/**
 * In:     the words of one or more sentences.
 * Out:    the same with capitals.
 * Cost:   linear in the words.
 */
export function restoreCase(words: readonly Word[], { casing, articles, known }: Context): string[] {
  const isNameHere = (word: string) => articles.some((path) => casing.namesIn.get(path)?.has(word));
  const cases = words.map((word) => caseInCorpus(word, casing));
  const isName = cases.map((found) => found.sureness === 'name');
  const forms = cases.map((found, i) => (isName[i] ? found.form : words[i]!.lower));
  const raise = (i: number) => {
    if (isName[i] || cases[i] === undefined) return;
    isName[i] = true;
    forms[i] = cases[i]!.sureness === 'word' ? capitalized(words[i]!.lower) : cases[i]!.form;
  };
  for (let i = 0; i < words.length; i++) {
    const length = placeName(casing.names, words, i, forms) || placeKnownName(words, i, forms);
    if (length > 0) {
      isName.fill(true, i, i + length);
      i += length - 1;
    }
  }
  for (const [i, form] of known ?? []) {
    forms[i] = form;
    isName[i] = true;
  }
  for (let i = 0; i < words.length; i++) {
    if (isName[i]) continue;
    const { sureness } = cases[i]!;
    if (sureness === 'unknown' && isShortForm(words, i)) {
      isName[i] = true;
      forms[i] = words[i]!.lower.toUpperCase();
    } else if (i > 0 && isAfterNameCue(words, i) && canBeSurname(words, i)) raise(i);
    else if (sureness === 'unknown' && !(i > 0 && at(words, i - 1).lower === 'a' && !isName[i + 1])) raise(i);
    else if (isNameHere(words[i]!.lower) && (!isBeforeNoun(at(words, i - 1)) || isPlainNoun(words[i + 1]))) raise(i);
    else if (isTownBeforeState(words, i, isName) || isParty(words, i)) raise(i);
    else if (words[i]!.lower === 'euro' && /^(?:19|20)\d\d$/.test(at(words, i + 1).lower)) raise(i);
    else if (isMonth(words, i) || isGivenNameAfterOffice(words, i, cases)) raise(i);
  }
  for (let i = words.length - 1; i >= 0; i--) if (!isName[i] && belongsToNextName(words, i, isName)) raise(i);
  for (let i = 1; i < words.length; i++) {
    if (!isName[i] && (belongsToNameBefore(words, i, isName) || endsCompany(words, i, cases))) raise(i);
    if (isName[i] && !isName[i - 1] && endsCompany(words, i, cases)) raise(i - 1);
    if (isName[i - 1] && isNameMiddle(words[i]!) && isLateEnding(at(words, i + 1)) && canOpenName(words, i - 1)) {
      raise(i);
      raise(i + 1);
    }
  }
  const shouted = shoutedLength(words, isName);
  for (let i = 0; i < shouted; i++) forms[i] = forms[i]!.toUpperCase();
  const starts = sentenceStarts(words.map(({ lower }) => lower));
  return forms.map((form, i) => (starts[i] && canBeRaised(form) ? capitalized(form) : form));
}

/** Of a name that goes on: no people, day or month, and no word before it that describes (`a boston high school`). */
const canOpenName = (words: readonly Word[], i: number): boolean =>
  !isDemonym(words[i]!) &&
  !isCalendarName(words[i]!) &&
  !/^an?$/.test(at(words, i - 1).lower) &&
  // `in texas high school football is king`
  !((isCountry(words[i]!) || isState(words[i]!)) && /^(?:in|of|from|across|for)$/.test(at(words, i - 1).lower));
const isCountry = wordTest(COUNTRIES.map(({ name }) => name.toLowerCase()).filter((name) => !name.includes(' ')));
const isCalendarName = wordTest([
  ...MONTHS.map(({ display }) => display.toLowerCase()),
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
]);

/** Not `iPhone` and `eBay`, which start small even at the start of a sentence, nor `1990s`. */
const canBeRaised = (form: string): boolean => !/^\p{Ll}\p{Lu}/u.test(form) && !/^[^\p{L}]*\p{N}/u.test(form);

/** The word at a place; the word of no token outside. */
const at = (words: readonly Word[], i: number): Word => words[i] ?? NO_WORD;

function caseInCorpus(word: Word, casing: Casing): WordCase {
  const { lower: token } = word;
  const seen = casing.words.get(token);
  if (seen !== undefined)
    return {
      sureness: seen === token ? (wordCase(word).sureness === 'either' ? 'either' : 'word') : 'name',
      form: seen === token ? wordCase(word).form : seen,
    };
  if (casing.common.has(token)) return { sureness: 'word', form: token };
  if (token.length > 2 && /[-/]/.test(token)) return caseOfCompound(token, casing);
  return wordCase(word);
}

/** `41-year-old`, `anti-american`, `chung-man`: part by part. */
function caseOfCompound(token: string, casing: Casing): WordCase {
  if (/^https?:|^www\.|^--+$/.test(token)) return { sureness: 'word', form: token };
  const parts = token.split(/([-/])/).map((part) => ({ part, found: caseInCorpus(wordOf(part), casing) }));
  const words = parts.filter(({ part }) => /\p{L}/u.test(part));
  const allNames = words.every(({ found }) => found.sureness === 'name' || found.sureness === 'unknown');
  const form = parts
    .map(({ part, found }) =>
      found.sureness === 'name' || allNames || (found.sureness === 'unknown' && part === parts[0]?.part)
        ? found.form
        : part,
    )
    .join('');
  return { sureness: form === token ? 'word' : 'name', form };
}

/** `chief executive beat odermatt told`: the verb of the sentence comes behind the name, so the word before it is none. */
const isGivenNameAfterOffice = (words: readonly Word[], i: number, cases: readonly WordCase[]): boolean =>
  cases[i]!.sureness === 'either' &&
  isOffice(at(words, i - 1)) &&
  cases[i + 1]?.sureness === 'unknown' &&
  /^(?:VBD|VBZ|MD)/.test(firstTag(at(words, i + 2)));

/** `the state news agency ( tna )`. */
const isShortForm = (words: readonly Word[], i: number): boolean =>
  words[i]!.lower.length <= MAX_SHORT_FORM &&
  /^(?:\(|-lrb-)$/.test(at(words, i - 1).lower) &&
  /^(?:\)|-rrb-)$/.test(at(words, i + 1).lower);
const MAX_SHORT_FORM = 5;

/**
 * `of ullmouth , fla.`: a word in no dictionary before a place; `a boulder , colorado , judge`: a word that is a place as well; `in bar
 * harbor , maine`: any word before one that ends the names of towns.
 */
function isTownBeforeState(words: readonly Word[], i: number, isName: readonly boolean[]): boolean {
  const isOfTwo = isNameEnding(at(words, i + 1));
  const comma = isOfTwo ? i + 2 : i + 1;
  if (at(words, comma).lower !== ',' || !isName[comma + 1]) return false;
  const isPlaced = /^(?:of|in|from|near|at|to|outside)$/.test(at(words, i - 1).lower);
  const { sureness } = wordCase(words[i]!);
  if (sureness === 'compound' && !isOfTwo) return isPlaced;
  if (!isOfTwo && sureness !== 'either') return false;
  const isEnded = /^[^\p{L}\p{N}]*$/u.test(at(words, comma + 2).lower);
  return (isPlaced || /^an?$/.test(at(words, i - 1).lower)) && isState(at(words, comma + 1)) && isEnded;
}
const isState = wordTest(US_STATES.filter((name) => !name.includes(' ')));

/** `( d - n.y. )`, `( r - texas )`: the party of a member of Congress. */
const isParty = (words: readonly Word[], i: number): boolean =>
  /^[dri]$/.test(words[i]!.lower) && isOpenBracket(at(words, i - 1)) && at(words, i + 1).lower === '-';

/** Months that are common words too. */
function isMonth(words: readonly Word[], i: number): boolean {
  const word = words[i]!.lower;
  if (word !== 'may' && word !== 'march') return false;
  if (
    /^(?:in|since|until|till|by|last|next|early|late|mid|during|of|through)$/.test(at(words, i - 1).lower) &&
    word === 'may'
  )
    return true;
  return (
    /^\d{1,4}(?:st|nd|rd|th)?$/.test(at(words, i + 1).lower) ||
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(at(words, i - 1).lower) ||
    (word === 'march' && /^(?:in|since|until|by|last)$/.test(at(words, i - 1).lower))
  );
}

function belongsToNextName(words: readonly Word[], i: number, isName: readonly boolean[]): boolean {
  const word = words[i]!;
  if (!isName[i + 1]) {
    if (at(words, i + 1).lower !== 'of') return false;
    return (
      (isNameHead(word) && Boolean(isName[i + 2])) || (isOfficeHead(word) && /^\p{L}/u.test(at(words, i + 2).lower))
    );
  }
  const next = at(words, i + 1);
  // `the salter captain grant ode`: a player, not an officer
  if (isTitle(word)) return !isDemonym(next) && !(word.lower === 'captain' && isName[i - 1]);
  if (isTitleModifier(word)) return isTitle(next);
  // `a dusty nairobi street`, `280 miles )`
  if (isAmbiguousGivenName(word) && /^an?$|^\d/.test(at(words, i - 1).lower)) return false;
  if (isAmbiguousGivenName(word)) return !isDemonym(next) && !isGivenName(next) && i + 2 <= words.length;
  return (
    isNameOpening(word) &&
    !(isDemonym(next) && /^(?:the|great|lake|greater|van|de|la|el|von|new|bin|al)$/.test(word.lower))
  );
}

function belongsToNameBefore(words: readonly Word[], i: number, isName: readonly boolean[]): boolean {
  const word = words[i]!;
  if (isOfficeHead(at(words, i - 2)) && at(words, i - 1).lower === 'of' && /^\p{L}/u.test(word.lower))
    return wordCase(word).sureness !== 'name';
  return (
    Boolean(isName[i - 1]) && isNameEnding(word) && !isDemonym(at(words, i - 1)) && !/\d/.test(at(words, i - 1).lower)
  );
}

/** The name before is no place, of which things are told that it has. */
const endsCompany = (words: readonly Word[], i: number, cases: readonly WordCase[]): boolean =>
  isCompanyEnding(words[i]!) &&
  (cases[i - 1]!.sureness === 'unknown' || cases[i - 1]!.sureness === 'compound') &&
  !isBeforeNoun(at(words, i - 2)) &&
  !isPlainNoun(words[i + 1]);

const isDemonym = wordTest(COUNTRIES.flatMap(({ demonyms }) => demonyms.filter((demonym) => !demonym.includes(' '))));
