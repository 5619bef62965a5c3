/** Facts of several stories -> a table for a terminal, one mention a line. */
import { isQuantityMention, type Mention } from '../model/mention.js';
import { formatValue } from '../values/format-value.js';
import type { StoryOutput } from './story-output.js';
import { type TableCell, type TableOptions, tableLines } from './text-table.js';

const HEAD = ['WHERE', 'KIND', 'ROLE', 'SUBJECT', 'VALUE', 'TEXT'];

/** The lines of the table, with a head; mentions in the order given. An empty text where there is no mention. */
export const factsTable = (stories: readonly Pick<StoryOutput, 'reconciliation'>[], options: TableOptions): string => {
  const rows = stories.flatMap(({ reconciliation }) => reconciliation.mentions.map(rowOf));
  if (rows.length === 0) return '';
  const head = HEAD.map((text): TableCell => ({ text, color: 'bold' }));
  return `${tableLines([head, ...rows], options).join('\n')}\n`;
};

const rowOf = (mention: Mention): readonly TableCell[] => [
  { text: `${mention.article}:${mention.span.line}`, color: 'gray', isPlace: true },
  { text: mention.kind, color: 'cyan' },
  { text: mention.role },
  { text: mention.subject ?? '-' },
  {
    text: `${valueText(mention)}${flags(mention)}`,
  },
  { text: mention.text },
];

const valueText = (mention: Mention): string => {
  if (isQuantityMention(mention)) return formatValue(mention.quantity);
  return mention.entity.code === null ? mention.entity.name : `${mention.entity.name} (${mention.entity.code})`;
};

const flags = (mention: Mention): string =>
  [
    isQuantityMention(mention) && mention.quantity.change !== null ? ` (${mention.quantity.change})` : '',
    mention.negated ? ' (not)' : '',
    mention.hedged ? ' (maybe)' : '',
    mention.derived ? ' (derived)' : '',
  ].join('');
