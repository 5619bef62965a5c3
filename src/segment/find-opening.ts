/** What a block opens with that is no part of its first claim: a caption's tag, a gallery's title, a dateline, a bullet, a lost mark. */
import type { Token } from '../model/token.js';
import type { Block } from './block.js';
import type { Cue, CueText } from './cue.js';
import { isClauseWord, isLink, isSpeechVerb } from './cue-words.js';
import { isQuotationMark } from './mark-costs.js';

/** Words of a lead-in, at most: `sorry :`, `red alert :`, `back in business :`. */
const MAX_LEAD_WORDS = 3;
/** Words after it, at least: a caption says something. */
const MIN_WORDS_AFTER = 4;
/** Tokens of a dateline before its dash, at most: `WASHINGTON , D.C. , March 3 ( Reuters )`. */
const MAX_DATELINE = 12;
const BULLETS = new Set(['-', '*', '•', '·', '‣', '▪', '●', '◦', '–', '—', '>']);

/** The lead-in of a block, or null where it opens with its first claim. Cost: constant. */
export function findOpening({ tokens, marks, style, sharedOpenings }: CueText, { start, end }: Block): Cue | null {
  const shared = sharedOpenings.get(start);
  if (shared !== undefined) return { lead: 'caption', leadTokens: shared };
  let at = start;
  if (isQuotationMark(tokens[start]!)) {
    const partner = marks.partnerOf(start);
    // `' the cause was ...`: its other mark stands in another block, so that here it is a leftover
    if (marks.closes(start) || partner < 0 || partner >= end) at++;
  }
  const bullet = bulletLength(tokens, at, end);
  const caption = captionLength(tokens, at + bullet, end);
  if (caption > 0) return { lead: 'caption', leadTokens: at + bullet + caption - start };
  const length = bullet || datelineLength(tokens, { at, end, isCased: style === 'natural' });
  return at + length > start ? { lead: 'none', leadTokens: at + length - start } : null;
}

/** `- first`, `• first`, `1. first`, `2 ) second`. */
function bulletLength(tokens: readonly Token[], at: number, end: number): number {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second || at + 2 >= end || first.kind === 'word') return 0;
  if (BULLETS.has(first.form) && second.hasSpaceBefore && second.kind !== 'punctuation') return 1;
  const isNumbered = /^\d{1,2}$/.test(first.form) && (second.form === '.' || second.form === ')');
  return isNumbered && third?.kind === 'word' && third.hasSpaceBefore ? 2 : 0;
}

function captionLength(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + MAX_LEAD_WORDS + 1); i++) {
    const token = tokens[i]!;
    if (token.form === ':') {
      const isCaption = i > at && end - i - 1 >= MIN_WORDS_AFTER && tokens[i + 1]!.kind !== 'punctuation';
      return isCaption ? i + 1 - at : 0;
    }
    if (token.kind !== 'word' || isSpeechVerb(token.word)) return 0;
    const isLinking = isLink(token.word) && tokens[i + 1]?.form !== ':';
    if (isClauseWord(token.word) && !isLinking) return 0;
  }
  return 0;
}

interface Dateline {
  readonly at: number;
  readonly end: number;
  /** Capitals mean something. */
  readonly isCased: boolean;
}

/** `LONDON (AP) -`, `( cnn ) --`, `NEW YORK, March 3 -`: place and agency up to a dash. */
function datelineLength(tokens: readonly Token[], { at, end, isCased }: Dateline): number {
  let hasAgency = false;
  for (let i = at; i < Math.min(end - MIN_WORDS_AFTER, at + MAX_DATELINE); i++) {
    const { form, lower, word, kind } = tokens[i]!;
    if (form === '-' || form === '--') {
      const isFree = tokens[i]!.hasSpaceBefore && tokens[i + 1]!.hasSpaceBefore;
      // `PARIS - The bank`, but `BP - which denies it -`
      const isShouted =
        isCased && i > at && /^\p{Lu}{2,}$/u.test(tokens[at]!.form) && /^\p{Lu}/u.test(tokens[i + 1]!.form);
      return isFree && (hasAgency || isShouted) ? i + 1 - at : 0;
    }
    if (form === ')') {
      // the agency stands alone between the brackets
      const open = [1, 2, 3, 4].find((n) => tokens[i - n]?.form === '(' && i - n >= at);
      if (open === undefined || open === 1) return 0;
      hasAgency = true;
    } else if (kind === 'punctuation' && form !== ',' && form !== '(' && form !== '.' && form !== '/') return 0;
    else if (kind === 'word' && (isCased ? form === lower : isClauseWord(word))) return 0;
  }
  return 0;
}
