/** Names that the program knows, found in running text: `white house`, `itunes connect`, `united arab emirates`. */
import { COUNTRIES } from '../data/countries.js';
import * as lists from '../data/name-case.js';
import { WELL_KNOWN_SERVICES } from '../data/well-known-services.js';
import type { Word } from '../model/word.js';
import { wordPredicate } from './vocabulary.js';
import { capitalized } from './word-case.js';
import { wordTags } from './word-tags.js';

type Name = readonly [lower: readonly string[], forms: readonly string[]];

/** Names by their first word in small letters, the longest first. */
export type NameTable = ReadonlyMap<string, readonly Name[]>;

/**
 * In:     names as they are printed.
 * Out:    a table to find them by; of two that differ in case only the first stays.
 */
export function nameTable(names: readonly string[]): NameTable {
  const table = new Map<string, Name[]>();
  const known = new Set<string>();
  for (const name of names.flatMap(spellings)) {
    const forms = name.split(' ');
    const lower = forms.map((form) => form.toLowerCase());
    const key = lower.join(' ');
    if (known.has(key)) continue;
    known.add(key);
    const entries = table.get(lower[0]!);
    if (entries) entries.push([lower, forms]);
    else table.set(lower[0]!, [[lower, forms]]);
  }
  for (const entries of table.values()) entries.sort((a, b) => b[0].length - a[0].length);
  return table;
}

/** As tokens stand: the possessive apart; hyphens inside the word and apart. */
function spellings(name: string): string[] {
  const spaced = name.replace(/(?<=\S)('s|')(?= |$)/g, ' $1').trim();
  return spaced.includes('-') ? [spaced, spaced.replace(/(?<=\S)-(?=\S)/g, ' - ')] : [spaced];
}

/** The table of all lists; built when it is first asked for, as it takes a moment. */
function knownNames(): NameTable {
  known ??= nameTable([
    ...WELL_KNOWN_SERVICES.filter(({ isAmbiguous }) => !isAmbiguous).map(({ display }) => display),
    ...COUNTRIES.flatMap(({ name, aliases, demonyms }) => [name, ...[...aliases, ...demonyms].map(printedName)]).filter(
      (name) => name.includes(' '),
    ),
    ...lists.INNER_CAPITALS,
    ...lists.ACRONYMS,
    ...lists.ORGANIZATIONS,
    ...lists.INSTITUTIONS,
    ...lists.CITIES,
    ...lists.US_PLACES,
    ...lists.UK_PLACES,
    ...lists.REGIONS,
    ...lists.PEOPLES_AND_BELIEFS,
    ...lists.SPORTS,
    ...lists.WORKS_AND_AWARDS,
    ...lists.WELL_KNOWN_PEOPLE,
    ...lists.OTHER_NAMES,
    ...[...lists.GIVEN_NAMES, ...lists.SURNAMES].filter((name) => !isUsedOtherwise(name)),
  ]);
  return known;
}

/** Whether a known name begins with the word. */
const startsKnownName = wordPredicate((lower) => knownNames().has(lower));

/** `placeName` of the names that the program knows. */
export const placeKnownName = (words: readonly Word[], i: number, forms: string[]): number =>
  startsKnownName(words[i]!) ? placeName(knownNames(), words, i, forms) : 0;

/** `Said` is a given name, `said` is half of the verbs of the news. */
const isUsedOtherwise = (name: string): boolean =>
  /^(?:VB|MD|IN|DT|CC|PRP|RB|WP)/.test(wordTags(name.toLowerCase()).lower?.[0] ?? '') || name === 'Al';

let known: NameTable | null = null;

/** Small words inside a name stay small. */
const printedName = (lower: string): string =>
  lower
    .split(' ')
    .map((word) => {
      if (/^(?:the|of|and|le|la|de|du)$/.test(word)) return word;
      return /^(?:\p{L}\.)+\p{L}?$|^(?:us|uk|dr|uae|drc)$/u.test(word) ? word.toUpperCase() : capitalized(word);
    })
    .join(' ');

/**
 * Writes the longest name of a table that starts at word `i` into `forms`.
 * Out:    its length in words, 0 for none.
 */
export function placeName(table: NameTable, words: readonly Word[], i: number, forms: string[]): number {
  const names = table.get(words[i]!.lower);
  if (names === undefined) return 0;
  for (const [lower, printed] of names) {
    if (!standsAt(lower, words, i)) continue;
    for (let k = 0; k < printed.length; k++) forms[i + k] = printed[k]!;
    return lower.length;
  }
  return 0;
}

/** The first word of the name is known to stand there. */
function standsAt(name: readonly string[], words: readonly Word[], i: number): boolean {
  for (let k = 1; k < name.length; k++) if (words[i + k]?.lower !== name[k]) return false;
  return true;
}
