/**
 * Windows-1252, the encoding of Western text files before UTF-8, both ways; Latin-1 but for the bytes 0x80 to 0x9f.
 * Done here because `TextDecoder('windows-1252')` of several Node releases decodes plain Latin-1 (nodejs/node#56542).
 * Source: WHATWG Encoding Standard, index windows-1252.
 */

/** What the bytes 0x80 to 0x9f stand for, in order; a space for the five that stand for nothing. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const BYTE_OF: ReadonlyMap<number, number> = new Map(
  [...HIGH].flatMap((character, i) => (character === ' ' ? [] : [[character.charCodeAt(0), 0x80 + i] as const])),
);

/** The text of Windows-1252 bytes; a byte that stands for nothing becomes U+FFFD. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (char) => HIGH[char.charCodeAt(0) - 0x80]!.replace(' ', '\ufffd'));

/** The byte that a UTF-16 code unit was, or -1 where the page has none. The five unused bytes count as control characters. */
export const windows1252Byte = (codeUnit: number): number =>
  BYTE_OF.get(codeUnit) ?? (codeUnit <= 0xff ? codeUnit : -1);
