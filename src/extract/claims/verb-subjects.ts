/** Who does what a verb says: past what explains them, where they sit, and what they did before. */
import type { Token } from '../../model/token.js';
import type { Word } from '../../model/word.js';
import { testOf, wordPredicate } from '../../text/vocabulary.js';
import { wordTags } from '../../text/word-tags.js';
import { wordAt } from '../word-at.js';
import { isAuxiliary, isFiniteVerb } from './clauses.js';
import { type Phrase, phraseAfter, phraseBefore, skipAuxiliariesBack } from './noun-phrases.js';

export interface VerbSubject {
  /** Who speaks. */
  readonly phrase: Phrase;
  /** Where the words for it begin: at `analysts` of `analysts at corrin vale`. */
  readonly startToken: number;
}

/** Pronouns that point at the words right before them. */
export const isRelative = testOf('which who whose');
const isDeterminer = testOf('a an the its his her their');
const isPlacing = testOf('in of at from for');
const isCoordinating = testOf('and or but');
const isParticiple = testOf('saying adding warning claiming insisting');
const isAdverb = testOf('however though meanwhile meantime too itself himself herself themselves still also');
/** Their authors say what they say: `a report by |the institute|`. */
const isDocument = testOf('report study survey analysis review paper poll memo');
/** Begin what is said of a document: `a report , |seen| by this newspaper , says`. */
const isPassedOn = testOf(
  'seen published released obtained leaked shared commissioned based known written dated issued',
);
/** People who speak for the firm or body after their preposition. */
const speaksFor = testOf(
  'analyst analysts spokesman spokeswoman spokesperson economist economists broker brokers official officials',
);
/** Words of an explanation between a speaker and the verb, at most. */
const MAX_EXPLANATION = 16;
/** Places in a row after a speaker, at most: `users in ireland and canada`. */
const MAX_PLACES = 3;

/**
 * In:     the index of a verb and the start of its sentence.
 * Out:    who does it; null where nobody is found.
 */
export function subjectOfVerb(tokens: readonly Token[], verb: number, from: number): VerbSubject | null {
  let end = skipAuxiliariesBack(tokens, verb, from);
  while (end > from && isAdverb(tokens[end - 1]!.word)) end--;
  const before = wordAt(tokens, end - 1);
  // `the bank disputes that , saying the damage`, `police do not count him and still speak of five dead`
  if (isCoordinating(before) || (before.lower === ',' && isParticiple(tokens[verb]!.word)))
    return sentenceSubject(tokens, from, end);
  if (before.lower === ',') return explainedSubject(tokens, end - 1, from);
  const subject = placedSubject(tokens, end, from);
  if (!subject) return null;
  const { phrase, startToken } = subject;
  // `growers , who say`
  if (isRelative(tokens[phrase.startToken]!.word))
    return tokens[phrase.startToken - 1]?.form === ','
      ? alone(phraseBefore(tokens, phrase.startToken - 1, from))
      : null;
  // `more than the maker admits`
  return tokens[startToken - 1]?.lower === 'than' ? null : subject;
}

/** `|growers| , a small group , said`, `its director , |ingrid marlowe| , said`: an explanation stands before token `end`. */
function explainedSubject(tokens: readonly Token[], end: number, from: number): VerbSubject | null {
  const comma = explanationStart(tokens, end, from);
  if (comma === null) return alone(phraseBefore(tokens, end, from));
  const first = tokens[comma + 1]!.word;
  const isDescription =
    isDeterminer(first) || isRelative(first) || isAdverb(first) || isPassedOn(first) || isOwned(tokens, comma, end);
  const isAge = tokens[comma + 1]!.kind === 'number';
  return (isDescription || isAge ? placedSubject(tokens, comma, from) : null) ?? alone(phraseBefore(tokens, end, from));
}

/**
 * In:     the index of a comma and the start of its sentence.
 * Out:    the comma that opens the explanation which ends there; null where the words between are no explanation.
 */
export function explanationStart(tokens: readonly Token[], end: number, from: number): number | null {
  for (let i = end - 1; i > Math.max(from, end - 1 - MAX_EXPLANATION); i--) {
    const { word } = tokens[i]!;
    if (!isBoundary(word)) continue;
    if (word.lower !== ',') return null;
    const isClause = !isRelative(tokens[i + 1]!.word) && hasVerb(tokens, i + 1, end);
    return isClause || end - i < 2 ? null : i;
  }
  return null;
}

/** The comma before an explanation, and the marks of a quotation, which none reaches across. */
const isBoundary = testOf(`, ' "`);

/** `norvane 's maker` */
function isOwned(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.lower === "'s") return true;
  return false;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isPlainAuxiliary(tokens[i]!.word)) return true;
  return false;
}

/** Not `'s`, which is more often an owner's. */
const isPlainAuxiliary = (word: Word): boolean => isAuxiliary(word) && word.lower !== "'s";

/** `|users| in ireland and canada said`, `analysts at |corrin vale| said`. */
function placedSubject(tokens: readonly Token[], end: number, from: number): VerbSubject | null {
  const phrase = phraseBefore(tokens, end, from);
  let last = phrase;
  for (let i = 0; i < MAX_PLACES && last; i++) {
    const at = startOf(last) - 1;
    if (at <= from) break;
    const { word, lower } = tokens[at]!;
    const document = lower === 'by' ? documentBefore(tokens, at, from) : null;
    if (document !== null) return { phrase: last, startToken: document };
    if (isPlacing(word)) {
      const head = phraseBefore(tokens, at, from);
      if (!head) break;
      const isFor = phrase !== null && speaksFor(tokens[head.endToken - 1]!.word) && lower !== 'in';
      return { phrase: isFor ? phrase : head, startToken: startOf(head) };
    }
    if (lower !== 'and' && lower !== '&') break;
    last = phraseBefore(tokens, at, from);
  }
  return alone(phrase);
}

/** Words from a document to the `by` before who wrote it, at most: `a review of the police by the council`. */
const MAX_DOCUMENT = 8;

/** Where the words for a document begin that was written by who stands behind token `by`; null where there is none. */
function documentBefore(tokens: readonly Token[], by: number, from: number): number | null {
  for (let i = by - 1; i >= Math.max(from, by - MAX_DOCUMENT); i--) {
    const { word, kind } = tokens[i]!;
    if (isDocument(word)) return i > from && isDeterminer(tokens[i - 1]!.word) ? i - 1 : i;
    if (kind === 'punctuation' || isAuxiliary(word)) return null;
  }
  return null;
}

const alone = (phrase: Phrase | null): VerbSubject | null => phrase && { phrase, startToken: startOf(phrase) };

/** Tokens of a sentence among which its first verb is looked for. */
const MAX_SUBJECT = 80;

/** `disputed`: oftener a participle, which stands behind its subject as well. */
const canBePast = wordPredicate((lower) => wordTags(lower).lower?.includes('VBD') ?? false);

/** The subject of the first verb of a sentence. */
function sentenceSubject(tokens: readonly Token[], from: number, to: number): VerbSubject | null {
  for (let i = from + 1; i < Math.min(to, from + MAX_SUBJECT); i++) {
    const { word } = tokens[i]!;
    // `the trapped miners spoke`
    const isBeforeNoun = isDeterminer(tokens[i - 1]!.word);
    if (isPlainAuxiliary(word) || isFiniteVerb(word) || (canBePast(word) && !isBeforeNoun))
      return alone(phraseBefore(tokens, beforeAside(tokens, i), from));
  }
  return null;
}

/** `the regulator |, however ,| disputed`: where the words before an aside end. */
function beforeAside(tokens: readonly Token[], verb: number): number {
  const isAside = tokens[verb - 1]!.form === ',' && isAdverb(wordAt(tokens, verb - 2));
  if (!isAside) return verb;
  return wordAt(tokens, verb - 3).lower === ',' ? verb - 3 : verb - 2;
}

/** The first token of a phrase, its determiner included. */
const startOf = ({ startToken, determiner }: Phrase): number => (determiner === null ? startToken : startToken - 1);

/** The name after a description: `said its american - born owner , |dale purvis|`; else the phrase itself. */
export function namedAfter(tokens: readonly Token[], phrase: Phrase, to: number): Phrase {
  if (phrase.determiner === null || tokens[phrase.endToken]?.form !== ',') return phrase;
  const name = phraseAfter(tokens, phrase.endToken + 1, to);
  const isName =
    name &&
    name.determiner === null &&
    name.startToken === phrase.endToken + 1 &&
    name.endToken - name.startToken === 2;
  return isName && (name.endToken >= to || tokens[name.endToken]!.kind === 'punctuation') ? name : phrase;
}
