/** Text of unknown origin made safe to show: what a terminal or reader would obey or not see is written out. */

/**
 * Controls (C0, C1, delete), the marks that turn or hide text (bidirectional, zero-width space, word joiner, byte-order
 * mark, line and paragraph separators, tag characters) and halves of surrogate pairs. The zero-width joiners stay:
 * Persian, Hindi and emoji are spelled with them.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escapeOf = (char: string): string => {
  const hex = (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
  return SHORT[char] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`);
};

/** `text` on one line with every unsafe character written as an escape: `\n`, `\u001b`. */
export const visibleText = (text: string): string => text.replace(UNSAFE, escapeOf);

/** `text` without unsafe characters: white space among them becomes a space, the rest is dropped. */
export const plainText = (text: string): string =>
  text.replace(UNSAFE, (char) => (/[\s\u0085]/.test(char) && char !== '\ufeff' ? ' ' : ''));
