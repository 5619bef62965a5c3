/** UTF-16: two bytes a code unit, in either order, with or without a mark that says so. */

export type ByteOrder = 'little-endian' | 'big-endian';

/** Bytes looked at to guess; a multiple of two. */
const SAMPLE_BYTES = 64 * 1024;

/** Well-formed text of UTF-16 bytes; a lone surrogate or an odd last byte becomes U+FFFD. */
export const decodeUtf16 = (bytes: Uint8Array, order: ByteOrder): string =>
  new TextDecoder('utf-16le', { ignoreBOM: true }).decode(order === 'little-endian' ? bytes : swapped(bytes));

/**
 * Byte order of UTF-16 text without a mark, or null where the bytes are no such text. Line feeds, spaces and Latin
 * letters all have a NUL as their high byte, so the side with more NULs is the high one; the guess holds if the text
 * that comes out is made of printable characters only.
 */
export const guessUtf16 = (bytes: Uint8Array): ByteOrder | null => {
  if (bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i += 2) {
    if (sample[i] === 0) even += 1;
    if (sample[i + 1] === 0) odd += 1;
  }
  const order = odd > even ? 'little-endian' : 'big-endian';
  return isPrintable(decodeUtf16(sample, order), sample.length < bytes.length) ? order : null;
};

const isPrintable = (text: string, isCut: boolean): boolean =>
  // A sample may end between the halves of a surrogate pair.
  !/[^\P{C}\t\n\r\f]|\ufffd/u.test(isCut ? text.slice(0, -1) : text);

const swapped = (bytes: Uint8Array): Uint8Array => {
  const result = Buffer.from(bytes);
  const even = result.length - (result.length % 2);
  result.subarray(0, even).swap16();
  return result;
};
