/** Finds what several stories tell: sentences that recur over a whole corpus, whatever the story. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Cluster, ClusterMember } from '../model/statement.js';
import type { Story } from '../model/story.js';
import { containmentJoin } from '../similarity/containment-join.js';
import { BOILERPLATE_STORIES } from '../similarity/find-boilerplate.js';
import { jaccardJoin } from '../similarity/jaccard-join.js';
import { numberTexts } from '../similarity/token-sets.js';
import { clusterPassages } from './cluster-statements.js';
import { sentencePassages } from './cut-statements.js';
import { createPassageBuilder } from './passage.js';

/**
 * In:     the stories of a corpus, and their articles by path.
 * Out:    clusters of sentences that stand in two stories or more, in the order of the stories, each verified as those
 *         of one story are. Sentences are not cut: alignments over a whole corpus would cost too much, and a sentence
 *         inside a longer one is found as `contained`.
 * Cost:   two joins over all sentences, and a comparison for each pair they find.
 */
export function clusterAcrossStories(
  stories: readonly Story[],
  articles: ReadonlyMap<string, AnalyzedArticle>,
): Cluster[] {
  const told = stories.map((story) => story.articles.map(({ path }) => articles.get(path)!));
  const storyOf = new Map(stories.flatMap(({ id, articles: own }) => own.map(({ path }) => [path, id] as const)));
  const build = createPassageBuilder();
  const passages = told.flat().flatMap((article) => sentencePassages(article, build));
  const storiesOf = (members: readonly ClusterMember[]): string[] => [
    ...new Set(members.map(({ statement }) => storyOf.get(statement.article)!)),
  ];
  return clusterPassages(passages, joinSequences).clusters.flatMap((cluster) => {
    const tellers = storiesOf(cluster.members);
    if (tellers.length < 2) return [];
    const agreeing = storiesOf(cluster.members.filter(({ relation }) => relation !== 'variant'));
    const isBoilerplate = agreeing.length >= BOILERPLATE_STORIES;
    return [{ ...cluster, acrossStories: { stories: tellers, isBoilerplate } }];
  });
}

/** Share of words in common from which two sentences are compared: lower ones cost too much over a whole corpus. */
const MIN_SIMILARITY = 0.7;
/** Share of the shorter sentence that the longer one must tell, and words of it: fewer are in many sentences by chance. */
const CONTAINMENT = { minShare: 0.8, minTokens: 6 };

/** Pairs of sequences that are near-duplicates, or of which one holds the other. */
function joinSequences(sequences: readonly Int32Array[]): (readonly [number, number])[] {
  const { lists, sets } = numberTexts(sequences.map((ids) => Array.from(ids, String)));
  const near = jaccardJoin(sets, MIN_SIMILARITY);
  const contained = containmentJoin(lists, CONTAINMENT);
  const partners: Set<number>[] = sequences.map(() => new Set());
  const add = (a: number, b: number): unknown => partners[Math.min(a, b)]!.add(Math.max(a, b));
  for (const { firstEqual, left, right } of [near, contained]) {
    left.forEach((a, k) => {
      add(a, right[k]!);
    });
    // the same words in another order, or the same with other figures; with the first of their like only, as they may be many
    firstEqual.forEach((first, i) => {
      if (first !== i) add(first, i);
    });
  }
  return partners.flatMap((found, i) => [...found].sort((a, b) => a - b).map((j) => [i, j] as const));
}
