/** Repeated statements of several stories -> text for a terminal: what is told, how often, where, and what differs. */
import type { Cluster, ClusterMember } from '../model/statement.js';
import { visibleText } from '../text/visible-text.js';
import { describeDifferences } from './differences.js';
import { cutToWidth } from './display-width.js';
import type { StoryOutput } from './story-output.js';
import { type TableCell, type TableOptions, tableLines } from './text-table.js';

const INDENT = '   ';

/** One block a cluster, in the order given, with an empty line between. An empty text where there is none. */
export const clustersText = (stories: readonly Pick<StoryOutput, 'clustering'>[], options: TableOptions): string => {
  const blocks = stories.flatMap(({ clustering }) => clustering.clusters.map((cluster) => block(cluster, options)));
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
};

const block = ({ representative, members }: Cluster, options: TableOptions): string => {
  const { paint, width } = options;
  const told = members.find(({ statement }) => statement.id === representative)?.statement.text ?? '';
  const head = `${members.length}x ${visibleText(told.replaceAll('\n', ' '))}`;
  const inner = { paint, width: width === null ? null : width - INDENT.length };
  const lines = tableLines(members.map(rowOf), inner).map((line) => `${INDENT}${line}`);
  return [paint('bold', width === null ? head : cutToWidth(head, width)), ...lines].join('\n');
};

const rowOf = ({ statement, relation, similarity, differs }: ClusterMember): readonly TableCell[] => [
  { text: `${statement.article}:${statement.span.line}`, color: 'gray', isPlace: true },
  { text: relation, ...(relation === 'variant' ? { color: 'yellow' as const } : {}) },
  { text: similarity.toFixed(2) },
  { text: describeDifferences(differs) },
];
