/** Quotations with their speakers, over as many sentences as they last. */
import type { SegmentedArticle } from '../../model/analysis.js';
import type { Sentence, Token } from '../../model/token.js';
import { testOf } from '../../text/vocabulary.js';
import { lastIndexAt } from '../sorted-search.js';
import type { Attribution } from './attributions.js';

/** Quoted tokens `[startToken, endToken)`; the speaker is null where nobody is named. */
export interface Quotation {
  readonly startToken: number;
  readonly endToken: number;
  readonly speaker: string | null;
}

/** Sentences a quotation may last without a closing mark; beyond it the mark was lost. */
const MAX_SENTENCES = 5;

interface Open {
  readonly startToken: number;
  readonly speaker: string | null;
  readonly sentence: number;
  /** End of the sentence it opened in: as far as it is trusted where no mark ever closes it. */
  readonly sureEnd: number;
}

/**
 * In:     an article, the places of its quotation marks and lone apostrophes, and what gives the attributions of a sentence.
 * Out:    its quotations in reading order. Tokenized news puts a closing mark at the start of the next line, and there a
 *         mark also opens what the speaker of the line before says next.
 * Cost:   linear in the text.
 */
export function findQuotations(
  { tokens, sentences, style }: SegmentedArticle,
  places: readonly number[],
  attributionsOf: (sentence: number) => readonly Attribution[],
): Quotation[] {
  const found: Quotation[] = [];
  let open: Open | null = null;
  let lastSpeaker: string | null = null;
  let place = 0;
  sentences.forEach((sentence, index) => {
    if (
      open &&
      (index - open.sentence > MAX_SENTENCES ||
        (style === 'natural' && sentence.paragraph !== sentences[index - 1]!.paragraph))
    ) {
      found.push({ startToken: open.startToken, endToken: open.sureEnd, speaker: open.speaker });
      open = null;
    }
    const firstPlace = place;
    while (place < places.length && places[place]! < sentence.endToken) place++;
    const marks =
      place === firstPlace
        ? NO_PLACES
        : quoteMarks(tokens, places.slice(firstPlace, place), {
            startToken: sentence.startToken,
            isTokenized: style === 'tokenized',
            isOpen: open !== null,
          });
    if (open === null && marks.length === 0) {
      lastSpeaker = null;
      return;
    }
    const own = attributionsOf(index);
    for (const [k, mark] of marks.entries()) {
      const isFirst = mark === sentence.startToken;
      if (open) {
        const { startToken, speaker }: Open = open;
        const next = isFirst ? speakerOfNext(tokens, sentence, { own, speaker, nextMark: marks[k + 1] ?? null }) : null;
        // who is named after the second line said the first one too
        found.push({ startToken, endToken: mark, speaker: speaker ?? next?.speaker ?? null });
        open = next && { startToken: mark + 1, speaker: next.speaker, sentence: index, sureEnd: sentence.endToken };
      } else {
        const speaker = speakerAt(own, mark) ?? lastSpeaker;
        open = { startToken: mark + 1, speaker, sentence: index, sureEnd: sentence.endToken };
      }
    }
    lastSpeaker = own.at(-1)?.speaker ?? (open as Open | null)?.speaker ?? lastSpeaker;
  });
  const last = open as Open | null; // assigned inside the callback, which the compiler does not see
  if (last) found.push({ startToken: last.startToken, endToken: last.sureEnd, speaker: last.speaker });
  return found;
}

interface NextLine {
  readonly own: readonly Attribution[];
  /** Of the quotation that the mark closes. */
  readonly speaker: string | null;
  /** The mark after the one at the start of the line. */
  readonly nextMark: number | null;
}

/**
 * The mark at the start of a line closes what stands before it. Does it open the line as well?
 * Out:    the speaker of the line where it is quoted; null where it is not.
 */
function speakerOfNext(
  tokens: readonly Token[],
  { startToken, endToken }: Sentence,
  { own, speaker, nextMark }: NextLine,
): { readonly speaker: string | null } | null {
  // `' we did all we could , ' she said`: the next mark closes
  if (nextMark !== null && isClosing(tokens[nextMark - 1]!.word))
    return { speaker: speakerAt(own, startToken) ?? speaker };
  if (isUnmarked(tokens, own)) return { speaker: own.at(-1)!.speaker };
  if (nextMark !== null || own.length > 0) return null;
  for (let i = startToken + 1; i < endToken; i++) if (isFirstPerson(tokens[i]!.word)) return { speaker };
  return null;
}

const isClosing = testOf(', . ! ?');
const isFirstPerson = testOf('i we us our my me');

/** `nobody has lost a file , she added`: a speaker after a comma, and no closing mark: the next line starts with it. */
function isUnmarked(tokens: readonly Token[], attributions: readonly Attribution[]): boolean {
  const last = attributions.at(-1);
  return last !== undefined && last.startToken < last.at && tokens[last.at - 1]?.form === ',';
}

/** `x said : ' ...` speaks for what follows; else whoever is named after it: `' ... , ' he said`. */
function speakerAt(attributions: readonly Attribution[], mark: number): string | null {
  const last = lastIndexAt(attributions, mark, ({ at }) => at);
  const before = last < 0 ? undefined : attributions[last]!;
  const after = last + 1 < attributions.length ? attributions[last + 1]! : undefined;
  // a colon or verb right before the mark binds closer than a speaker further on
  const isBrought = before !== undefined && mark - before.at <= MAX_LEAD;
  return (isBrought ? before : (after ?? before))?.speaker ?? null;
}

/** Words from a speaker's name to the mark that opens what they say: `a user called marlow wrote : '`. */
const MAX_LEAD = 8;

interface MarkContext {
  /** Of the sentence. */
  readonly startToken: number;
  readonly isTokenized: boolean;
  readonly isOpen: boolean;
}

const NO_PLACES: readonly number[] = [];

/** Of the places of such marks those that are quotation marks, not the apostrophe of `workers ' union`. */
function quoteMarks(
  tokens: readonly Token[],
  places: readonly number[],
  { startToken, isTokenized, isOpen }: MarkContext,
): number[] {
  const marks: number[] = [];
  for (const i of places) {
    if (tokens[i]!.form === '"') marks.push(i);
    else if (isTokenized) {
      const isInside = (marks.length % 2 === 1) !== isOpen;
      const isPossessive =
        !isInside &&
        i > startToken &&
        tokens[i - 1]!.lower.endsWith('s') &&
        tokens[i - 1]!.kind === 'word' &&
        tokens[i + 1]?.kind === 'word';
      if (!isPossessive) marks.push(i);
    }
  }
  return marks;
}
