/**
 * Markdown by tree: text from articles goes in as text nodes, and the serializer escapes whatever in it could become
 * markup. Nothing in this program joins Markdown by hand.
 */
import type { ListItem, PhrasingContent, RootContent, TableRow, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { plainText } from '../text/visible-text.js';
import { displayWidth } from './display-width.js';

/** Longest word, in code units; longer ones are damage (encoded data, lost spaces), and no page can show them. */
const MAX_WORD = 200;

/**
 * What the serializer's own rules leave open. The look-arounds consume nothing, so that of neighbors each is escaped.
 * Only the closing `$` of a formula is escaped: `$ 48 million` stays as it is.
 */
const STRICTER: Options = {
  unsafe: [
    // A link of GitHub's: `HTTP://`, `ftp://`, `WWW.x`, `a@b@c.d`.
    { character: ':', before: '(?<=[PSps])', after: '(?=\\/)', inConstruct: 'phrasing' },
    { character: '.', before: '(?<=[Ww]{3})', inConstruct: 'phrasing' },
    { character: '@', before: '(?<=[+\\-.\\w])', after: '(?=[\\-.\\w])', inConstruct: 'phrasing' },
    // A formula of GitHub's: `$x$`.
    { character: '$', before: '(?<=\\S)', after: '(?=\\W|$)', inConstruct: 'phrasing' },
  ],
};

/**
 * An escaped `&` that starts no character reference, with the pairs of backslashes before it. The serializer escapes
 * every `&` before a letter; people who read `AT&T` in the raw file should find it. At the end of the text nobody knows
 * what follows, so there it stays.
 */
const NEEDLESS_ESCAPE = /(?<!\\)((?:\\\\)*)\\&(?!#?\w*(?:;|$))/g;

/** Columns of a table are padded up to this; one long cell would stretch every row of the raw file. */
const MAX_PADDED = 60;

const columnWidth = (cell: string): number => Math.min(displayWidth(cell), MAX_PADDED);

const SETTINGS: Options = {
  handlers: {
    text: (node: Text, _parent, state, info) => state.safe(node.value, info).replace(NEEDLESS_ESCAPE, '$1&'),
  },
  bullet: '-',
  listItemIndent: 'one',
  tightDefinitions: true,
  extensions: [gfmToMarkdown({ stringLength: columnWidth }), STRICTER],
};

/** The text of a Markdown file. */
export const markdown = (children: readonly RootContent[]): string =>
  toMarkdown({ type: 'root', children: [...children] }, SETTINGS);

/** Text of any origin as it may stand in prose: one line, no invisible characters, no endless words. */
export const proseText = (value: string): string =>
  plainText(value)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (word.length > MAX_WORD ? `${plainText(word.slice(0, MAX_WORD - 1))}…` : word))
    .join(' ');

/** Text as a node; `value` is this program's own or has gone through `proseText`. */
export const text = (value: string): Text => ({ type: 'text', value });

export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(proseText(value))] });

export const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});

export const paragraph = (...children: readonly PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children: [...children],
});

/** A bullet with its text and, below it, bullets of its own. */
export const item = (children: readonly PhrasingContent[], below: readonly ListItem[] = []): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [
    { type: 'paragraph', children: [...children] },
    ...(below.length === 0 ? [] : [{ type: 'list' as const, ordered: false, spread: false, children: [...below] }]),
  ],
});

export const bullets = (items: readonly ListItem[]): RootContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: [...items],
});

/** A numbered list from `start` on. */
export const numbered = (start: number, items: readonly ListItem[]): RootContent => ({
  type: 'list',
  ordered: true,
  start,
  spread: false,
  children: [...items],
});

/** A table of cells with inline content; the first row is the head. */
export const table = (rows: readonly (readonly (readonly PhrasingContent[])[])[]): RootContent => ({
  type: 'table',
  children: rows.map(
    (cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children: [...children] })),
    }),
  ),
});
