/** A story's repeated statements -> `clusters.json`. */
import type { ClusterMember } from '../model/statement.js';
import { jsonText, placeJson } from './json-text.js';
import { CLUSTERS_SCHEMA, type ClustersJson } from './schema.js';
import type { StoryOutput } from './story-output.js';

/** Digits after the point that a similarity is written with: more would be noise of the measure. */
const SIMILARITY_DIGITS = 4;

/** The text of `clusters.json`: clusters and members in the order they are given, of one story or of several. */
export const clustersJson = (...outputs: readonly Pick<StoryOutput, 'story' | 'clustering'>[]): string =>
  jsonText({
    schema: CLUSTERS_SCHEMA,
    story: outputs.length === 1 ? outputs[0]!.story.id : null,
    clusters: outputs
      .flatMap(({ clustering }) => clustering.clusters)
      .map(({ id, representative, members }) => ({ id, representative, members: members.map(memberJson) })),
  } satisfies ClustersJson);

const memberJson = ({ statement, relation, similarity, differs }: ClusterMember) => ({
  id: statement.id,
  ...placeJson(statement.article, statement.span, statement.text),
  relation,
  similarity: Number(similarity.toFixed(SIMILARITY_DIGITS)),
  differs: differs.map(({ kind, here, there }) => ({ kind, here, there })),
});
