/** Passages that are speech, or lie inside of it. */
import type { Token } from '../model/token.js';
import type { Passage } from './passage.js';

/**
 * Passages that lie in the middle of a quotation over several sentences: an odd number of double marks stands before them in their
 * paragraph. Where each line is a sentence nothing shows where paragraphs end, and one lost mark would turn the whole article inside out.
 */
export function insideQuotations(passages: readonly Passage[]): ReadonlySet<Passage> {
  const inside = new Set<Passage>();
  let before: Passage | null = null;
  let marks = 0;
  for (const passage of passages) {
    const { article, sentence, startToken, endToken } = passage;
    if (article.layout === 'sentence-per-line') continue;
    const isSameParagraph = before?.article === article && paragraphOf(before) === paragraphOf(passage);
    const from: number = before !== null && isSameParagraph ? before.endToken : article.sentences[sentence]!.startToken;
    marks = (isSameParagraph ? marks : 0) + countMarks(article, from, startToken);
    const own = countMarks(article, startToken, endToken);
    // the mark that opens it may have been taken for a lead-in
    if (marks % 2 === 1 && own === 0) inside.add(passage);
    marks += own;
    before = passage;
  }
  return inside;
}

function countMarks({ tokens }: Passage['article'], start: number, end: number): number {
  let marks = 0;
  for (let i = start; i < end; i++) if (tokens[i]!.form === '"') marks++;
  return marks;
}

const paragraphOf = ({ article, sentence }: Passage): number => article.sentences[sentence]!.paragraph;

const MIN_QUOTED_SHARE = 0.5;

/** Whether most of a passage stands between marks. */
export function isMostlyQuoted(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(isQuote);
  const last = tokens.findLastIndex(isQuote);
  return last - first > tokens.length * MIN_QUOTED_SHARE;
}

/** A mark of either kind, or an apostrophe. */
export const isQuote = ({ form }: Token): boolean => form === '"' || form === "'";
