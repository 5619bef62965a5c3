/** The sentences of a side as units to align: their words as they stand, and their normal forms with weights. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { StatementPlace } from '../model/changes.js';
import type { Token } from '../model/token.js';
import { normalWords } from '../text/normal-form.js';
import { STOP_WORDS } from '../text/stop-words.js';
import { placeOf, rawText } from './describe-side.js';

export interface Unit {
  readonly tokens: readonly Token[];
  /** Equal for units that differ in case and spacing at most. */
  readonly key: string;
  /** Normal forms with their weights, doubled forms added up. */
  readonly weights: ReadonlyMap<string, number>;
  readonly weight: number;
  readonly place: () => StatementPlace;
}

/** A function word shared proves less than a content word. */
const FUNCTION_WEIGHT = 0.25;

/** In: the articles of a side. Out: their sentences in order; lead-ins are part of the words, not of the weights. */
export function statementUnits(articles: readonly AnalyzedArticle[]): Unit[] {
  return articles.flatMap((article) =>
    article.sentences.map(({ startToken, endToken, leadTokens, span }): Unit => {
      const tokens = article.tokens.slice(startToken, endToken);
      const weights = new Map<string, number>();
      let weight = 0;
      for (const { form, token } of normalWords(article.tokens, startToken + leadTokens, endToken)) {
        const own = STOP_WORDS.has(article.tokens[token]?.lower ?? '') ? FUNCTION_WEIGHT : 1;
        weights.set(form, (weights.get(form) ?? 0) + own);
        weight += own;
      }
      return {
        tokens,
        key: tokens.map(({ lower }) => lower).join(' '),
        weights,
        weight,
        place: () => ({ article: article.article.path, ...placeOf(span), text: rawText(article, span) }),
      };
    }),
  );
}

/** Weight that both hold. */
export function sharedWeight(a: Unit, b: Unit): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [form, weight] of small.weights) shared += Math.min(weight, large.weights.get(form) ?? 0);
  return shared;
}
