/** The noun that a number counts, with its modifiers: `seven european countries`, `18 bus routes`, `40 of the bank 's branches`, `five dead`. */
import type { Word } from '../../model/word.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import { classOf, singularOf } from './noun-forms.js';
import { opensWithDigit } from './number-words.js';
import { lowerAt, type Reach, wordAt } from './reach.js';

export interface CountedNoun {
  /** Singular head noun. */
  readonly unit: string;
  /** Words between number and head, lower-case. */
  readonly modifiers: readonly string[];
  readonly nounToken: number;
  readonly endToken: number;
}

/** A noun phrase in news has its head within so many tokens after the number; longer ones are run-on text. */
const MAX_PHRASE_TOKENS = 7;
/** Words the lexicon calls something else that stand between a number and its noun: `two other men`, `three more people`. */
const isLinking = testOf(`
  other more such same own most least different second first third last next top newly fully
  privately highly recently publicly then former brand one about
`);
/** `the south coast railway 's`. */
const MAX_OWNER_TOKENS = 5;
/** After `of`, before the noun of a part: `40 of its`, `two of the`. */
const isDeterminer = testOf('the its their his her our these those this that all');
/** Singulars after `one` that make idioms, not counts: `one thing is clear`, `one way or another`, `one day`. */
const isIdiom = testOf(`
  thing way time day night morning evening point side go step word sense bit kind sort another percent
`);
/** Plurals after a number that count nothing countable: `two thirds`, `the 40s`. */
const isNoHead = testOf('thirds quarters halves fifths tenths cents gmt yes pm am st ms');

/**
 * The noun phrase that starts at token `at`, right after a number.
 * In:     `isOne`: the number is 1, so that a singular noun is counted.
 * Cost:   bounded by MAX_PHRASE_TOKENS.
 */
export function countedNounAt(reach: Reach, at: number, isOne: boolean): CountedNoun | null {
  // `one - stop`, `one - off` are adjectives of their own
  if (lowerAt(reach, at) === '-') return isOne ? null : hyphenatedNoun(reach, at + 1);
  if (lowerAt(reach, at) === 'of') return partNoun(reach, at + 1);
  return isOne ? singleNoun(reach, at) : pluralNoun(reach, at);
}

/** `eight of the bank 's branches`: the head after determiner and owner. `of them` names nothing. */
function partNoun(reach: Reach, at: number): CountedNoun | null {
  return pluralNoun(reach, wholeStart(reach, at));
}

/** Where the whole of `40 of the bank 's 310 branches` starts, given the token after `of`: past determiner and owner. */
export function wholeStart(reach: Reach, at: number): number {
  let start = isDeterminer(wordAt(reach, at)) ? at + 1 : at;
  for (let i = start; i < start + MAX_OWNER_TOKENS; i++) if (isOwnerMark(wordAt(reach, i))) start = i + 1;
  return start;
}

const isOwnerMark = wordTest(["'s", "'"]);

function pluralNoun(reach: Reach, start: number): CountedNoun | null {
  for (let i = start; i < start + MAX_PHRASE_TOKENS; i++) {
    const word = wordAt(reach, i);
    if (isHead(word)) {
      // `sports cars`, `sales managers`: a second plural is the head
      const next = wordAt(reach, i + 1);
      const isCompound = isHead(next) && !isPeople(word) && !isPeopleState(next);
      return noun(reach, isCompound ? i + 1 : i, start);
    }
    if (!isModifier(reach, i, i === start)) return null;
  }
  return null;
}

const isHead = (word: Word): boolean => classOf(word) === 'plural' && !isNoHead(word);
const isPeople = testOf(`
  people men women children passengers workers officers users customers patients residents
`);
const isPeopleState = testOf('dead injured wounded missing hurt homeless unemployed');

/** Whether the token may stand inside the phrase, the head not reached yet. */
function isModifier(reach: Reach, at: number, isFirst: boolean): boolean {
  const word = wordAt(reach, at);
  if (isLinking(word)) return true;
  const kind = classOf(word);
  if (kind === 'noun' || kind === 'adjective' || kind === 'unknown') return true;
  // `two confirmed cases`, `9 million shipping containers`: a participle before its noun
  if (kind === 'verb' && /(?:ed|ing|en)$/.test(word.lower)) {
    const next = wordAt(reach, at + 1);
    // `14 serving and former officers`
    if (next.lower === 'and') return isFirst && ['adjective', 'stop'].includes(classOf(wordAt(reach, at + 2)));
    return ['plural', 'noun'].includes(classOf(next));
  }
  if (isFirst) return false;
  if (isPhraseMark(word)) return true;
  if (isAndOr(word))
    return (
      ['adjective', 'noun', 'unknown'].includes(classOf(wordAt(reach, at + 1))) &&
      classOf(wordAt(reach, at + 2)) === 'plural'
    );
  return opensWithDigit(word) && /^\d+$/.test(word.lower);
}

const isPhraseMark = wordTest(['-', "'s", '&']);
const isAndOr = wordTest(['and', 'or']);

/** `one man`, `one apple spokesman`: the last noun of the phrase. */
function singleNoun(reach: Reach, at: number): CountedNoun | null {
  let head = -1;
  for (let i = at; i < at + MAX_PHRASE_TOKENS; i++) {
    const word = wordAt(reach, i);
    const kind = classOf(word);
    if (kind === 'noun' || (kind === 'unknown' && head < 0)) head = i;
    else if (head >= 0 || !(kind === 'adjective' || isLinking(word))) break;
  }
  return head < 0 || isIdiom(wordAt(reach, head)) ? null : noun(reach, head, at);
}

/** `11 - member`, `six - match`: a singular noun before another noun. */
function hyphenatedNoun(reach: Reach, at: number): CountedNoun | null {
  const kind = classOf(wordAt(reach, at));
  const isNoun = kind === 'noun' || kind === 'plural';
  return isNoun && !isFixedCompound(wordAt(reach, at)) ? noun(reach, at, at) : null;
}

/** `one - off`, `two - way`: adjectives of their own, nothing counted. */
const isFixedCompound = testOf(`
  way off gauge time times fold tone tier sided star up nil all plus odd part piece to on size something strong
`);

function noun(reach: Reach, head: number, start: number): CountedNoun {
  const modifiers: string[] = [];
  for (let at = start; at < head; at++) modifiers.push(lowerAt(reach, at));
  return { unit: singularOf(wordAt(reach, head)), modifiers, nounToken: head, endToken: head + 1 };
}
