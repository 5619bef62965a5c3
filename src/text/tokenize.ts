/** Splits a normalized line into tokens the way tokenized news is written, so that both styles give the same tokens. */
import type { NormalizedLine } from '../model/analysis.js';
import type { Token, TokenKind } from '../model/token.js';
import type { Word } from '../model/word.js';
import { codesOf } from './text-codes.js';
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

/** Letters that may follow digits directly and are split from them: `48m`, `9am`, `40km`, `20p`, `90mins`. */
const GLUED_UNITS = new Set(
  'am pm a.m p.m k m mn mln bn b tn tr trn mm cm km kms kg g mg lb lbs oz st ft in yd yds mi mph kph kmh knots p c f s h hr hrs min mins sec secs ms yr yrs kb mb gb tb kbps mbps gbps w kw mw gw kwh mwh gwh hz khz mhz ghz hp bhp cc ml cl dl l ha sq pc pct x mm2 cm2 m2 km2 ft2 mm3 cm3 m3 km3 ft3 mm² cm² m² km² ft² mm³ cm³ m³ km³ ft³ sqm sqft sqkm nm µm μm µg μg mcg mpg ppm ppb rpm bpm fps psi kpa hpa kcal kcals cal kj mj ev kev mev gev tev kv db ah mah twh mp dpi ppi usd eur gbp lakh crore cr million billion trillion'.split(
    ' ',
  ),
);

/** Short forms that keep their full stop: the stop belongs to the word and ends no sentence by itself. */
const STOPPED = new Set(
  'mr mrs ms dr prof st sr jr sen rep gov gen col lt capt sgt cpl maj cmdr adm rev hon pres supt insp det inc ltd co corp plc llc bros vs etc approx dept est v rs jan feb mar apr jun jul aug sep sept oct nov dec mt ft ave blvd rd no nos vol fig pp ed calif fla mass tenn ala ark wis mich minn pa tex va wash ariz colo conn'.split(
    ' ',
  ),
);
/** Of those, the ones that are words of their own: they keep the stop only where more text follows in small letters or digits. */
const STOPPED_OR_WORD = new Set('no mar jun jul dec mt ft fig ed est mass wash pa co may sun sat'.split(' '));

/** Letters of the longest short form. */
const MAX_STOPPED = 6;

const [SPACE, APOSTROPHE, DASH, STOP, SLASH, COLON] = [32, 39, 45, 46, 47, 58];
/** A constant of another module would be read anew for each letter. */
const PACKED = PACKED_LETTERS;

/** One group each, in this order; unnamed, as an object of named ones would cost more than the match. */
const [URL, NUMBER, WORD, DOTS, MARK] = [1, 6, 9, 10, 11];
const PATTERN = new RegExp(
  [
    String.raw`((?:https?:\/\/|www\.)[^\s<>"]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4})`,
    String.raw`([\p{L}\p{N}]{2,63}\.(?:com|org|net|gov|edu|co\.uk|org\.uk|ac\.uk|io|tv)(?![\p{L}\p{N}]))`,
    String.raw`(@[\p{L}\p{N}_]{1,64})`,
    String.raw`((?:\p{L}\.){2,8}(?:\p{L}(?![\p{L}\p{N}.]))?)`,
    String.raw`(\d{1,6}(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))`,
    String.raw`(\d+(?:,\d{2,3}(?!\d))*(?:[.:]\d+)*|\.\d+)`,
    String.raw`(n't(?![\p{L}\p{N}]))`,
    String.raw`('(?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}]))`,
    String.raw`([\p{L}_][\p{L}\p{N}\p{M}_]*(?:'(?!(?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*)`,
    String.raw`(\.{2,}|-{2,})`,
    String.raw`(\S)`,
  ].join('|'),
  'giuy',
);

/**
 * Tokens of one line by itself, in order.
 * In:     a normalized line (plain quotation marks and dashes).
 * Out:    tokens covering everything but white space.
 * Cost:   linear in the line.
 */
export function tokenizeLine(text: string): Token[] {
  const tokens: Token[] = [];
  pushTokens(tokens, { text, rawOffsets: null, number: 1, codes: codesOf(`${text} `), base: 0 });
  return tokens;
}

/** A line among others. */
export interface PlacedLine extends NormalizedLine {
  /** Counted from 1. */
  readonly number: number;
  /** The code units of the line start at `base`; a space follows them. */
  readonly codes: Uint16Array;
  readonly base: number;
}

/** The same tokens, behind those of the lines before. */
export function pushTokens(tokens: Token[], { text, rawOffsets: raw, number: line, codes, base }: PlacedLine): void {
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
    let end = at + 1;
    if (isLetter(code)) {
      // the letters up to a mark that no word goes on after, packed as they are passed
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
      if (letter === SPACE || (!isLetter(letter) && endsWord(text, codes, { start: at, end, base }))) {
        word = packedWord(first, second, third) ?? keepLetters(text.slice(at - base, end - base).toLowerCase());
        form = small === 0 ? text.slice(at - base, end - base) : word.lower;
      } else if (isNegationAt(codes, end - 1)) {
        // `ca` and `n't` of `can't`, and `n't` by itself
        end = end - at > 1 ? end - 1 : end + 2;
        form = text.slice(at - base, end - base);
        word = wordOf(form.toLowerCase());
        if (form === word.lower) form = word.lower;
      }
    } else if (isPlainMark(text, codes, at)) {
      kind = 'punctuation';
      word = code < 64 ? markWord(code) : wordOf(text.charAt(at - base));
      form = word.lower;
    } else if (isDigit(code)) {
      let value = 0;
      for (end = at; isDigit(codes[end]!) && end - at < PACKED_DIGITS; end++) value = 10 * value + codes[end]! - ZERO;
      if (codes[end] === SPACE) {
        kind = 'number';
        word = packedNumber(value, end - at) ?? keepNumber(text.slice(at - base, end - base));
        form = word.lower;
      } else {
        end = plainNumberEnd(text, codes, at);
        if (end >= 0) {
          kind = 'number';
          word = wordOf(text.slice(at - base, end - base));
          form = word.lower;
        }
      }
    } else if (code === DASH && codes[at + 1] === DASH && !text.includes('@')) {
      while (codes[end] === DASH) end++;
      kind = 'punctuation';
      form = text.slice(at - base, end - base);
      word = wordOf(form);
      form = word.lower;
    } else if (code === APOSTROPHE) {
      end = cliticEnd(codes, at);
      if (end >= 0) {
        form = text.slice(at - base, end - base);
        word = wordOf(form.toLowerCase());
        if (form === word.lower) form = word.lower;
      }
    }
    if (word === null) {
      const match = matchAt(text, at - base);
      if (match === null) {
        at++;
        continue;
      }
      kind = match.kind;
      end = base + match.end;
      form = text.slice(at - base, match.end);
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

// The quick ways, which find what nine tokens in ten are without the pattern; null where only the pattern can tell.

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
/** After plain letters these go on with the word: `u.s.`, `a_b`, `mp3`. */
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

function isPlainMark(text: string, codes: Uint16Array, at: number): boolean {
  const [code, next] = [codes[at]!, codes[at + 1]!];
  if (LONE_MARKS[code] === 1) return true;
  if (LONE_BEFORE_SPACE[code] !== 1) return false;
  if (next === SPACE || (code === STOP && AFTER_STOP[next] === 1)) return true;
  // `twenty-five`: not in a line where it may belong to an address of mail
  return code === DASH && (isLetter(next) || isDigit(next)) && !text.includes('@');
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Where the line starts. */
  readonly base: number;
}

/** No word goes on after a stretch of letters and the mark behind it, which is no space, nor does the mark belong to the word. */
function endsWord(text: string, codes: Uint16Array, { start, end, base }: Stretch): boolean {
  const code = codes[end]!;
  if (code >= 128) return false;
  if (code === STOP) return AFTER_STOP[codes[end + 1]!] === 1 && !isStopped(text, start - base, end - base);
  if (code === COLON) return codes[end + 1] !== SLASH; // `https://`
  if (code === APOSTROPHE) {
    const next = codes[end + 1]!;
    if (!isLetter(next)) return next < 128;
    return (next | SMALL) !== LETTER_T && cliticEnd(codes, end) >= 0;
  }
  return !(JOINING[code] === 1 || (JOINING_ADDRESS[code] === 1 && text.includes('@')));
}

const [LETTER_N, LETTER_T] = [110, 116];

/** `n't`, and no word goes on after it. */
const isNegationAt = (codes: Uint16Array, at: number): boolean =>
  (codes[at]! | SMALL) === LETTER_N &&
  codes[at + 1] === APOSTROPHE &&
  (codes[at + 2]! | SMALL) === LETTER_T &&
  endsClitic(codes[at + 3]!);

/** The end of `'s`, `'re`, `'ve`, `'ll`, `'d`, `'m` or `'t`, where no word surely goes on after it; else a negative number. */
function cliticEnd(codes: Uint16Array, at: number): number {
  const [one, two] = [codes[at + 1]! | SMALL, codes[at + 2]!];
  if (SHORT_CLITICS[one] === 1 && endsClitic(two)) return at + 2;
  const isLong = (one === 0x6c && (two | SMALL) === 0x6c) || ((one === 0x72 || one === 0x76) && (two | SMALL) === 0x65);
  return isLong && endsClitic(codes[at + 3]!) ? at + 3 : -1;
}

const endsClitic = (code: number): boolean => code < 128 && !isLetter(code) && !isDigit(code);

const COMMA = 44;

/**
 * The end of digits before a space, a mark and a space, a dash or a stroke, with a decimal part or marks of thousands: `48`, `18.06`, `34,246`; else a
 * negative number.
 */
function plainNumberEnd(text: string, codes: Uint16Array, at: number): number {
  let end = digitsEnd(codes, at);
  while (codes[end] === COMMA && digitsEnd(codes, end + 1) === end + 4) end += 4;
  if (codes[end] === STOP && digitsEnd(codes, end + 1) > end + 1) end = digitsEnd(codes, end + 1);
  const next = codes[end]!;
  if (next === SPACE || (AFTER_NUMBER[next] === 1 && codes[end + 1] === SPACE)) return end;
  // `12-hour`, `24/7`
  return (next === DASH || next === SLASH) && !text.includes('@') ? end : -1;
}

function digitsEnd(codes: Uint16Array, at: number): number {
  let end = at;
  while (isDigit(codes[end]!)) end++;
  return end;
}

interface Match {
  readonly kind: TokenKind;
  readonly end: number;
}

/** The longest token that the pattern finds at a place; null for white space. */
function matchAt(line: string, at: number): Match | null {
  PATTERN.lastIndex = at;
  const match = PATTERN.exec(line);
  if (!match) return null; // white space that is no space: MARK takes everything else
  const next = at + match[0].length;
  if (match[WORD] !== undefined) return { kind: 'word', end: wordEnd(line, at, next) };
  if (match[NUMBER] !== undefined) return numberAt(line, at, next);
  const end = match[URL] === undefined ? next : at + trimUrl(match[0]).length;
  return { kind: match[MARK] === undefined && match[DOTS] === undefined ? 'word' : 'punctuation', end };
}

/** A mark that ends the sentence is no part of the address before it. */
const trimUrl = (url: string): string => url.replace(/[.,;:!?'")\]]{1,8}$/, '');

/** The end of a word that the pattern ends at `end`: before the `n't` at its end, or behind the full stop of a short form. */
function wordEnd(line: string, start: number, end: number): number {
  // `can't`: the pattern stops before `'t`, so the word still holds the n of n't
  if (
    line.startsWith("'t", end) &&
    /n$/i.test(line.slice(start, end)) &&
    !/[\p{L}\p{N}]/u.test(line[end + 2] ?? '') &&
    end - start > 1
  )
    return end - 1;
  return line[end] === '.' && isStopped(line, start, end) ? end + 1 : end;
}

/** The stop at `end` belongs to the word before it: more text follows, and the word is a short form there. */
function isStopped(line: string, start: number, end: number): boolean {
  if (end - start > MAX_STOPPED) return false;
  const word = line.slice(start, end).toLowerCase();
  if (word.length === 1 && isInitial(line, start)) return true;
  if (!STOPPED.has(word)) return false;
  const follows = /\S/.exec(line.slice(end + 1, end + 4))?.[0];
  if (follows === undefined) return false;
  if (!STOPPED_OR_WORD.has(word) || /[\p{Ll}\p{N},;:]/u.test(follows)) return true;
  return /\p{Lu}/u.test(line[start]!) && word !== 'no' && word !== 'co'; // `the May. Then`, but `Mt. Etna`
}

/** `J. Smith`, `donald j. trump`: one letter, its stop, and a name in the same case. `i` and `a` are words. */
const isInitial = (line: string, at: number): boolean =>
  /^(?:\p{Lu}\. ?\p{Lu}|[b-hj-z]\. \p{Ll})/u.test(line.slice(at, at + 4));

/** Digits; letters that follow directly are a unit of their own, or with the digits a name (`4x4`, `3d`, `5g`). */
function numberAt(line: string, start: number, numberEnd: number): Match {
  const letters = /^\p{L}[\p{L}\p{N}]{0,20}/u.exec(line.slice(numberEnd, numberEnd + 22))?.[0] ?? '';
  const digits = line.slice(start, numberEnd);
  if (letters !== '' && (!GLUED_UNITS.has(letters.toLowerCase()) || /^[2-6]g$/i.test(digits + letters))) {
    return { kind: 'word', end: numberEnd + letters.length };
  }
  return { kind: 'number', end: numberEnd };
}
