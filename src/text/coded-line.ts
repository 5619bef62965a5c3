/** A line with the codes of its characters, read at once: a string cut from a file answers slower for each than an array. */

export interface CodedLine {
  readonly text: string;
  /** UTF-16 code units, then a space; valid until the next line is coded. */
  readonly codes: Uint16Array;
}

/** Code units that there is room for at first: more than nearly all lines have. */
const FIRST_ROOM = 4096;
/** Kept from line to line, as one of its own costs a line as much as all that is read from it. */
let codes = new Uint16Array(FIRST_ROOM);
let bytes = Buffer.from(codes.buffer);
/** Whether the codes of an array lie in memory as `utf16le` writes them. */
const canCopy = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Cost: linear in the line. */
export function codeLine(text: string): CodedLine {
  const { length } = text;
  if (length >= codes.length) {
    codes = new Uint16Array(2 * length);
    bytes = Buffer.from(codes.buffer);
  }
  if (canCopy) bytes.write(text, 'utf16le');
  else for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  codes[length] = 32;
  return { text, codes };
}
