/** Who the text says said a thing. */
import type { SegmentedArticle } from '../../model/analysis.js';
import { QUOTATION_MARK } from '../../text/mark-signs.js';
import { lastIndexAt } from '../sorted-search.js';
import type { Actors } from './actors.js';
import { type Attribution, findAttributions, MAX_SCOPE } from './attributions.js';
import { findQuotations, type Quotation } from './quotations.js';

export interface Speakers {
  /** Those of a sentence, worked out when they are asked for: most sentences hold no value and no quotation. */
  readonly attributionsOf: (sentence: number) => readonly Attribution[];
  readonly quotations: readonly Quotation[];
}

/** In: an article and its actors. Out: its attributions by sentence, and its quotations. Cost: linear in the text. */
export function findSpeakers(article: SegmentedArticle, actors: Actors): Speakers {
  const { tokens, signs, sentences } = article;
  const known: (readonly Attribution[] | undefined)[] = sentences.map(() => undefined);
  const attributionsOf = (sentence: number): readonly Attribution[] => {
    const found = known[sentence] ?? findAttributions(tokens, sentences[sentence]!, { actors, signs });
    known[sentence] = found;
    return found;
  };
  const marks: number[] = [];
  for (let i = 0; i < signs.length; i++) if ((signs[i]! & QUOTATION_MARK) !== 0) marks.push(i);
  // those of sentences with a mark are sure to be asked for: all at once is faster
  for (let k = 0, index = 0; k < marks.length; k++) {
    if (k > 0 && marks[k]! < sentences[index]!.endToken) continue;
    while (sentences[index]!.endToken <= marks[k]!) index++;
    attributionsOf(index);
  }
  return { attributionsOf, quotations: findQuotations(article, marks, attributionsOf) };
}

/**
 * In:     a token place and its sentence.
 * Out:    the speaker of the quotation it stands in, else of the last attribution that reaches it; null for the text itself.
 * Cost:   logarithmic in the quotations and attributions, plus those near.
 */
export function speakerOf({ attributionsOf, quotations }: Speakers, token: number, sentence: number): string | null {
  const quotation = quotationAt(quotations, token);
  if (quotation) return quotation.speaker;
  const own = attributionsOf(sentence);
  for (let i = lastIndexAt(own, token + MAX_SCOPE, ({ at }) => at); i >= 0 && own[i]!.at > token - MAX_SCOPE; i--) {
    const { startToken, endToken, speaker } = own[i]!;
    if (startToken <= token && token < endToken) return speaker;
  }
  return null;
}

function quotationAt(quotations: readonly Quotation[], token: number): Quotation | null {
  const last = lastIndexAt(quotations, token, ({ startToken }) => startToken);
  return last >= 0 && token < quotations[last]!.endToken ? quotations[last]! : null;
}
