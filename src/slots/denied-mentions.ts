/** Mentions that an article names only to take them back: `an earlier version of this article said 41,000`, `not 11`. */
import type { AnalyzedArticle } from '../model/analysis.js';
import { isQuantityMention, type Mention } from '../model/mention.js';
import type { Token } from '../model/token.js';
import { testOf } from '../text/vocabulary.js';

/** How correction notices name what was wrong, in lower-case tokens between single spaces. */
const WITHDRAWN = [
  /\b(?:earlier|previous|original) version of this (?:article|story|report|page)\b/,
  /\b(?:article|story|report|headline) (?:originally|previously|wrongly|incorrectly|mistakenly) (?:said|stated|reported|gave)\b/,
  /\bwe (?:originally|previously|wrongly|incorrectly|mistakenly) (?:said|stated|reported)\b/,
];

/** One of these is in each of them. */
const isOfNotice = testOf('version originally previously wrongly incorrectly mistakenly');

/** The notice may give the right figure in the same sentence: what follows one of these is no longer denied. */
const RIGHTED =
  / (?:the correct (?:figure|number|amount|sum) is|it (?:is|was) in fact|in fact|it should have|rather than|instead of|not) /;

/**
 * In:     an article with its mentions.
 * Out:    those of its mentions that it denies.
 * Cost:   linear in the tokens.
 */
export function deniedMentions(article: AnalyzedArticle): ReadonlySet<Mention> {
  // a country or service named in a denial is still named
  const denied = new Set(article.mentions.filter((mention) => mention.negated && isQuantityMention(mention)));
  let at = 0;
  for (const { startToken, endToken } of article.sentences) {
    while (at < article.mentions.length && article.mentions[at]!.startToken < startToken) at++;
    const inside: Mention[] = [];
    for (let i = at; i < article.mentions.length && article.mentions[i]!.startToken < endToken; i++) {
      inside.push(article.mentions[i]!);
    }
    if (inside.length === 0 || !canWithdraw(article.tokens, startToken, endToken)) continue;
    if (!isWithdrawal(wordsOf(article, startToken, endToken))) continue;
    for (const mention of inside) {
      const before = ` ${wordsOf(article, startToken, mention.startToken)} `;
      if (isWithdrawal(before) && !RIGHTED.test(before)) denied.add(mention);
    }
  }
  return denied;
}

function canWithdraw(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isOfNotice(tokens[i]!.word)) return true;
  return false;
}

const isWithdrawal = (words: string): boolean => WITHDRAWN.some((pattern) => pattern.test(words));

const wordsOf = ({ tokens }: AnalyzedArticle, start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(' ');
