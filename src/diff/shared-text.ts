/** Whether two sides are versions of one text or were written independently. */
import type { AnalyzedArticle } from '../model/analysis.js';

/** Tokens in a run; five shared in a row are hardly ever chance. */
const RUN = 5;
/**
 * Share of the smaller side's runs that versions have in common, at least. Versions of news articles share most (median .93),
 * other articles on the same event next to nothing (median .02).
 */
const VERSION_SHARE = 0.15;

/** In: both sides. Out: true where they share next to no wording. Cost: linear in the tokens. */
export function areIndependent(old: readonly AnalyzedArticle[], now: readonly AnalyzedArticle[]): boolean {
  const [before, after] = [runsOf(old), runsOf(now)];
  const [small, large] = before.size <= after.size ? [before, after] : [after, before];
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared < small.size * VERSION_SHARE;
}

function runsOf(articles: readonly AnalyzedArticle[]): Set<string> {
  const runs = new Set<string>();
  for (const { tokens } of articles) {
    for (let i = 0; i + RUN <= tokens.length; i++) {
      runs.add(
        `${tokens[i]!.lower} ${tokens[i + 1]!.lower} ${tokens[i + 2]!.lower} ${tokens[i + 3]!.lower} ${tokens[i + 4]!.lower}`,
      );
    }
  }
  return runs;
}
