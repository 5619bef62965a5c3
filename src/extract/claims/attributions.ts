/** Where a sentence says who says it: `jane roe has said that ...`, `..., the firm said`, `according to the report`. */
import type { Sentence, Token } from '../../model/token.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import { wordSign } from '../../text/word-signs.js';
import { wordAt } from '../word-at.js';
import type { Actors } from './actors.js';
import { isAuxiliary, isFiniteVerb } from './clauses.js';
import { isHolder } from './holders.js';
import { type Phrase, phraseAfter, phraseText } from './noun-phrases.js';
import { resolveActor } from './resolve-actor.js';
import { isSeldomSpeech, isSpeechVerb, SPEECH_VERBS } from './speech-verbs.js';
import { explanationStart, namedAfter, subjectOfVerb } from './verb-subjects.js';

/** A speaker and the tokens `[startToken, endToken)` of what is said. */
export interface Attribution {
  readonly speaker: string;
  readonly startToken: number;
  readonly endToken: number;
  /** The words that name the speaker and the verb: they stand outside any quotation they belong to. */
  readonly at: number;
}

/** After the verb these show that what was said stands before it: `..., the firm said on monday`. */
const isAfterTrailing = testOf(
  '. , ; on in at yesterday today earlier last this to and while as \' " monday tuesday wednesday thursday friday saturday sunday',
);
const isPassive = testOf('be been being is are was were');
/** What follows them is who is told. */
const isTelling = testOf('told tell tells');
/** Clauses in which the text speaks for itself again. */
const isOwnVoice = testOf('which but although though while');
/** Beside them stands who says a thing. */
const ATTRIBUTION = wordSign(wordTest([...SPEECH_VERBS, ...'according put puts speak speaks spoke'.split(' ')]));

/**
 * In:     a sentence and the actors of its article.
 * Out:    who says what in it, in the order of the verbs.
 * Cost:   linear in the sentence.
 */
export function findAttributions(
  tokens: readonly Token[],
  sentence: Sentence,
  { actors, signs }: { readonly actors: Actors; readonly signs: readonly number[] },
): Attribution[] {
  const found: Attribution[] = [];
  const { startToken: from, endToken: to } = sentence;
  for (let i = from; i < to; i++) {
    if ((signs[i]! & ATTRIBUTION) === 0) continue;
    const { word } = tokens[i]!;
    if (word.lower === 'according') {
      if (tokens[i + 1]?.lower !== 'to') continue;
      const speaker = sourceAfter(tokens, phraseAfter(tokens, i + 2, to), actors);
      if (speaker) found.push({ speaker, startToken: from, endToken: to, at: i });
    } else if (isSpeechVerb(word) || isEstimate(tokens, i, to)) {
      const attribution = atVerb(tokens, i, { from, to, actors });
      if (attribution) found.push(attribution);
    }
  }
  return found;
}

/** A document may be a source under its own words: `according to |a project document|`. */
const sourceAfter = (tokens: readonly Token[], phrase: Phrase | null, actors: Actors): string | null =>
  named(tokens, phrase, actors) ??
  (phrase && phrase.endToken - phrase.startToken > 1 ? phraseText(tokens, phrase) : null);

interface Place {
  readonly from: number;
  readonly to: number;
  readonly actors: Actors;
}

function atVerb(tokens: readonly Token[], verb: number, { from, to, actors }: Place): Attribution | null {
  const { word } = tokens[verb]!;
  if (isPassive(wordAt(tokens, verb - 1))) return null; // `was told`, `is thought`
  if (isTolling(tokens, verb)) return null;
  const inverted = isSpeechVerb(word) ? invertedSpeaker(tokens, verb, { from, to, actors }) : null;
  if (inverted) return { speaker: inverted, startToken: from, endToken: verb, at: verb };
  const subject = subjectOfVerb(tokens, verb, from);
  const speaker = named(tokens, subject?.phrase ?? null, actors);
  if (!subject || !speaker) return null;
  const subjectStart = subject.startToken;
  const next = wordAt(tokens, verb + 1);
  const isTold = isTelling(word) && !hasClause(tokens, verb + 1, to);
  const isTrailing =
    isQuoteOrComma(tokens[subjectStart - 1]) &&
    subjectStart - 1 > from &&
    (verb + 1 >= to || isTold || isAfterTrailing(next));
  // `..., the board said; the bank's own count is 410`: behind a semicolon the text speaks for itself
  if (isTrailing) return { speaker, startToken: from, endToken: next.lower === ';' ? verb + 1 : to, at: subjectStart };
  const isCounting = word.lower === 'counts' && (isFigure(tokens[verb + 1]) || isFigure(tokens[verb + 2]));
  if (isSeldomSpeech(word) && next.lower !== 'that' && next.lower !== ':' && !isCounting) return null;
  return { speaker, startToken: verb + 1, endToken: scopeEnd(tokens, verb + 1, to), at: subjectStart };
}

/** `' ... , ' said |tom marlowe|`, `it was lost , said |its owner|`; not `mr roe , a diver , said the first of them`. */
function invertedSpeaker(tokens: readonly Token[], verb: number, { from, to, actors }: Place): string | null {
  const mark = tokens[verb - 1];
  if (!isQuoteOrComma(mark) || isTelling(tokens[verb]!.word)) return null;
  const phrase = phraseAfter(tokens, verb + 1, to);
  if (!phrase) return null;
  if (mark?.form === ',') {
    const next = wordAt(tokens, phrase.endToken);
    if (isAuxiliary(next) || isFiniteVerb(next) || explanationStart(tokens, verb - 1, from) !== null) return null;
  }
  return named(tokens, namedAfter(tokens, phrase, to), actors);
}

/** `factory fires have |claimed| upward of 100 lives` */
function isTolling(tokens: readonly Token[], verb: number): boolean {
  if (!tokens[verb]!.lower.startsWith('claim')) return false;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 7); i++) if (tokens[i]!.lower === 'lives') return true;
  return false;
}

/** `told them |that it was lost|`; not `told radio harbour on monday`. */
function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + MAX_TOLD); i++) {
    const { word } = tokens[i]!;
    if (isClauseSign(word) || isAuxiliary(word) || isFiniteVerb(word)) return true;
  }
  return false;
}

const isClauseSign = testOf('that to :');

/** Words after `told` in which what is told shows its verb. */
const MAX_TOLD = 10;

/** `puts the damage at $ 5 million`, `speak of five dead`. */
function isEstimate(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'speak' || lower === 'speaks' || lower === 'spoke')
    return tokens[at + 1]?.lower === 'of' && isFigure(tokens[at + 2]);
  if (lower !== 'put' && lower !== 'puts') return false;
  for (let i = at + 1; i < Math.min(to, at + MAX_PUT); i++)
    if (tokens[i]!.lower === 'at' || tokens[i]!.lower === 'closer') return true;
  return false;
}

/** Words between `put` and `at`, at most: `puts the chance of another shock in the next week at`. */
const MAX_PUT = 14;

/** A figure follows: `counts 31 patients`, `speak of five dead`. */
const isFigure = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || isNumberWord(token.word));
const isNumberWord = testOf(
  'one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions',
);

const isQuoteOrComma = (token: Token | undefined): boolean =>
  token !== undefined && (token.form === ',' || token.form === "'" || token.form === '"');

/** Who speaks is somebody, or a document; a pronoun points at somebody. */
function named(tokens: readonly Token[], phrase: Phrase | null, actors: Actors): string | null {
  if (!phrase) return null;
  const resolved = resolveActor(tokens, phrase, actors);
  if (resolved === null || !resolved.endsWith(phraseText(tokens, phrase))) return resolved;
  const isSpeaker = isDocument(tokens[phrase.endToken - 1]!.word) || isHolder(tokens, phrase);
  return isSpeaker || actors.fullNames.has(resolved) || actors.firmNames.has(resolved) ? resolved : null;
}

const isDocument = testOf(
  'report reports study studies poll polls survey surveys analysis estimate estimates document documents memo letter statement summary figures data lawsuit complaint indictment',
);

/** Tokens that a verb of speech reaches: a long sentence of prose. */
export const MAX_SCOPE = 80;

/** What is said ends where the text speaks for itself: `..., which means that`. */
function scopeEnd(tokens: readonly Token[], at: number, to: number): number {
  const end = Math.min(to, at + MAX_SCOPE);
  for (let i = at + 1; i < end; i++) if (isOwnVoice(tokens[i]!.word) && tokens[i - 1]!.form === ',') return i;
  return end;
}
