/** How a word is written when nothing is known but the word itself. */
import { COUNTRIES } from '../data/countries.js';
import { CURRENCIES } from '../data/currencies.js';
import * as names from '../data/name-case.js';
import type { Word } from '../model/word.js';
import { wordProperty } from './vocabulary.js';
import { wordTags } from './word-tags.js';

/**
 * `name`: always with a capital; `word`: always small; `either`: a common word that is a name as well (`brown`, `rice`), whose
 * `form` is the name's; `unknown`: in no table and not formed from known words; `compound`: in no table, but two words in one
 * (`schoolyard`), which brands are as well.
 */
export interface WordCase {
  readonly sureness: 'name' | 'word' | 'either' | 'unknown' | 'compound';
  readonly form: string;
}

/**
 * In:     a word.
 * Out:    its form and how sure that is.
 */
export const wordCase: (word: Word) => WordCase = wordProperty(findCase);

function findCase(lower: string): WordCase {
  const fixed = FIXED.get(lower);
  if (fixed !== undefined) return { sureness: fixed === lower ? 'word' : 'name', form: fixed };
  const patterned = formByPattern(lower);
  if (patterned !== null) return { sureness: 'name', form: patterned };
  if (!/\p{L}/u.test(lower) || /\d/.test(lower)) return { sureness: 'word', form: lower };
  const other = OTHER_READING.get(lower);
  if (other !== undefined) return { sureness: 'either', form: other };
  const { lower: small, capital } = wordTags(lower);
  if (capital === null) {
    if (small !== null) return { sureness: 'word', form: lower };
    if (isFormedFromWords(lower)) return { sureness: 'word', form: lower };
    if (isCompound(lower)) return { sureness: 'compound', form: capitalized(lower) };
    if (lower.length >= MIN_VERB && /(?:[^aeiou]ing|[^aeiou]ed)$/.test(lower)) return { sureness: 'word', form: lower };
    return { sureness: 'unknown', form: /[aeiouyà-ÿ]/.test(lower) ? capitalized(lower) : lower.toUpperCase() };
  }
  const isName = capital.tags[0]!.startsWith('NNP');
  if (small === null) {
    if (isName) return { sureness: 'name', form: readable(capital.form) };
    // headlines print plural nouns with a capital: `Paramedics`
    if (capital.tags.every((tag) => tag === 'NNS')) return { sureness: 'word', form: lower };
    return { sureness: isFormedFromWords(lower) ? 'word' : 'unknown', form: readable(capital.form) };
  }
  if (!isName)
    return isAcronym(capital.form, small)
      ? { sureness: 'name', form: capital.form }
      : { sureness: 'word', form: lower };
  return { sureness: 'either', form: readable(capital.form) };
}

/** Letters from which a word that ends like a verb form is one, though no lexicon has it: `abducting`, but `harding`. */
const MIN_VERB = 8;

export const capitalized = (word: string): string => {
  const at = /\p{L}/u.exec(word)?.index;
  return at === undefined ? word : word.slice(0, at) + word[at]!.toUpperCase() + word.slice(at + 1);
};

/** Words whose case is a rule of the language. Number words are listed as the lexicon lacks them in small letters. */
const FIXED: ReadonlyMap<string, string> = new Map([
  ...words('i'),
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].flatMap((day) =>
    words(day, `${day}s`),
  ),
  ...words(
    'january february april june july august september october november december christmas easter ramadan diwali hanukkah english internet congress senate pentagon republican republicans democrat democrats democratic bible koran quran god facebook twitter google youtube trump',
  ),
  ...small(
    "both half hundreds thousands millions billions dozens zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen first second third fourth fifth sixth seventh eighth ninth tenth and or but nor the a an of in on at by for from to with ca wo gon wan gim lem n't 's 're 've 'll 'd 'm am pm a.m. p.m. a.m p.m mph kph km kms kg lb lbs ft cm mm bn tn hrs mins vs vs. etc etc. e.g. i.e. no. nos. pp approx tweet tweets tweeted tweeting retweeted app apps selfie selfies offline online website email emails blog smartphone app apps",
  ),
  // occupations and things that the lexicon has as names as well
  ...small(
    'strikers winger defender defenders playoff playoffs teenager teenagers paramedics commuter commuters taxpayer taxpayers firefighter firefighters whistleblower spokesperson mum grandma hacker hackers cyclist cyclists biker bikers tsunami inquest footbridge bookshop takeaways workplace turnout backlash bailout shutdown rollout helpline hotline timetable',
  ),
  ...CURRENCIES.flatMap(({ names: printed }) =>
    printed.filter((name) => /^\p{L}{3,}$/u.test(name)).map((name) => [name, name] as const),
  ),
  ...COUNTRIES.flatMap(({ name, demonyms }): (readonly [string, string])[] => [
    ...(/^[^\s-]+$/.test(name) ? [[name.toLowerCase(), name] as const] : []),
    ...demonyms
      .filter((demonym) => /^\p{L}+$/u.test(demonym))
      .map((demonym) => [demonym, capitalized(demonym)] as const),
  ]),
  ...'ip dns usb url html gps gmt bst pdf cctv dvd sms faq gdp nhs fbi cia nato eu uk usa bbc cnn ceo cfo hiv dna tv dj'
    .split(' ')
    .map((word) => [word, word.toUpperCase()] as const),
  // demonyms and countries that are common words as well stay with the context
]);

/** Companies and places that are ordinary words: `target`, `reading`. */
const OTHER_READING: ReadonlyMap<string, string> = new Map(
  [...names.AMBIGUOUS_ORGANIZATIONS, ...names.AMBIGUOUS_PLACES].map((name) => [name.toLowerCase(), name]),
);

function words(...lists: string[]): (readonly [string, string])[] {
  return lists.flatMap((list) => list.split(' ')).map((word) => [word, capitalized(word)] as const);
}

function small(list: string): (readonly [string, string])[] {
  return list.split(' ').map((word) => [word, word] as const);
}

function formByPattern(lower: string): string | null {
  if (/^(?:\p{L}\.){2,8}\p{L}?$/u.test(lower)) return lower.toUpperCase(); // u.s., d.c.
  if (/^[b-z]\.$/.test(lower)) return lower.toUpperCase(); // an initial
  if (
    /^(?:mr|mrs|ms|dr|prof|st|sen|rep|gen|gov|lt|col|capt|sgt|rev|hon|jr|sr|jan|feb|mar|apr|aug|sept?|oct|nov|dec|inc|ltd|co|corp)\.$/.test(
      lower,
    )
  )
    return capitalized(lower);
  if (/^(?:ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xv|xvi)$/.test(lower)) return lower.toUpperCase();
  if (/^\p{L}{1,2}\d{1,3}\p{L}?$/u.test(lower) && !/^(?:co2|h2o)$/.test(lower)) return lower.toUpperCase(); // f1, a380
  if (/^mc\p{L}{3,}$/u.test(lower) && wordTags(lower).lower === null) return `Mc${capitalized(lower.slice(2))}`;
  if (/^o'\p{L}{3,}$/u.test(lower)) return `O'${capitalized(lower.slice(2))}`;
  return null;
}

/** `TV`, `DNA`: all capitals, short, and no verb or function word in small letters. */
const isAcronym = (form: string, tags: readonly string[]): boolean =>
  form.length <= 4 && form === form.toUpperCase() && tags.every((tag) => tag === 'NN' || tag === 'NNS');

/** The lexicon has some names from headlines only; longer than an acronym, they are written with one capital. */
const readable = (form: string): string =>
  form.length > 5 && form === form.toUpperCase() ? capitalized(form.toLowerCase()) : form;

const isSmallWord = (word: string): boolean => word.length >= 2 && wordTags(word).lower !== null;

/** Endings by which English makes words of words, with what stood there before. */
const ENDINGS: readonly (readonly [ending: string, before: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['iest', ['y']],
  ['ier', ['y']],
  ['ily', ['y']],
  ['ising', ['ize', 'izing']],
  ['ised', ['ize', 'ized']],
  ['ise', ['ize']],
  ['isation', ['ization', 'ize']],
  ['ises', ['ize']],
  ['izing', ['ize', '']],
  ['ized', ['ize', '']],
  ['izes', ['ize']],
  ['our', ['or']],
  ['ours', ['or', 'ors']],
  ['oured', ['or', 'ored']],
  ['ouring', ['or', 'oring']],
  ['tre', ['ter']],
  ['tres', ['ters']],
  ['ence', ['ense']],
  ['ller', ['ler']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['est', ['', 'e']],
  ['ly', ['', 'le']],
  ['ness', ['']],
  ['less', ['']],
  ['ful', ['']],
  ['able', ['', 'e']],
  ['ment', ['']],
  ['ish', ['']],
  ['ist', ['', 'y', 'e']],
  ['ists', ['', 'y', 'e']],
  ['ism', ['', 'e']],
  ['ally', ['al', '']],
  ['y', ['', 'e']],
  ['ee', ['', 'e']],
  ['ees', ['', 'e']],
  ['al', ['', 'e']],
  ['ship', ['']],
  ['like', ['']],
  ['wide', ['']],
  ['ation', ['ate', 'e', '']],
];
const PREFIXES = [
  'un',
  're',
  'non',
  'de',
  'dis',
  'over',
  'under',
  'multi',
  'anti',
  'super',
  'pre',
  'inter',
  'micro',
  'mis',
  'counter',
  'out',
  'bio',
  'cyber',
  'hyper',
  'semi',
  'sub',
  'tele',
  'ultra',
  'co',
  'en',
  'in',
  'im',
  'mid',
];
/** Endings of learned words that no name has. */
const LEARNED =
  /(?:oscopy|ectomy|ology|ological|itis|ation|ations|iveness|ability|icity|eous|aceous|ulous|atory|ectomies|oscopies|ologist|ologists|ized|izing|rectal|atric)$/;

function isFormedFromWords(word: string): boolean {
  if (!/^[a-z]{3,30}$/.test(word)) return false;
  return LEARNED.test(word) || isInflected(word) || isPrefixed(word) || isVerbStem(word);
}

function isInflected(word: string): boolean {
  return ENDINGS.some(([ending, before]) => {
    if (!word.endsWith(ending) || word.length - ending.length < 3) return false;
    const base = word.slice(0, -ending.length);
    if (before.some((end) => isSmallWord(base + end))) return true;
    const isDoubled = base.length > 3 && base.at(-1) === base.at(-2); // clamber-r-ed, bl-og-g-er
    return isDoubled && /^(?:ed|ing|er|ers|y)$/.test(ending) && isSmallWord(base.slice(0, -1));
  });
}

/** `congest`: the lexicon has it only as `congested` and `congestion`. */
const isVerbStem = (word: string): boolean =>
  word.at(-1) !== word.at(-2) &&
  isSmallWord(`${word}ed`) &&
  (isSmallWord(`${word}ing`) || isSmallWord(`${word}ion`) || isSmallWord(`${word}s`));

const isPrefixed = (word: string): boolean =>
  PREFIXES.some(
    (prefix) =>
      word.startsWith(prefix) &&
      word.length - prefix.length >= 4 &&
      (isSmallWord(word.slice(prefix.length)) || isInflected(word.slice(prefix.length))),
  );

/** Two known words of three letters and more: `schoolyard`, `wildfires`. */
function isCompound(word: string): boolean {
  if (!/^[a-z]{6,30}$/.test(word)) return false;
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (isSmallWord(head) && (isSmallWord(tail) || (tail.length > 4 && isInflected(tail)))) return true;
  }
  return false;
}
