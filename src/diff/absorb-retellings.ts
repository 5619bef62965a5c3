/** Values without a partner that only tell again, in other words, what a matched pair tells: no change to a reader. */
import type { Mention } from '../model/mention.js';
import { candidatePairs } from '../slots/candidate-pairs.js';
import type { ValueMatch } from '../slots/match-values.js';
import type { MentionContext } from '../slots/mention-context.js';
import { scorePair } from '../slots/score-pair.js';
import type { StatedValue } from '../slots/stated-value.js';

export interface MatchedValues {
  readonly old: StatedValue;
  readonly now: StatedValue;
  /** How alike the words around are, 0 to 1. */
  readonly similarity: number;
}

export interface Absorbed {
  readonly matches: readonly MatchedValues[];
  readonly restOld: readonly StatedValue[];
  readonly restNow: readonly StatedValue[];
}

/**
 * Words alike from which a figure that is gone and the same figure that is new are one that was told again in other words;
 * few, as `80 per cent` that goes while `80 per cent` comes is seldom two things.
 */
const TWIN = 0.1;
/** Score from which a value is a retelling; see `matchValues` for the scale. */
const RETOLD = 0.55;

/**
 * In:     the values of both sides and the pairs among them.
 * Out:    the pairs, their mentions joined by those of their retellings on the same side, and what is left on each side.
 * Cost:   as for finding the pairs.
 */
export function absorbRetellings(
  old: readonly StatedValue[],
  now: readonly StatedValue[],
  found: readonly ValueMatch[],
  contexts: ReadonlyMap<Mention, MentionContext>,
): Absorbed {
  const [takenOld, takenNow] = [new Set(found.map((match) => match.old)), new Set(found.map((match) => match.now))];
  const twins = twinsOf(
    old.filter((_, i) => !takenOld.has(i)),
    now.filter((_, j) => !takenNow.has(j)),
    contexts,
  );
  const pairs = [
    ...found.map(({ old: i, now: j, similarity }) => ({ old: old[i]!, now: now[j]!, similarity })),
    ...twins,
  ];
  const paired = new Set(pairs.flatMap((pair) => [pair.old, pair.now]));
  const restOld = old.filter((value) => !paired.has(value));
  const restNow = now.filter((value) => !paired.has(value));
  const extraOld = retellings(restOld, pairs, contexts);
  const extraNow = retellings(restNow, pairs, contexts);
  return {
    matches: pairs.map((pair, k) => ({
      ...pair,
      old: joined(pair.old, extraOld.get(k)),
      now: joined(pair.now, extraNow.get(k)),
    })),
    restOld: withoutAbsorbed(restOld, extraOld),
    restNow: withoutAbsorbed(restNow, extraNow),
  };
}

/** Figures left on both sides that are the same and do not speak against each other, the likest first; each once. */
function twinsOf(
  old: readonly StatedValue[],
  now: readonly StatedValue[],
  contexts: ReadonlyMap<Mention, MentionContext>,
): MatchedValues[] {
  const twins = candidatePairs(old, now, contexts)
    .flatMap(([i, j]): MatchedValues[] => {
      const [before, after] = [old[i]!, now[j]!];
      const pair = scorePair(before, after, contexts);
      const isTwin = pair?.relation === 'equal' && pair.similarity >= TWIN && pair.score > pair.similarity;
      return isTwin ? [{ old: before, now: after, similarity: pair.similarity }] : [];
    })
    .sort((a, b) => b.similarity - a.similarity);
  const taken = new Set<StatedValue>();
  return twins.filter((twin) => {
    if (taken.has(twin.old) || taken.has(twin.now)) return false;
    taken.add(twin.old).add(twin.now);
    return true;
  });
}

/** For each pair, by index, the leftover values that retell it best. */
function retellings(
  rest: readonly StatedValue[],
  pairs: readonly MatchedValues[],
  contexts: ReadonlyMap<Mention, MentionContext>,
): Map<number, StatedValue[]> {
  // both values of pair k stand at 2k and 2k + 1
  const told = pairs.flatMap(({ old, now }) => [old, now]);
  const best = new Map<StatedValue, { readonly pair: number; readonly score: number }>();
  for (const [i, j] of candidatePairs(told, rest, contexts)) {
    const [one, value] = [told[i]!, rest[j]!];
    const found = scorePair(one, value, contexts);
    if (found === null || found.relation === 'different' || found.score < RETOLD) continue;
    if (found.score > (best.get(value)?.score ?? 0)) best.set(value, { pair: i >> 1, score: found.score });
  }
  const byPair = new Map<number, StatedValue[]>();
  for (const value of rest) {
    const pair = best.get(value)?.pair;
    if (pair !== undefined) byPair.set(pair, [...(byPair.get(pair) ?? []), value]);
  }
  return byPair;
}

const joined = (value: StatedValue, extra: readonly StatedValue[] = []): StatedValue => ({
  ...value,
  mentions: [...value.mentions, ...extra.flatMap(({ mentions }) => mentions)],
});

function withoutAbsorbed(
  rest: readonly StatedValue[],
  absorbed: ReadonlyMap<number, readonly StatedValue[]>,
): StatedValue[] {
  const gone = new Set([...absorbed.values()].flat());
  return rest.filter((value) => !gone.has(value));
}
