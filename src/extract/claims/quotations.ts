/** Quotations with their speakers, over as many sentences as they last. */
import type { SegmentedArticle } from '../../model/analysis.js';
import type { Sentence, Token } from '../../model/token.js';
import type { Attribution } from './attributions.js';
import { lastIndexAt } from './sorted-search.js';

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
 * In:     an article, and the attributions of each of its sentences.
 * Out:    its quotations in reading order. Tokenized news puts a closing mark at the start of the next line, and there a
 *         mark also opens what the speaker of the line before says next.
 * Cost:   linear in the text.
 */
export function findQuotations(
  { tokens, sentences, style }: SegmentedArticle,
  attributions: readonly (readonly Attribution[])[],
): Quotation[] {
  const found: Quotation[] = [];
  let open: Open | null = null;
  let lastSpeaker: string | null = null;
  sentences.forEach((sentence, index) => {
    const own = attributions[index]!;
    if (
      open &&
      (index - open.sentence > MAX_SENTENCES ||
        (style === 'natural' && sentence.paragraph !== sentences[index - 1]!.paragraph))
    ) {
      found.push({ startToken: open.startToken, endToken: open.sureEnd, speaker: open.speaker });
      open = null;
    }
    let hasQuotation = open !== null;
    for (const mark of quoteMarks(tokens, sentence, { isTokenized: style === 'tokenized', isOpen: open !== null })) {
      hasQuotation = true;
      if (open) {
        found.push({ startToken: open.startToken, endToken: mark, speaker: open.speaker });
        open =
          mark === sentence.startToken && isUnmarked(tokens, own)
            ? { startToken: mark + 1, speaker: own.at(-1)!.speaker, sentence: index, sureEnd: sentence.endToken }
            : null;
      } else {
        const speaker = speakerAt(own, mark) ?? lastSpeaker;
        open = { startToken: mark + 1, speaker, sentence: index, sureEnd: sentence.endToken };
      }
    }
    lastSpeaker = hasQuotation ? (own.at(-1)?.speaker ?? (open as Open | null)?.speaker ?? lastSpeaker) : null;
  });
  const last = open as Open | null; // assigned inside the callback, which the compiler does not see
  if (last) found.push({ startToken: last.startToken, endToken: last.sureEnd, speaker: last.speaker });
  return found;
}

/** `nobody has lost a file , she added`: a speaker after a comma, and no closing mark: the next line starts with it. */
function isUnmarked(tokens: readonly Token[], attributions: readonly Attribution[]): boolean {
  const last = attributions.at(-1);
  return last !== undefined && last.startToken < last.at && tokens[last.at - 1]?.form === ',';
}

/** `x said : ' ...` speaks for what follows; else whoever is named after it: `' ... , ' he said`. */
function speakerAt(attributions: readonly Attribution[], mark: number): string | null {
  const last = lastIndexAt(attributions, mark, ({ at }) => at);
  const [before, after] = [attributions[last], attributions[last + 1]];
  // a colon or verb right before the mark binds closer than a speaker further on
  const isBrought = before !== undefined && mark - before.at <= MAX_LEAD;
  return (isBrought ? before : (after ?? before))?.speaker ?? null;
}

/** Words from a speaker's name to the mark that opens what they say: `a user called marlow wrote : '`. */
const MAX_LEAD = 8;

interface MarkContext {
  readonly isTokenized: boolean;
  readonly isOpen: boolean;
}

/** Tokens that are quotation marks, not the apostrophe of `workers ' union`. */
function quoteMarks(
  tokens: readonly Token[],
  { startToken, endToken }: Sentence,
  { isTokenized, isOpen }: MarkContext,
): number[] {
  const marks: number[] = [];
  for (let i = startToken; i < endToken; i++) {
    const { form } = tokens[i]!;
    if (form === '"') marks.push(i);
    else if (form === "'" && isTokenized) {
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
