/** The codes of a text's characters, read at once: a string answers slower for each than an array. */

/** Whether the codes of an array lie in memory as `utf16le` writes them. */
const canCopy = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Kept from text to text, as room of its own costs a text as much as all that is read from it. */
let codes = new Uint16Array(2 ** 16);
let bytes = Buffer.from(codes.buffer);

/**
 * In:     a text.
 * Out:    its UTF-16 code units, and what an earlier text left behind them; valid until the next text is coded.
 * Cost:   linear in the text.
 */
export function codesOf(text: string): Uint16Array {
  const { length } = text;
  if (length > codes.length) {
    codes = new Uint16Array(2 * length);
    bytes = Buffer.from(codes.buffer);
  }
  if (canCopy) bytes.write(text, 'utf16le');
  else for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}
