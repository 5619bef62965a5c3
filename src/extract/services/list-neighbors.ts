/** Names that stand in one list with a service: `norvane mail , |tunehall| and |lumivault|`. */
import type { Token } from '../../model/token.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import type { CasedText } from '../text-case.js';
import { isDeterminer, isSeparator, listAfter, listBefore } from './name-lists.js';
import { isProper, type Run } from './name-runs.js';
import { DESCRIPTORS, MORE_KINDS } from './service-words.js';

/**
 * In:     an article's text, and the places of services in it, in reading order.
 * Out:    the other names in their lists.
 * Cost:   linear in the services and the sentences.
 */
export function listNeighbors(text: CasedText, services: readonly Run[]): Run[] {
  const { tokens, sentences } = text;
  const found: Run[] = [];
  let index = 0;
  for (const { startToken, endToken } of services) {
    while (sentences[index]!.endToken <= startToken) index++;
    const { startToken: from, endToken: to } = sentences[index]!;
    const [before, after] = [listGapBefore(tokens, startToken, from), listGapAfter(tokens, endToken, to)];
    if (before === null && after === null) continue;
    const items = [
      ...(before === null ? [] : listBefore(text, before, from)),
      ...(after === null ? [] : listAfter(text, after, to)),
    ];
    // `the maker of norvane mail , kestrin systems`: a comma alone makes no list
    if (hasConjunction(tokens, [...items, { startToken, endToken }]))
      for (const run of items) if (isProper(text, run, from)) found.push(run);
  }
  return found;
}

/** `and` or `or` stands between the first item and the last. */
function hasConjunction(tokens: readonly Token[], items: readonly Run[]): boolean {
  const from = items.reduce((first, { startToken }) => Math.min(first, startToken), Number.POSITIVE_INFINITY);
  const to = items.reduce((last, { endToken }) => Math.max(last, endToken), 0);
  for (let i = from; i < to; i++) if (isConjunction(tokens[i]!.word)) return true;
  return false;
}

const isConjunction = testOf('and or &');

/** End of the list item before `at`, where only a separator and a determiner stand between. */
function listGapBefore(tokens: readonly Token[], at: number, from: number): number | null {
  let i = at;
  // `petcircle and |the dating platform| sparkd`
  const isToldKind = i > from && tellsItemKind(tokens[i - 1]!.word);
  for (let k = 0; isToldKind && k < MAX_KIND && i > from && !isDeterminer(tokens[i - 1]!.word); k++) i--;
  while (i > from && (tokens[i - 1]!.lower === 'the' || tokens[i - 1]!.lower === 'its')) i--;
  const end = i;
  while (i > from && isSeparator(tokens[i - 1]!.word)) i--;
  return i < end && i > from ? i : null;
}

/** Words that tell the kind of a list item, at most. */
const MAX_KIND = 3;
const tellsItemKind = wordTest([...DESCRIPTORS, ...MORE_KINDS]);

/** Start of the list item after `at`, where only separators stand between. */
function listGapAfter(tokens: readonly Token[], at: number, to: number): number | null {
  let i = at;
  while (i < to && isSeparator(tokens[i]!.word)) i++;
  return i > at && i < to ? i : null;
}
