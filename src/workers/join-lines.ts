/** Near-duplicate and contained lines of a large text, by as many threads as are given. */
import { concatenated } from '../similarity/concatenated.js';
import {
  type ContainmentOptions,
  type ContainmentWork,
  createContainmentMemory,
} from '../similarity/containment-join.js';
import { rankTokens } from '../similarity/rank-tokens.js';
import { type Share, type SimilarTexts, unitePairs } from '../similarity/similar-texts.js';
import { findFirstEqual, orderByLength, type TokenLists } from '../similarity/token-lists.js';
import { sumsOf, type TokenSets } from '../similarity/token-sets.js';
import { gatherCrew, type JoinCrew } from './join-crew.js';

export interface LinesToJoin {
  /** UTF-8, one line a text, tokens between white space; over a `SharedArrayBuffer` no copy is made for the threads. */
  readonly text: Uint8Array;
  /** Jaccard similarity of token sets, over 0 up to 1; null: not asked for. */
  readonly minSimilarity: number | null;
  /** Null: not asked for. */
  readonly containment: ContainmentOptions | null;
  /** 1: this thread alone. */
  readonly threads: number;
}

/** Shares that the keys of a join can be dealt to. */
const MAX_THREADS = 16;

export interface JoinedLines {
  readonly sets: TokenSets;
  readonly near: SimilarTexts | null;
  /** `left` is told inside `right`; see `containmentJoin`. */
  readonly contained: SimilarTexts | null;
}

/**
 * Out:    the same for any number of threads.
 * Cost:   see `jaccardJoin` and `containmentJoin`; about 250 bytes a line of 23 tokens, 350 by several threads,
 *         550 with containment, and the text.
 * Throws: RangeError when a threshold is out of range, or `threads` is no whole number from 1 to MAX_THREADS.
 */
export async function joinLines({ text, minSimilarity, containment, threads }: LinesToJoin): Promise<JoinedLines> {
  if (!Number.isInteger(threads) || threads < 1 || threads > MAX_THREADS)
    throw new RangeError(`threads was ${threads}, expected a whole number from 1 to ${MAX_THREADS}`);
  const crew = gatherCrew(threads);
  try {
    const { lists, sets } = await numberLines(text, crew, containment !== null);
    const near = minSimilarity === null ? null : await joinNear(sets, minSimilarity, crew);
    const contained = containment === null || lists === null ? null : await joinContained(lists, containment, crew);
    return { sets, near, contained };
  } finally {
    await crew.dismiss();
  }
}

async function numberLines(
  text: Uint8Array,
  crew: JoinCrew,
  hasLists: boolean,
): Promise<{ readonly lists: TokenLists | null; readonly sets: TokenSets }> {
  const parts = await crew.take(
    'read',
    cutLines(text, crew.size).map((part) => ({ text: part })),
  );
  const { rankOf, distinct } = rankTokens(parts);
  const starts = sumsOf(Uint32Array.from(parts, ({ offsets }) => offsets.at(-1)!));
  const setOffsets = sharedCopy(
    sumsOf(
      concatenated(
        Uint32Array,
        parts.map(({ setSizes }) => setSizes),
      ),
    ),
    crew,
  );
  const listTokens = hasLists ? newNumbers(starts.at(-1)!, crew) : null;
  const setTokens = newNumbers(setOffsets.at(-1)!, crew);
  let line = 0;
  const inputs = parts.map(({ setSizes }, p) => {
    const first = setOffsets[line]!;
    line += setSizes.length;
    return {
      rankOf: rankOf[p]!,
      target: {
        listTokens: listTokens?.subarray(starts[p]!, starts[p + 1]!) ?? null,
        setTokens: setTokens.subarray(first, setOffsets[line]!),
      },
    };
  });
  await crew.take('rank', inputs);
  const offsets = concatenated(Uint32Array, [
    new Uint32Array(1),
    ...parts.map((part, p) => part.offsets.subarray(1).map((offset) => starts[p]! + offset)),
  ]);
  return {
    lists: listTokens === null ? null : { tokens: listTokens, offsets: sharedCopy(offsets, crew) },
    sets: { tokens: setTokens, offsets: setOffsets, distinct },
  };
}

const NEWLINE = 0x0a;

/** About equal parts, cut after line ends. */
function cutLines(text: Uint8Array, count: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let start = 0;
  for (let part = 1; part <= count; part++) {
    const newline =
      part === count ? -1 : text.indexOf(NEWLINE, Math.max(start, Math.floor((part * text.length) / count)));
    const end = newline < 0 ? text.length : newline + 1;
    parts.push(text.subarray(start, end));
    start = end;
  }
  return parts;
}

async function joinNear(sets: TokenSets, threshold: number, crew: JoinCrew): Promise<SimilarTexts> {
  const firstEqual = findFirstEqual(sets);
  const turns = sharedTurns(sets, firstEqual, crew);
  const found = await crew.take(
    'join',
    sharesOf(crew).map((share) => ({ sets, turns, threshold, share })),
  );
  return { firstEqual, ...unitePairs(found, firstEqual.length) };
}

async function joinContained(lists: TokenLists, options: ContainmentOptions, crew: JoinCrew): Promise<SimilarTexts> {
  const firstEqual = findFirstEqual(lists);
  const work: ContainmentWork = {
    lists,
    turns: sharedTurns(lists, firstEqual, crew),
    options,
    memory: createContainmentMemory(lists, crew.allocate),
  };
  const inputs = sharesOf(crew).map((share) => ({ work, share }));
  await crew.take('countRuns', inputs);
  await crew.take('chooseAnchors', inputs);
  await crew.take('linkAnchors', inputs);
  return { firstEqual, ...unitePairs(await crew.take('findInner', inputs), firstEqual.length) };
}

function sharedTurns(lists: TokenLists, firstEqual: Uint32Array, crew: JoinCrew) {
  const { order, firstOfLength } = orderByLength(lists, firstEqual);
  return { order: sharedCopy(order, crew), firstOfLength };
}

const sharesOf = ({ size }: JoinCrew): Share[] => Array.from({ length: size }, (_, index) => ({ index, of: size }));

const newNumbers = (length: number, { allocate }: JoinCrew): Uint32Array => new Uint32Array(allocate(4 * length));

function sharedCopy(numbers: Uint32Array, crew: JoinCrew): Uint32Array {
  if (crew.size === 1) return numbers;
  const copy = newNumbers(numbers.length, crew);
  copy.set(numbers);
  return copy;
}
