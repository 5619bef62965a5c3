/** Cues that a new sentence starts where no full stop says so: caption lead-ins, photo notes, quotations, posts. */
import type { Token } from '../model/token.js';
import { NO_WORD, testOf, wordPredicate } from '../text/vocabulary.js';
import { nextSign } from '../text/word-signs.js';
import { wordTags } from '../text/word-tags.js';
import type { Block } from './block.js';
import { CUE, type Cue, type CueText } from './cue.js';
import {
  isAnnouncing,
  isClauseWord,
  isContinuing,
  isDescribing,
  isPhotoWord,
  isPostVerb,
  isSpeechVerb,
} from './cue-words.js';
import { findOpening } from './find-opening.js';
import { isQuotationMark } from './mark-costs.js';

/** Words before a lead-in inside a line, at least: fewer are the start of the sentence itself. */
const MIN_WORDS_BEFORE = 5;
/** Words of a new sentence, at least: fewer are an aside. */
const MIN_WORDS_AFTER = 4;
/** Tokens inside the marks from which a quotation is speech, not a word or a title in quotes. */
export const MIN_SPEECH = 6;
/** Words of a speaker before the verb, at most: `one person`, `a user called lightcap`, `another angry customer in leeds`. */
const MAX_SPEAKER_WORDS = 7;
/** Tokens of a speaker who is introduced at length: `a post from the californian firm 's own support page said : '`. */
const MAX_INTRODUCTION = 12;

const PLAIN: Cue = { lead: 'none', leadTokens: 0 };

const NO_CUES: ReadonlyMap<number, Cue> = new Map();

/**
 * In:     the text of an article and one of its blocks.
 * Out:    token index of each sentence start that a cue gives, with what it says of the sentence; the block's own start
 *         is among them where it opens with a lead-in.
 * Cost:   linear in the block.
 */
export function findCues(text: CueText, block: Block): ReadonlyMap<number, Cue> {
  const { style, signs } = text;
  const opening = findOpening(text, block);
  const { end } = block;
  const first = nextSign(signs, CUE, { at: block.start + 1, end });
  // natural text shows every sentence by its stops, capitals and line ends
  if (opening === null && (style === 'natural' || first === end)) return NO_CUES;
  const cues = new Map<number, Cue>();
  if (opening) cues.set(block.start, opening);
  if (style === 'natural') return cues;
  for (let i = first; i < end; i = nextSign(signs, CUE, { at: i + 1, end })) {
    const { form } = text.tokens[i]!;
    if (form === ':' && text.isUnstopped) findLeadIn(cues, text, block, i);
    else if (form === ')' && isPhotoNote(text.tokens, i, block.start) && startsClause(text, i + 1, block))
      cues.set(i + 1, PLAIN);
    else if (text.marks.closes(i) && endsSpeech(text, i, block)) cues.set(i + 1, PLAIN);
    else if (text.isUnstopped && bringsWords(text, i, block.end)) findSpeaker(cues, text, block, i);
  }
  return cues;
}

/** A caption glued on inside a line: its lead-in is taken to be one word, or two where the first describes. */
function findLeadIn(cues: Map<number, Cue>, { tokens, marks }: CueText, { start, end }: Block, colon: number): void {
  const [word, after] = [tokens[colon - 1]!, tokens[colon + 1]];
  if (end - colon - 1 < MIN_WORDS_AFTER || marks.isInside(colon)) return;
  if (word.kind !== 'word' || isSpeechVerb(word.word) || after?.kind === 'punctuation') return;
  if (isClauseWord(word.word) || isAnnouncing(word.word) || /[^s]s$/.test(word.lower)) return;
  const words = isDescribing(tokens[colon - 2]?.word ?? NO_WORD) ? 2 : 1;
  const before = tokens[colon - words - 1];
  if (colon - words - start < MIN_WORDS_BEFORE || before?.kind !== 'word') return;
  if (isClauseWord(before.word) || before.form.startsWith("'")) return;
  cues.set(colon - words, { lead: 'caption', leadTokens: words + 1 });
}

/** `( pictured )`, `( pictured above )`, `( left )`: the mark of a photo caption, closed by token `close`. */
function isPhotoNote(tokens: readonly Token[], close: number, start: number): boolean {
  for (let i = close - 1; i >= Math.max(start, close - 4); i--)
    if (tokens[i]!.form === '(') return i < close - 1 && isPhotoWord(tokens[i + 1]!.word);
  return false;
}

const startsClause = ({ tokens }: CueText, at: number, { end }: Block): boolean =>
  end - at >= MIN_WORDS_AFTER &&
  tokens[at]!.kind !== 'punctuation' &&
  (!isContinuing(tokens[at]!.word) || isAtLeast(tokens, at)) &&
  !isSpeechVerb(tokens[at]!.word) &&
  !isPastVerb(tokens[at]!.word);

/** `the head of the firm ( pictured ) apologised`: a verb that no sentence opens with; British spellings are in no lexicon. */
const isPastVerb = wordPredicate((lower) => {
  const tags = wordTags(lower).lower;
  return tags === null ? /[iy]sed$/.test(lower) : tags[0] === 'VBD';
});

/** `at least nine people fell ill`: a preposition that opens. */
const isAtLeast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'at' && /^(?:least|most)$/.test(tokens[at + 1]!.lower);

/** Speech ends at mark `close`, and what follows is no part of its sentence: not who said it, nor how it goes on. */
function endsSpeech(text: CueText, close: number, block: Block): boolean {
  const { tokens, marks, isUnstopped } = text;
  const open = marks.partnerOf(close);
  if (!isUnstopped || open < 0 || close - open - 1 < MIN_SPEECH || tokens[close - 1]!.form === ',') return false;
  const at = close + 1;
  if (block.end - at < MIN_WORDS_AFTER || tokens[at]!.kind === 'punctuation') return false;
  return bringsSpeech(text, at, block.end) || (startsClause(text, at, block) && !isAttribution(text, at, block.end));
}

/** `said the minister`, `a spokesman for the firm added`: a speech verb that brings nothing new. */
function isAttribution({ tokens }: CueText, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + MAX_SPEAKER_WORDS); i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') return false;
    if (isSpeechVerb(token.word)) return true;
  }
  return false;
}

/** `while another said ' i ca n't ...`, `a user called lightcap wrote : ' ...`: the next speaker. */
function bringsSpeech(text: CueText, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + MAX_SPEAKER_WORDS + 1); i++) if (bringsWords(text, i, end)) return true;
  return false;
}

/** Token `verb` is a verb of speech with a quotation after it. */
function bringsWords({ tokens, marks }: CueText, verb: number, end: number): boolean {
  if (!isSpeechVerb(tokens[verb]!.word)) return false;
  const mark = tokens[verb + 1]?.form === ':' ? verb + 2 : verb + 1;
  return mark < end && isQuotationMark(tokens[mark]!) && marks.opens(mark);
}

/** A speaker glued on inside a line: `the screenshots above | one person tweeted : '`, `... ' | a post on its page said : '`. */
function findSpeaker(cues: Map<number, Cue>, { tokens, marks }: CueText, block: Block, verb: number): void {
  for (let i = verb - 1; i >= Math.max(block.start + MIN_WORDS_BEFORE, verb - MAX_INTRODUCTION); i--) {
    const [{ kind, lower }, before] = [tokens[i]!, tokens[i - 1]!];
    if (kind === 'punctuation' || lower === 'who' || lower === 'that') return;
    // `one` and `another` bring somebody new after any noun; `a` and `the` may be what a verb before them is about
    const isNew =
      lower === 'one' || lower === 'another' ? isNounLike(before) : /^(?:an?|the)$/.test(lower) && marks.closes(i - 1);
    if (isNew) {
      cues.set(i, PLAIN);
      return;
    }
  }
}

const isNounLike = ({ kind, word }: Token): boolean =>
  kind === 'word' && !isClauseWord(word) && !isContinuing(word) && !isSpeechVerb(word) && !isComparing(word);

const isComparing = testOf('than least most only just when if because so yet');

/** The sentence `[start, end)` brings a post: `one person tweeted : ' ...`. Cost: linear in the sentence. */
export function isPost(text: CueText, start: number, end: number): boolean {
  const { signs } = text;
  for (let i = nextSign(signs, CUE, { at: start, end }); i < end; i = nextSign(signs, CUE, { at: i + 1, end }))
    if (isPostVerb(text.tokens[i]!.word) && bringsWords(text, i, end)) return true;
  return false;
}
