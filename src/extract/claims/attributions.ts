/** Where a sentence says who says it: `jane roe has said that ...`, `..., the firm said`, `according to the report`. */
import type { Sentence, Token } from '../../model/token.js';
import { type Actors, resolveActor, SELDOM_SPEECH, SPEECH_VERBS } from './actors.js';
import { type Phrase, phraseAfter, phraseBefore, skipAuxiliariesBack } from './noun-phrases.js';

/** A speaker and the tokens `[startToken, endToken)` of what is said. */
export interface Attribution {
  readonly speaker: string;
  readonly startToken: number;
  readonly endToken: number;
  /** The words that name the speaker and the verb: they stand outside any quotation they belong to. */
  readonly at: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** After the verb these show that what was said stands before it: `..., the firm said on monday`. */
const AFTER_TRAILING = words(
  '. , ; on in at yesterday today earlier last this to and while as \' " monday tuesday wednesday thursday friday saturday sunday',
);
const PASSIVE = words('be been being is are was were');
/** What follows them is who is told. */
const TELLING = words('told tell tells');
/** Clauses in which the text speaks for itself again. */
const OWN_VOICE = words('which but although though while');

/**
 * In:     a sentence and the actors of its article.
 * Out:    who says what in it, in the order of the verbs.
 * Cost:   linear in the sentence.
 */
export function findAttributions(tokens: readonly Token[], sentence: Sentence, actors: Actors): Attribution[] {
  const found: Attribution[] = [];
  const { startToken: from, endToken: to } = sentence;
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'according' && tokens[i + 1]?.lower === 'to') {
      const speaker = named(tokens, phraseAfter(tokens, i + 2, to), actors);
      if (speaker) found.push({ speaker, startToken: from, endToken: to, at: i });
    } else if (SPEECH_VERBS.has(lower) || isEstimate(tokens, i, to)) {
      const attribution = atVerb(tokens, i, { from, to, actors });
      if (attribution) found.push(attribution);
    }
  }
  return found;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly actors: Actors;
}

function atVerb(tokens: readonly Token[], verb: number, { from, to, actors }: Place): Attribution | null {
  const next = tokens[verb + 1]?.lower ?? '';
  const subjectEnd = skipAuxiliariesBack(tokens, verb, from);
  if (PASSIVE.has(tokens[verb - 1]?.lower ?? '')) return null; // `was told`, `is thought`
  const isSeldom = SELDOM_SPEECH.has(tokens[verb]!.lower) && next !== 'that' && next !== ':';
  const isCounting = tokens[verb]!.lower === 'counts' && (isFigure(tokens[verb + 1]) || isFigure(tokens[verb + 2]));
  if (isSeldom && !isCounting) return null;
  const canInvert = isQuoteOrComma(tokens[verb - 1]) && !TELLING.has(tokens[verb]!.lower);
  const inverted = canInvert ? named(tokens, phraseAfter(tokens, verb + 1, to), actors) : null;
  if (inverted) return { speaker: inverted, startToken: from, endToken: verb, at: verb };
  const phrase = subjectBefore(tokens, subjectEnd, from);
  const speaker = named(tokens, phrase, actors);
  if (!phrase || !speaker) return null;
  const subjectStart = phrase.determiner === null ? phrase.startToken : phrase.startToken - 1;
  const isTrailing =
    isQuoteOrComma(tokens[subjectStart - 1]) && subjectStart - 1 > from && (verb + 1 >= to || AFTER_TRAILING.has(next));
  return isTrailing
    ? { speaker, startToken: from, endToken: to, at: subjectStart }
    : { speaker, startToken: verb + 1, endToken: scopeEnd(tokens, verb + 1, to), at: subjectStart };
}

/** `the subject , which runs the grid , |said|`, `its director , fergal hynes , |said|`. */
function subjectBefore(tokens: readonly Token[], end: number, from: number): Phrase | null {
  if (tokens[end - 1]?.form !== ',') return headBefore(tokens, end, from);
  for (let i = end - 2; i >= Math.max(from + 1, end - MAX_RELATIVE); i--)
    if (RELATIVE.has(tokens[i]!.lower) && tokens[i - 1]!.form === ',') return phraseBefore(tokens, i - 1, from);
  return phraseBefore(tokens, end - 1, from);
}

/** `|the hospital| in newhollow said` */
function headBefore(tokens: readonly Token[], end: number, from: number): Phrase | null {
  const phrase = phraseBefore(tokens, end, from);
  if (!phrase) return null;
  const at = phrase.startToken - (phrase.determiner === null ? 1 : 2);
  const isPlaced = at > from && PLACING.has(tokens[at]!.lower);
  return (isPlaced ? phraseBefore(tokens, at, from) : null) ?? phrase;
}

const PLACING = words('in of at from for');

const RELATIVE = words('which who whose');
/** Words of a relative clause between a speaker and the verb, at most. */
const MAX_RELATIVE = 16;

/** `puts the damage at $ 5 million`, `speak of five dead`. */
function isEstimate(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'speak' || lower === 'speaks' || lower === 'spoke')
    return tokens[at + 1]?.lower === 'of' && isFigure(tokens[at + 2]);
  if (lower !== 'put' && lower !== 'puts') return false;
  for (let i = at + 1; i < Math.min(to, at + MAX_PUT); i++) if (tokens[i]!.lower === 'at') return true;
  return false;
}

/** Words between `put` and `at`, at most: `put the lost sales and other costs at`. */
const MAX_PUT = 9;

/** A figure follows: `counts 31 patients`, `speak of five dead`. */
const isFigure = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || NUMBER_WORDS.has(token.lower));
const NUMBER_WORDS = words(
  'one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions',
);

const isQuoteOrComma = (token: Token | undefined): boolean =>
  token !== undefined && (token.form === ',' || token.form === "'" || token.form === '"');

const named = (tokens: readonly Token[], phrase: Phrase | null, actors: Actors): string | null =>
  phrase && resolveActor(tokens, phrase, actors);

/** Tokens that a verb of speech reaches: a long sentence of prose. */
export const MAX_SCOPE = 80;

/** What is said ends where the text speaks for itself: `..., which means that`. */
function scopeEnd(tokens: readonly Token[], at: number, to: number): number {
  const end = Math.min(to, at + MAX_SCOPE);
  for (let i = at + 1; i < end; i++) if (OWN_VOICE.has(tokens[i]!.lower) && tokens[i - 1]!.form === ',') return i;
  return end;
}
