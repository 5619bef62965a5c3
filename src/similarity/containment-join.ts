/**
 * Texts that are told inside longer ones: word for word, or with a few words left out, changed or put in.
 *
 * Of each text the rarest runs of four tokens that stand in some other text too are its anchors. A longer text that
 * tells it holds an anchor, so each text looks all its runs up among the anchors of the shorter ones; what it finds is
 * verified by an alignment around the anchor.
 *
 *   inner   the mayor opened the new bridge on friday             anchors: `opened the new bridge`, ...
 *   outer   officials said the mayor opened the new bridge late on friday and left
 *
 * Every step works on a share of its own, of runs or of texts, and writes to places of its own, so that several threads
 * can take a share each of shared memory; the next step begins when all shares of the last one are done.
 */
import { createAligner } from './aligned-share.js';
import { ALL, type FoundPairs, type Share, type SimilarTexts, unitePairs } from './similar-texts.js';
import { findFirstEqual, orderByLength, type TokenLists, type Turns } from './token-lists.js';

export interface ContainmentOptions {
  /** Share of the inner text's tokens that the outer one must tell, over .5 up to 1. */
  readonly minShare: number;
  /** Tokens of an inner text, at least `ANCHOR_TOKENS`: shorter ones are in too many texts to tell anything. */
  readonly minTokens: number;
}

/** Tokens of an anchor: three are often the same by chance, and of five an edit breaks more. */
export const ANCHOR_TOKENS = 4;
/** Anchors of a text. A text told word for word is found by one; the second finds what an edit took the first of. */
const ANCHORS = 2;

/**
 * In:     token lists in the order of their words.
 * Out:    `left` is told inside `right`, which is longer, or as long and later; `similarity` is the share of its tokens
 *         that is told there. All pairs told word for word are found; of those with edits, the ones that leave an anchor
 *         whole. Equal texts are told apart by `firstEqual` only.
 * Cost:   time linear in the tokens, plus an alignment for each text that holds an anchor of another. Memory about 30 bytes
 *         a text, and two bytes a token.
 * Throws: RangeError when an option is out of range.
 */
export function containmentJoin(lists: TokenLists, options: ContainmentOptions): SimilarTexts {
  const firstEqual = findFirstEqual(lists);
  const work: ContainmentWork = {
    lists,
    turns: orderByLength(lists, firstEqual),
    options,
    memory: createContainmentMemory(lists, (bytes) => new ArrayBuffer(bytes)),
  };
  countRuns(work, ALL);
  chooseAnchors(work, ALL);
  linkAnchors(work, ALL);
  return { firstEqual, ...unitePairs([findInner(work, ALL)], firstEqual.length) };
}

/** What the steps work on. */
export interface ContainmentWork {
  readonly lists: TokenLists;
  readonly turns: Turns;
  readonly options: ContainmentOptions;
  readonly memory: ContainmentMemory;
}

/** What the steps leave for each other. */
export interface ContainmentMemory {
  /** How often the runs of a hash stand in the texts, 255 for more. */
  readonly counts: Uint8Array;
  /** Where the anchors of a turn begin in its text, `ANCHORS` a turn; `NONE` where it has fewer. */
  readonly places: Uint32Array;
  /** A bit for each hash, set where an anchor may have it: small enough to stay in the cache, and most runs have none. */
  readonly filter: Uint32Array;
  /** Slot of a hash -> latest anchor + 1, 0: none. */
  readonly heads: Uint32Array;
  /**
   * `LINK` numbers an anchor: its hash, the anchor before it in its slot + 1, then where in the tokens it stands and where
   * its text begins and ends. All that is asked of a candidate lies side by side: one miss of the cache.
   */
  readonly links: Uint32Array;
}

const NONE = 0xffffffff;
const LINK = 5;

/** In: the texts, and what makes a buffer, all zero. */
export function createContainmentMemory(
  { tokens, offsets }: TokenLists,
  allocate: (bytes: number) => ArrayBufferLike,
): ContainmentMemory {
  const anchors = ANCHORS * (offsets.length - 1);
  return {
    counts: new Uint8Array(allocate(powerOfTwo(2 * tokens.length))),
    places: new Uint32Array(allocate(4 * anchors)),
    // of eight bits, or more, one is set at most
    filter: new Uint32Array(allocate(powerOfTwo(anchors))),
    heads: new Uint32Array(allocate(4 * powerOfTwo(anchors))),
    links: new Uint32Array(allocate(4 * LINK * anchors)),
  };
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(1024, least)));

/** Step 1, on a share of the runs. */
export function countRuns(
  { lists: { tokens, offsets }, turns: { order }, memory }: ContainmentWork,
  share: Share,
): void {
  const { counts } = memory;
  const [from, to] = rangeOf(share, counts.length);
  const mask = counts.length - 1;
  for (const list of order) {
    for (let at = offsets[list]!; at + ANCHOR_TOKENS <= offsets[list + 1]!; at++) {
      const slot = hashRun(tokens, at) & mask;
      if (slot >= from && slot < to && counts[slot]! < 255) counts[slot]!++;
    }
  }
}

/** Step 2, on a share of the texts: the rarest runs that stand somewhere else too, none over another. */
export function chooseAnchors({ lists, turns: { order }, options, memory }: ContainmentWork, share: Share): void {
  checkOptions(options);
  const { tokens, offsets } = lists;
  const { counts, places } = memory;
  const mask = counts.length - 1;
  const [from, to] = rangeOf(share, order.length);
  // how often each run of the text stands anywhere
  let own = new Uint8Array(256);
  for (let turn = from; turn < to; turn++) {
    const start = offsets[order[turn]!]!;
    const end = offsets[order[turn]! + 1]!;
    places.fill(NONE, ANCHORS * turn, ANCHORS * (turn + 1));
    if (end - start < options.minTokens) continue;
    const runs = end - start - ANCHOR_TOKENS + 1;
    if (runs > own.length) own = new Uint8Array(2 * runs);
    for (let place = 0; place < runs; place++) own[place] = counts[hashRun(tokens, start + place) & mask]!;
    for (let anchor = 0; anchor < ANCHORS; anchor++) {
      let rarest = 256;
      for (let place = 0; place < runs; place++) {
        const count = own[place]!;
        // a run that stands here alone leads nowhere
        if (count < 2 || count >= rarest || isTaken(places, ANCHORS * turn, { anchor, place })) continue;
        rarest = count;
        places[ANCHORS * turn + anchor] = place;
      }
    }
  }
}

/** Whether a place lies over one of the anchors chosen before. */
function isTaken(
  places: Uint32Array,
  first: number,
  { anchor, place }: { readonly anchor: number; readonly place: number },
): boolean {
  for (let k = first; k < first + anchor; k++)
    if (places[k] !== NONE && Math.abs(places[k]! - place) < ANCHOR_TOKENS) return true;
  return false;
}

/** Step 3, on a share of the slots: an index from runs to the anchors, the one of the longest text first. */
export function linkAnchors({ lists, turns: { order }, memory }: ContainmentWork, share: Share): void {
  const { tokens, offsets } = lists;
  const { places, filter, heads, links } = memory;
  const slotOf = slotter(heads);
  const bits = 32 * filter.length - 1;
  const [from, to] = rangeOf(share, heads.length);
  for (let anchor = 0; anchor < ANCHORS * order.length; anchor++) {
    const place = places[anchor]!;
    if (place === NONE) continue;
    const list = order[turnOf(anchor)]!;
    const start = offsets[list]!;
    const hash = hashRun(tokens, start + place);
    const slot = slotOf(hash);
    if (slot < from || slot >= to) continue;
    const link = LINK * anchor;
    links[link] = hash;
    links[link + 1] = heads[slot]!;
    links[link + 2] = start + place;
    links[link + 3] = start;
    links[link + 4] = offsets[list + 1]!;
    heads[slot] = anchor + 1;
    // another share may set a bit of the same word at this moment
    Atomics.or(filter, (hash & bits) >>> 5, 1 << (hash & 31));
  }
}

/** Texts that a share takes in a row: neighbors are as long, so that shares dealt out in blocks have as much to do. */
const BLOCK = 1024;

/** Step 4, on a share of the texts, as outer ones. Out: pairs as `containmentJoin` tells them, in no order, none twice. */
export function findInner({ lists, turns: { order }, options, memory }: ContainmentWork, share: Share): FoundPairs {
  const { tokens, offsets } = lists;
  const { filter, heads, links } = memory;
  const slotOf = slotter(heads);
  const bits = 32 * filter.length - 1;
  const alignedShare = createAligner(tokens, options.minShare);
  // the last outer text that told each inner one; turn 0 is never an outer text
  const lastFound = new Uint32Array(order.length);
  const left: number[] = [];
  const right: number[] = [];
  const similarity: number[] = [];
  for (let turn = 0; turn < order.length; turn++) {
    if (Math.floor(turn / BLOCK) % share.of !== share.index) continue;
    const outer = order[turn]!;
    const outerStart = offsets[outer]!;
    const outerEnd = offsets[outer + 1]!;
    for (let at = outerStart; at + ANCHOR_TOKENS <= outerEnd; at++) {
      const hash = hashRun(tokens, at);
      if ((filter[(hash & bits) >>> 5]! & (1 << (hash & 31))) === 0) continue;
      let next = heads[slotOf(hash)]!;
      while (next !== 0) {
        const innerTurn = turnOf(next - 1);
        const link = LINK * (next - 1);
        next = links[link + 1]!;
        if (innerTurn >= turn || links[link] !== hash || lastFound[innerTurn] === turn) continue;
        const place = { inner: links[link + 2]!, outer: at };
        if (!isSameRun(tokens, place.inner, at)) continue;
        const ranges = { innerStart: links[link + 3]!, innerEnd: links[link + 4]!, outerStart, outerEnd };
        const told = alignedShare(place, ranges);
        if (told < options.minShare) continue;
        lastFound[innerTurn] = turn;
        left.push(order[innerTurn]!);
        right.push(outer);
        similarity.push(told);
      }
    }
  }
  return { left: Uint32Array.from(left), right: Uint32Array.from(right), similarity: Float64Array.from(similarity) };
}

const turnOf = (anchor: number): number => (anchor / ANCHORS) >>> 0;

/** The high bits: the low ones are those of the filter, which all that get here have set. */
const slotter = ({ length }: Uint32Array): ((hash: number) => number) => {
  const shift = 32 - Math.log2(length);
  return (hash) => hash >>> shift;
};

const isSameRun = (tokens: Uint32Array, a: number, b: number): boolean =>
  tokens[a] === tokens[b] &&
  tokens[a + 1] === tokens[b + 1] &&
  tokens[a + 2] === tokens[b + 2] &&
  tokens[a + 3] === tokens[b + 3];

/** Of the four tokens from `at` on; multipliers as in `token-keys.ts`. */
function hashRun(tokens: Uint32Array, at: number): number {
  let hash = Math.imul(tokens[at]!, 0x915f77f5) ^ Math.imul(tokens[at + 1]! + 0x7f4a7c15, 0x93d765dd);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= Math.imul(tokens[at + 2]! + 0x3c6ef372, 0x915f77f5) ^ Math.imul(tokens[at + 3]! + 0x1b873593, 0x93d765dd);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 14)) >>> 0;
}

/** Where a share of `length` places begins and ends. */
const rangeOf = ({ index, of }: Share, length: number): readonly [number, number] => [
  Math.floor((index * length) / of),
  Math.floor(((index + 1) * length) / of),
];

function checkOptions({ minShare, minTokens }: ContainmentOptions): void {
  if (!(minShare > 0.5 && minShare <= 1)) throw new RangeError(`share ${minShare} is not over .5 and up to 1`);
  if (!(minTokens >= ANCHOR_TOKENS)) throw new RangeError(`${minTokens} tokens are fewer than ${ANCHOR_TOKENS}`);
}
