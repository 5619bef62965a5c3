/** Citations: the lines of the sources in which a reader finds what a sentence says. */
import type { Citation } from '../model/account.js';
import type { Span } from '../model/span.js';
import type { Story } from '../model/story.js';

/** Links a reader will follow, at most; the lines of the sentence itself are never left out. */
const MAX_CITATIONS = 6;

export interface Place {
  readonly article: string;
  readonly span: Pick<Span, 'line' | 'endLine'>;
}

/**
 * In:     the places a claim was taken from, and others that hold it, best first.
 * Out:    citations without repeats: all lines of `own`, then one other line an article, then the rest, in version order.
 */
export function cite(story: Story, own: readonly Place[], others: readonly Place[] = []): Citation[] {
  const orderOf = new Map(story.articles.map(({ path, order }) => [path, order]));
  const cited = new Map<string, Citation>();
  const add = (article: string, line: number) => {
    const order = orderOf.get(article);
    if (order !== undefined && !cited.has(`${order}:${line}`)) cited.set(`${order}:${line}`, { order, line });
  };
  for (const { article, span } of own) for (let line = span.line; line <= span.endLine; line++) add(article, line);
  const sorted = [...others].sort(
    (a, b) => (orderOf.get(a.article) ?? 0) - (orderOf.get(b.article) ?? 0) || a.span.line - b.span.line,
  );
  const seen = new Set(own.map(({ article }) => article));
  const firsts = sorted.filter(({ article }) => !seen.has(article) && seen.add(article));
  for (const { article, span } of [...firsts, ...sorted]) {
    if (cited.size >= MAX_CITATIONS) break;
    add(article, span.line);
  }
  return [...cited.values()];
}
