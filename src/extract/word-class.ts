/** What a lower-case English word can be: tells names from common words where case is gone. */
import type { Word } from '../model/word.js';
import { wordProperty } from '../text/vocabulary.js';
import { wordTags } from '../text/word-tags.js';

/**
 * `name`: no common word at all, so a name, a coinage or a misspelling. `function`: articles, prepositions, pronouns,
 * conjunctions, auxiliaries.
 */
export type WordClass = 'noun' | 'verb' | 'adjective' | 'adverb' | 'function' | 'name';

/** Nouns that are written with capitals or that the lexicon takes for something else. */
const NOUNS =
  'app internet wi-fi e-mail dvd dvds cd cds pc pcs usb dns url api gps sms vpn ai vr tvs ceo cfo cto hq euro euros covid ebola hiv organisation defence aluminium maize premiership gmt bst mps paramedics mum chairperson helpline islam islamist islamists muslim muslims quid bookshop'.split(
    ' ',
  );
const OTHERS: readonly (readonly [string, WordClass])[] = [
  ['whilst', 'function'],
  ...'online offline iconic digital global unbeaten transgender viral organic goalless buggy glitchy wireless unlisted geo-blocked same-day'
    .split(' ')
    .map((word) => [word, 'adjective'] as const),
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens first second third fourth fifth sixth seventh eighth ninth tenth half both'
    .split(' ')
    .map((word) => [word, 'adjective'] as const),
  ...'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december christmas easter'
    .split(' ')
    .map((word) => [word, 'adverb'] as const),
];
const SETTLED: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...NOUNS.map((word) => [word, 'noun'] as const),
  ...OTHERS,
]);

const CLASS_OF_TAG: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...'NN NNS NNPS'.split(' ').map((tag) => [tag, 'noun'] as const),
  ...'VB VBD VBG VBN VBP VBZ'.split(' ').map((tag) => [tag, 'verb'] as const),
  ...'JJ JJR JJS CD'.split(' ').map((tag) => [tag, 'adjective'] as const),
  ...'RB RBR RBS UH'.split(' ').map((tag) => [tag, 'adverb'] as const),
  ...'IN DT PRP PRP$ MD CC TO WDT WP WP$ WRB EX PDT RP POS'.split(' ').map((tag) => [tag, 'function'] as const),
]);

type Ending = readonly [ending: string, inItsPlace: readonly string[], result: WordClass | null, of?: WordClass];

/** Endings that leave a word's being common unchanged, with what may stand in their place in the lexicon. */
const ENDINGS: readonly Ending[] = [
  ['ies', ['y'], null],
  ['es', ['', 'is'], null],
  ['s', [''], null],
  ['ied', ['y'], 'verb'],
  ['ed', ['', 'e'], 'verb'],
  ['ing', ['', 'e'], 'verb'],
  ['iest', ['y'], 'adjective', 'adjective'],
  ['ier', ['y'], 'adjective', 'adjective'],
  ['ers', ['', 'e'], 'noun'],
  ['er', ['', 'e'], 'noun'],
  ['ly', ['', 'e'], 'adverb', 'adjective'],
  ['ness', [''], 'noun', 'adjective'],
  ['less', [''], 'adjective'],
];
/** British spellings, with the American ones that the lexicon holds. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/our/, 'or'],
  [/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/re(s?)$/, 'er$1'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/ogue(s?)$/, 'og$1'],
  [/ae|oe/, 'e'],
];

const STARTS_WITH_LETTER = /^\p{L}/u;

/**
 * In:     a word.
 * Out:    what it most often is; `name` for a word that neither the lexicon nor the endings of English explain.
 * Cost:   one table look-up for a word seen before; else up to some thirty, for a name.
 */
export const wordClass: (word: Word) => WordClass = wordProperty(findClass);

function findClass(lower: string): WordClass {
  // marks, figures, and the second half of `firm's` and `can't`
  if (!STARTS_WITH_LETTER.test(lower) || lower === "n't") return 'function';
  return (
    knownClass(lower) ?? derivedClass(lower) ?? spelledClass(lower) ?? (isProperAdjective(lower) ? 'adjective' : 'name')
  );
}

/** `european`, `islamic`: written with a capital, but it describes. */
const isProperAdjective = (word: string): boolean => wordTags(word).capital?.tags[0]?.startsWith('JJ') ?? false;

function knownClass(word: string): WordClass | null {
  const settled = SETTLED.get(word);
  if (settled) return settled;
  const tag = wordTags(word).lower?.[0];
  return tag === undefined ? null : (CLASS_OF_TAG.get(tag.split('|')[0]!) ?? null);
}

function derivedClass(word: string): WordClass | null {
  for (const [ending, replacements, result, of] of ENDINGS) {
    // a stem of two letters explains nothing: `ibing` is not `ib` + `ing`
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    for (const candidate of [...replacements.map((replacement) => stem + replacement), undoubled(stem)]) {
      const found = knownClass(candidate);
      if (found && found !== 'function' && found !== 'name' && (of === undefined || of === found))
        return result ?? found;
    }
  }
  return null;
}

/** `stopp` of `stopped` is `stop`. */
const undoubled = (stem: string): string => (stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem);

function spelledClass(word: string): WordClass | null {
  for (const [pattern, replacement] of SPELLINGS) {
    if (!pattern.test(word)) continue;
    const american = word.replace(pattern, replacement);
    const found = knownClass(american) ?? derivedClass(american);
    if (found) return found;
  }
  return null;
}
