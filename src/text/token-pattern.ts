/** What a token is: one pattern for all kinds, with the words that keep a stop and the units that leave their figure. */
import type { TokenKind } from '../model/token.js';

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

/** A token of a line, from the place where it was looked for. */
export interface Match {
  readonly kind: TokenKind;
  readonly end: number;
}

/** The longest token that the pattern finds at a place; null for white space. */
export function matchAt(line: string, at: number): Match | null {
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
    line.slice(end, end + 2).toLowerCase() === "'t" &&
    /n$/i.test(line.slice(start, end)) &&
    !/[\p{L}\p{N}]/u.test(line[end + 2] ?? '') &&
    end - start > 1
  )
    return end - 1;
  return line[end] === '.' && isStopped(line, start, end) ? end + 1 : end;
}

/** The stop at `end` belongs to the word before it: more text follows, and the word is a short form there. */
export function isStopped(line: string, start: number, end: number): boolean {
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
