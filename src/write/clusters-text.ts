/** Repeated statements -> text for a terminal: what is told, how often, where, and what differs. */
import type { Cluster, ClusterMember } from '../model/statement.js';
import { visibleText } from '../text/visible-text.js';
import { describeDifferences } from './differences.js';
import { cutToWidth } from './display-width.js';
import { type TableCell, type TableOptions, tableLines } from './text-table.js';

const INDENT = '   ';

/** One block a cluster, in the order given, with an empty line between. An empty text where there is none. */
export const clustersText = (clusters: readonly Cluster[], options: TableOptions): string =>
  clusters.length === 0 ? '' : `${clusters.map((cluster) => block(cluster, options)).join('\n\n')}\n`;

const block = ({ representative, members, acrossStories }: Cluster, options: TableOptions): string => {
  const { paint, width } = options;
  const told = members.find(({ statement }) => statement.id === representative)?.statement.text ?? '';
  const head = `${members.length}x ${spreadOf(acrossStories)}${visibleText(told.replaceAll('\n', ' '))}`;
  const inner = { paint, width: width === null ? null : width - INDENT.length };
  const shown = firstPlaces(members);
  const lines = tableLines(shown.map(rowOf), inner).map((line) => `${INDENT}${line}`);
  if (shown.length < members.length) lines.push(`${INDENT}and ${members.length - shown.length} more that say the same`);
  return [paint('bold', width === null ? head : cutToWidth(head, width)), ...lines].join('\n');
};

/** Places that say the same, printed at most: nobody reads a hundred of them, and JSON has all. */
const MAX_PLACES = 12;

/** All that say it otherwise, and the first of those that do not. */
function firstPlaces(members: readonly ClusterMember[]): readonly ClusterMember[] {
  let agreeing = 0;
  return members.filter(({ relation }) => relation === 'variant' || ++agreeing <= MAX_PLACES);
}

const spreadOf = (spread: Cluster['acrossStories']): string =>
  spread === undefined ? '' : `in ${spread.stories.length} stories${spread.isBoilerplate ? ', boilerplate' : ''}: `;

const rowOf = ({ statement, relation, similarity, differs }: ClusterMember): readonly TableCell[] => [
  { text: `${statement.article}:${statement.span.line}`, color: 'gray', isPlace: true },
  { text: relation, ...(relation === 'variant' ? { color: 'yellow' as const } : {}) },
  { text: similarity.toFixed(2) },
  { text: describeDifferences(differs) },
];
