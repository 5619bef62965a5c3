/** What class a word is of, and the singular of a noun, by natural's lexicon of tagged news; for words it does not hold, by ending. */
import type { Word } from '../../model/word.js';
import { wordProperty } from '../../text/vocabulary.js';
import { wordTags } from '../../text/word-tags.js';
import { wordSet } from './word-set.js';

/** Plurals that no rule of spelling gives back; `staff` and the like name several without an ending. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    geese: 'goose',
    mice: 'mouse',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    halves: 'half',
    wolves: 'wolf',
    thieves: 'thief',
    shelves: 'shelf',
    loaves: 'loaf',
    calves: 'calf',
    leaves: 'leaf',
    elves: 'elf',
    selves: 'self',
    hooves: 'hoof',
    scarves: 'scarf',
    analyses: 'analysis',
    crises: 'crisis',
    bases: 'base',
    theses: 'thesis',
    diagnoses: 'diagnosis',
    hypotheses: 'hypothesis',
    oases: 'oasis',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    bacteria: 'bacterium',
    stadia: 'stadium',
    referenda: 'referendum',
    fungi: 'fungus',
    cacti: 'cactus',
    alumni: 'alumnus',
    nuclei: 'nucleus',
    buses: 'bus',
    gases: 'gas',
    quizzes: 'quiz',
    heroes: 'hero',
    dice: 'die',
    oxen: 'ox',
    pence: 'penny',
  }),
);
/** Nouns that are their own plural: counted as they stand. */
const INVARIANT = wordSet(`
  staff police crew personnel sheep aircraft spacecraft hovercraft species series deer fish salmon trout
  cattle troops headquarters crossroads barracks offspring youth clergy livestock data means folk folks cod
  squid bison works gallows dead injured wounded missing hurt homeless unemployed
`);
/** Adjectives that stand for people: `five dead`. */
const PEOPLE_ADJECTIVES = wordSet('dead injured wounded missing hurt homeless unemployed arrested');

/** Words that are no part of a counted noun, whatever the lexicon says of them. */
const STOPS = new Set(
  "a an the this that these those it its he she they we you i his her their our your my who which what whose of in on at by for from to with and or but as if than then so not no nor is are was were be been being am has have had do does did will would can could may might must shall should about after before during between into through over under against among within without since until till while when where why how there here also just only even still yet again ago away back down up out off per via plus minus more less most least each every all both either neither some any such other another own same one ones' s me him us them said says say according because although though toward towards".split(
    ' ',
  ),
);

const tagsOf = (word: string): readonly string[] => wordTags(word).lower ?? [];

const NOUN_PLURAL = /^NNP?S/;
const NOUN_SINGULAR = /^NNP?(?:$|\|)/;

export type WordClass = 'plural' | 'noun' | 'adjective' | 'verb' | 'adverb' | 'stop' | 'unknown';

/**
 * The class a word has most often, as far as counted nouns need it.
 * Cost:   one array read for a word seen before.
 */
export const classOf: (word: Word) => WordClass = wordProperty(findClass);

function findClass(word: string): WordClass {
  if (STOPS.has(word) || !/^\p{L}/u.test(word)) return 'stop';
  if (INVARIANT.has(word) || IRREGULAR.has(word)) return 'plural';
  const tags = tagsOf(word);
  const first = tags[0] ?? '';
  if (NOUN_PLURAL.test(first)) return 'plural';
  if (first.startsWith('VBZ') && tags.some((tag) => NOUN_PLURAL.test(tag))) return 'plural';
  if (NOUN_SINGULAR.test(first)) return 'noun';
  if (first.startsWith('JJ')) return 'adjective';
  if (first === 'VBN' || first === 'VBG') return tags.some((tag) => tag.startsWith('JJ')) ? 'adjective' : 'verb';
  if (first.startsWith('VB') || first === 'MD') return tags.some((tag) => NOUN_SINGULAR.test(tag)) ? 'noun' : 'verb';
  if (first.startsWith('RB')) return tags.includes('JJ') ? 'adjective' : 'adverb'; // `fast chargers`
  if (first !== '') return 'stop';
  return /[^su]s$/.test(word) && word.length > 2 ? 'plural' : 'unknown';
}

/**
 * The singular of a counted noun: `countries` is `country`, `buses` `bus`, `people` `person`, `dead` `person`.
 * In:     a noun.
 * Cost:   one array read for a word seen before.
 */
export const singularOf: (word: Word) => string = wordProperty(findSingular);

function findSingular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (PEOPLE_ADJECTIVES.has(word)) return 'person';
  if (word.endsWith('men') && !isNoun(`${word}s`)) return `${word.slice(0, -3)}man`;
  if (INVARIANT.has(word) || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  const [withoutS, withoutEs] = [word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith('ies')) return isNoun(withoutS) ? withoutS : `${word.slice(0, -3)}y`;
  if (isNoun(withoutS)) return withoutS;
  if (word.endsWith('es') && (isNoun(withoutEs) || /(?:s|x|z|ch|sh|o)es$/.test(word))) return withoutEs;
  return withoutS;
}

const isNoun = (word: string): boolean => tagsOf(word).some((tag) => tag.startsWith('NN'));
