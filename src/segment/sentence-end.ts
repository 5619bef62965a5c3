/** Decides whether a sentence ends between two tokens, by what stands on both sides. */
import type { Style } from '../model/article.js';
import type { Token } from '../model/token.js';
import { testOf, wordPredicate } from '../text/vocabulary.js';
import { wordSign } from '../text/word-signs.js';
import { wordTags } from '../text/word-tags.js';
import type { QuotationMarks } from './quotation-marks.js';

/** What the last token of a sentence can be: a stop, a mark that may stand after one, or a short form with its stop. */
export const SENTENCE_END = wordSign(wordPredicate((lower) => /[.!?)\]'"]$/.test(lower)));
/** Marks that never open a sentence: what they follow goes on, or they belong to it. */
const neverOpens = wordPredicate((lower) => /^(?:[.,;:!?)\]%]|\.{2,})$/.test(lower));
/** Closing marks after a stop that belong to its sentence, at most: more are decoration. */
const MAX_CLOSING = 4;
/** Titles and short forms before a name or number: the stop never ends a sentence. */
const BEFORE_NAME = new Set(
  (
    'mr. mrs. ms. dr. prof. st. gen. sen. rep. gov. col. lt. capt. sgt. cpl. maj. cmdr. adm. rev. hon. pres. supt. insp. ' +
    'det. vs. v. no. nos. rs. fig. vol. pp. jan. feb. mar. apr. aug. sep. sept. oct. nov. dec.'
  ).split(' '),
);
/** Words that open a sentence after a short form far more often than they go on: `in the U.S. The bank ...`. */
const OPENERS = new Set(
  (
    'the a an it he she they we i you in on at but and so this that these those there here what who how why however while ' +
    'when after before as if since although because with for from to by under despite according ' +
    'his her their its our my one two three some many most all no not nobody both another other ' +
    'is was are were do does did has have had can will would officials police authorities investigators prosecutors'
  ).split(' '),
);
/** What follows a time of day inside its sentence: `at 9 a.m. Eastern`, `5 p.m. Friday`. */
const AFTER_TIME = new Set(
  (
    'est edt cst cdt mst mdt pst pdt et ct mt pt gmt bst cet cest utc eastern central pacific mountain greenwich local ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.'
  ).split(' '),
);

interface Gap {
  /** Index of the token after the gap. */
  readonly at: number;
  /** First token of the sentence so far. */
  readonly start: number;
  readonly style: Style;
  readonly marks: QuotationMarks;
}

/** True where a sentence ends before token `at`, whose left neighbor can end one. Cost: constant. */
export function isSentenceEnd(tokens: readonly Token[], { at, start, style, marks }: Gap): boolean {
  const next = tokens[at]!;
  if (neverOpens(next.word) || marks.closes(at)) return false;
  let i = at - 1;
  while (i > start && at - 1 - i < MAX_CLOSING && closes(tokens[i]!, marks, i)) i--;
  const closing = at - 1 - i;
  const stop = tokens[i]!;
  if (isTerminal(stop)) {
    if (isListNumber(tokens, i, start)) return false;
    if (style === 'tokenized' && !next.hasSpaceBefore) return closing === 0 && areGluedWords(tokens, i, at);
    const isEllipsis = stop.form.length > 1 || (stop.form === '.' && i > start && tokens[i - 1]!.form === '.');
    if (isEllipsis) return !isSmall(next) && (next.kind === 'word' || style === 'tokenized' || marks.opens(at));
    return style === 'tokenized' ? endsTokenized(stop, next, closing) : endsNatural(tokens, i, at);
  }
  return stop.kind === 'word' && stop.form.endsWith('.') && closing === 0 && endsAtShortForm(stop, next);
}

/** `.`, `!`, `?`, `...` */
const isTerminal = ({ kind, form }: Token): boolean =>
  kind === 'punctuation' && (form === '.' || form === '!' || form === '?' || form.startsWith('...'));

const closes = (token: Token, marks: QuotationMarks, at: number): boolean =>
  token.form === ')' || token.form === ']' || marks.closes(at);

/** `1. Turn off the gas`: the number of a list stands at the start and ends nothing. */
const isListNumber = (tokens: readonly Token[], stop: number, start: number): boolean =>
  stop === start + 1 && tokens[stop]!.form === '.' && /^\d{1,2}$/.test(tokens[start]!.form);

const isSmall = (token: Token): boolean => token.kind === 'word' && token.form === token.lower;

/** Lower-cased tokens: a stop ends, but `" why ? " he asked` goes on. */
const endsTokenized = (stop: Token, next: Token, closing: number): boolean =>
  stop.form === '.' || !isSmall(next) || closing === 0;

function endsNatural(tokens: readonly Token[], stopAt: number, at: number): boolean {
  const [stop, next] = [tokens[stopAt]!, tokens[at]!];
  const closing = at - 1 - stopAt;
  if (!next.hasSpaceBefore) return isGlued(tokens, stopAt, at);
  // `"Why?" he asked` goes on; `... it ended. the fault` is lower-cased text, which a full stop ends all the same
  return !isSmall(next) || (stop.form === '.' && closing === 0);
}

/** `when it ended.the fault`, `in 1953.in june`: two words that a dictionary has, each with a space on its other side; not `bit.ly/a`. */
function areGluedWords(tokens: readonly Token[], stopAt: number, at: number): boolean {
  const [before, next, after] = [tokens[stopAt - 1], tokens[at]!, tokens[at + 1]];
  if (before === undefined || after === undefined || !before.hasSpaceBefore || !after.hasSpaceBefore) return false;
  // `about.me ,`, `report.doc was`, `a log.in page`
  if (after.kind === 'punctuation' || endsAddress(next.word) || isEntering(before.word)) return false;
  return (isYear(before.form) || isKnownWord(before.word)) && isKnownWord(next.word);
}

const endsAddress = testOf('me us doc pro online world live news info no and or');
const isEntering = testOf('log sign check plug');
const isYear = (form: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(form);
const isKnownWord = wordPredicate((lower) => /^\p{L}{2,}$/u.test(lower) && wordTags(lower).lower !== null);

/** `when it ended.The fault`, `in 1953.In June`: a space was lost. `Node.js`, `U.S.A` and `9.Nov` are no such place. */
function isGlued(tokens: readonly Token[], stopAt: number, at: number): boolean {
  const [before, next] = [tokens[stopAt - 1], tokens[at]!];
  const word = next.kind === 'word' ? next : tokens[at + 1];
  return (
    before !== undefined &&
    (/\p{Ll}{2}$/u.test(before.form) || isYear(before.form)) &&
    word !== undefined &&
    /^(?:\p{Lu}\p{Ll}|[AI]$)/u.test(word.form)
  );
}

function endsAtShortForm(stop: Token, next: Token): boolean {
  if (BEFORE_NAME.has(stop.lower) || !next.hasSpaceBefore || next.form === next.lower) return false;
  return OPENERS.has(next.lower) || (/^[ap]\.m\.$/.test(stop.lower) && !AFTER_TIME.has(next.lower));
}
