/** A comparison -> Markdown for a pull request or a mail. */
import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { ChangeSide, Comparison, FactChange, StatementEdit, StatementPlace, WordEdit } from '../model/changes.js';
import { tallies } from './diff-tally.js';
import { bullets, item, markdown, paragraph, proseText, table, text } from './markdown.js';

/** A table of the facts that changed, a list of the statements that did, and the closing lines. */
export const diffMarkdown = (comparison: Comparison): string => {
  const changes = comparison.changes.filter(({ type }) => type !== 'unchanged');
  const edits = (comparison.statements ?? []).filter(({ type }) => type !== 'kept');
  return markdown([
    ...(changes.length > 0 ? [changeTable(changes)] : []),
    ...(edits.length > 0 ? [bullets(edits.map(editItem))] : []),
    ...tallies(comparison).map((line) => paragraph(text(line))),
  ]);
};

const changeTable = (changes: readonly FactChange[]): RootContent => {
  const head = ['Change', 'Fact', 'Old', 'New', 'Why'].map((name) => [text(name)]);
  const rows = changes.map((change) => [
    [text(change.type)],
    [
      prose(
        `${change.role === '-' ? change.kind : change.role}${change.subject === null ? '' : ` (${change.subject})`}`,
      ),
    ],
    [prose(sideText(change.old))],
    [prose(sideText(change.new))],
    [prose(change.why)],
  ]);
  return table([head, ...rows]);
};

const sideText = (side: ChangeSide | null): string => {
  const first = side?.mentions[0];
  return side === null ? '' : `${side.value}${first === undefined ? '' : ` (${first.article}:${first.line})`}`;
};

const editItem = ({ type, old, new: now, words }: StatementEdit): ListItem => {
  const head = text(`${type}: `);
  if (words.length > 0) return item([head, ...words.flatMap(wordNodes)]);
  const before: readonly PhrasingContent[] = old.length > 0 && now.length === 0 ? marked('delete', joined(old)) : [];
  return item([head, ...before, ...(now.length > 0 ? [prose(joined(now))] : [])]);
};

const joined = (places: readonly StatementPlace[]): string => places.map((place) => place.text).join(' / ');

/** Changed words struck out or strong; the spaces around them stay outside, where marks need them. */
const wordNodes = ({ type, text: words }: WordEdit): readonly PhrasingContent[] => {
  const [before, after] = [/^\s/.test(words) ? ' ' : '', /\S\s+$/.test(words) ? ' ' : ''];
  const inner = type === 'equal' ? [prose(words)] : marked(type === 'delete' ? 'delete' : 'strong', words);
  return [text(before), ...inner, text(after)];
};

const marked = (type: 'delete' | 'strong', words: string): readonly PhrasingContent[] =>
  proseText(words) === '' ? [] : [{ type, children: [prose(words)] }];

/**
 * A name after `@` in a pull request calls that person, a number after `#` links to another one; a word joiner between
 * them, which nobody sees, prevents both.
 */
const prose = (value: string): PhrasingContent => text(proseText(value).replace(/(?<!\w)([@#])(?=\w)/g, '$1\u2060'));
