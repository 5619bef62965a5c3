/** A text with the codes of its characters, read at once: a string cut from a file answers slower for each than an array. */

/** Whether the codes of an array lie in memory as `utf16le` writes them. */
const canCopy = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

const SPACE = 32;

/**
 * In:     lines of text.
 * Out:    their UTF-16 code units, with a space behind each line.
 * Cost:   linear in the text.
 */
export function codesOf(lines: readonly string[]): Uint16Array {
  const text = lines.join(' ');
  const codes = new Uint16Array(text.length + 1);
  if (canCopy) Buffer.from(codes.buffer).write(text, 'utf16le');
  else for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  codes[text.length] = SPACE;
  return codes;
}
