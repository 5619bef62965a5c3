/** Which tokens of a passage stand in quotation marks, and whether the marks pair up. */
import type { Token } from '../model/token.js';
import { testOf } from '../text/vocabulary.js';

/** Words outside quotation marks that name a speaker, at least: `said wren`. */
export const MIN_OUTSIDE = 2;

/** What the quotation marks of a passage do. */
export interface QuoteState {
  /** A quotation starts here and goes on elsewhere, or the other way round, and no attribution stands beside it. */
  readonly isBroken: boolean;
  /** Tokens outside of quotation marks. */
  readonly outside: readonly Token[];
}

/** In: the tokens of a passage. Cost: linear in them, times the marks among them. */
export function quoteState(tokens: readonly Token[]): QuoteState {
  const marks = findMarks(tokens);
  if (marks.length === 0) return { isBroken: false, outside: tokens };
  const isOdd = marks.length % 2 === 1;
  // `... , " officials said`: the words before the mark are told by whoever said them
  const isClosing =
    isOdd &&
    marks.length === 1 &&
    marks[0]! > 0 &&
    tokens[marks[0]! - 1]!.form === ',' &&
    tokens.length - marks[0]! > MIN_OUTSIDE;
  // `he said : " ...`: the speaker stands before, the mark is closed when it is printed
  const isOpening = isOdd && !isClosing && marks.at(-1)! > MIN_OUTSIDE && !endsQuotation(tokens, marks);
  const inside = new Uint8Array(tokens.length);
  if (!isClosing) for (let k = 0; k < marks.length; k += 2) inside.fill(1, marks[k], marks[k + 1] ?? tokens.length);
  else inside.fill(1, 0, marks[0]);
  return { isBroken: isOdd && !isClosing && !isOpening, outside: tokens.filter((_, i) => inside[i] === 0) };
}

/** `... for years . "`: the only mark, behind the stop, ends a quotation over several sentences; its speaker stands before the first. */
function endsQuotation(tokens: readonly Token[], marks: readonly number[]): boolean {
  const mark = marks[0]!;
  const isLast = tokens.slice(mark + 1).every(({ kind }) => kind === 'punctuation');
  const isAlone = marks.length === 1 && !tokens.slice(0, mark).some(({ form }) => form === tokens[mark]!.form);
  return isLast && isAlone && isStop(tokens[mark - 1]!.word);
}

const isStop = testOf('. ! ?');

function findMarks(tokens: readonly Token[]): readonly number[] {
  const marks: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { form } = tokens[i]!;
    if (form === '"' || (form === "'" && !isApostrophe(tokens, i, marks.length % 2 === 1))) marks.push(i);
  }
  return marks;
}

const isApostrophe = (tokens: readonly Token[], i: number, isOpen: boolean): boolean => {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (before?.kind !== 'word' || after === undefined || after.kind === 'punctuation') return false;
  return /^[odl]$/.test(before.lower) || (before.lower.endsWith('s') && !isOpen && !isNoPlural(before.word));
};

/** Nothing belongs to these: `the ruling was ' a disgrace '`. */
const isNoPlural = testOf('was is has does says adds tells as this thus yes');
