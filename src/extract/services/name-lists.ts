/** Lists of names read to the left or to the right of a cue: `the norvane market , tunehall and lumivault`. */
import { testOf } from '../../text/vocabulary.js';
import type { CasedTokens } from '../text-case.js';
import { type Run, runAfter, runBefore } from './name-runs.js';

/** Words before an item that are no part of its name. */
export const isDeterminer = testOf("the a an its their his her our your this that these those both either all some 's");
/** What parts the items of a list. */
export const isSeparator = testOf(', and or &');
/** Items of a list, at most: what is longer is no list of services. */
const MAX_ITEMS = 12;

/** `the norvane market , tunehall and lumivault`: the names from `at` on. */
export function listAfter(text: CasedTokens, at: number, to: number): Run[] {
  const { tokens } = text;
  const found: Run[] = [];
  let i = at;
  for (let item = 0; item < MAX_ITEMS && i < to; item++) {
    i = skipOwner(text, skipDeterminers(text, i, to), to);
    const run = runAfter(text, i, to);
    if (!run) break;
    found.push(run);
    i = run.endToken;
    if (i >= to || !isSeparator(tokens[i]!.word)) break;
    while (i < to && isSeparator(tokens[i]!.word)) i++;
  }
  return found;
}

/** The names of a list that ends before `end`, the last first. */
export function listBefore(text: CasedTokens, end: number, from: number): Run[] {
  const { tokens } = text;
  const found: Run[] = [];
  let i = end;
  for (let item = 0; item < MAX_ITEMS && i > from; item++) {
    const run = runBefore(text, i, from);
    if (!run) break;
    found.push(run);
    i = run.startToken;
    while (i > from && isDeterminer(tokens[i - 1]!.word)) i--;
    if (i <= from || !isSeparator(tokens[i - 1]!.word)) break;
    while (i > from && isSeparator(tokens[i - 1]!.word)) i--;
  }
  return found;
}

/** The first token from `at` on that is no determiner. */
export function skipDeterminers({ tokens }: CasedTokens, at: number, to: number): number {
  let i = at;
  while (i < to && isDeterminer(tokens[i]!.word)) i++;
  return i;
}

/** `norvane 's tunehall service`: the owner is not the service. */
function skipOwner({ tokens }: CasedTokens, at: number, to: number): number {
  for (let i = at; i < Math.min(to, at + 3); i++) if (tokens[i]!.lower === "'s" && i > at) return i + 1;
  return at;
}
