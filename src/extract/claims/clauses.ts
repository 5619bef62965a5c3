/** Clauses of a sentence: what a cue, a hedge or a negation reaches. */
import type { Sentence, Token } from '../../model/token.js';
import { wordOf } from '../../text/vocabulary.js';
import { wordTags } from '../../text/word-tags.js';
import { wordClass } from '../word-class.js';

/** Tokens `[startToken, endToken)`. */
export interface Clause {
  readonly startToken: number;
  readonly endToken: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Open a clause wherever they stand. */
const OPENERS = words('while although though but whereas because when if unless whereby');
/** Open one after a comma. */
const RELATIVE = words('which who whose where');
/** Open one before a pronoun: `after he was sent off`; `after two hours` stays. */
const BEFORE_PRONOUN = words('after before as since until and or so that');
const SUBJECT_PRONOUNS = words('he she it they we i you');
const AUXILIARIES = words(
  "is are was were has have had will would may might could can should do does did 's 're 've 'll 'd",
);
const MARKS = words('; : ...');
/** Words of a subject before its verb, at most: `and the long outage may`, `and some 30,000 angry customers were`. */
const MAX_SUBJECT = 6;

/**
 * In:     the tokens of an article and a sentence.
 * Out:    its clauses in order, leaving no token out. Coordinated verbs of one subject stay in one clause.
 * Cost:   linear in the sentence.
 */
export function splitClauses(tokens: readonly Token[], { startToken, endToken, leadTokens }: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let start = startToken;
  for (let i = startToken + Math.max(1, leadTokens); i < endToken; i++) {
    if (!opensClause(tokens, i, endToken)) continue;
    clauses.push({ startToken: start, endToken: i });
    start = i;
  }
  if (start < endToken) clauses.push({ startToken: start, endToken });
  return clauses;
}

function opensClause(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower } = tokens[at]!;
  const previous = tokens[at - 1]!.lower;
  if (MARKS.has(previous) || OPENERS.has(lower)) return true;
  if (RELATIVE.has(lower)) return previous === ',' || previous === '-';
  if (previous === '-')
    return (
      wordClass(wordOf(lower)) === 'function' &&
      tokens[at - 1]!.hasSpaceBefore &&
      tokens[at]!.hasSpaceBefore &&
      tokens[at - 2]?.kind !== 'number'
    );
  if (BEFORE_PRONOUN.has(lower) && SUBJECT_PRONOUNS.has(tokens[at + 1]?.lower ?? '')) return true;
  return (lower === 'and' || lower === 'or' || lower === ',') && hasSubjectAndVerb(tokens, at + 1, end);
}

/** A subject of a few words and its finite verb follow: `and three stewards were treated`, `, the ministry said`. */
function hasSubjectAndVerb(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + MAX_SUBJECT + 1); i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'punctuation') return false;
    // `, norland 's second lender ,`
    if (lower === "'s" && !SUBJECT_PRONOUNS.has(tokens[i - 1]!.lower)) continue;
    if (AUXILIARIES.has(lower)) return i > at;
    if (i > at && isFiniteVerb(lower)) return true;
    const found = wordClass(wordOf(lower));
    if (kind === 'word' && found === 'function' && !DETERMINERS.has(lower)) return false;
  }
  return false;
}

const DETERMINERS = words(
  'the a an its his her their our my your this that these those all some any no each every both another such many several others',
);

/** The commonest reading is a finite verb: `said`, `lost`, `carries`. */
export function isFiniteVerb(lower: string): boolean {
  const tag = wordTags(lower).lower?.[0];
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP';
}

export const isAuxiliary = (lower: string): boolean => AUXILIARIES.has(lower);
