/** Gives lower-case text its capitals back: from cased text of the same corpus first, then from what words and their neighbors show. */
import { COUNTRIES } from '../data/countries.js';
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Token } from '../model/token.js';
import { GIVEN_NAMES } from './given-names.js';
import {
  AMBIGUOUS_GIVEN_NAMES,
  NAME_ENDINGS,
  NAME_HEADS,
  NAME_OPENINGS,
  OFFICE_HEADS,
  TITLE_MODIFIERS,
  TITLES,
} from './name-cues.js';
import { KNOWN_NAMES, type PhraseTable, phraseTable, placePhrase } from './name-phrases.js';
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
  readonly names: PhraseTable;
  /** By article: common words that it uses as a name (`tony snow` ... `snow said`; `apple 's`, `apple has`). */
  readonly namesIn: ReadonlyMap<string, ReadonlySet<string>>;
}

type CasedArticle = Pick<AnalyzedArticle, 'article' | 'style' | 'tokens' | 'sentences' | 'mentions'>;

/**
 * In:     the articles of a corpus, in any order.
 * Out:    what they show of how words are written.
 * Cost:   linear in the text.
 */
export function learnCasing(articles: readonly CasedArticle[]): Casing {
  const seen: SeenForms = { words: new Map(), names: new Set() };
  const uses = new Map<string, { noun: number; all: number }>();
  const namesIn = new Map<string, ReadonlySet<string>>();
  for (const article of articles) {
    if (article.style === 'natural' && article.tokens.some((token) => token.form !== token.lower)) {
      countForms(article, seen);
      continue;
    }
    const words = article.tokens.map((token) => token.lower);
    countUses(words, uses);
    namesIn.set(article.article.path, new Set([...findSurnames(words), ...findBareNames(words)]));
  }
  return {
    words: new Map(
      [...seen.words]
        .filter(([word, counts]) => isShown(word, counts))
        .map(([word, counts]) => [word, commonest(counts)]),
    ),
    names: phraseTable([...namesOf(articles), ...[...seen.names].sort()]),
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
        NAMED_KINDS.has(mention.kind) &&
        mention.entity.name !== mention.entity.name.toLowerCase()
      )
        names.add(mention.entity.name);
  return [...names].sort();
}
const NAMED_KINDS = new Set(['service', 'organization', 'person', 'place']);

/** Sentences of which more than this share is capitalized are headlines: they show nothing. */
const MAX_CAPITALIZED_SHARE = 0.6;

/** What cased articles show: single words, and names of several. */
interface SeenForms {
  /** Word in small letters, then its forms with how often each stands. */
  readonly words: Map<string, Map<string, number>>;
  readonly names: Set<string>;
}

/** Tokens of a name, at most: longer runs are headlines inside the text. */
const MAX_NAME = 5;

function countForms(article: CasedArticle, seen: SeenForms): void {
  for (const sentence of article.sentences) {
    const tokens = article.tokens.slice(sentence.startToken + sentence.leadTokens, sentence.endToken);
    const words = tokens.filter((token) => token.kind === 'word');
    if (words.filter(isCapitalized).length > words.length * MAX_CAPITALIZED_SHARE) continue;
    const starts = sentenceStarts(tokens.map((token) => token.lower));
    for (let i = 0; i < tokens.length; i++) {
      let end = i;
      while (end < tokens.length && isInName(tokens, end) && !starts[end]) end++;
      const run = tokens.slice(i, end);
      if (run.length > 1 && run.length <= MAX_NAME) seen.names.add(run.map((token) => token.form).join(' '));
      // a common word inside a name (`Santa Clara Hospital`) shows nothing of the word alone
      const alone =
        run.length > 1
          ? run.filter(({ lower }) => !isCommon(lower))
          : tokens.slice(i, i + 1).filter((token) => token.kind === 'word' && !starts[i]);
      for (const token of alone) countForm(seen.words, token);
      i = Math.max(i, end - 1);
    }
  }
}

const isCapitalized = (token: Token): boolean => token.kind === 'word' && token.form !== token.lower;

/** `St Brannoc 's Hospital` is one name. */
const isInName = (tokens: readonly Token[], i: number): boolean =>
  isCapitalized(tokens[i]!) ||
  (tokens[i]!.lower === "'s" &&
    i > 0 &&
    isCapitalized(tokens[i - 1]!) &&
    tokens[i + 1] !== undefined &&
    isCapitalized(tokens[i + 1]!));

const isCommon = (lower: string): boolean => wordTags(lower).lower !== null;

function countForm(words: SeenForms['words'], { lower, form }: Token): void {
  const counts = words.get(lower) ?? new Map<string, number>();
  counts.set(form, (counts.get(form) ?? 0) + 1);
  words.set(lower, counts);
}

/** A common word with a capital is a name of the corpus only if it is never without. */
const isShown = (word: string, counts: ReadonlyMap<string, number>): boolean =>
  !isCommon(word) || counts.has(word) || [...counts.values()].some((count) => count >= MIN_CAPITALIZED);
const MIN_CAPITALIZED = 2;

/** The form counted most; among equals the one with fewer capitals, as code units order them last. */
function commonest(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [form, count] of counts) if (count > most || (count === most && form > best)) [best, most] = [form, count];
  return best;
}

/** A common noun, if a noun at all, stands after these. */
const BEFORE_NOUN = new Set(
  'a an this that these those some any no every each his her their its my our your more most many few several two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

function countUses(words: readonly string[], uses: Map<string, { noun: number; all: number }>): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!/^\p{L}{3,}$/u.test(word) || wordCase(word).sureness !== 'unknown') continue;
    for (const counted of word.endsWith('s') ? [word, word.slice(0, -1)] : [word, `${word}s`]) {
      const use = uses.get(counted) ?? { noun: 0, all: 0 };
      use.all++;
      // `a knightscope robot`: the name stands before the noun
      if (BEFORE_NOUN.has(words[i - 1] ?? '') && !isPlainNoun(words[i + 1])) use.noun++;
      uses.set(counted, use);
    }
  }
}

const isPlainNoun = (word: string | undefined): boolean =>
  word !== undefined && (wordTags(word).lower?.[0]?.startsWith('NN') ?? false);

/** Common words that stand where only a surname can, after a given name or a title. */
function findSurnames(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 1; i < words.length; i++) if (isAfterNameCue(words, i) && canBeSurname(words, i)) found.add(words[i]!);
  return found;
}

const isAfterNameCue = (words: readonly string[], i: number): boolean => {
  const before = words[i - 1]!;
  return (
    (GIVEN_NAMES.has(before) && !AMBIGUOUS_GIVEN_NAMES.has(before)) ||
    (TITLES.has(before) && !ARTICLES.has(words[i - 2] ?? '')) ||
    /^[b-z]\.$/.test(before)
  );
};
const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'our', 'my', 'of', 'former']);

function canBeSurname(words: readonly string[], i: number): boolean {
  const { sureness } = wordCase(words[i]!);
  if (sureness === 'unknown' || sureness === 'name' || sureness === 'compound') return true;
  const tags = wordTags(words[i]!).lower ?? [];
  if (sureness === 'either') return tags.every((tag) => !FUNCTION_TAG.test(tag));
  return tags.length > 0 && tags.every((tag) => tag === 'NN' || tag === 'JJ') && AFTER_SURNAME.has(words[i + 1] ?? '.');
}
const FUNCTION_TAG = /^(?:DT|IN|MD|CC|PRP|TO|WDT|WP|WRB|VBD|VBZ|RB|EX|PDT)/;
const AFTER_SURNAME = new Set([',', '.', "'s", 'said', 'says', 'told', 'added', 'and', ')', '(']);

/**
 * Common words that the article uses as only names are used: `apple has`, `apple 's`, where a noun that can be counted would need an
 * article. Words that are two in one prove it by one such use, as no dictionary has them.
 */
function findBareNames(words: readonly string[]): ReadonlySet<string> {
  const uses = new Map<string, { subject: number; owner: number; bare: number; noun: number }>();
  words.forEach((word, i) => {
    if (word.length < 3 || !/^\p{L}+$/u.test(word)) return;
    const { sureness } = wordCase(word);
    if (sureness !== 'compound' && (sureness !== 'either' || !isCountNoun(word))) return;
    const use = uses.get(word) ?? { subject: 0, owner: 0, bare: 0, noun: 0 };
    uses.set(word, use);
    const [before, after] = [words[i - 1] ?? '.', words[i + 1] ?? '.'];
    // `an apple spokesman`: the name stands before the noun
    if (BEFORE_NOUN.has(before)) use.noun += isPlainNoun(words[i + 1]) ? 0 : 1;
    else if (isBareBefore(before)) {
      use.bare++;
      if (after === "'s") use.owner++;
      else if (/^(?:VBZ|VBD|MD)/.test(wordTags(after).lower?.[0] ?? '')) use.subject++;
    }
  });
  return new Set(
    [...uses]
      .filter(([word, { subject, owner, bare, noun }]) =>
        wordTags(word).lower === null
          ? noun === 0 && subject + owner > 0
          : subject > 0 && owner > 0 && noun * 4 <= bare,
      )
      .map(([word]) => word),
  );
}

const isCountNoun = (word: string): boolean => {
  const tags = wordTags(word).lower ?? [];
  return tags.includes('NN') && !tags.includes('NNS');
};

/** Nothing stands before that a noun phrase could have begun with: `the`, an adjective, another noun. */
const isBareBefore = (before: string): boolean =>
  !/\p{L}/u.test(before) || /^(?:IN|CC|VB|TO|MD|WRB|WDT)/.test(wordTags(before).lower?.[0] ?? '');

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
    const length = placePhrase(casing.names, tokens, i, forms) || placePhrase(KNOWN_NAMES, tokens, i, forms);
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
    if (i > 0 && isAfterNameCue(tokens, i) && canBeSurname(tokens, i)) raise(i);
    else if (sureness === 'unknown' && !(i > 0 && tokens[i - 1] === 'a' && !isName[i + 1])) raise(i);
    else if (isNameHere(tokens[i]!) && (!BEFORE_NOUN.has(tokens[i - 1] ?? '') || isPlainNoun(tokens[i + 1]))) raise(i);
    else if (isMonth(tokens, i)) raise(i);
  }
  for (let i = tokens.length - 1; i >= 0; i--) if (!isName[i] && belongsToNextName(tokens, i, isName)) raise(i);
  for (let i = 1; i < tokens.length; i++) if (!isName[i] && belongsToNameBefore(tokens, i, isName)) raise(i);
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
  // `the norwich captain grant holt`: a player, not an officer
  if (TITLES.has(word)) return !DEMONYMS.has(next) && !(word === 'captain' && isName[i - 1]);
  if (TITLE_MODIFIERS.has(word)) return TITLES.has(next);
  if (GIVEN_NAMES.has(word)) return !DEMONYMS.has(next);
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

const DEMONYMS: ReadonlySet<string> = new Set(COUNTRIES.flatMap((country) => country.demonyms));
