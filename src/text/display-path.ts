/** Paths and quoted text as messages show them: whatever a file is called, a message stays one readable line. */
import { visibleText } from './visible-text.js';

/** Longest stretch of found text a message quotes, in code units: enough to recognize it, short enough for one line. */
const MAX_QUOTED = 60;

/** The path itself where it is plain; else in double quotes, with escapes for what cannot be shown. */
export const displayPath = (path: string): string => {
  const visible = visibleText(path);
  const isPlain = visible === path && path !== '' && path.trim() === path && !/["\\]/.test(path);
  return isPlain ? path : `"${visibleText(path.replace(/["\\]/g, '\\$&'))}"`;
};

/** Found text in quotation marks, on one line, cut where it is long. */
export const quoted = (text: string): string => {
  const cut = text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text;
  return `"${visibleText(cut)}"`;
};
