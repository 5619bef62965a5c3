/** Cues that a new sentence starts where no full stop says so: caption lead-ins, photo notes, quotation marks, posts. */
import type { Style } from '../model/article.js';
import type { Sentence, Token } from '../model/token.js';

type Cue = Pick<Sentence, 'lead' | 'leadTokens'>;

/** Words of a lead-in, at most: `sorry :`, `red alert :`, `back in business :`. */
const MAX_LEAD_WORDS = 3;
/** Words before a lead-in inside a line, at least: fewer are the start of the sentence itself. */
const MIN_WORDS_BEFORE = 5;
/** Words after it, at least: a caption says something. */
const MIN_WORDS_AFTER = 4;
/** Verbs whose colon brings speech, not a caption. */
const SPEECH = new Set(
  'said says saying say tweeted tweets wrote writes writing added adds adding told tells asked asks posted read reads reading replied continued explained stated joked warned called titled headlined'.split(
    ' ',
  ),
);
const PHOTO_NOTES = new Set('pictured above below left right inset picture file'.split(' '));
/** Words that cannot stand in a lead-in: it is a tag, not a clause. */
const CLAUSE_WORDS = new Set(
  'is are was were be been has have had will would can could may might the a an of in on at to for by with from and or that which who it he she they we you i this these those its his her their not'.split(
    ' ',
  ),
);

/**
 * In:     the tokens of one block `[start, end)`.
 * Out:    token index of each sentence start that a cue gives, with what it says of the sentence.
 * Cost:   linear in the block.
 */
export function findCues(tokens: readonly Token[], start: number, end: number, style: Style): ReadonlyMap<number, Cue> {
  const cues = new Map<number, Cue>();
  const quotes = pairQuotes(tokens, start, end, style);
  if (quotes.stray) cues.set(start, { lead: 'none', leadTokens: 1 });
  for (let i = start; i < end; i++) {
    const token = tokens[i]!;
    if (token.form === ':' && token.kind === 'punctuation')
      addLeadIn(cues, tokens, { start, end, colon: i, isQuoted: quotes.isInside(i), style });
    else if (token.form === ')' && isPhotoNote(tokens, i, start) && startsClause(tokens, i + 1, end))
      cues.set(i + 1, { lead: 'none', leadTokens: 0 });
  }
  for (const [open, close] of quotes.pairs) addQuotation(cues, tokens, { start, end, open, close });
  return cues;
}

interface LeadIn {
  readonly start: number;
  readonly end: number;
  readonly colon: number;
  readonly isQuoted: boolean;
  readonly style: Style;
}

function addLeadIn(
  cues: Map<number, Cue>,
  tokens: readonly Token[],
  { start, end, colon, isQuoted, style }: LeadIn,
): void {
  if (end - colon - 1 < MIN_WORDS_AFTER || isQuoted) return;
  const before = tokens[colon - 1];
  const after = tokens[colon + 1]!;
  if (!before || before.kind !== 'word' || SPEECH.has(before.lower) || isQuote(after) || after.kind === 'punctuation')
    return;
  const isAtStart = (lead: number) =>
    [...Array(lead).keys()].every(
      (k) => tokens[colon - 1 - k]!.kind === 'word' && !CLAUSE_WORDS.has(tokens[colon - 1 - k]!.lower),
    );
  const stray = cues.get(start)?.leadTokens ?? 0;
  const words = colon - start - stray;
  if (words >= 1 && words <= MAX_LEAD_WORDS) {
    if (isAtStart(words)) cues.set(start, { lead: 'caption', leadTokens: colon + 1 - start });
    return;
  }
  // inside a line only tokenized text glues a caption on; its lead-in is taken to be one word, or two where the first describes
  if (style !== 'tokenized' || words < MIN_WORDS_BEFORE || !isAtStart(1)) return;
  const lead = DESCRIBING.has(tokens[colon - 2]!.lower) ? 2 : 1;
  cues.set(colon - lead, { lead: 'caption', leadTokens: lead + 1 });
}

/** First words of the two-word tags that caption writers use. */
const DESCRIBING = new Set(
  'red high low big bad good new old long hot cold hard happy sad final last first close under in on back full empty dark bright early late'.split(
    ' ',
  ),
);

/** `( pictured )`, `( pictured above )`, `( left )`: the mark of a photo caption, closed by token `close`. */
function isPhotoNote(tokens: readonly Token[], close: number, start: number): boolean {
  for (let i = close - 1; i >= Math.max(start, close - 4); i--) {
    if (tokens[i]!.form === '(') return i < close - 1 && PHOTO_NOTES.has(tokens[i + 1]!.lower);
  }
  return false;
}

const startsClause = (tokens: readonly Token[], at: number, end: number): boolean =>
  end - at >= MIN_WORDS_AFTER && tokens[at]!.kind !== 'punctuation' && !CONTINUES.has(tokens[at]!.lower);

/** Words that carry on the sentence they follow. */
const CONTINUES = new Set(
  'and or but who which that where when while as in on at of for from to with by after before is was are were has have had said says will would'.split(
    ' ',
  ),
);

interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly open: number;
  readonly close: number;
}

/** Tokens inside the marks from which a quotation is speech, not a word or title in quotes. */
const MIN_SPEECH = 6;

/** A quotation that a colon brings is a sentence of its own, and what follows its end begins another. */
function addQuotation(cues: Map<number, Cue>, tokens: readonly Token[], { start, end, open, close }: Quotation): void {
  if (close - open - 1 < MIN_SPEECH) return;
  const isBrought = open > start && tokens[open - 1]!.form === ':';
  const next = tokens[close + 1];
  if (!next || close + 1 >= end || next.kind === 'punctuation') return;
  const endsInside = tokens[close - 1]!.form === ',';
  if (!endsInside && (isBrought || !isAttribution(tokens, close + 1, end)) && end - close - 1 >= MIN_WORDS_AFTER)
    cues.set(close + 1, { lead: 'none', leadTokens: 0 });
}

/** `he said`, `said the minister`, `a spokesman for the firm added`: a speech verb within the next few words. */
function isAttribution(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 6); i++) {
    if (tokens[i]!.form === ':' || isQuote(tokens[i]!)) return false;
    if (SPEECH.has(tokens[i]!.lower)) return tokens[i + 1]?.form !== ':';
  }
  return false;
}

const isQuote = (token: Token): boolean => token.kind === 'punctuation' && (token.form === "'" || token.form === '"');

interface Quotes {
  readonly pairs: readonly (readonly [number, number])[];
  /** The block opens with a mark that closes a quotation of the block before. */
  readonly stray: boolean;
  readonly isInside: (at: number) => boolean;
}

/** Pairs the quotation marks of a block; an odd mark at its start closes what an earlier block opened. */
function pairQuotes(tokens: readonly Token[], start: number, end: number, style: Style): Quotes {
  const marks: number[] = [];
  for (let i = start; i < end; i++)
    if (isQuote(tokens[i]!) && !isPossessive(tokens, i, start, marks.length % 2 === 1, style)) marks.push(i);
  const stray = marks[0] === start && (marks.length % 2 === 1 || tokens[marks[1]! - 1]!.form === ':');
  const paired = stray ? marks.slice(1) : marks;
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < paired.length; i += 2) pairs.push([paired[i]!, paired[i + 1]!]);
  const open = paired.length % 2 === 1 ? paired.at(-1)! : end;
  const inside = new Uint8Array(end - start);
  for (const [from, to] of pairs) inside.fill(1, from - start, to - start);
  inside.fill(1, open - start);
  return { pairs, stray, isInside: (at) => inside[at - start] === 1 };
}

/** `customers ' money`: an apostrophe after a plural, not inside an open quotation. */
function isPossessive(tokens: readonly Token[], at: number, start: number, isOpen: boolean, style: Style): boolean {
  const [mark, before, after] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  if (mark.form !== "'" || at === start || !before || !after) return false;
  if (style === 'natural') return !mark.hasSpaceBefore && after.hasSpaceBefore && before.lower.endsWith('s') && !isOpen;
  return before.lower.endsWith('s') && before.kind === 'word' && after.kind === 'word' && !isOpen;
}
