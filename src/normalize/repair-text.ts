/** Repairs of damaged characters, each a replacement of a short run, so that every offset can be followed back. */
import type { NormalizedLine } from '../model/analysis.js';
import { windows1252Byte } from './windows-1252.js';

/** Text that needs no look: ASCII without the digraphs that stand for quotation marks and brackets, and currency signs. */
const PLAIN = /^[\t\x20-\x7e£€]*$/;
const DIGRAPH = /``|''|-[LR][RSC]B-/;

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
  ['``', '"'],
  ["''", '"'],
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

/**
 * One line with its damage repaired.
 * In:     a raw line.
 * Out:    the repaired text, and the raw offset of each of its code units where they differ.
 * Cost:   linear in the line; text that is plain already is returned as it is.
 */
export function repairText(line: string): NormalizedLine {
  if (PLAIN.test(line) && !line.includes('\t') && !line.includes('`') && !DIGRAPH.test(line))
    return { text: line, rawOffsets: null };
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < line.length; ) {
    const { length, replacement } = repairAt(line, at);
    for (let i = 0; i < replacement.length; i++) offsets.push(length === replacement.length ? at + i : at);
    text += replacement;
    at += length;
  }
  if (text === line) return { text, rawOffsets: null };
  offsets.push(line.length);
  return { text, rawOffsets: Uint32Array.from(offsets) };
}

interface Repair {
  /** Raw code units it stands for. */
  readonly length: number;
  readonly replacement: string;
}

function repairAt(line: string, at: number): Repair {
  const first = line.charCodeAt(at);
  if (first < 0x80) return repairAscii(line, at);
  const character = String.fromCodePoint(line.codePointAt(at)!);
  return (
    misreadUtf8(line, at) ??
    lostMark(line, at) ??
    combined(line, at) ?? { length: character.length, replacement: PLAIN_CHARACTER.get(character) ?? character }
  );
}

function repairAscii(line: string, at: number): Repair {
  const character = line[at]!;
  if (character === '`' || character === "'") {
    if (line[at + 1] === character) return { length: 2, replacement: '"' };
    return { length: 1, replacement: "'" };
  }
  if (character === '-' && line[at + 4] === '-') {
    const bracket = PLAIN_CHARACTER.get(line.slice(at, at + 5));
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
  const decoded = new TextDecoder('utf-8').decode(Uint8Array.from(bytes));
  if (decoded.includes('\ufffd')) return null;
  return { length: size, replacement: PLAIN_CHARACTER.get(decoded) ?? decoded };
}

const ENDING = /(?:re|ve|ll|s|m|d|t)(?![\p{L}\p{N}])/uy;
const LETTER = /\p{L}/u;

/**
 * A mark of which only a trace is left: `â` (the first byte of a UTF-8 mark whose others were dropped) or U+FFFD.
 * Before a contraction's ending it was an apostrophe (`we âre`, `ca nât`); alone or against a space it was a dash or
 * a quotation mark, of which a dash does least harm; U+FFFD between other characters was a fixed space (`9.8�million`).
 */
function lostMark(line: string, at: number): Repair | null {
  const character = line[at]!;
  if (character !== 'â' && character !== '\ufffd') return null;
  const before = line[at - 1] ?? ' ';
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

const MARKED = /[^\p{M}]\p{M}{1,8}/uy;

/** A letter with combining marks becomes its composed form (Unicode Annex 15, NFC). */
function combined(line: string, at: number): Repair | null {
  MARKED.lastIndex = at;
  const run = MARKED.exec(line)?.[0];
  return run === undefined ? null : { length: run.length, replacement: run.normalize('NFC') };
}
