/** Articles for the tests of this folder, made by the stages before cluster, with mentions written by hand. */
import type { AnalyzedArticle } from '../../src/model/analysis.js';
import type { Claim, Entity, Mention, Quantity } from '../../src/model/mention.js';
import { normalizeArticle } from '../../src/normalize/normalize-article.js';
import { DEFAULT_OPTIONS } from '../../src/options.js';
import { segmentArticle } from '../../src/segment/segment-article.js';

type Stated = Partial<Claim> & { readonly text: string; readonly line: number } & (
    | { readonly kind: 'country' | 'service' | 'date'; readonly entity: Entity }
    | {
        readonly kind: 'money' | 'duration' | 'percent' | 'count';
        readonly quantity: Partial<Quantity> & { readonly low: number; readonly unit: string };
      }
  );

/** In: a path, raw lines, and what they state. */
export function analyzed(path: string, lines: readonly string[], stated: readonly Stated[] = []): AnalyzedArticle {
  const article = { path, sha256: path, lines, bodyLine: 1, title: null, published: null, source: null };
  const segmented = segmentArticle(normalizeArticle(article), { ...DEFAULT_OPTIONS, layout: 'sentence-per-line' });
  const base = { ...segmented, mentions: [] };
  const mentions = stated.map((one, i) => toMention(base, one, i));
  return { ...base, mentions: mentions.sort((a, b) => a.startToken - b.startToken) };
}

function toMention(article: AnalyzedArticle, stated: Stated, index: number): Mention {
  const start = article.article.lines[stated.line - 1]!.indexOf(stated.text);
  const end = start + stated.text.length;
  const inside = article.tokens.flatMap((token, i) =>
    token.line === stated.line && token.start >= start && token.end <= end ? [i] : [],
  );
  const located = {
    id: `${article.article.path} ${index}`,
    article: article.article.path,
    span: { line: stated.line, start, endLine: stated.line, end },
    startToken: inside[0]!,
    endToken: inside.at(-1)! + 1,
  };
  const claim = {
    role: '-',
    subject: null,
    period: null,
    hedged: false,
    negated: false,
    derived: false,
    saidBy: null,
  };
  if (!('quantity' in stated)) return { ...claim, ...located, ...stated };
  const { low } = stated.quantity;
  return {
    ...claim,
    ...located,
    ...stated,
    quantity: { high: low, per: null, bound: 'exact', change: null, ...stated.quantity },
  };
}
