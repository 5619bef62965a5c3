/** A comparison -> text for a terminal: one line a changed fact, and the edited statements below. */
import type {
  ChangeSide,
  ChangeType,
  Comparison,
  FactChange,
  StatementEdit,
  StatementPlace,
  WordEdit,
} from '../model/changes.js';
import { visibleText } from '../text/visible-text.js';
import { type Color, type Paint, painter } from './color.js';
import { tallies } from './diff-tally.js';
import { type TableCell, type TableOptions, tableLines } from './text-table.js';

export interface DiffTextOptions {
  readonly hasColor: boolean;
  /** Whether what did not change is listed as well. */
  readonly hasUnchanged: boolean;
  /** Whether an edited statement is shown once, with its changed words marked. */
  readonly hasWordDiff: boolean;
  /** Columns of the terminal, or null where lines may be as long as they are. */
  readonly width: number | null;
}

const COLORS: Readonly<Record<ChangeType, Color>> = {
  changed: 'yellow',
  refined: 'cyan',
  'less-precise': 'cyan',
  added: 'green',
  removed: 'red',
  contradicted: 'magenta',
  attribution: 'cyan',
  unchanged: 'gray',
};

/** The whole text, in the order of the comparison; the last line counts the facts. */
export const diffText = (comparison: Comparison, options: DiffTextOptions): string => {
  const paint = painter(options);
  const isShown = ({ type }: { readonly type: string }): boolean =>
    options.hasUnchanged || (type !== 'unchanged' && type !== 'kept');
  const changes = tableLines(comparison.changes.filter(isShown).map(changeRow), { paint, width: options.width });
  const edits = (comparison.statements ?? []).filter(isShown).flatMap((edit) => editLines(edit, paint, options));
  const blocks = [changes, edits, tallies(comparison)].filter((block) => block.length > 0);
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
};

const changeRow = (change: FactChange): readonly TableCell[] => [
  { text: change.type, color: COLORS[change.type] },
  { text: nameOf(change) },
  {
    text:
      change.old === null || change.new === null
        ? valueText(change.old ?? change.new)
        : `${change.old.value} → ${change.new.value}`,
  },
  { text: [placeOf(change.old), placeOf(change.new)].filter((place) => place !== '').join(' → '), color: 'gray' },
  { text: change.why, color: 'gray' },
];

/** What the fact is about, as a reader would call it: `cost (apple)`. */
const nameOf = ({ kind, role, subject }: FactChange): string =>
  `${role === '-' ? kind : role}${subject === null ? '' : ` (${subject})`}`;

const valueText = (side: ChangeSide | null): string => side?.value ?? '';

const placeOf = (side: ChangeSide | null): string => {
  const first = side?.mentions[0];
  return first === undefined ? '' : `${first.article}:${first.line}`;
};

const editLines = (edit: StatementEdit, paint: Paint, { hasWordDiff, width }: DiffTextOptions): readonly string[] => {
  const places = [edit.old, edit.new]
    .filter((side) => side.length > 0)
    .map((side) => side.map(({ article, line }) => `${article}:${line}`).join(' + '));
  const options: TableOptions = { paint, width };
  const head = tableLines(
    [
      [
        { text: edit.type, color: 'bold' },
        { text: places.join(' → '), color: 'gray' },
      ],
    ],
    options,
  );
  const isWhole = edit.old.length > 0 && edit.new.length > 0 && edit.words.length === 0;
  if (isWhole) return [...head, ...sideLines('  ', edit.new, (text) => text)];
  if (hasWordDiff && edit.words.length > 0)
    return [...head, `  ${edit.words.map((word) => wordText(word, paint)).join('')}`];
  return [
    ...head,
    ...sideLines('- ', edit.old, (text) => paint('red', text)),
    ...sideLines('+ ', edit.new, (text) => paint('green', text)),
  ];
};

const sideLines = (
  mark: string,
  places: readonly StatementPlace[],
  color: (text: string) => string,
): readonly string[] => places.map(({ text }) => `  ${color(`${mark}${oneLine(text)}`)}`);

/** In color, or in the notation of git's word diff: `[-11-]{+12+}`. */
const wordText = ({ type, text }: WordEdit, paint: Paint): string => {
  const words = oneLine(text);
  if (type === 'equal') return words;
  const [color, plain] = type === 'delete' ? (['red', `[-${words}-]`] as const) : (['green', `{+${words}+}`] as const);
  const painted = paint(color, words);
  return painted === words ? plain : painted;
};

const oneLine = (text: string): string => visibleText(text.replaceAll('\n', ' '));
