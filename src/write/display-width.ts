/** How many columns text takes in a terminal or a fixed-width editor. */

/** Marks that are drawn over the character before them, and joiners and selectors that are not drawn. */
const ZERO_WIDTH = /\p{Mn}|\p{Me}|\u200b|\u200c|\u200d|\u2060/u;

/** Blocks of wide characters. Source: Unicode Standard Annex 11, East Asian Width, classes W and F, and emoji. */
const WIDE =
  /[\u1100-\u115f\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u2614\u2615\u26a1\u2705\u2728\u274c\u2753-\u2755\u2757\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f1e6}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f7e0}-\u{1f7eb}\u{1f90c}-\u{1faff}\u{20000}-\u{3fffd}]/u;

const isPlainAscii = (text: string): boolean => /^[ -~]*$/.test(text);

const widthOf = (char: string): number => (WIDE.test(char) ? 2 : ZERO_WIDTH.test(char) ? 0 : 1);

/** Columns of one line of text without control characters; Chinese, Japanese and Korean characters take two. */
export const displayWidth = (text: string): number => {
  if (isPlainAscii(text)) return text.length;
  let width = 0;
  for (const char of text) width += widthOf(char);
  return width;
};

/** The text in at most `width` columns (1 or more); `…` stands where its end was cut off. */
export const cutToWidth = (text: string, width: number): string =>
  displayWidth(text) <= width ? text : `${startOf(text, width - 1)}…`;

/** The same with its start cut off: the file name and line of a path are at its end. */
export const cutStartToWidth = (text: string, width: number): string => {
  const over = displayWidth(text) - width;
  if (over <= 0) return text;
  let end = text.slice(startOf(text, over).length);
  // A wide character may have kept the part cut off one column short, and the mark takes one more.
  while (displayWidth(end) >= width) end = end.slice((end.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
  return `…${end}`;
};

/** The longest start of the text that takes at most `width` columns. */
const startOf = (text: string, width: number): string => {
  let length = 0;
  let left = width;
  for (const char of text) {
    left -= widthOf(char);
    if (left < 0) break;
    length += char.length;
  }
  return text.slice(0, length);
};
