/** Repeated statements -> `clusters.json`. */
import type { Cluster, ClusterMember } from '../model/statement.js';
import { jsonText, placeJson } from './json-text.js';
import { CLUSTERS_SCHEMA, type ClustersJson } from './schema.js';
import type { StoryOutput } from './story-output.js';

/** Digits after the point that a similarity is written with: more would be noise of the measure. */
const SIMILARITY_DIGITS = 4;

/** The text of `clusters.json`: clusters and members in the order they are given, of one story or of several. */
export const clustersJson = (...outputs: readonly Pick<StoryOutput, 'story' | 'clustering'>[]): string =>
  contentJson(
    outputs.length === 1 ? outputs[0]!.story.id : null,
    outputs.flatMap(({ clustering }) => clustering.clusters),
  );

/** The same of clusters that several stories tell. */
export const acrossStoriesJson = (clusters: readonly Cluster[]): string => contentJson(null, clusters);

const contentJson = (story: string | null, clusters: readonly Cluster[]): string =>
  jsonText({ schema: CLUSTERS_SCHEMA, story, clusters: clusters.map(clusterJson) } satisfies ClustersJson);

const clusterJson = ({ id, representative, acrossStories, members }: Cluster) => ({
  id,
  representative,
  ...(acrossStories === undefined
    ? {}
    : { stories: [...acrossStories.stories], boilerplate: acrossStories.isBoilerplate }),
  members: members.map(memberJson),
});

const memberJson = ({ statement, relation, similarity, differs }: ClusterMember) => ({
  id: statement.id,
  ...placeJson(statement.article, statement.span, statement.text),
  relation,
  similarity: Number(similarity.toFixed(SIMILARITY_DIGITS)),
  differs: differs.map(({ kind, here, there }) => ({ kind, here, there })),
});
