/** The codes of a text's characters, read at once: a string answers slower for each than an array. */

/** Whether the codes of an array lie in memory as `utf16le` writes them. */
const canCopy = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * In:     a text, and room that may be written over.
 * Out:    the text's UTF-16 code units: in the room where they fit, what stood there before behind them; else in an array of their own.
 * Cost:   linear in the text.
 */
export function codesOf(text: string, room?: Uint16Array): Uint16Array {
  const { length } = text;
  const codes = room !== undefined && length <= room.length ? room : new Uint16Array(length);
  if (canCopy) Buffer.from(codes.buffer).write(text, 'utf16le');
  else for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}
