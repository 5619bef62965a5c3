/**
 * Finds where glued sentences are to be cut: a passage that is a statement elsewhere, whole, is one here as well, and
 * what stands before or after it is another.
 *
 *   line 9   the leak has been sealed | a council engineer blamed the burst on tree roots
 *   line 4                              a council engineer blamed the burst on tree roots
 *
 * A cut found so is an end that later passages can be held against, so the search goes on until nothing new is found.
 */
import type { AnalyzedArticle } from '../model/analysis.js';
import { remembered } from '../remembered.js';
import type { Alignment } from './alignment.js';
import { type CutEvidence, hasFullStops, isCutPlace } from './cut-place.js';
import { MAX_PASSAGE_WORDS, type Passage, weightOf, wordWeight } from './passage.js';
import type { SharedPassage } from './shared-passages.js';

/** Words at either end of a statement that may be edited away in its other telling. */
const MAX_EDITED_END = 2;
/** Of a statement's weight, the share that must be told again: a passage that leaves a third out is another claim. */
const MIN_TOLD = 0.7;
/** Words of a piece, at least: fewer make no claim. */
const MIN_PIECE_WORDS = 4;
/** Rounds of the search; a line of eight glued claims needs three. */
const MAX_ROUNDS = 4;

/**
 * In:     distinct passages and what they share.
 * Out:    for each passage the words before which it is cut, ascending.
 * Cost:   linear in the shared passages, times the rounds.
 */
export function findCuts(passages: readonly Passage[], shared: readonly SharedPassage[]): number[][] {
  const views = shared.flatMap((found) => [found, turned(found)]);
  const bounds = passages.map(({ ids }) => [0, ids.length]);
  const isStopped = remembered(hasFullStops);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const proposals: Proposals = new Map();
    for (const view of views) proposeCuts(view, { passages, bounds }, proposals);
    if (!addCuts([...proposals.values()], { passages, isStopped, bounds })) break;
  }
  return bounds.map((own) => own.slice(1, -1));
}

/** The same passage seen from the other side. */
function turned({ a, b, aStart, aEnd, bStart, bEnd, aMatches, bMatches }: SharedPassage): SharedPassage {
  return {
    a: b,
    b: a,
    aStart: bStart,
    aEnd: bEnd,
    bStart: aStart,
    bEnd: aEnd,
    aMatches: bMatches,
    bMatches: aMatches,
  };
}

/** A place to cut, and what other tellings show of it. */
interface Proposal extends CutEvidence {
  readonly passage: number;
  /** The word to cut before. */
  readonly word: number;
}

/** The same while evidence is gathered. */
type OpenProposal = { -readonly [K in keyof Proposal]: Proposal[K] };

/** By passage and word, in the order in which they were first made. */
type Proposals = Map<number, OpenProposal>;

interface Ground {
  readonly passages: readonly Passage[];
  /** Of each passage the words at which its pieces start and end, ascending: 0, the cuts and its length. */
  readonly bounds: readonly number[][];
  /** Whether an article ends its sentences with full stops: there both sides of a cut must be shown by other lines. */
  readonly isStopped: (article: AnalyzedArticle) => boolean;
}

/** Adds the cuts of `a` that follow from the statements of `b` that `a` tells. */
function proposeCuts(view: SharedPassage, ground: Omit<Ground, 'isStopped'>, proposals: Proposals): void {
  const { ids } = ground.passages[view.b]!;
  const bounds = ground.bounds[view.b]!;
  const first = bounds.findLast((bound) => Math.abs(bound - view.bStart) <= MAX_EDITED_END);
  const last = bounds.find((bound) => bound > view.bStart && Math.abs(bound - view.bEnd) <= MAX_EDITED_END);
  if (first === undefined || last === undefined || !isToldWhole(view, ids, first, last)) return;
  // an end that is edited does not show where it lies, so it is no place for a cut
  if (first === view.bStart) proposalAt(proposals, view.a, view.aStart).isStart = true;
  if (last === view.bEnd) proposalAt(proposals, view.a, view.aEnd).isEnd = true;
  for (const bound of bounds) {
    if (bound <= view.bStart || bound >= view.bEnd) continue;
    const match = view.bMatches.indexOf(bound);
    if (match < 0) continue;
    const proposal = proposalAt(proposals, view.a, view.aMatches[match]!);
    proposal.isEnd = true;
    proposal.isStart = true;
  }
}

/** The proposal of a place, made where there is none. */
function proposalAt(proposals: Proposals, passage: number, word: number): OpenProposal {
  const key = passage * (MAX_PASSAGE_WORDS + 1) + word;
  let proposal = proposals.get(key);
  if (proposal === undefined) {
    proposal = { passage, word, isEnd: false, isStart: false };
    proposals.set(key, proposal);
  }
  return proposal;
}

function isToldWhole(view: Alignment, ids: Int32Array, first: number, last: number): boolean {
  if (last - first < MIN_PIECE_WORDS) return false;
  let told = 0;
  for (const word of view.bMatches) told += wordWeight(ids[word]!);
  return told >= MIN_TOLD * weightOf(ids, first, last);
}

/** Makes the cuts that hold, those first that other lines show from both sides; false where there are none. */
function addCuts(proposals: readonly Proposal[], { passages, isStopped, bounds }: Ground): boolean {
  const isSure = ({ isEnd, isStart }: Proposal): boolean => isEnd && isStart;
  let isChanged = false;
  for (const proposal of [...proposals.filter(isSure), ...proposals.filter((one) => !isSure(one))]) {
    const [passage, own] = [passages[proposal.passage]!, bounds[proposal.passage]!];
    const { word } = proposal;
    if (own.some((bound) => Math.abs(bound - word) < MIN_PIECE_WORDS)) continue;
    if (!isSure(proposal) && isStopped(passage.article)) continue;
    if (!isCutPlace(passage, word, proposal)) continue;
    own.push(word);
    own.sort((a, b) => a - b);
    isChanged = true;
  }
  return isChanged;
}
