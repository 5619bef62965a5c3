/** The Windows-1252 code page, backwards: which byte a character was. Source: WHATWG Encoding Standard, index windows-1252. */

/** Characters of the bytes 0x80 to 0x9f; the other bytes are their own code points. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF: ReadonlyMap<number, number> = new Map(
  [...UPPER].map((character, i) => [character.charCodeAt(0), 0x80 + i]),
);

/** The byte of a UTF-16 code unit, or -1 where the page has none. */
export const windows1252Byte = (codeUnit: number): number =>
  BYTE_OF.get(codeUnit) ?? (codeUnit <= 0xff ? codeUnit : -1);
