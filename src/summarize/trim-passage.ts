/** Light compression of a passage, which never changes what is claimed: what only made sense beside a picture or a sentence before goes. */
import type { Token } from '../model/token.js';
import { testOf, wordPredicate } from '../text/vocabulary.js';
import { wordCase } from '../text/word-case.js';

/** Small words that link a sentence to the one before it and say nothing alone. */
const isLink = testOf(
  'but and so yet also meanwhile however moreover furthermore besides indeed still nevertheless additionally',
);
const isOfPhotos = testOf(
  'pictured picture photo photograph file above below left right inset video watch see illustrated scroll',
);
const CLOSING = new Set(['.', '!', '?', "'", '"', ')', ',', ';', ':', '-', '--']);
/** A dateline is short: `berlin , germany ( reuters ) -`. */
const MAX_DATELINE = 10;

/**
 * In:     the tokens of a passage.
 * Out:    those worth printing: without dateline, photo notes, words written twice, linking words at its start and marks that pair
 *         with nothing.
 * Cost:   linear in the tokens.
 */
export function trimPassage(tokens: readonly Token[]): readonly Token[] {
  const kept = withoutStutter(withoutPhotoNotes(tokens));
  let start = stampLength(kept);
  start += datelineLength(kept, start);
  let end = pictureTail(kept, start);
  start += captionLength(kept, start, end);
  while (start < end - 1 && isOpeningRubbish(kept, start, end)) start++;
  if (start < end && isLink(kept[start]!.word) && isPlainStart(kept, start + 1, end)) {
    start++;
    if (start < end && kept[start]!.form === ',') start++;
  }
  while (end > start && isClosingRubbish(kept[end - 1]!.word)) end--;
  return start === 0 && end === kept.length ? kept : kept.slice(start, end);
}

const isClosingRubbish = wordPredicate((lower) => /^(?:[,;:([{]|-+)$/.test(lower));

/** A mark at the start that closes what went before, or a bullet. */
function isOpeningRubbish(tokens: readonly Token[], at: number, end: number): boolean {
  const { form, word } = tokens[at]!;
  if (isClosingMark(word)) return true;
  if (form !== "'" && form !== '"') return false;
  for (let i = at + 1; i < end; i++) if (tokens[i]!.form === form) return false;
  return true;
}

const isClosingMark = wordPredicate((lower) => /^(?:[,;:.!?)\]}*•·|>]|-+|\.{2,})$/.test(lower));

/** `but` before a clause, not before `for` (`but for the rain`) or `not`. */
const isPlainStart = (tokens: readonly Token[], at: number, end: number): boolean =>
  end - at > 4 && !isTiedTo(tokens[at]!.word);
const isTiedTo = testOf('for not as far that to more then ever if when');

/** `( pictured )`, `( above , left )`, `[ pictured ]`. */
function withoutPhotoNotes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((_, i) => noteLength(tokens, i) > 0)) return tokens;
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const length = noteLength(tokens, i);
    if (length > 0) i += length - 1;
    else kept.push(tokens[i]!);
  }
  return kept;
}

/** `the the`, `of of`: a slip of the pen. Verbs, `that that` and `in in` may stand twice. */
function withoutStutter(tokens: readonly Token[]): readonly Token[] {
  const isSlip = ({ word, form, lower }: Token, i: number) =>
    i > 0 && isNeverTwice(word) && form === lower && tokens[i - 1]!.word === word;
  return tokens.some(isSlip) ? tokens.filter((token, i) => !isSlip(token, i)) : tokens;
}
const isNeverTwice = testOf('the an of and');

/** Tokens of the photo note that starts at a place; 0 where none does. */
function noteLength(tokens: readonly Token[], open: number): number {
  const { form } = tokens[open]!;
  if (form !== '(' && form !== '[') return 0;
  const close = closingOf(tokens, open);
  return close > open && close - open <= 6 && isOfPhotos(tokens[open + 1]!.word) ? close - open + 1 : 0;
}

function closingOf(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < Math.min(tokens.length, open + 12); i++)
    if (tokens[i]!.form === ')' || tokens[i]!.form === ']') return i;
  return -1;
}

/** Tokens of a live page's stamp: `update 0615 :`, `07.45`, `10.15 pm -`; a mark behind it or a zero before it shows that it is a time. */
function stampLength(tokens: readonly Token[]): number {
  let at = /^updated?$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  const time = tokens[at]?.form ?? '';
  if (!/^(?:[01]?\d|2[0-3])[.:]?[0-5]\d$/.test(time)) return 0;
  at++;
  if (/^(?:[ap]\.?m\.?|gmt|bst|est)$/.test(tokens[at]?.lower ?? '')) at++;
  if (/^(?:[:–—]|-+)$/.test(tokens[at]?.form ?? '')) return at + 1;
  return /^0\d[.:]\d\d$/.test(time) ? at : 0;
}

/** `london - based analyst`: tokenized text writes a hyphen as it writes a dash. */
const COMPOUND_ENDS = /^(?:born|bound|led|made|run|owned|wide|style|area|\p{L}+ed)$/u;

/** Tokens from `start` on before the text proper: `berlin ( reuters ) -`, `caracas , venezuela --`. */
function datelineLength(tokens: readonly Token[], start: number): number {
  for (let i = start + 1; i < Math.min(tokens.length - 5, start + MAX_DATELINE); i++)
    if (isDash(tokens[i]!.word)) return isDateline(tokens, start, i) ? i + 1 - start : 0;
  return 0;
}

const isDash = testOf('- --');

function isDateline(tokens: readonly Token[], start: number, dash: number): boolean {
  const before = tokens.slice(start, dash);
  if (before.at(-1)!.form === ')' && before.some((token) => token.form === '(')) return true;
  return (
    before.length <= 5 &&
    tokens[dash]!.hasSpaceBefore &&
    !COMPOUND_ENDS.test(tokens[dash + 1]!.lower) &&
    before.some(isName) &&
    before.every((token, k) => token.kind === 'punctuation' || isName(token) || isTown(token, before[k + 1])) &&
    !tokens.slice(dash + 1).some((token) => token.hasSpaceBefore && isDash(token.word))
  );
}

/** Words of a caption's lead-in, at most: `sorry :`, `sea of mud :`. */
const MAX_CAPTION = 3;
const SPEECH = /^(?:said|says|told|added|asked|wrote|warned|explained|tweeted)$/;

/** Tokens from `start` on of a lead-in before a quotation whose speaker stands behind it; where none does, the words before the colon are the speaker. */
function captionLength(tokens: readonly Token[], start: number, end: number): number {
  for (let colon = start; colon <= start + MAX_CAPTION && colon < end; colon++) {
    if (tokens[colon]!.form !== ':') continue;
    const mark = colon + 1 < end ? tokens[colon + 1]!.form : '';
    if (colon === start || (mark !== "'" && mark !== '"')) return 0;
    let close = end - 1;
    while (tokens[close]!.form !== mark) close--;
    return tokens.slice(close + 1, Math.min(end, close + 4)).some((token) => SPEECH.test(token.lower))
      ? colon + 1 - start
      : 0;
  }
  return 0;
}

const isName = ({ lower, word }: Token): boolean => wordCase(word).sureness === 'name' || NAME_PARTS.test(lower);
/** `nyon , switzerland --`: a town that no table has, beside a name that one has. */
const isTown = ({ word }: Token, next: Token | undefined): boolean =>
  next?.form === ',' && wordCase(word).sureness === 'unknown';
const NAME_PARTS = /^(?:san|los|new|st\.?|\d+)$/;

/** Where `, as shown in the screenshots above` starts; the length where there is none. */
function pictureTail(tokens: readonly Token[], start: number): number {
  const end = tokens.length;
  for (let i = end - 1; i > start + 6 && i >= end - 10; i--) {
    if (tokens[i]!.form !== ',') continue;
    const first = nextWord(tokens, i + 1);
    const shown = tokens[first]?.lower === 'as' ? nextWord(tokens, first + 1) : first;
    return /^(?:shown|seen|pictured)\b/.test(tokens[shown]?.lower ?? '') ? i : end;
  }
  return end;
}

/** The first token from a place on that is no closing mark. */
function nextWord(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && CLOSING.has(tokens[at]!.form)) at++;
  return at;
}
