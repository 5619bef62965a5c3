/** Decides whether a sentence ends between two tokens, by what stands on both sides. */
import type { Style } from '../model/article.js';
import type { Token } from '../model/token.js';

const TERMINAL = new Set(['.', '!', '?', '...', '....']);
const CLOSING = new Set(["'", '"', ')', ']']);
/** Titles and short forms before a name: the stop never ends a sentence. */
const BEFORE_NAME = new Set(
  'mr. mrs. ms. dr. prof. st. gen. sen. rep. gov. col. lt. capt. sgt. rev. hon. pres. vs. no. nos. jan. feb. mar. apr. aug. sep. sept. oct. nov. dec.'.split(
    ' ',
  ),
);
/** Words that open a sentence after a short form far more often than they go on: `in the U.S. The bank ...`. */
const OPENERS = new Set(
  'the a an it he she they we i in on at but and this that these those there for however while when after before as if his her their its officials police'.split(
    ' ',
  ),
);

interface Gap {
  /** Index of the token after the gap. */
  readonly at: number;
  readonly blockStart: number;
  readonly blockEnd: number;
  readonly style: Style;
}

/** True where a sentence ends before token `at`. */
export function isSentenceEnd(tokens: readonly Token[], gap: Gap): boolean {
  const next = tokens[gap.at]!;
  let i = gap.at - 1;
  let closing = 0;
  // closing marks after the stop belong to the sentence they close; more than four are decoration
  while (
    i > gap.blockStart &&
    closing < 4 &&
    CLOSING.has(tokens[i]!.form) &&
    !(gap.style === 'tokenized' && closing === 0 && isOpening(tokens, i))
  ) {
    i--;
    closing++;
  }
  const stop = tokens[i]!;
  if (CLOSING.has(next.form) && !isOpeningMark(tokens, gap)) return false;
  if (TERMINAL.has(stop.form)) return endsAtMark(stop, next, gap.style, closing);
  if (stop.kind === 'word' && stop.form.endsWith('.') && closing === 0) return endsAtShortForm(stop, next);
  return false;
}

/** In tokenized text a lone mark before a word, after a stop, is ambiguous: it closes, unless the stop is its own. */
const isOpening = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.hasSpaceBefore && tokens[i + 1]?.hasSpaceBefore === false;

/** A quotation mark that opens the next sentence: a space before it and none after, in natural text. */
function isOpeningMark(tokens: readonly Token[], gap: Gap): boolean {
  const [mark, after] = [tokens[gap.at]!, tokens[gap.at + 1]];
  return (
    gap.style === 'natural' &&
    mark.hasSpaceBefore &&
    gap.at + 1 < gap.blockEnd &&
    after !== undefined &&
    !after.hasSpaceBefore
  );
}

function endsAtMark(stop: Token, next: Token, style: Style, closing: number): boolean {
  if (!next.hasSpaceBefore) return false;
  const isSmall = next.kind === 'word' && next.form === next.lower;
  if (style === 'tokenized') return stop.form === '.' || !isSmall || (stop.form !== '...' && closing === 0);
  if (stop.form.startsWith('..')) return !isSmall && next.kind === 'word';
  // `"Why?" he asked` goes on; `... it ended. the fault` is lower-cased text, which a full stop ends all the same
  return !isSmall || (stop.form === '.' && closing === 0);
}

function endsAtShortForm(stop: Token, next: Token): boolean {
  if (BEFORE_NAME.has(stop.lower) || !next.hasSpaceBefore) return false;
  return next.form !== next.lower && OPENERS.has(next.lower);
}
