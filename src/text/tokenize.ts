/** Splits a normalized line into tokens the way tokenized news is written, so that both styles give the same tokens. */
import type { TokenKind } from '../model/token.js';
import { type CodedLine, codeLine } from './coded-line.js';

/** A token of a line; offsets count in that line. */
export interface LineToken {
  readonly kind: TokenKind;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

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

const SPACE = 32;
const STOP = 46;

const PATTERN = new RegExp(
  [
    String.raw`(?<url>(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4})`,
    String.raw`(?<domain>[\p{L}\p{N}]{2,63}\.(?:com|org|net|gov|edu|co\.uk|org\.uk|ac\.uk|io|tv)(?![\p{L}\p{N}]))`,
    String.raw`(?<handle>@[\p{L}\p{N}_]{1,64})`,
    String.raw`(?<acronym>(?:\p{L}\.){2,8}(?:\p{L}(?![\p{L}\p{N}.]))?)`,
    String.raw`(?<ordinal>\d{1,6}(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))`,
    String.raw`(?<number>\d+(?:,\d{2,3}(?!\d))*(?:[.:]\d+)*|\.\d+)`,
    String.raw`(?<negation>n't(?![\p{L}\p{N}]))`,
    String.raw`(?<clitic>'(?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}]))`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}\p{M}_]*(?:'(?!(?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*)`,
    String.raw`(?<dots>\.{2,}|-{2,})`,
    String.raw`(?<mark>\S)`,
  ].join('|'),
  'giuy',
);

/**
 * Tokens of one line, in order.
 * In:     a normalized line (plain quotation marks and dashes).
 * Out:    tokens covering everything but white space.
 * Cost:   linear in the line.
 */
export function tokenizeLine(line: string): LineToken[] {
  const tokens: LineToken[] = [];
  cutLine(codeLine(line), (kind, start, end) => tokens.push({ kind, form: line.slice(start, end), start, end }));
  return tokens;
}

/** Takes one token of the line: `[start, end)`. */
type Take = (kind: TokenKind, start: number, end: number) => void;

/** The same tokens, each handed on as it is found, for those who make another thing of it. */
export function cutLine({ text: line, codes }: CodedLine, take: Take): void {
  const joining = line.includes('@') ? JOINING : JOINING_NO_ADDRESS;
  for (let at = 0; at < line.length; ) {
    const code = codes[at]!;
    if (code === SPACE) {
      at++;
      continue;
    }
    let end = NO_TOKEN;
    if (isPlainLetter(code)) {
      end = plainWordEnd(codes, at, joining);
      if (end !== NO_TOKEN && codes[end] === STOP) end = cutWord(line, at, end, take);
      else if (end !== NO_TOKEN) take('word', at, end);
    } else if (isPlainMark(codes, at)) {
      end = at + 1;
      take('punctuation', at, end);
    } else if (isDigit(code)) {
      end = plainNumberEnd(codes, at);
      if (end !== NO_TOKEN) take('number', at, end);
    }
    at = end === NO_TOKEN ? cutMatch(line, at, take) : end;
  }
}

/** What the quick ways say where only the pattern can tell. */
const NO_TOKEN = -1;

/** What characters are, by their code: a letter a to z in either case, a digit, or something else. */
const [OTHER, LETTER, DIGIT] = [0, 1, 2];
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  if (/[a-z]/i.test(String.fromCharCode(code))) return LETTER;
  return code >= 48 && code <= 57 ? DIGIT : OTHER;
});
const isPlainLetter = (code: number): boolean => code < 128 && CLASSES[code] === LETTER;
const isDigit = (code: number): boolean => code < 128 && CLASSES[code] === DIGIT;

/** Marks that are tokens of their own whatever follows, and marks that are where a space or the line's end follows: `. - '`. */
const LONE_MARKS = codesOf(',;:!?()[]{}"$%&/*=<>|');
const LONE_BEFORE_SPACE = codesOf(".-'");
/** After plain letters these may go on with the word, an address or a short form: `can't`, `e-mail@x.org`, `u.s.`, `café`. */
const JOINING = codesOf(".@'_+-:0123456789");
/** Of those, the marks that do so in a line without addresses of mail: `well-known` is two words then. */
const JOINING_NO_ADDRESS = codesOf(".'_:0123456789");

/** ASCII codes of marks, as a table to look them up by. */
function codesOf(marks: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return table;
}

const isPlainMark = (codes: Uint16Array, at: number): boolean =>
  LONE_MARKS[codes[at]!] === 1 || (LONE_BEFORE_SPACE[codes[at]!] === 1 && codes[at + 1] === SPACE);

/** Where what nine tokens in ten are ends, without the pattern: letters a to z up to a mark that no word goes on after. */
function plainWordEnd(codes: Uint16Array, at: number, joining: Uint8Array): number {
  let end = at + 1;
  while (isPlainLetter(codes[end]!)) end++;
  const next = codes[end]!;
  if (next === SPACE) return end;
  const goesOn = next >= 128 || (joining[next] === 1 && !(next === STOP && codes[end + 1] === SPACE));
  return goesOn ? NO_TOKEN : end;
}

const COMMA = 44;

/** The end of digits before a space, with a decimal part or marks of thousands: `48`, `18.06`, `34,246`. */
function plainNumberEnd(codes: Uint16Array, at: number): number {
  let end = digitsEnd(codes, at);
  while (codes[end] === COMMA && digitsEnd(codes, end + 1) === end + 4) end += 4;
  if (codes[end] === STOP && digitsEnd(codes, end + 1) > end + 1) end = digitsEnd(codes, end + 1);
  return codes[end] === SPACE ? end : NO_TOKEN;
}

function digitsEnd(codes: Uint16Array, at: number): number {
  let end = at;
  while (isDigit(codes[end]!)) end++;
  return end;
}

/** The longest token that the pattern finds at a place. */
function cutMatch(line: string, at: number, take: Take): number {
  PATTERN.lastIndex = at;
  const match = PATTERN.exec(line);
  const found = match?.groups;
  if (!match || !found) return at + 1; // other white space: `mark` takes everything else
  const next = at + match[0].length;
  if (found['word'] !== undefined) return cutWord(line, at, next, take);
  if (found['number'] !== undefined) return cutNumber(line, at, next, take);
  const end = found['url'] === undefined ? next : at + trimUrl(match[0]).length;
  take(found['mark'] === undefined && found['dots'] === undefined ? 'word' : 'punctuation', at, end);
  return end;
}

/** A mark that ends the sentence is no part of the address before it. */
const trimUrl = (url: string): string => url.replace(/[.,;:!?'")\]]{1,8}$/, '');

/** A word, without the `n't` at its end; with its full stop where it is a short form. */
function cutWord(line: string, start: number, wordEnd: number, take: Take): number {
  let end = wordEnd;
  // `can't`: the pattern stops before `'t`, so the word still holds the n of n't
  if (
    line.startsWith("'t", end) &&
    /n$/i.test(line.slice(start, end)) &&
    !/[\p{L}\p{N}]/u.test(line[end + 2] ?? '') &&
    end - start > 1
  )
    end--;
  else if (line[end] === '.' && isStopped(line, start, end)) end++;
  take('word', start, end);
  return end;
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
function cutNumber(line: string, start: number, numberEnd: number, take: Take): number {
  const letters = /^\p{L}[\p{L}\p{N}]{0,20}/u.exec(line.slice(numberEnd, numberEnd + 22))?.[0] ?? '';
  const digits = line.slice(start, numberEnd);
  if (letters !== '' && (!GLUED_UNITS.has(letters.toLowerCase()) || /^[2-6]g$/i.test(digits + letters))) {
    const end = numberEnd + letters.length;
    take('word', start, end);
    return end;
  }
  take('number', start, numberEnd);
  return numberEnd;
}
