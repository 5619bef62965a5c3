/** A text with the codes of its characters, read at once: a string cut from a file answers slower for each than an array. */

/** Whether the codes of an array lie in memory as `utf16le` writes them. */
const canCopy = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** In: lines of text. Out: the text of all, with a space behind each line. */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) text += `${line} `;
  return text;
}

/** UTF-16 code units of a text. Cost: linear in it. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  if (canCopy) Buffer.from(codes.buffer).write(text, 'utf16le');
  else for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}
