/** A line with the codes of its characters, read at once: a string cut from a file answers slower for each than an array. */

export interface CodedLine {
  readonly text: string;
  /** UTF-16 code units, then a space; valid until the next line is coded. */
  readonly codes: Uint16Array;
}

/** Code units of the longest line that is read in the place of the one before; a longer one has a place of its own. */
const ROOM = 2 ** 16;
/** Kept from line to line, as one of its own costs a line as much as all that is read from it. */
const kept = placeFor(ROOM);
/** Whether the codes of an array lie in memory as `utf16le` writes them. */
const canCopy = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Cost: linear in the line. */
export function codeLine(text: string): CodedLine {
  const { length } = text;
  const { codes, bytes } = length < ROOM ? kept : placeFor(length + 1);
  if (canCopy) bytes.write(text, 'utf16le');
  else for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  codes[length] = 32;
  return { text, codes };
}

/** Room for so many codes, as numbers and as the bytes of these. */
function placeFor(length: number): { readonly codes: Uint16Array; readonly bytes: Buffer } {
  const codes = new Uint16Array(length);
  return { codes, bytes: Buffer.from(codes.buffer) };
}
