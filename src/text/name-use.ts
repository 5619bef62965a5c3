/** How lower-case text shows by use what is a name and what is not. */
import { GIVEN_NAMES } from './given-names.js';
import { AMBIGUOUS_SURNAMES, NAME_ENDINGS, TITLES } from './name-cues.js';
import { wordCase } from './word-case.js';
import { wordTags } from './word-tags.js';

/** A common noun, if a noun at all, stands after these. */
export const BEFORE_NOUN = new Set(
  'a an this that these those some any no every each his her their its my our your more most many few several two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** How often a word in no table stands where only a common noun can. */
export type NounUses = Map<string, { noun: number; all: number }>;

/** Adds the uses of an article in small letters. */
export function countUses(words: readonly string[], uses: NounUses): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!/^\p{L}{3,}$/u.test(word) || wordCase(word).sureness !== 'unknown') continue;
    for (const counted of word.endsWith('s') ? [word, word.slice(0, -1)] : [word, `${word}s`]) {
      const use = uses.get(counted) ?? { noun: 0, all: 0 };
      use.all++;
      // `a korvane robot`: the name stands before the noun
      if (BEFORE_NOUN.has(words[i - 1] ?? '') && !isPlainNoun(words[i + 1])) use.noun++;
      uses.set(counted, use);
    }
  }
}

export const isPlainNoun = (word: string | undefined): boolean =>
  word !== undefined && (wordTags(word).lower?.[0]?.startsWith('NN') ?? false);

/** Words that stand where only a surname can, after a given name or a title. */
export function findSurnames(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 1; i < words.length; i++)
    if (isAfterNameCue(words, i) && canBeSurname(words, i) && !NAME_ENDINGS.has(words[i]!)) found.add(words[i]!);
  return found;
}

/** A given name, a title or an initial stands before. */
export const isAfterNameCue = (words: readonly string[], i: number): boolean => {
  const before = words[i - 1]!;
  return (
    GIVEN_NAMES.has(before) || (TITLES.has(before) && !ARTICLES.has(words[i - 2] ?? '')) || /^[b-z]\.$/.test(before)
  );
};
const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'our', 'my', 'of', 'former']);

/** The word itself does not speak against it. */
export function canBeSurname(words: readonly string[], i: number): boolean {
  if (AMBIGUOUS_SURNAMES.has(words[i]!)) return true;
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
export function findBareNames(words: readonly string[]): ReadonlySet<string> {
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
      else if (sureness === 'compound' && isApposed(words, i)) use.subject++;
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

/** `the regulator , comwatch , has`, `pippin , talkbird and quillo`: between marks, where a noun that can be counted would need an article. */
const isApposed = (words: readonly string[], i: number): boolean =>
  words[i - 1] === ',' &&
  !words[i]!.endsWith('s') &&
  (words[i + 1] === ',' || (words[i + 1] === 'and' && wordCase(words[i + 2] ?? '').sureness === 'unknown'));

const isCountNoun = (word: string): boolean => {
  const tags = wordTags(word).lower ?? [];
  return tags.includes('NN') && !tags.includes('NNS');
};

/** Nothing stands before that a noun phrase could have begun with: `the`, an adjective, another noun. */
const isBareBefore = (before: string): boolean =>
  !/\p{L}/u.test(before) || /^(?:IN|CC|VB|TO|MD|WRB|WDT)/.test(wordTags(before).lower?.[0] ?? '');
