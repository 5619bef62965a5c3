/** The order in which the articles of a story were published: by date, then by natural file-name order. */
import type { Article } from '../model/article.js';
import { compareText } from '../text/compare-text.js';

/**
 * Articles from the oldest to the newest.
 * An article without a date takes the date of the nearest dated one before it in natural path order (none: it comes
 * first), so that dates and names never contradict each other in a circle.
 * Cost:   n log n.
 */
export function versionOrder(articles: readonly Article[]): Article[] {
  let date = '';
  return [...articles]
    .sort((a, b) => compareNaturally(a.path, b.path))
    .map((article, place) => {
      date = article.published ?? date;
      return { article, date: article.published === null ? date : article.published, place };
    })
    .sort((a, b) => compareText(instant(a.date), instant(b.date)) || a.place - b.place)
    .map(({ article }) => article);
}

/** A date without a time counts as its first moment: `2026-03-04` sorts before `2026-03-04T09:30:00Z`. */
const instant = (date: string): string => (date.length === 10 ? `${date}T00:00:00Z` : date);

/** Paths compared part by part, runs of digits by their number: `v2` before `v10`; the rest by code unit. */
export function compareNaturally(a: string, b: string): number {
  const [x, y] = [pieces(a), pieces(b)];
  for (let i = 0; i < x.length && i < y.length; i++) {
    const [p, q] = [x[i]!, y[i]!];
    const isNumber = /^\d/.test(p) && /^\d/.test(q);
    const difference = isNumber ? compareDigits(p, q) : compareText(p, q);
    if (difference !== 0) return difference;
  }
  return x.length - y.length || compareText(a, b);
}

const pieces = (path: string): string[] => path.match(/\d+|[^\d/]+|\//g) ?? [];

/** Numbers of any length, without rounding: more digits is more. */
function compareDigits(p: string, q: string): number {
  const [x, y] = [p.replace(/^0+(?=\d)/, ''), q.replace(/^0+(?=\d)/, '')];
  return x.length - y.length || compareText(x, y);
}
