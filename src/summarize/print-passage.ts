/** Prints tokens of an article as a sentence: capitals, spaces, quotation marks and a mark at the end. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Mention } from '../model/mention.js';
import type { Story } from '../model/story.js';
import type { Token } from '../model/token.js';
import { detokenize } from '../text/detokenize.js';
import { type Casing, restoreCase } from '../text/truecase.js';
import { capitalized } from '../text/word-case.js';

export interface Source {
  readonly article: AnalyzedArticle;
  readonly story: Story;
  /** Of the article, in reading order. */
  readonly mentions: readonly Mention[];
  readonly casing: Casing;
  /** The article is written in natural case and keeps it. */
  readonly isCased: boolean;
}

/**
 * In:     tokens of an article in reading order, some perhaps left out, and the mentions among them.
 * Out:    the sentence, ending in a mark.
 */
export function printSentence(tokens: readonly Token[], source: Source): string {
  const text = printWords(tokens, source);
  // `23 workers`: a figure opens the sentence
  return withStop(/^[^\p{L}\p{N}]*\p{L}/u.test(text) ? capitalized(text) : text);
}

/** In: as `printSentence`. Out: how many words the sentence has; capitals cost time and make no difference to it. */
export const countPrinted = (tokens: readonly Token[], { style }: AnalyzedArticle): number =>
  withStop(detokenize(tokens, style)).split(' ').length;

function printWords(tokens: readonly Token[], { article, story, mentions, casing, isCased }: Source): string {
  if (isCased) return detokenize(tokens, article.style);
  const forms = restoreCase(
    tokens.map((token) => token.word),
    { casing, articles: story.articles.map(({ path }) => path), known: namesAmong(tokens, mentions, article) },
  );
  return detokenize(
    tokens.map(({ kind, hasSpaceBefore }, i) => ({ kind, hasSpaceBefore, form: forms[i]! })),
    article.style,
  );
}

/** Forms that the mentions know: `us` where it is the country, codes of currencies. */
function namesAmong(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  article: AnalyzedArticle,
): ReadonlyMap<number, string> {
  const at = new Map(tokens.map((token, i) => [token, i]));
  const names = new Map<number, string>();
  for (const mention of mentions) {
    if (mention.kind === 'money') {
      // `usd 10,000`
      const code = article.tokens
        .slice(mention.startToken, mention.endToken)
        .find(({ lower }) => lower.toUpperCase() === mention.quantity.unit);
      const place = code && at.get(code);
      if (code !== undefined && place !== undefined) names.set(place, mention.quantity.unit);
      continue;
    }
    if (mention.kind !== 'country' || mention.endToken - mention.startToken !== 1) continue;
    const token = article.tokens[mention.startToken]!;
    const i = at.get(token);
    if (i !== undefined && /^(?:us|uk|uae|drc)$/.test(token.lower)) names.set(i, token.lower.toUpperCase());
  }
  return names;
}

/** Words in quotation marks from which they are speech, so that the full stop stands inside: the `Guardian` style of short ones outside. */
const MIN_SPEECH = 5;

function withStop(text: string): string {
  // `at 5 a.m. .`: one stop is enough
  if (/[.!?]["')\]]*$/.test(text)) return text.replace(/[,;:]\.$/, '.').replace(/(\p{L}\.)\.(?=["')\]]*$)/u, '$1');
  const bare = text.replace(/[\s,;:-]+(["']?)$/, '$1');
  if (!bare.endsWith('"')) return `${bare}.`;
  const opening = bare.lastIndexOf('"', bare.length - 2);
  const isSpeech = bare.slice(opening + 1, -1).split(' ').length >= MIN_SPEECH;
  return isSpeech ? `${bare.slice(0, -1)}."` : `${bare}.`;
}
