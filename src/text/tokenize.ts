/** Splits a normalized line into tokens the way tokenized news is written, so that both styles give the same tokens. */
import type { NormalizedLine } from '../model/analysis.js';
import type { Token, TokenKind } from '../model/token.js';
import type { Word } from '../model/word.js';
import { codesOf } from './text-codes.js';
import { isStopped, matchAt } from './token-pattern.js';
import {
  keepLetters,
  keepNumber,
  markWord,
  PACKED_DIGITS,
  PACKED_LETTERS,
  packedNumber,
  packedWord,
  wordOf,
} from './vocabulary.js';

const [SPACE, APOSTROPHE, DASH, STOP, SLASH, COLON] = [32, 39, 45, 46, 47, 58];
/** A constant of another module would be read anew for each letter. */
const PACKED = PACKED_LETTERS;

/**
 * Tokens of one line by itself, in order.
 * In:     a normalized line (plain quotation marks and dashes).
 * Out:    tokens covering everything but white space.
 * Cost:   linear in the line.
 */
export function tokenizeLine(text: string): Token[] {
  const tokens: Token[] = [];
  pushTokens(tokens, {
    text,
    rawOffsets: null,
    number: 1,
    codes: codesOf(`${text} `),
    base: 0,
    hasAddress: hasAt(text),
  });
  return tokens;
}

/** Addresses of mail have it. */
export const hasAt = (text: string): boolean => text.includes('@');

/** A line among others. */
export interface PlacedLine extends NormalizedLine {
  /** Counted from 1. */
  readonly number: number;
  /** The code units of the line start at `base`; a space follows them. */
  readonly codes: Uint16Array;
  readonly base: number;
  /** It may hold an address of mail, in which marks and letters go together. */
  readonly hasAddress: boolean;
}

/**
 * The same tokens, behind those of the lines before. Letters, digits and marks are cut by hand, as a pattern takes twenty times as long;
 * what they cannot be sure of is left to it.
 */
export function pushTokens(tokens: Token[], placed: PlacedLine): void {
  const { text, rawOffsets: raw, number: line, codes, base, hasAddress } = placed;
  const lineEnd = base + text.length; // read once: strings are of many kinds inside, each asked another way
  let lastEnd = -1;
  // all places count in `codes`, where the line starts at `base`
  for (let at = base; at < lineEnd; ) {
    const code = codes[at]!;
    if (code === SPACE) {
      at++;
      continue;
    }
    let kind: TokenKind = 'word';
    let word: Word | null = null;
    let form = '';
    let end = UNSURE;
    if (isLetter(code)) {
      // packed as they are passed
      let first = 0;
      let second = 0;
      let third = 0;
      let small = SMALL;
      let letter = code;
      end = at;
      for (const to = at + PACKED; end < to && isLetter(letter); letter = codes[++end]!) {
        first = (first << 5) | letterOf(letter);
        small &= letter;
      }
      if (isLetter(letter)) {
        for (const to = at + 2 * PACKED; end < to && isLetter(letter); letter = codes[++end]!) {
          second = (second << 5) | letterOf(letter);
          small &= letter;
        }
        for (const to = at + 3 * PACKED; end < to && isLetter(letter); letter = codes[++end]!) {
          third = (third << 5) | letterOf(letter);
          small &= letter;
        }
      }
      if (letter === SPACE || (!isLetter(letter) && endsWord(placed, at, end))) {
        word = packedWord(first, second, third) ?? keepLetters(text.slice(at - base, end - base).toLowerCase());
        form = small === 0 ? text.slice(at - base, end - base) : word.lower;
      } else if (isNegationAt(codes, end - 1)) {
        // `ca` and `n't` of `can't`, and `n't` by itself
        end = end - at > 1 ? end - 1 : end + 2;
      } else if (letter === STOP) end = end - at === 1 ? acronymEnd(codes, at) : UNSURE;
      else end = UNSURE;
    } else if (isPlainMark(placed, at)) {
      kind = 'punctuation';
      end = at + 1;
      if (code < 64) {
        word = markWord(code);
        form = word.lower;
      }
    } else if (isDigit(code)) {
      let value = 0;
      for (end = at; isDigit(codes[end]!) && end - at < PACKED_DIGITS; end++) value = 10 * value + codes[end]! - ZERO;
      kind = 'number';
      if (codes[end] === SPACE) {
        word = packedNumber(value, end - at) ?? keepNumber(text.slice(at - base, end - base));
        form = word.lower;
      } else end = plainNumberEnd(placed, at);
    } else if (code === DASH && codes[at + 1] === DASH && !hasAddress) {
      kind = 'punctuation';
      for (end = at; codes[end] === DASH; ) end++;
    } else if (code === APOSTROPHE) end = cliticEnd(codes, at);
    if (end === UNSURE) {
      const match = matchAt(text, at - base);
      if (match === null) {
        at++;
        continue;
      }
      kind = match.kind;
      end = base + match.end;
    }
    if (word === null) {
      form = text.slice(at - base, end - base);
      word = wordOf(form.toLowerCase());
      if (form === word.lower) form = word.lower;
    }
    tokens[tokens.length] = {
      kind,
      form,
      lower: word.lower,
      word,
      line,
      start: raw ? raw[at - base]! : at - base,
      end: raw ? rawEnd(raw, end - base) : end - base,
      hasSpaceBefore: at > lastEnd,
    };
    lastEnd = end;
    at = codes[end] === SPACE ? end + 1 : end;
  }
}

/** The raw end of a token: past the whole run that its last character stands for. */
const rawEnd = (raw: Uint32Array, end: number): number => Math.max(raw[end]!, raw[end - 1]! + 1);

/** What the quick ways say where only the pattern can tell. */
const UNSURE = -1;

const ZERO = 48;
const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9;

/** 1 to 26 for a letter a to z in either case, else another number: its place in the alphabet. */
const letterOf = (code: number): number => (code | SMALL) - 96;
const isLetter = (code: number): boolean => letterOf(code) >= 1 && letterOf(code) <= 26;
/** The bit that tells a small letter from a capital. */
const SMALL = 32;

/** Marks that are tokens of their own whatever follows, and marks that are where a space or the line's end follows: `. - '`. */
const LONE_MARKS = tableOf(',;:!?()[]{}"$%&/*=<>|#');
const LONE_BEFORE_SPACE = tableOf(".-'");
/** After plain letters these go on with the word: `a_b`, `mp3`. */
const JOINING = tableOf('@_0123456789');
/** And these in a line with an address of mail: `e-mail@x.org`; elsewhere `well-known` is two words. */
const JOINING_ADDRESS = tableOf('+-');
const SHORT_CLITICS = tableOf('sdmt');
/** What may follow a stop that is no part of a number, an address or an ellipsis. */
const AFTER_STOP = tableOf(' "\')');
/** Marks that may follow a number before a space. */
const AFTER_NUMBER = tableOf(',.;:!?)%"');

/** ASCII codes of marks, as a table to look them up by. */
function tableOf(marks: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return table;
}

function isPlainMark({ codes, hasAddress }: PlacedLine, at: number): boolean {
  const [code, next] = [codes[at]!, codes[at + 1]!];
  if (LONE_MARKS[code] === 1) return true;
  if (LONE_BEFORE_SPACE[code] !== 1) return false;
  if (next === SPACE || (code === STOP && AFTER_STOP[next] === 1)) return true;
  // `twenty-five`: not in a line where it may belong to an address of mail
  return code === DASH && (isLetter(next) || isDigit(next)) && !hasAddress;
}

/** No word goes on after a stretch of letters and the mark behind it, which is no space, nor does the mark belong to the word. */
function endsWord({ text, codes, base, hasAddress }: PlacedLine, start: number, end: number): boolean {
  const code = codes[end]!;
  if (code >= 128) return false;
  if (code === STOP) return AFTER_STOP[codes[end + 1]!] === 1 && !isStopped(text, start - base, end - base);
  if (code === COLON) return codes[end + 1] !== SLASH; // `https://`
  if (code === APOSTROPHE) {
    const next = codes[end + 1]!;
    if (!isLetter(next)) return next < 128;
    return (next | SMALL) !== LETTER_T && cliticEnd(codes, end) >= 0;
  }
  return !(JOINING[code] === 1 || (JOINING_ADDRESS[code] === 1 && hasAddress));
}

/** The end of `u.s.`, `p.m.` and the like, up to four letters, where no word goes on after it; else UNSURE. */
function acronymEnd(codes: Uint16Array, at: number): number {
  let end = at;
  while (isLetter(codes[end]!) && codes[end + 1] === STOP) end += 2;
  const letters = (end - at) / 2;
  return letters >= 2 && letters <= 4 && codes[end] === SPACE ? end : UNSURE;
}

const [LETTER_N, LETTER_T] = [110, 116];

/** `n't`, and no word goes on after it. */
const isNegationAt = (codes: Uint16Array, at: number): boolean =>
  (codes[at]! | SMALL) === LETTER_N &&
  codes[at + 1] === APOSTROPHE &&
  (codes[at + 2]! | SMALL) === LETTER_T &&
  endsClitic(codes[at + 3]!);

/** The end of `'s`, `'re`, `'ve`, `'ll`, `'d`, `'m` or `'t`, where no word goes on after it; else UNSURE. */
function cliticEnd(codes: Uint16Array, at: number): number {
  const [one, two] = [codes[at + 1]! | SMALL, codes[at + 2]!];
  if (SHORT_CLITICS[one] === 1 && endsClitic(two)) return at + 2;
  const isLong = (one === 0x6c && (two | SMALL) === 0x6c) || ((one === 0x72 || one === 0x76) && (two | SMALL) === 0x65);
  return isLong && endsClitic(codes[at + 3]!) ? at + 3 : UNSURE;
}

const endsClitic = (code: number): boolean => code < 128 && !isLetter(code) && !isDigit(code);

const COMMA = 44;

/**
 * The end of digits before a space, a mark and a space, a dash or a stroke, with a decimal part or marks of thousands: `48`, `18.06`,
 * `34,246`; else UNSURE.
 */
function plainNumberEnd({ codes, hasAddress }: PlacedLine, at: number): number {
  let end = digitsEnd(codes, at);
  while (codes[end] === COMMA && digitsEnd(codes, end + 1) === end + 4) end += 4;
  if (codes[end] === STOP && digitsEnd(codes, end + 1) > end + 1) end = digitsEnd(codes, end + 1);
  const next = codes[end]!;
  if (next === SPACE || (AFTER_NUMBER[next] === 1 && codes[end + 1] === SPACE)) return end;
  // `12-hour`, `24/7`
  return (next === DASH || next === SLASH) && !hasAddress ? end : UNSURE;
}

function digitsEnd(codes: Uint16Array, at: number): number {
  let end = at;
  while (isDigit(codes[end]!)) end++;
  return end;
}
