/** Gives lower-case text its capitals back: from cased text of the same corpus first, then from what words and their neighbors show. */
import { COUNTRIES } from '../data/countries.js';
import type { AnalyzedArticle } from '../model/analysis.js';
import { GIVEN_NAMES } from './given-names.js';
import { knownNames, type NameTable, nameTable, placeName } from './known-names.js';
import {
  AMBIGUOUS_GIVEN_NAMES,
  COMPANY_ENDINGS,
  NAME_ENDINGS,
  NAME_HEADS,
  NAME_OPENINGS,
  OFFICE_HEADS,
  OFFICES,
  TITLE_MODIFIERS,
  TITLES,
} from './name-cues.js';
import {
  BEFORE_NOUN,
  canBeSurname,
  countUses,
  findBareNames,
  findSurnames,
  isAfterNameCue,
  isPlainNoun,
  type NounUses,
} from './name-use.js';
import { countForms, isCased, type SeenForms, shownForms } from './seen-forms.js';
import { sentenceStarts } from './sentence-starts.js';
import { capitalized, type WordCase, wordCase } from './word-case.js';
import { wordTags } from './word-tags.js';

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
    const words = article.tokens.map((token) => token.lower);
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
 * In:     tokens of one or more sentences in small letters.
 * Out:    the same tokens with capitals.
 * Cost:   linear in the tokens.
 */
export function restoreCase(tokens: readonly string[], { casing, articles, known }: Context): string[] {
  const isNameHere = (word: string) => articles.some((path) => casing.namesIn.get(path)?.has(word));
  const cases = tokens.map((token) => caseInCorpus(token, casing));
  const isName = cases.map((found) => found.sureness === 'name');
  const forms = cases.map((found, i) => (isName[i] ? found.form : tokens[i]!));
  const raise = (i: number) => {
    if (isName[i] || cases[i] === undefined) return;
    isName[i] = true;
    forms[i] = cases[i]!.sureness === 'word' ? capitalized(tokens[i]!) : cases[i]!.form;
  };
  for (let i = 0; i < tokens.length; i++) {
    const length = placeName(casing.names, tokens, i, forms) || placeName(knownNames(), tokens, i, forms);
    if (length > 0) {
      isName.fill(true, i, i + length);
      i += length - 1;
    }
  }
  for (const [i, form] of known ?? []) {
    forms[i] = form;
    isName[i] = true;
  }
  for (let i = 0; i < tokens.length; i++) {
    if (isName[i]) continue;
    const { sureness } = cases[i]!;
    if (sureness === 'unknown' && isShortForm(tokens, i)) {
      isName[i] = true;
      forms[i] = tokens[i]!.toUpperCase();
    } else if (i > 0 && isAfterNameCue(tokens, i) && canBeSurname(tokens, i)) raise(i);
    else if (sureness === 'unknown' && !(i > 0 && tokens[i - 1] === 'a' && !isName[i + 1])) raise(i);
    else if (isNameHere(tokens[i]!) && (!BEFORE_NOUN.has(tokens[i - 1] ?? '') || isPlainNoun(tokens[i + 1]))) raise(i);
    else if (isTownBeforeState(tokens, i, isName)) raise(i);
    else if (tokens[i] === 'euro' && /^(?:19|20)\d\d$/.test(tokens[i + 1] ?? '')) raise(i);
    else if (isMonth(tokens, i) || isGivenNameAfterOffice(tokens, i, cases)) raise(i);
  }
  for (let i = tokens.length - 1; i >= 0; i--) if (!isName[i] && belongsToNextName(tokens, i, isName)) raise(i);
  for (let i = 1; i < tokens.length; i++) {
    if (!isName[i] && (belongsToNameBefore(tokens, i, isName) || endsCompany(tokens, i, cases))) raise(i);
    if (isName[i] && !isName[i - 1] && endsCompany(tokens, i, cases)) raise(i - 1);
  }
  const starts = sentenceStarts(tokens);
  return forms.map((form, i) => (starts[i] && !isMixed(form) ? capitalized(form) : form));
}

/** `iPhone`, `eBay`: starts small even at the start of a sentence. */
const isMixed = (form: string): boolean => /^\p{Ll}\p{Lu}/u.test(form);

function caseInCorpus(token: string, casing: Casing): WordCase {
  const seen = casing.words.get(token);
  if (seen !== undefined)
    return {
      sureness: seen === token ? (wordCase(token).sureness === 'either' ? 'either' : 'word') : 'name',
      form: seen === token ? wordCase(token).form : seen,
    };
  if (casing.common.has(token)) return { sureness: 'word', form: token };
  if (token.length > 2 && /[-/]/.test(token)) return caseOfCompound(token, casing);
  return wordCase(token);
}

/** `41-year-old`, `anti-american`, `chung-man`: part by part. */
function caseOfCompound(token: string, casing: Casing): WordCase {
  if (/^https?:|^www\.|^--+$/.test(token)) return { sureness: 'word', form: token };
  const parts = token.split(/([-/])/).map((part) => ({ part, found: caseInCorpus(part, casing) }));
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
const isGivenNameAfterOffice = (tokens: readonly string[], i: number, cases: readonly WordCase[]): boolean =>
  cases[i]!.sureness === 'either' &&
  OFFICES.has(tokens[i - 1] ?? '') &&
  cases[i + 1]?.sureness === 'unknown' &&
  /^(?:VBD|VBZ|MD)/.test(wordTags(tokens[i + 2] ?? '').lower?.[0] ?? '');

/** `the state news agency ( tna )`. */
const isShortForm = (tokens: readonly string[], i: number): boolean =>
  tokens[i]!.length <= MAX_SHORT_FORM &&
  /^(?:\(|-lrb-)$/.test(tokens[i - 1] ?? '') &&
  /^(?:\)|-rrb-)$/.test(tokens[i + 1] ?? '');
const MAX_SHORT_FORM = 5;

/** `of ullmouth , fla.`: a word in no dictionary before a place. */
const isTownBeforeState = (tokens: readonly string[], i: number, isName: readonly boolean[]): boolean =>
  tokens[i + 1] === ',' &&
  Boolean(isName[i + 2]) &&
  /^(?:of|in|from|near|at|to|outside)$/.test(tokens[i - 1] ?? '') &&
  wordCase(tokens[i]!).sureness === 'compound';

/** Months that are common words too. */
function isMonth(tokens: readonly string[], i: number): boolean {
  const word = tokens[i]!;
  if (word !== 'may' && word !== 'march') return false;
  if (
    /^(?:in|since|until|till|by|last|next|early|late|mid|during|of|through)$/.test(tokens[i - 1] ?? '') &&
    word === 'may'
  )
    return true;
  return (
    /^\d{1,4}(?:st|nd|rd|th)?$/.test(tokens[i + 1] ?? '') ||
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[i - 1] ?? '') ||
    (word === 'march' && /^(?:in|since|until|by|last)$/.test(tokens[i - 1] ?? ''))
  );
}

function belongsToNextName(tokens: readonly string[], i: number, isName: readonly boolean[]): boolean {
  const word = tokens[i]!;
  if (!isName[i + 1]) {
    if (tokens[i + 1] !== 'of') return false;
    return (
      (NAME_HEADS.has(word) && Boolean(isName[i + 2])) ||
      (OFFICE_HEADS.has(word) && /^\p{L}/u.test(tokens[i + 2] ?? ''))
    );
  }
  const next = tokens[i + 1]!;
  // `the salter captain grant ode`: a player, not an officer
  if (TITLES.has(word)) return !DEMONYMS.has(next) && !(word === 'captain' && isName[i - 1]);
  if (TITLE_MODIFIERS.has(word)) return TITLES.has(next);
  // `a dusty nairobi street`
  if (AMBIGUOUS_GIVEN_NAMES.has(word) && /^an?$/.test(tokens[i - 1] ?? '')) return false;
  if (AMBIGUOUS_GIVEN_NAMES.has(word)) return !DEMONYMS.has(next) && !GIVEN_NAMES.has(next) && i + 2 <= tokens.length;
  return (
    NAME_OPENINGS.has(word) &&
    !(DEMONYMS.has(next) && /^(?:the|great|lake|greater|van|de|la|el|von|new|bin|al)$/.test(word))
  );
}

function belongsToNameBefore(tokens: readonly string[], i: number, isName: readonly boolean[]): boolean {
  const word = tokens[i]!;
  if (OFFICE_HEADS.has(tokens[i - 2] ?? '') && tokens[i - 1] === 'of' && /^\p{L}/u.test(word))
    return wordCase(word).sureness !== 'name';
  return (
    Boolean(isName[i - 1]) && NAME_ENDINGS.has(word) && !DEMONYMS.has(tokens[i - 1]!) && !/\d/.test(tokens[i - 1]!)
  );
}

/** The name before is no place, of which things are told that it has. */
const endsCompany = (tokens: readonly string[], i: number, cases: readonly WordCase[]): boolean =>
  COMPANY_ENDINGS.has(tokens[i]!) &&
  (cases[i - 1]!.sureness === 'unknown' || cases[i - 1]!.sureness === 'compound') &&
  !BEFORE_NOUN.has(tokens[i - 2] ?? '') &&
  !isPlainNoun(tokens[i + 1]);

const DEMONYMS: ReadonlySet<string> = new Set(COUNTRIES.flatMap((country) => country.demonyms));
