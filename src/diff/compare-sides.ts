/** diff: what differs between two sides, as facts and, if wanted, as statements. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Comparison } from '../model/changes.js';
import { compareText } from '../text/compare-text.js';
import { compareFacts } from './compare-facts.js';
import { compareStatements } from './compare-statements.js';

export interface Sides {
  readonly old: readonly AnalyzedArticle[];
  readonly new: readonly AnalyzedArticle[];
  /** Whether to align the statements as well. */
  readonly hasStatements: boolean;
}

/**
 * In:     the articles of each side, in any order.
 * Out:    changes by weight, unchanged facts last; statement edits in the order of the new side, what was removed
 *         standing where it stood.
 * Cost:   near-linear: candidates come from shared rare words, words are compared inside pairs only.
 */
export function compareSides({ old, new: now, hasStatements }: Sides): Comparison {
  const [before, after] = [inOrder(old), inOrder(now)];
  return {
    changes: compareFacts(before, after),
    statements: hasStatements ? compareStatements(before, after) : null,
  };
}

/** By path, so that the order in which files were given does not matter. */
const inOrder = (articles: readonly AnalyzedArticle[]): AnalyzedArticle[] =>
  [...articles].sort((a, b) => compareText(a.article.path, b.article.path));
