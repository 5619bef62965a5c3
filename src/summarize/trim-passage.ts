/** Light compression of a passage, which never changes what is claimed: what only made sense beside a picture or a sentence before goes. */
import type { Token } from '../model/token.js';
import { wordCase } from '../text/word-case.js';

/** Small words that link a sentence to the one before it and say nothing alone. */
const LINKS = new Set(
  'but and so yet also meanwhile however moreover furthermore besides indeed still nevertheless additionally'.split(
    ' ',
  ),
);
const PHOTO_WORDS = new Set(
  'pictured picture photo photograph file above below left right inset video watch see illustrated scroll'.split(' '),
);
const CLOSING = new Set(['.', '!', '?', "'", '"', ')', ',', ';', ':', '-', '--']);
/** A dateline is short: `berlin , germany ( reuters ) -`. */
const MAX_DATELINE = 10;

/**
 * In:     the tokens of a passage.
 * Out:    those worth printing: without dateline, photo notes, linking words at its start and marks that pair with nothing.
 * Cost:   linear in the tokens.
 */
export function trimPassage(tokens: readonly Token[]): readonly Token[] {
  let kept = withoutPhotoNotes(tokens);
  kept = kept.slice(stampLength(kept));
  kept = kept.slice(datelineLength(kept));
  kept = kept.slice(0, pictureTail(kept));
  let start = captionLength(kept);
  while (start < kept.length - 1 && isOpeningRubbish(kept, start)) start++;
  if (LINKS.has(kept[start]?.lower ?? '') && isPlainStart(kept, start + 1)) {
    start++;
    if (kept[start]?.form === ',') start++;
  }
  let end = kept.length;
  while (end > start && /^(?:[,;:([{]|-+)$/.test(kept[end - 1]!.form)) end--;
  return kept.slice(start, end);
}

/** A mark at the start that closes what went before, or a bullet. */
function isOpeningRubbish(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  if (/^(?:[,;:.!?)\]}*•·|>]|-+|\.{2,})$/.test(form)) return true;
  if (form !== "'" && form !== '"') return false;
  return !tokens.slice(at + 1).some((token) => token.form === form);
}

/** `but` before a clause, not before `for` (`but for the rain`) or `not`. */
const isPlainStart = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return (
    next !== undefined &&
    tokens.length - at > 4 &&
    !/^(?:for|not|as|far|that|to|more|far|then|ever|if|when)$/.test(next.lower)
  );
};

/** `( pictured )`, `( above , left )`, `[ pictured ]`. */
function withoutPhotoNotes(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const close = tokens[i]!.form === '(' || tokens[i]!.form === '[' ? closingOf(tokens, i) : -1;
    if (close > i && close - i <= 6 && PHOTO_WORDS.has(tokens[i + 1]!.lower)) i = close;
    else kept.push(tokens[i]!);
  }
  return kept;
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

/** Tokens before the text proper: `berlin ( reuters ) -`, `caracas , venezuela --`. */
function datelineLength(tokens: readonly Token[]): number {
  for (let i = 1; i < Math.min(tokens.length - 5, MAX_DATELINE); i++) {
    if (!/^--?$/.test(tokens[i]!.form)) continue;
    const before = tokens.slice(0, i);
    const isAgency = before.at(-1)!.form === ')' && before.some((token) => token.form === '(');
    const isPlace =
      i <= 5 &&
      tokens[i]!.hasSpaceBefore &&
      !COMPOUND_ENDS.test(tokens[i + 1]!.lower) &&
      before.some(isName) &&
      before.every((token, k) => token.kind === 'punctuation' || isName(token) || isTown(token, before[k + 1])) &&
      !tokens.slice(i + 1).some((token) => token.hasSpaceBefore && /^--?$/.test(token.form));
    return isAgency || isPlace ? i + 1 : 0;
  }
  return 0;
}

/** Words of a caption's lead-in, at most: `sorry :`, `sea of mud :`. */
const MAX_CAPTION = 3;
const SPEECH = /^(?:said|says|told|added|asked|wrote|warned|explained|tweeted)$/;

/** Tokens of a lead-in before a quotation whose speaker stands behind it; where none does, the words before the colon are the speaker. */
function captionLength(tokens: readonly Token[]): number {
  const colon = tokens.findIndex((token) => token.form === ':');
  if (colon < 1 || colon > MAX_CAPTION) return 0;
  const mark = tokens[colon + 1]?.form;
  if (mark !== "'" && mark !== '"') return 0;
  const close = tokens.findLastIndex((token) => token.form === mark);
  return tokens.slice(close + 1, close + 4).some((token) => SPEECH.test(token.lower)) ? colon + 1 : 0;
}

const isName = ({ lower, word }: Token): boolean => wordCase(word).sureness === 'name' || NAME_PARTS.test(lower);
/** `nyon , switzerland --`: a town that no table has, beside a name that one has. */
const isTown = ({ word }: Token, next: Token | undefined): boolean =>
  next?.form === ',' && wordCase(word).sureness === 'unknown';
const NAME_PARTS = /^(?:san|los|new|st\.?|\d+)$/;

/** Where `, as shown in the screenshots above` starts; the length where there is none. */
function pictureTail(tokens: readonly Token[]): number {
  for (let i = tokens.length - 1; i > 6 && i >= tokens.length - 10; i--) {
    if (tokens[i]!.form !== ',') continue;
    const tail = tokens.slice(i + 1).filter((token) => !CLOSING.has(token.form));
    return /^(?:as )?(?:shown|seen|pictured)\b/.test(tail.map((token) => token.lower).join(' ')) ? i : tokens.length;
  }
  return tokens.length;
}
