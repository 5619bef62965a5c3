/** How lower-case text shows by use what is a name and what is not. */
import type { Word } from '../model/word.js';
import { isGivenName } from './given-names.js';
import { isAmbiguousSurname, isNameEnding, isTitle } from './name-cues.js';
import { NO_WORD, testOf, wordOf, wordPredicate } from './vocabulary.js';
import { wordCase } from './word-case.js';
import { firstTag, wordTags, wordTagsOf } from './word-tags.js';

/** A common noun, if a noun at all, stands after these. */
export const isBeforeNoun = testOf(
  'a an this that these those some any no every each his her their its my our your more most many few several two three four five six seven eight nine ten',
);

/** How often a word in no table stands where only a common noun can. */
export type NounUses = Map<string, { noun: number; all: number }>;

/** Nothing is known of the word, and it may be a noun. */
const isStranger = wordPredicate(
  (lower) => /^\p{L}{3,}$/u.test(lower) && wordCase(wordOf(lower)).sureness === 'unknown',
);

/** Adds the uses of an article in small letters. */
export function countUses(words: readonly Word[], uses: NounUses): void {
  for (let i = 0; i < words.length; i++) {
    if (!isStranger(words[i]!)) continue;
    const { lower } = words[i]!;
    // `a korvane robot`: the name stands before the noun
    const isNoun = isBeforeNoun(words[i - 1] ?? NO_WORD) && !isPlainNoun(words[i + 1]);
    for (const counted of lower.endsWith('s') ? [lower, lower.slice(0, -1)] : [lower, `${lower}s`]) {
      const use = uses.get(counted) ?? { noun: 0, all: 0 };
      use.all++;
      if (isNoun) use.noun++;
      uses.set(counted, use);
    }
  }
}

export const isPlainNoun = (word: Word | undefined): boolean => word !== undefined && firstTag(word).startsWith('NN');

/** Words that stand where only a surname can, after a given name or a title. */
export function findSurnames(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 1; i < words.length; i++)
    if (isAfterNameCue(words, i) && canBeSurname(words, i) && !isNameEnding(words[i]!)) found.add(words[i]!.lower);
  return found;
}

/** A given name, a title or an initial stands before. */
export const isAfterNameCue = (words: readonly Word[], i: number): boolean => {
  const before = words[i - 1]!;
  return isGivenName(before) || (isTitle(before) && !isArticle(words[i - 2] ?? NO_WORD)) || isInitial(before);
};
const isArticle = testOf('a an the his her their its our my of former');
const isInitial = testOf(Array.from('bcdefghijklmnopqrstuvwxyz', (letter) => `${letter}.`).join(' '));

/** The word itself does not speak against it. */
export function canBeSurname(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (isAmbiguousSurname(word)) return true;
  const { sureness } = wordCase(word);
  if (sureness === 'unknown' || sureness === 'name' || sureness === 'compound') return true;
  const tags = wordTagsOf(word).lower ?? [];
  if (sureness === 'either') return tags.every((tag) => !FUNCTION_TAG.test(tag));
  const isNominal = tags.length > 0 && tags.every((tag) => tag === 'NN' || tag === 'JJ');
  return isNominal && (i + 1 === words.length || isAfterSurname(words[i + 1]!));
}
const FUNCTION_TAG = /^(?:DT|IN|MD|CC|PRP|TO|WDT|WP|WRB|VBD|VBZ|RB|EX|PDT)/;
const isAfterSurname = testOf(", . 's said says told added and ) (");

/** How often a word stands as a subject, before `'s`, without an article, and where only a common noun can. */
interface BareUses {
  readonly word: Word;
  subject: number;
  owner: number;
  bare: number;
  noun: number;
}

/**
 * Common words that the article uses as only names are used: `apple has`, `apple 's`, where a noun that can be counted would need an
 * article. Words that are two in one prove it by one such use, as no dictionary has them.
 */
export function findBareNames(words: readonly Word[]): ReadonlySet<string> {
  const uses = new Map<string, BareUses>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!canBeBare(word)) continue;
    const { sureness } = wordCase(word);
    let use = uses.get(word.lower);
    if (use === undefined) {
      use = { word, subject: 0, owner: 0, bare: 0, noun: 0 };
      uses.set(word.lower, use);
    }
    const [before, after] = [words[i - 1] ?? STOP, words[i + 1] ?? STOP];
    // `an apple spokesman`: the name stands before the noun
    if (isBeforeNoun(before)) use.noun += isPlainNoun(words[i + 1]) ? 0 : 1;
    else if (canStandBeforeBare(before)) {
      use.bare++;
      if (after.lower === "'s") use.owner++;
      else if (sureness === 'compound' && isApposed(words, i)) use.subject++;
      else if (/^(?:VBZ|VBD|MD)/.test(firstTag(after))) use.subject++;
    }
  }
  const found = new Set<string>();
  for (const { word, subject, owner, bare, noun } of uses.values()) {
    const isName =
      wordTagsOf(word).lower === null
        ? noun === 0 && subject + owner > 0
        : subject > 0 && owner > 0 && noun * 4 <= bare;
    if (isName) found.add(word.lower);
  }
  return found;
}

/** What stands before the first word and after the last. */
const STOP = wordOf('.');

/** A name that is a common word as well, one that can be counted; or two words in one. */
const canBeBare = wordPredicate((lower) => {
  if (lower.length < 3 || !/^\p{L}+$/u.test(lower)) return false;
  const { sureness } = wordCase(wordOf(lower));
  return sureness === 'compound' || (sureness === 'either' && isCountNoun(lower));
});

/** `the regulator , comwatch , has`, `pippin , talkbird and quillo`: between marks, where a noun that can be counted would need an article. */
const isApposed = (words: readonly Word[], i: number): boolean => {
  const after = words[i + 1]?.lower;
  return (
    words[i - 1]?.lower === ',' &&
    !words[i]!.lower.endsWith('s') &&
    (after === ',' || (after === 'and' && wordCase(words[i + 2] ?? NO_WORD).sureness === 'unknown'))
  );
};

const isCountNoun = (word: string): boolean => {
  const tags = wordTags(word).lower ?? [];
  return tags.includes('NN') && !tags.includes('NNS');
};

/** Nothing that a noun phrase could have begun with: `the`, an adjective, another noun. */
const canStandBeforeBare = wordPredicate(
  (lower) => !/\p{L}/u.test(lower) || /^(?:IN|CC|VB|TO|MD|WRB|WDT)/.test(wordTags(lower).lower?.[0] ?? ''),
);
