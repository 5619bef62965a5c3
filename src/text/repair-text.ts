/** Repairs of damaged characters, each a replacement of a short run, so that every offset can be followed back. */
import type { NormalizedLine } from '../model/analysis.js';
import { windows1252Byte } from './windows-1252.js';

/** Text that needs no look: printable ASCII without backquotes, and two currency signs; and no digraph of a mark or bracket. */
const PLAIN = /^[\x20-\x5f\x61-\x7e£€]*$/;
const DOUBLED = "''";
const BRACKET = /-[LR][RSC]B-/i;

/** Whether a text surely needs no repair. Cost: linear in it. */
export const isPlainText = (text: string): boolean =>
  PLAIN.test(text) && !text.includes(DOUBLED) && !BRACKET.test(text);

const PLAIN_CHARACTER: ReadonlyMap<string, string> = new Map([
  ...pairs("'", '‘’‚‛′´`＇'),
  ...pairs('"', '“”„‟″«»＂'),
  ...pairs('-', '‐‑‒–—―−﹘－'),
  ...pairs(
    ' ',
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u2028\u2029\u0085\t\v\f',
  ),
  ...pairs(
    '',
    '\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
  ),
  ['…', '...'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
]);

function pairs(to: string, from: string): [string, string][] {
  return [...from].map((character) => [character, to]);
}

/** Times a line is gone over, at most: text misread again and again (`Ã¢â‚¬â„¢`) loses a layer each time. */
const MAX_ROUNDS = 6;

/**
 * One line with its damage repaired.
 * In:     a raw line.
 * Out:    the repaired text, and the raw offset of each of its code units where they differ. Repairing it again changes
 *         nothing, but for text that was misread more than MAX_ROUNDS times.
 * Cost:   linear in the line; text that is plain already is returned as it is.
 */
export function repairText(line: string): NormalizedLine {
  let repaired = repairOnce(line);
  for (let round = 1; round < MAX_ROUNDS && repaired.rawOffsets; round++) {
    const again = repairOnce(repaired.text);
    if (!again.rawOffsets) break;
    const offsets = repaired.rawOffsets;
    repaired = { text: again.text, rawOffsets: again.rawOffsets.map((offset) => offsets[offset]!) };
  }
  return repaired;
}

function repairOnce(line: string): NormalizedLine {
  if (isPlainText(line)) return { text: line, rawOffsets: null };
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < line.length; ) {
    const plainEnd = endOfPlain(line, at);
    if (plainEnd > at) {
      text += line.slice(at, plainEnd);
      for (; at < plainEnd; at++) offsets.push(at);
      continue;
    }
    const { length, replacement } = repairAt(line, at);
    for (let i = 0; i < replacement.length; i++) offsets.push(length === replacement.length ? at + i : at);
    text += replacement;
    at += length;
  }
  if (text === line) return { text, rawOffsets: null };
  offsets.push(line.length);
  return { text, rawOffsets: Uint32Array.from(offsets) };
}

/** Characters that stand for themselves wherever they stand, and no combining mark behind any of them; so many that no stack overflows. */
const PLAIN_RUN = /(?:[\x20-\x26\x28-\x2c\x2e-\x5f\x61-\x7e](?![\u0300-\uffff])){1,4096}/y;

/** Where the run of such characters ends that starts at a place. */
function endOfPlain(line: string, at: number): number {
  PLAIN_RUN.lastIndex = at;
  return PLAIN_RUN.test(line) ? PLAIN_RUN.lastIndex : at;
}

interface Repair {
  /** Raw code units it stands for. */
  readonly length: number;
  readonly replacement: string;
}

function repairAt(line: string, at: number): Repair {
  if (line.charCodeAt(at + 1) >= FIRST_COMBINING) {
    const whole = combined(line, at);
    if (whole) return whole;
  }
  if (line.charCodeAt(at) < 0x80) return repairAscii(line, at);
  const character = String.fromCodePoint(line.codePointAt(at)!);
  return (
    misreadUtf8(line, at) ??
    lostMark(line, at) ?? { length: character.length, replacement: PLAIN_CHARACTER.get(character) ?? character }
  );
}

function repairAscii(line: string, at: number): Repair {
  const character = line[at]!;
  if (character === '`' || character === "'") {
    if (line[at + 1] === character) return { length: 2, replacement: '"' };
    return { length: 1, replacement: "'" };
  }
  if (character === '-' && line[at + 4] === '-') {
    const bracket = PLAIN_CHARACTER.get(line.slice(at, at + 5).toUpperCase());
    if (bracket !== undefined) return { length: 5, replacement: bracket };
  }
  if (character < ' ' || character === '\x7f') return { length: 1, replacement: ' ' };
  return { length: 1, replacement: character };
}

/** UTF-8 that was read as Windows-1252: `â€™` was `’`, `Ã©` was `é`, `Â£` was `£`. */
function misreadUtf8(line: string, at: number): Repair | null {
  const lead = windows1252Byte(line.charCodeAt(at));
  const size =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (size === 0 || at + size > line.length) return null;
  const bytes = [lead];
  for (let i = 1; i < size; i++) {
    const byte = windows1252Byte(line.charCodeAt(at + i));
    if (byte < 0x80 || byte > 0xbf) return null;
    bytes.push(byte);
  }
  const decoded = UTF8.decode(Uint8Array.from(bytes));
  return LIKELY.test(decoded) ? { length: size, replacement: PLAIN_CHARACTER.get(decoded) ?? decoded } : null;
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * What English news writes beyond ASCII: Western letters, punctuation, signs and pictures, and U+FFFD (`ï¿½`). Anything
 * else is more likely to be what it looks like: `É’` in `CAFÉ’S` is no phonetic letter, `é”—` no Chinese one.
 */
const LIKELY = /^(?:[\x80-\u017f\u2000-\u22ff\u2500-\u27bf\ufb00-\ufb06\ufeff\ufffd\u{1f000}-\u{1faff}]|\ufe0f)$/u;

const ENDING = /(?:re|ve|ll|s|m|d|t)(?![\p{L}\p{N}])/uy;
const LETTER = /\p{L}/u;

/**
 * A mark of which only a trace is left: `â` (the first byte of a UTF-8 mark whose others were dropped) or U+FFFD.
 * Before a contraction's ending it was an apostrophe (`we âre`, `ca nât`); alone or against a space it was a dash or
 * a quotation mark, of which a dash does least harm; U+FFFD between other characters was a fixed space (`9.8�million`).
 * A lone `Â` is what remains of a fixed space whose other byte became a plain one (`9.8Â million`).
 */
function lostMark(line: string, at: number): Repair | null {
  const character = line[at]!;
  const before = line[at - 1] ?? ' ';
  if (character === 'Â')
    return /^[\s\d]?$/.test(line.charAt(at + 1)) && !LETTER.test(before) ? { length: 1, replacement: '' } : null;
  if (character !== 'â' && character !== '\ufffd') return null;
  ENDING.lastIndex = at + 1;
  if (ENDING.test(line) && (character === '\ufffd' || before === ' ' || isLostApostrophe(line, at)))
    return { length: 1, replacement: "'" };
  const after = line[at + 1] ?? ' ';
  if (before === ' ' && after === ' ') return { length: 1, replacement: '-' };
  if (character === '\ufffd') return { length: 1, replacement: LETTER.test(before) && LETTER.test(after) ? "'" : ' ' };
  return null;
}

/** `nât`, `itâs`, `weâre`: a French word such as `âme` or `théâtre` never has the rest of an English contraction. */
const isLostApostrophe = (line: string, at: number): boolean => {
  const word = /[\p{L}]{1,12}$/u.exec(line.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? '';
  const rest = /^\p{L}{1,2}/u.exec(line.slice(at + 1, at + 3))?.[0] ?? '';
  return rest === 't' ? word.endsWith('n') : word.length > 0 && !/[^a-z]/.test(word);
};

/** Combining marks start at U+0300. */
const FIRST_COMBINING = 0x300;
const MARKED = /[^\p{M}]\p{M}{1,8}/uy;

/** A letter with combining marks becomes its composed form (Unicode Annex 15, NFC). */
function combined(line: string, at: number): Repair | null {
  MARKED.lastIndex = at;
  const run = MARKED.exec(line)?.[0];
  return run === undefined ? null : { length: run.length, replacement: run.normalize('NFC') };
}
