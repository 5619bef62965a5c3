/** Lists of names read to the left or to the right of a cue: `the norvane market , tunehall and lumivault`. */
import { type CasedTokens, type Run, runAfter, runBefore } from './name-runs.js';

/** Words before an item that are no part of its name. */
export const DETERMINERS = new Set(
  "the a an its their his her our your this that these those both either all some 's".split(' '),
);
/** What parts the items of a list. */
export const SEPARATORS = new Set([',', 'and', 'or', '&']);
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
    if (i >= to || !SEPARATORS.has(tokens[i]!.lower)) break;
    while (i < to && SEPARATORS.has(tokens[i]!.lower)) i++;
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
    while (i > from && DETERMINERS.has(tokens[i - 1]!.lower)) i--;
    if (i <= from || !SEPARATORS.has(tokens[i - 1]!.lower)) break;
    while (i > from && SEPARATORS.has(tokens[i - 1]!.lower)) i--;
  }
  return found;
}

/** The first token from `at` on that is no determiner. */
export function skipDeterminers({ tokens }: CasedTokens, at: number, to: number): number {
  let i = at;
  while (i < to && DETERMINERS.has(tokens[i]!.lower)) i++;
  return i;
}

/** `norvane 's tunehall service`: the owner is not the service. */
function skipOwner({ tokens }: CasedTokens, at: number, to: number): number {
  for (let i = at; i < Math.min(to, at + 3); i++) if (tokens[i]!.lower === "'s" && i > at) return i + 1;
  return at;
}
