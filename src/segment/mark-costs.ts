/** How likely a quotation mark opens, closes or is none, by its own shape, the spaces and the words around it. */
import type { Style } from '../model/article.js';
import type { Token } from '../model/token.js';
import { isQuotationWord } from '../text/mark-signs.js';
import { NO_WORD } from '../text/vocabulary.js';
import { isSpeechVerb } from './cue-words.js';

/** What each reading of a mark costs: 0 is what it looks like, 4 what it cannot be. Only their order matters. */
export interface MarkCosts {
  readonly open: number;
  readonly close: number;
  /** An apostrophe, or a mark of feet, inches or minutes. */
  readonly neither: number;
}

interface Marked {
  readonly tokens: readonly Token[];
  readonly style: Style;
  readonly lines: readonly string[];
}

export const isQuotationMark = (token: Token): boolean => isQuotationWord(token.word);

/** Marks whose shape shows their side. */
const OPENING_SHAPES = new Set('“„‟«‘‚‛`');
const CLOSING_SHAPES = new Set('”»');
/** Words that lost their start: `'em`, `'til`. */
const ELIDED = new Set('em til cause tis twas n round bout cos neath'.split(' '));
/** Words within which a speech verb follows the speaker's name and office. */
const MAX_SPEAKER_WORDS = 6;

const OPENS: MarkCosts = { open: 0, close: 4, neither: 4 };
const CLOSES: MarkCosts = { open: 4, close: 0, neither: 4 };

/**
 * In:     an article's tokens, style and raw lines, and where its marks are.
 * Out:    a function from the token index of a mark to its costs.
 */
export function markCosts(text: Marked, marks: readonly number[]): (at: number) => MarkCosts {
  const { tokens, lines, style } = text;
  const shapeOf = (at: number): string => lines[tokens[at]!.line - 1]?.[tokens[at]!.start] ?? '';
  // a text that opens with `` closes with ''
  const hasBackquotes = marks.some((at) => shapeOf(at) === '`');
  const costsHere = (at: number): MarkCosts => (style === 'tokenized' ? byWords(tokens, at) : bySpaces(tokens, at));
  return (at) => {
    const shape = shapeOf(at);
    if (shape === tokens[at]!.form && !hasBackquotes) return costsHere(at);
    if (OPENING_SHAPES.has(shape)) return { ...OPENS, neither: isElision(tokens, at) ? 0.2 : 4 };
    if (CLOSING_SHAPES.has(shape)) return CLOSES;
    const costs = costsHere(at);
    return shape === '’' || (hasBackquotes && shape === "'") ? { ...costs, open: 4 } : costs;
  };
}

/** `the '90s`, `get 'em`. */
const isElision = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    tokens[at]!.form === "'" &&
    next !== undefined &&
    !next.hasSpaceBefore &&
    (ELIDED.has(next.lower) || /^\d\ds?$/.test(next.form))
  );
};

/** Natural prose: a mark leans on what it belongs to. */
function bySpaces(tokens: readonly Token[], at: number): MarkCosts {
  const [mark, before, after] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  const isSingle = mark.form === "'";
  const hasSpaceAfter = after === undefined || after.hasSpaceBefore || after.line !== mark.line;
  if (mark.hasSpaceBefore && !hasSpaceAfter) return { ...OPENS, neither: isElision(tokens, at) ? 0 : 3 };
  if (!mark.hasSpaceBefore && before?.kind === 'number') return { open: 4, close: 0.5, neither: 0.5 }; // 5' 10"
  if (!mark.hasSpaceBefore && hasSpaceAfter)
    return { ...CLOSES, neither: isSingle && before?.lower.endsWith('s') ? 0.7 : 3 };
  return byWords(tokens, at);
}

/** Tokenized lines: a mark stands free, and the words around it tell. */
function byWords(tokens: readonly Token[], at: number): MarkCosts {
  const [mark, before, after] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  const isAtStart = before === undefined || before.line !== mark.line;
  const isAtEnd = after === undefined || after.line !== mark.line;
  if (isAtStart) return { open: 0.5, close: isAtEnd ? 0 : 0.5, neither: 4 };
  if (isAtEnd) return CLOSES;
  if (mark.form === '"' && before.kind === 'number') return { open: 0.7, close: 0.5, neither: 0.7 };
  const neither = mark.form === "'" && isPossessive(before, after) ? 0.8 : 4;
  if (before.form === ':' || before.form === '(' || before.form === '[') return { open: 0, close: 3, neither: 4 };
  if (/^[,.;:!?)\]]/.test(after.form) && after.form !== '...') return { open: 3, close: 0, neither };
  if (isSpeechVerb(before.word)) return { open: 0, close: 2, neither: 4 };
  if (before.form === ',' && isSpeechVerb(tokens[at - 2]?.word ?? NO_WORD)) return { open: 0, close: 2, neither: 4 };
  if (isSpokenBefore(tokens, at)) return { open: 1.5, close: 0, neither };
  if (before.form === ',') return { open: 1.2, close: 0.4, neither: 4 };
  if (/^[.!?]/.test(before.form)) return { open: 1, close: 0.5, neither: 4 };
  return { open: 0.7, close: 0.7, neither };
}

/** `customers ' money`: an apostrophe after a plural. */
const isPossessive = (before: Token, after: Token): boolean =>
  before.kind === 'word' && before.lower.endsWith('s') && after.kind === 'word';

/** `' he said`, `' chief executive nora feeney said`: who said it follows. */
function isSpokenBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + MAX_SPEAKER_WORDS && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation' || token.line !== tokens[at]!.line) return false;
    // `' while another said '` follows too, but what it brings is new
    if (isSpeechVerb(token.word)) return !/^[:'"]$/.test(tokens[i + 1]?.form ?? '');
  }
  return false;
}
