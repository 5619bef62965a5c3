/**
 * The joins cut into steps that several threads take in step: each does its share, and the next step begins when all are
 * done. What a step is given may lie in shared memory; each share writes to places of its own.
 */
import type { ContainmentWork } from './containment-join.js';
import { chooseAnchors, countRuns, findInner, linkAnchors } from './containment-join.js';
import { joinShare } from './jaccard-join.js';
import type { ReadPart } from './read-part.js';
import { readPart } from './read-part.js';
import type { FoundPairs, Share } from './similar-texts.js';
import type { Turns } from './token-lists.js';
import { type RankedTokens, type TokenSets, writeRanks } from './token-sets.js';

/** What the others need to know of a part that one thread has read. */
export type PartSummary = Omit<ReadPart, 'tokens'>;

interface RankInput {
  readonly rankOf: Uint32Array;
  readonly target: RankedTokens;
}

interface JoinInput {
  readonly sets: TokenSets;
  readonly turns: Turns;
  readonly threshold: number;
  readonly share: Share;
}

interface ContainmentInput {
  readonly work: ContainmentWork;
  readonly share: Share;
}

/** Out: the steps of one thread, by name; between `read` and `rank` it keeps the part it has read. */
export function createJoinSteps() {
  let part: ReadPart | null = null;
  return {
    read({ text }: { readonly text: Uint8Array }): PartSummary {
      part = readPart(text);
      const { offsets, setSizes, vocabulary, frequency } = part;
      return { offsets, setSizes, vocabulary, frequency };
    },
    rank({ rankOf, target }: RankInput): null {
      if (part !== null) writeRanks(part, rankOf, target);
      part = null;
      return null;
    },
    join: ({ sets, turns, ...choice }: JoinInput): FoundPairs => joinShare(sets, turns, choice),
    countRuns: ({ work, share }: ContainmentInput): void => countRuns(work, share),
    chooseAnchors: ({ work, share }: ContainmentInput): void => chooseAnchors(work, share),
    linkAnchors: ({ work, share }: ContainmentInput): void => linkAnchors(work, share),
    findInner: ({ work, share }: ContainmentInput): FoundPairs => findInner(work, share),
  };
}

export type JoinSteps = ReturnType<typeof createJoinSteps>;
export type StepName = keyof JoinSteps;
export type StepInput<S extends StepName> = Parameters<JoinSteps[S]>[0];
export type StepResult<S extends StepName> = ReturnType<JoinSteps[S]>;
