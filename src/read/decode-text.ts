/** Bytes -> text: which encoding a file is in, found by looking, and said where it is not plain UTF-8. */
import { isAscii, isUtf8 } from 'node:buffer';
import type { DiagnosticCode, Severity } from '../model/diagnostic.js';
import { decodeWindows1252 } from '../text/windows-1252.js';
import { binaryKind } from './binary-kind.js';
import { type ByteOrder, decodeUtf16, guessUtf16 } from './utf16.js';

/** What there is to say about a file's bytes; its path is not known here. */
export interface TextProblem {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly line?: number;
}

export interface DecodedText {
  /** Null where the bytes are no text. */
  readonly text: string | null;
  readonly problems: readonly TextProblem[];
}

/**
 * Share of letters beyond ASCII up to which bytes are believed to be Windows-1252. The languages written in it stay
 * under a quarter; Cyrillic, Greek, Chinese or Japanese bytes read as Windows-1252 come out nearly all above one half.
 */
const MAX_ACCENTED_SHARE = 0.4;

/** Damaged characters to all characters up to which a UTF-8 file counts as text to be repaired. */
const MAX_DAMAGED_SHARE = 0.1;

/**
 * The text of a file, without its byte-order mark.
 * Cost: linear; a plain UTF-8 file is checked once and decoded once.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const kind = binaryKind(bytes);
  if (kind !== null)
    return skipped(
      'read/binary-file',
      `found ${kind}, expected plain text; the file is skipped, save its text as UTF-8`,
    );
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return fromUtf16(bytes.subarray(2), 'little-endian', true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return fromUtf16(bytes.subarray(2), 'big-endian', true);
  const firstNul = bytes.indexOf(0);
  if (firstNul >= 0) return fromNulBytes(bytes, firstNul);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return withoutMark(bytes);
  return fromUtf8(bytes);
};

const withoutMark = (bytes: Uint8Array): DecodedText => {
  const { text, problems } = fromUtf8(bytes.subarray(3));
  const mark: TextProblem = {
    code: 'read/byte-order-mark',
    severity: 'info',
    message: 'found a byte-order mark at the start, expected plain UTF-8; it is left out, nothing need be done',
  };
  return { text, problems: [mark, ...problems] };
};

const fromUtf16 = (bytes: Uint8Array, order: ByteOrder, hasMark: boolean): DecodedText => ({
  text: decodeUtf16(bytes, order),
  problems: [
    {
      code: 'read/utf16',
      severity: 'info',
      message: `found UTF-16 text (${order}, ${hasMark ? 'with' : 'without'} a byte-order mark), expected UTF-8; it is converted, save the file as UTF-8 to be rid of this note`,
    },
  ],
});

const fromNulBytes = (bytes: Uint8Array, firstNul: number): DecodedText => {
  const order = guessUtf16(bytes);
  if (order !== null) return fromUtf16(bytes, order, false);
  return skipped(
    'read/binary-file',
    'found a NUL byte, expected plain text; the file is skipped, save its text as UTF-8',
    lineOfByte(bytes, firstNul),
  );
};

const fromUtf8 = (bytes: Uint8Array): DecodedText => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(bytes)) return { text: buffer.toString('latin1'), problems: [] };
  if (isUtf8(bytes)) return { text: buffer.toString('utf8'), problems: [] };
  return fromBrokenUtf8(bytes, buffer.toString('utf8'));
};

/**
 * Bytes that are not UTF-8: another encoding, or UTF-8 with damage. In Latin text of another encoding hardly any two
 * high bytes form a valid sequence, in damaged UTF-8 most do.
 */
const fromBrokenUtf8 = (bytes: Uint8Array, repaired: string): DecodedText => {
  const line = firstBadLine(bytes);
  const damaged = count(repaired, /\ufffd/g);
  const intact = count(repaired, /[\u0080-\ufffc\ufffe-\u{10ffff}]/gu);
  const western = decodeWindows1252(bytes);
  if (damaged > intact && isWestern(western)) {
    const message =
      'found bytes that are not UTF-8, expected UTF-8; the file is read as Windows-1252 (Latin-1), save it as UTF-8 to be sure of its accents';
    return { text: western, problems: [{ code: 'read/invalid-utf8', severity: 'warning', message, line }] };
  }
  if (damaged > repaired.length * MAX_DAMAGED_SHARE) {
    const message =
      'found bytes that are neither UTF-8 nor Windows-1252, expected UTF-8; the file is skipped, save it as UTF-8';
    return skipped('read/invalid-utf8', message, line);
  }
  const message = `found ${damaged} damaged ${damaged === 1 ? 'character' : 'characters'} in UTF-8 text, expected none; each is read as "\ufffd", restore the file from its source`;
  return { text: repaired, problems: [{ code: 'read/invalid-utf8', severity: 'warning', message, line }] };
};

/** Whether text decoded as Windows-1252 reads like a language: no undefined bytes, no controls, mostly plain letters. */
const isWestern = (text: string): boolean => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell that the guess is wrong
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/.test(text)) return false;
  const accented = count(text, /[\u00c0-\u024f]/g);
  return accented <= MAX_ACCENTED_SHARE * (accented + count(text, /[A-Za-z]/g));
};

const firstBadLine = (bytes: Uint8Array): number => {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    // A line feed byte is never part of a longer character, so each line can be checked by itself.
    const end = nextLineEnd(bytes, start);
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = afterLineEnd(bytes, end);
  }
  return line;
};

const lineOfByte = (bytes: Uint8Array, offset: number): number => {
  let line = 1;
  for (let end = nextLineEnd(bytes, 0); end < offset; end = nextLineEnd(bytes, afterLineEnd(bytes, end))) line += 1;
  return line;
};

const nextLineEnd = (bytes: Uint8Array, start: number): number => {
  let end = start;
  while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end += 1;
  return end;
};

const afterLineEnd = (bytes: Uint8Array, end: number): number =>
  bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? end + 2 : end + 1;

const count = (text: string, pattern: RegExp): number => {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
};

const skipped = (code: DiagnosticCode, message: string, line?: number): DecodedText => ({
  text: null,
  problems: [{ code, severity: 'error', message, ...(line === undefined ? {} : { line }) }],
});
