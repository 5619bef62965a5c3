/** Clauses of a sentence: what a cue, a hedge or a negation reaches. */
import type { Sentence, Token } from '../../model/token.js';
import { testOf, wordPredicate, wordTest } from '../../text/vocabulary.js';
import { wordSign } from '../../text/word-signs.js';
import { wordTags } from '../../text/word-tags.js';
import { wordAt } from '../word-at.js';
import { wordClass } from '../word-class.js';

/** Tokens `[startToken, endToken)`. */
export interface Clause {
  readonly startToken: number;
  readonly endToken: number;
}

const OPENERS = 'while although though but whereas because when if unless whereby'.split(' ');
/** Open a clause wherever they stand. */
const isOpener = wordTest(OPENERS);
const RELATIVES = 'which who whose where'.split(' ');
/** Open one after a comma. */
const isRelative = wordTest(RELATIVES);
const BEFORE_PRONOUN = 'after before as since until and or so that'.split(' ');
/** Open one before a pronoun: `after he was sent off`; `after two hours` stays. */
const opensBeforePronoun = wordTest(BEFORE_PRONOUN);
const isSubjectPronoun = testOf('he she it they we i you');
/** Verbs that need no look at the lexicon. */
export const isAuxiliary = testOf(
  "is are was were has have had will would may might could can should do does did 's 're 've 'll 'd",
);
const MARKS = '; : ...'.split(' ');
/** A clause opens behind them. */
const isMark = wordTest(MARKS);
/** Part a clause from the next where a subject and its verb follow. */
const isCoordinating = testOf('and or ,');
/** No clause opens but at one of these or right behind it. */
const SEAM = wordSign(wordTest([...MARKS, ...OPENERS, ...RELATIVES, ...BEFORE_PRONOUN, '-', ',']));
/** Words of a subject before its verb, at most: `and the long outage may`, `and some 30,000 angry customers were`. */
const MAX_SUBJECT = 6;

/**
 * In:     the tokens of an article, a sentence, and the article's signs.
 * Out:    the sentence's clauses in order, leaving no token out. Coordinated verbs of one subject stay in one clause.
 * Cost:   linear in the sentence.
 */
export function splitClauses(
  tokens: readonly Token[],
  { startToken, endToken, leadTokens }: Sentence,
  signs: readonly number[],
): Clause[] {
  const clauses: Clause[] = [];
  let start = startToken;
  const first = startToken + Math.max(1, leadTokens);
  for (let i = first; i < endToken; i++) {
    if (((signs[i]! | signs[i - 1]!) & SEAM) === 0 || !opensClause(tokens, i, endToken)) continue;
    clauses.push({ startToken: start, endToken: i });
    start = i;
  }
  if (start < endToken) clauses.push({ startToken: start, endToken });
  return clauses;
}

function opensClause(tokens: readonly Token[], at: number, end: number): boolean {
  const { word, hasSpaceBefore } = tokens[at]!;
  const previous = tokens[at - 1]!;
  if (isMark(previous.word) || isOpener(word)) return true;
  if (isRelative(word)) return previous.lower === ',' || previous.lower === '-';
  if (previous.lower === '-')
    return (
      wordClass(word) === 'function' && previous.hasSpaceBefore && hasSpaceBefore && tokens[at - 2]?.kind !== 'number'
    );
  if (opensBeforePronoun(word) && isSubjectPronoun(wordAt(tokens, at + 1))) return true;
  return isCoordinating(word) && hasSubjectAndVerb(tokens, at + 1, end);
}

/** A subject of a few words and its finite verb follow: `and three stewards were treated`, `, the ministry said`. */
function hasSubjectAndVerb(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + MAX_SUBJECT + 1); i++) {
    const { word, kind } = tokens[i]!;
    if (kind === 'punctuation') return false;
    // `, norland 's second lender ,`
    if (word.lower === "'s" && !isSubjectPronoun(tokens[i - 1]!.word)) continue;
    if (isAuxiliary(word)) return i > at;
    if (i > at && isFiniteVerb(word)) return true;
    if (kind === 'word' && wordClass(word) === 'function' && !isDeterminer(word)) return false;
  }
  return false;
}

const isDeterminer = testOf(
  'the a an its his her their our my your this that these those all some any no each every both another such many several others',
);

/** The commonest reading is a finite verb: `said`, `lost`, `carries`. */
export const isFiniteVerb = wordPredicate((lower) => {
  const tag = wordTags(lower).lower?.[0];
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP';
});
