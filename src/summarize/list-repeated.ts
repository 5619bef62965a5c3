/** What a story says again and again: its largest clusters, each with how often and in which other words and figures. */
import type { RepeatedStatement } from '../model/account.js';
import type { Cluster, Clustering, Statement } from '../model/statement.js';
import type { Story } from '../model/story.js';
import { cite } from './cite.js';

/** Told from three lines, or by two articles. */
const MIN_LINES = 3;
const MIN_ARTICLES = 2;
const MAX_LISTED = 15;
const MAX_VARIANTS = 4;

interface Repetition {
  readonly story: Story;
  readonly clustering: Clustering;
  readonly print: (statement: Statement) => string;
}

/** Out: the most repeated first; among equals those that stand first. */
export function listRepeated({ story, clustering, print }: Repetition): RepeatedStatement[] {
  return clustering.clusters
    .map((cluster, i) => ({
      cluster,
      i,
      times: cluster.members.length,
      articles: new Set(cluster.members.map(({ statement }) => statement.article)).size,
    }))
    .filter(({ times, articles }) => times >= MIN_LINES || articles >= MIN_ARTICLES)
    .sort((a, b) => b.times - a.times || b.articles - a.articles || a.i - b.i)
    .slice(0, MAX_LISTED)
    .map(({ cluster, times }) => toRepeated(cluster, { story, print, times }));
}

function toRepeated(
  { representative, members }: Cluster,
  { story, print, times }: Pick<Repetition, 'story' | 'print'> & { readonly times: number },
): RepeatedStatement {
  const best = members.find(({ statement }) => statement.id === representative) ?? members[0]!;
  return {
    text: print(best.statement),
    times,
    citations: cite(
      story,
      [best.statement],
      members.map(({ statement }) => statement),
    ),
    variants: members
      .filter(({ relation, differs }) => relation === 'variant' && differs.length > 0)
      .map(({ statement, differs }) => ({ text: print(statement), differs, citation: cite(story, [statement])[0]! }))
      .filter(({ text }, i, all) => all.findIndex((other) => other.text === text) === i)
      .slice(0, MAX_VARIANTS),
  };
}
