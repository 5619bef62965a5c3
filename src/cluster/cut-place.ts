/** Whether a statement can end before a word and another start with it, and which token the cut goes before. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Token } from '../model/token.js';
import { testOf } from '../text/vocabulary.js';
import type { Passage } from './passage.js';

/** What other lines show of a place: that a statement ends there, that one starts there. At least one holds. */
export interface CutEvidence {
  readonly isEnd: boolean;
  readonly isStart: boolean;
}

/**
 * In:     a passage and a word of it; what other lines show.
 * Out:    false where a sentence clearly runs on: at a comma or dash, after `the` or `said that`, before `which` or `was`.
 *         The words are not looked at where other lines show both sides.
 */
export function isCutPlace(passage: Passage, word: number, { isEnd, isStart }: CutEvidence): boolean {
  const [before, after] = [passage.words[word - 1], passage.words[word]];
  if (before === undefined || after === undefined) return false;
  const { tokens } = passage.article;
  const isCased = HAS_CAPITAL.test(tokens[passage.startToken]!.form);
  if (isCased && !STARTS_CASED.test(tokens[after.token]!.form)) return false;
  // `... was reopened | yesterday , the mayor said`: the comma behind words that only place the text in time is the next statement's
  for (let i = before.endToken; i < after.token && tokens[i]!.kind === 'punctuation'; i++)
    if (runsOn(tokens[i]!.word)) return false;
  if (isEnd && isStart) return true;
  if (tokens[before.endToken]!.lower === "'s") return false;
  if (needsMore(tokens[before.endToken - 1]!.word)) return false;
  return isStart || !carriesOn(tokens[after.token]!.word);
}

/** Of an article's sentences, the share with a mark at their end from which glue without one is not to be expected. */
const MIN_STOPPED = 0.5;
const isStop = testOf('. ! ?');

/**
 * In:     an article.
 * Out:    whether it ends its sentences with full stops, as glued text does not.
 */
export function hasFullStops({ sentences, tokens }: AnalyzedArticle): boolean {
  const stopped = sentences.filter(
    ({ startToken, endToken }) =>
      isStop(tokens[endToken - 1]!.word) || (endToken - 2 >= startToken && isStop(tokens[endToken - 2]!.word)),
  );
  return stopped.length >= MIN_STOPPED * sentences.length;
}

/** Where case is kept, a statement starts with a capital or a figure. */
const HAS_CAPITAL = /\p{Lu}/u;
const STARTS_CASED = /^[\p{Lu}\p{N}$£€]/u;

/** Marks inside a sentence. */
const runsOn = testOf(', ; : - -- ( [ / &');

/** A sentence does not end in these. */
const needsMore = testOf(
  'a an the this these those my your his its our their some any every each no ' +
    'and or but nor that which who whom whose if whether because while when where although though as than ' +
    'of in on at by for with from to into onto about between among through during before after against under over near ' +
    'is are was were be been being has have had will would can could may might must shall should do does did not ' +
    'how what why said says saying say told added wrote tweeted confirmed suggested claimed claims announced believes thinks ' +
    'thought reported revealed insisted warned admitted denied argued showed shows found according also very more most',
);

/** A sentence that is not known to start so elsewhere does not start with these. */
const carriesOn = testOf(
  'and or but nor that which who whom whose because while although though as than so ' +
    'of in on at to by with from into onto for near between among through via about around over under against toward towards without despite amid ' +
    'before after until since when where during if whether how what why ' +
    "is are was were be been being am has have had will would can could may might must shall should do does did not n't 's " +
    'said says saying told added wrote tweeted according also too',
);

/**
 * In:     a passage and the word it is cut before.
 * Out:    the token the new statement starts with: closing marks stay with the old one, opening marks go with the new.
 */
export function cutToken({ article, words, startToken }: Passage, word: number): number {
  const { tokens } = article;
  let at = words[word - 1]!.endToken;
  while (at < words[word]!.token && staysBehind(tokens, at, startToken)) at++;
  return at;
}

const closes = testOf('. ! ? ... ) ] …');

function staysBehind(tokens: readonly Token[], at: number, start: number): boolean {
  const { word } = tokens[at]!;
  return closes(word) || (isQuote(word) && isOpenBefore(tokens, at, start));
}

const isQuote = testOf(`' "`);

/** A quotation mark is open before token `at`, counted from `start`. */
function isOpenBefore(tokens: readonly Token[], at: number, start: number): boolean {
  let isOpen = false;
  for (let i = start; i < at; i++) if (isQuote(tokens[i]!.word)) isOpen = !isOpen;
  return isOpen;
}
