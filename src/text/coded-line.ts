/** A line with the codes of its characters, read once: a string cut from a file answers slower for each than an array. */

export interface CodedLine {
  readonly text: string;
  /** UTF-16 code units, then a space. */
  readonly codes: Uint16Array;
}

/** Cost: linear in the line. */
export function codeLine(text: string): CodedLine {
  const { length } = text;
  const codes = new Uint16Array(length + 1);
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  codes[length] = 32;
  return { text, codes };
}
