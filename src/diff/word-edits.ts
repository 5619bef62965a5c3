/** Word by word, what differs inside a pair of sentences. */
import type { WordEdit } from '../model/changes.js';
import type { Token } from '../model/token.js';

/** Cells of the table for what lies between the common start and end: two sentences of 1,000 words. Beyond, all of it is replaced. */
const MAX_CELLS = 1_000_000;

/**
 * In:     the tokens of both sides.
 * Out:    runs of equal, deleted and inserted words with the spaces between them, deletions before insertions; equal runs
 *         as the new side writes them. Equal and inserted runs put together are the new side, equal and deleted ones the old.
 *         Empty where the words are the same.
 * Cost:   linear in the common start and end, MAX_CELLS between them.
 */
export function wordEdits(old: readonly Token[], now: readonly Token[]): WordEdit[] {
  const [a, b] = [old.map(({ lower }) => lower), now.map(({ lower }) => lower)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  if (start === a.length && start === b.length) return [];
  const matches = [
    ...Array.from({ length: start }, (_, i) => [i, i] as const),
    ...commonWords(a.slice(start, a.length - tail), b.slice(start, b.length - tail)).map(
      ([i, j]) => [i + start, j + start] as const,
    ),
    ...Array.from({ length: tail }, (_, i) => [a.length - tail + i, b.length - tail + i] as const),
  ];
  return toEdits(old, now, matches);
}

/** Positions of a longest common subsequence; of several the one that takes words earliest in `a`. */
function commonWords(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  if (a.length * b.length > MAX_CELLS) return [];
  const width = b.length + 1;
  // length[i * width + j]: words common to a from i on and b from j on
  const length = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      length[at] = a[i] === b[j] ? length[at + width + 1]! + 1 : Math.max(length[at + width]!, length[at + 1]!);
    }
  }
  const matches: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const at = i * width + j;
    if (a[i] === b[j]) matches.push([i++, j++]);
    else if (length[at + 1]! >= length[at + width]!) j++;
    else i++;
  }
  return matches;
}

function toEdits(
  old: readonly Token[],
  now: readonly Token[],
  matches: readonly (readonly [number, number])[],
): WordEdit[] {
  const edits: WordEdit[] = [];
  const push = (type: WordEdit['type'], text: string): void => {
    if (text !== '') edits.push({ type, text });
  };
  let [i, j] = [0, 0];
  for (let k = 0; k <= matches.length; ) {
    const [x, y] = matches[k] ?? [old.length, now.length];
    const [gone, come] = [textOf(old, i, x), textOf(now, j, y)];
    // the space before a replaced word is neither gone nor new
    const isSpaceKept = gone.startsWith(' ') && come.startsWith(' ') && edits.length > 0;
    if (isSpaceKept) addSpace(edits);
    // words before the first that both sides have take along the space behind them
    const isAhead = x < old.length && (x === 0 || y === 0);
    const behind = isAhead ? ' ' : '';
    if (gone !== '') push('delete', (isSpaceKept ? gone.slice(1) : gone) + behind);
    if (come !== '') push('insert', (isSpaceKept ? come.slice(1) : come) + behind);
    let run = 0;
    while (k + run < matches.length && matches[k + run]![0] === x + run && matches[k + run]![1] === y + run) run++;
    const kept = textOf(now, y, y + run);
    push('equal', isAhead ? kept.trimStart() : kept);
    [i, j] = [x + run, y + run];
    k += Math.max(run, 1);
  }
  return edits;
}

/** Tokens of a side with the spaces before them; none stands before the first of the side. */
const textOf = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .map(({ form, hasSpaceBefore }, i) => (start + i > 0 && hasSpaceBefore ? ` ${form}` : form))
    .join('');

/** To the end of the run told last. */
function addSpace(edits: WordEdit[]): void {
  const last = edits.pop();
  if (last) edits.push({ ...last, text: `${last.text} ` });
}
