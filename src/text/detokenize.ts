/** Turns tokens back into prose: spaces, compounds, contractions and quotation marks as a person prints them. */
import type { Style } from '../model/article.js';
import type { Token } from '../model/token.js';

type Piece = Pick<Token, 'form' | 'kind' | 'hasSpaceBefore'>;

/**
 * In:     tokens of a passage with the forms to print, and how their article is written.
 * Out:    one line of prose; quotation marks pair up: a mark whose partner was cut off is dropped where it closes and closed
 *         at the end where it opens. Tokenized text gets its spaces back; natural text keeps its own.
 * Cost:   linear in the tokens.
 */
export function detokenize(tokens: readonly Piece[], style: Style): string {
  const marks = pairQuotes(tokens, style);
  const dashes = style === 'natural' ? NO_DASHES : findDashes(tokens);
  let text = '';
  let glueNext = true;
  tokens.forEach((token, i) => {
    const mark = marks.get(i);
    if (mark === 'drop') return;
    const isGlued =
      glueNext || (style === 'natural' ? !token.hasSpaceBefore : isGluedToPrevious(tokens, i, mark, dashes));
    text += (isGlued ? '' : ' ') + (style === 'natural' ? token.form : printed(token, mark, dashes.has(i)));
    glueNext = style === 'natural' ? false : isGluedToNext(tokens, i, mark, dashes);
  });
  return [...marks.values()].includes('unclosed') ? `${text}"` : text;
}

const NO_DASHES: ReadonlySet<number> = new Set();

type Mark = 'open' | 'close' | 'unclosed' | 'inner open' | 'inner close' | 'apostrophe' | 'drop';

const isQuote = (token: Piece | undefined): boolean =>
  token !== undefined && (token.form === "'" || token.form === '"');
const isWord = (token: Piece | undefined): boolean => token !== undefined && token.kind !== 'punctuation';

/** What each quotation mark is: marks pair in reading order; single ones between double ones are quotations inside. */
function pairQuotes(tokens: readonly Piece[], style: Style): ReadonlyMap<number, Mark> {
  const found = new Map<number, Mark>();
  const open: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!isQuote(token)) continue;
    if (style === 'natural' ? token.form === "'" : isApostrophe(tokens, i, open.length > 0)) {
      found.set(i, 'apostrophe');
    } else if (open.length > 0 && !opensInside(tokens, i, open)) {
      const at = open.pop()!;
      found.set(at, open.length > 0 ? 'inner open' : 'open');
      found.set(i, open.length > 0 ? 'inner close' : 'close');
    } else if (canOpen(tokens, i, style)) open.push(i);
    else found.set(i, 'drop');
  }
  for (const [depth, at] of open.entries())
    found.set(at, depth === 0 && tokens.length - at > MIN_QUOTED ? 'unclosed' : 'drop');
  return found;
}

/** Tokens after an opening mark from which it is worth closing. */
const MIN_QUOTED = 2;

/** `customers ' money`, `o ' brien`, `' 90s`. */
function isApostrophe(tokens: readonly Piece[], i: number, isInside: boolean): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (token.form !== "'" || !isWord(after)) return false;
  if (/^\d0s$/.test(after!.form)) return true;
  if (!isWord(before)) return false;
  if (/^[odl]$/i.test(before!.form)) return true;
  const closesLater = tokens.slice(i + 1, i + 1 + MAX_LOOK).some((later) => later.form === "'");
  return /s$/i.test(before!.form) && !(isInside ? !closesLater : closesLater);
}
/** How far the partner of a mark is looked for: a long quotation. */
const MAX_LOOK = 80;

/** A mark of the other kind inside a quotation opens one of its own, where a word follows and none stands directly before. */
function opensInside(tokens: readonly Piece[], i: number, open: readonly number[]): boolean {
  const isOther = tokens[open.at(-1)!]!.form !== tokens[i]!.form;
  return (
    isOther &&
    open.length < 2 &&
    isWord(tokens[i + 1]) &&
    tokens.slice(i + 1, i + 1 + MAX_LOOK).some((later) => later.form === tokens[i]!.form)
  );
}

/** Not at the end, not before closing punctuation, and not where an attribution shows that a quotation has ended: `... late , ' they said`. */
function canOpen(tokens: readonly Piece[], i: number, style: Style): boolean {
  const next = tokens[i + 1];
  if (next === undefined || /^[,.;:!?)\]]$/.test(next.form)) return false;
  if (style === 'natural') return !next.hasSpaceBefore;
  const rest = tokens.slice(i + 1, i + 1 + MAX_LOOK);
  if (tokens[i - 1]?.form !== ',' || rest.some((token) => token.form === tokens[i]!.form)) return true;
  return !rest.slice(0, MAX_SPEAKER).some((token) => SPEECH_VERB.test(token.form));
}

/** Words that name a speaker, at most: `a spokesman for the firm said`. */
const MAX_SPEAKER = 8;
const SPEECH_VERB = /^(?:said|says|told|added|adds|wrote|asked|tweeted|reported|explained|warned)$/i;

function printed(token: Piece, mark: Mark | undefined, isDash: boolean): string {
  if (isDash) return '-';
  if (mark === 'open' || mark === 'close' || mark === 'unclosed') return '"';
  if (mark !== undefined) return "'";
  return token.form;
}

const CLOSING = /^(?:[,.;:!?)\]}%°]|\.{2,})$/;
const OPENING = /^[([{$£€¥#@]$/;
const CLITIC = /^(?:n't|'(?:s|re|ve|ll|d|m|t))$/i;

function isGluedToPrevious(
  tokens: readonly Piece[],
  i: number,
  mark: Mark | undefined,
  dashes: ReadonlySet<number>,
): boolean {
  const [before, token, after] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
  if (mark === 'apostrophe') return !/^\d0s$/.test(after?.form ?? '');
  if (mark !== undefined) return mark === 'close' || mark === 'inner close';
  if (CLOSING.test(token.form) || CLITIC.test(token.form)) return true;
  if (isHyphen(tokens, i, dashes) || isSlash(tokens, i)) return true;
  if (/^na$/i.test(token.form) && /^(?:gon|wan)$/i.test(before.form)) return true;
  if (/^not$/i.test(token.form) && /^can$/i.test(before.form)) return true;
  if (!token.hasSpaceBefore && !isQuote(token) && !isQuote(before)) return true;
  return isSmallAmpersand(tokens, i) || isSmallAmpersand(tokens, i - 1);
}

function isGluedToNext(
  tokens: readonly Piece[],
  i: number,
  mark: Mark | undefined,
  dashes: ReadonlySet<number>,
): boolean {
  const token = tokens[i]!;
  if (mark === 'open' || mark === 'unclosed' || mark === 'inner open') return true;
  if (mark === 'close' || mark === 'inner close') return false;
  if (mark === 'apostrophe') return !/s$/i.test(tokens[i - 1]?.form ?? '') || /^\d0s$/.test(tokens[i + 1]?.form ?? '');
  if (token.form === '#' || token.form === '@') return isWord(tokens[i + 1]);
  return OPENING.test(token.form) || isHyphen(tokens, i, dashes) || isSlash(tokens, i);
}

const isHyphen = (tokens: readonly Piece[], i: number, dashes: ReadonlySet<number>): boolean =>
  tokens[i]!.form === '-' && !dashes.has(i) && isWord(tokens[i - 1]) && isWord(tokens[i + 1]);

const isSlash = (tokens: readonly Piece[], i: number): boolean =>
  tokens[i]!.form === '/' && isWord(tokens[i - 1]) && isWord(tokens[i + 1]);

/** `at & t`, `r & b`, but `marks & spencer`. */
const isSmallAmpersand = (tokens: readonly Piece[], i: number): boolean =>
  tokens[i]?.form === '&' && (tokens[i - 1]?.form.length ?? 9) <= 2 && (tokens[i + 1]?.form.length ?? 9) <= 2;

/** Words that carry on a sentence after a dash and never are the second part of a compound. */
const AFTER_DASH = new Set(
  'a an the this that these those it he she they we i you his her their its our my and but or nor because although though despite while when where which who whose whom if as than with without for from at is are was were has have had will would could should may might not even just especially including equivalent according about around more less some many most all both one what how why there here after before since until now then'.split(
    ' ',
  ),
);
/** Small words that compounds do hold: `day - to - day`, `sign - in`, `one - on - one`, `state - of - the - art`. */
const JOINING = new Set('to of the in on by and up out off down over at a for'.split(' '));

/**
 * Which hyphens are dashes. Some tokenizers set spaces around every hyphen, so that `12 - hour` and `an error - although` look alike:
 * a dash stands before a word that carries on the sentence, and two dashes go together.
 */
function findDashes(tokens: readonly Piece[]): ReadonlySet<number> {
  const dashes = new Set<number>();
  const hyphens: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const form = tokens[i]!.form;
    if (/^--+$/.test(form)) dashes.add(i);
    else if (form === '-' && tokens[i]!.hasSpaceBefore && (tokens[i + 1]?.hasSpaceBefore ?? true)) hyphens.push(i);
    else if (form === '-' && !isWord(tokens[i - 1])) dashes.add(i);
  }
  for (const i of hyphens) if (isDash(tokens, i)) dashes.add(i);
  // `testflight - a service used by developers - is down`: what stands after the second dash may be any verb
  for (const i of hyphens) {
    if (dashes.has(i)) continue;
    const opener = [...dashes].some((at) => at < i && i - at > 3);
    if (opener && VERB.test(tokens[i + 1]?.form ?? '')) dashes.add(i);
  }
  return dashes;
}
const VERB = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|said|says|\w{3,}ed)$/i;

function isDash(tokens: readonly Piece[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (!isWord(before) || !isWord(after)) return true;
  const next = after!.form.toLowerCase();
  // `34 million lari - $ 12.6 million - of which half was insured`
  if (next === 'of' && /^(?:which|whom)$/.test(tokens[i + 2]?.form ?? '')) return true;
  if (tokens[i + 2]?.form === '-' && JOINING.has(next)) return false;
  if (tokens[i + 3]?.form === '-' && JOINING.has(next) && JOINING.has(tokens[i + 2]!.form.toLowerCase())) return false;
  if (tokens[i - 2]?.form === '-' && JOINING.has(before!.form.toLowerCase()) && next !== 'a' && !VERB.test(next))
    return false;
  return AFTER_DASH.has(next);
}
