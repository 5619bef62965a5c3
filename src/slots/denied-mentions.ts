/** Mentions that an article names only to take them back: `an earlier version of this article said 41,000`, `not 11`. */
import type { AnalyzedArticle } from '../model/analysis.js';
import { isQuantityMention, type Mention } from '../model/mention.js';

/**
 * In:     an article with its mentions.
 * Out:    those of its mentions that it denies, by a word of negation or inside a correction notice.
 * Cost:   linear in the mentions.
 */
export function deniedMentions({ mentions }: AnalyzedArticle): ReadonlySet<Mention> {
  const denied = new Set<Mention>();
  let noticeEnd = 0;
  for (const mention of mentions) {
    if (mention.kind === 'correction') noticeEnd = mention.endToken;
    else if (mention.endToken <= noticeEnd) denied.add(mention);
    // a country or service named in a denial is still named
    else if (mention.negated && isQuantityMention(mention)) denied.add(mention);
  }
  return denied;
}
