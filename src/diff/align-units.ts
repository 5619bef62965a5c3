/** Aligns the sentences of two sides: equal ones first, then revised ones, then those that were split or merged. */
import { sharedWeight, type Unit } from './statement-units.js';

/** Units of both sides that tell the same; one of the two lists has one entry. Indexes ascend. */
export interface AlignedUnits {
  readonly old: readonly number[];
  readonly now: readonly number[];
  readonly isEqual: boolean;
}

/** Share of weight (Dice) from which one unit is a revision of another: more is kept than is new. */
const REVISED = 0.5;
/** Share of a unit's weight that another must hold for it to be a part of that one. */
const CONTAINED = 0.7;
/** Weight a part must have: three content words, below which sharing is chance. */
const MIN_PART = 3;
/** A word in more units than this brings none of them together. */
const MAX_POSTINGS = 50;
/** Best candidates of a unit that are compared in full. */
const MAX_CANDIDATES = 8;

/**
 * In:     the units of both sides.
 * Out:    disjoint groups; units in none were added or removed.
 * Cost:   linear in the words, times MAX_POSTINGS at most.
 */
export function alignUnits(old: readonly Unit[], now: readonly Unit[]): AlignedUnits[] {
  const equal = equalPairs(old, now);
  const free = {
    old: indexesWithout(old, new Set(equal.map(([i]) => i))),
    now: indexesWithout(now, new Set(equal.map(([, j]) => j))),
  };
  const candidates = findCandidates(old, now, free);
  const revised = revisedPairs(candidates);
  const groups = addParts(revised, candidates, { old, now });
  return [...equal.map(([i, j]) => ({ old: [i], now: [j], isEqual: true })), ...groups];
}

/** Equal units are paired in order: the first with the first. */
function equalPairs(old: readonly Unit[], now: readonly Unit[]): (readonly [number, number])[] {
  const waiting = new Map<string, number[]>();
  for (let i = old.length - 1; i >= 0; i--) {
    const { key } = old[i]!;
    const places = waiting.get(key);
    if (places) places.push(i);
    else waiting.set(key, [i]);
  }
  return now.flatMap(({ key }, j) => {
    const i = waiting.get(key)?.pop();
    return i === undefined ? [] : [[i, j] as const];
  });
}

const indexesWithout = (units: readonly Unit[], taken: ReadonlySet<number>): number[] =>
  [...units.keys()].filter((i) => !taken.has(i));

interface Candidate {
  readonly old: number;
  readonly now: number;
  /** Dice. */
  readonly similarity: number;
}

/** Pairs that share most by their rare words, compared in full; either side may name the other. */
function findCandidates(
  old: readonly Unit[],
  now: readonly Unit[],
  free: { readonly old: readonly number[]; readonly now: readonly number[] },
): Candidate[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (const [i, j] of likeliest(old, free.old, now, free.now)) pairs.set(`${i} ${j}`, [i, j]);
  for (const [j, i] of likeliest(now, free.now, old, free.old)) pairs.set(`${i} ${j}`, [i, j]);
  return [...pairs.values()]
    .map(([i, j]): Candidate => {
      const [a, b] = [old[i]!, now[j]!];
      return { old: i, now: j, similarity: (2 * sharedWeight(a, b)) / (a.weight + b.weight) };
    })
    .sort((a, b) => b.similarity - a.similarity || a.old - b.old || a.now - b.now);
}

function likeliest(
  from: readonly Unit[],
  fromIndexes: readonly number[],
  to: readonly Unit[],
  toIndexes: readonly number[],
): (readonly [number, number])[] {
  const postings = new Map<string, number[]>();
  for (const j of toIndexes) {
    for (const form of to[j]!.weights.keys()) {
      const list = postings.get(form);
      if (list) list.push(j);
      else postings.set(form, [j]);
    }
  }
  return fromIndexes.flatMap((i) => {
    const shared = new Map<number, number>();
    for (const [form, weight] of from[i]!.weights) {
      const list = postings.get(form) ?? [];
      if (list.length <= MAX_POSTINGS) for (const j of list) shared.set(j, (shared.get(j) ?? 0) + weight);
    }
    return [...shared]
      .sort(([j, a], [k, b]) => b - a || j - k)
      .slice(0, MAX_CANDIDATES)
      .map(([j]) => [i, j] as const);
  });
}

/** Best first, each unit once. */
function revisedPairs(candidates: readonly Candidate[]): Candidate[] {
  const [takenOld, takenNow] = [new Set<number>(), new Set<number>()];
  return candidates.filter(({ old, now, similarity }) => {
    if (similarity < REVISED || takenOld.has(old) || takenNow.has(now)) return false;
    takenOld.add(old);
    takenNow.add(now);
    return true;
  });
}

interface Sides {
  readonly old: readonly Unit[];
  readonly now: readonly Unit[];
}

/** A unit left over that stands inside one of the other side joins it, as far as no other part of that one says the same. */
function addParts(revised: readonly Candidate[], candidates: readonly Candidate[], sides: Sides): AlignedUnits[] {
  const groups: Group[] = revised.map((pair) => ({ old: [pair.old], now: [pair.now] }));
  const ofOld = new Map(groups.map((group) => [group.old[0]!, group]));
  const ofNow = new Map(groups.map((group) => [group.now[0]!, group]));
  for (const { old: i, now: j } of candidates) {
    const [a, b] = [ofOld.get(i), ofNow.get(j)];
    const [unit, other] = [sides.old[i]!, sides.now[j]!];
    if (!a && !b) {
      if (!isPart(unit, other, []) && !isPart(other, unit, [])) continue;
      const group = { old: [i], now: [j] };
      groups.push(group);
      ofOld.set(i, group);
      ofNow.set(j, group);
    } else if (
      !a &&
      b?.now.length === 1 &&
      isPart(
        unit,
        other,
        b.old.map((k) => sides.old[k]!),
      )
    ) {
      b.old.push(i);
      ofOld.set(i, b);
    } else if (
      !b &&
      a?.old.length === 1 &&
      isPart(
        other,
        unit,
        a.now.map((k) => sides.now[k]!),
      )
    ) {
      a.now.push(j);
      ofNow.set(j, a);
    }
  }
  return groups.map((group) => ({ old: ascending(group.old), now: ascending(group.now), isEqual: false }));
}

interface Group {
  readonly old: number[];
  readonly now: number[];
}

/** Whether most of a unit stands in the whole, in words that the whole's other parts do not account for. */
function isPart(part: Unit, whole: Unit, others: readonly Unit[]): boolean {
  if (part.weight < MIN_PART) return false;
  let shared = 0;
  for (const [form, weight] of part.weights) {
    const taken = others.reduce((sum, { weights }) => sum + (weights.get(form) ?? 0), 0);
    shared += Math.max(0, Math.min(weight, (whole.weights.get(form) ?? 0) - taken));
  }
  return shared >= part.weight * CONTAINED;
}

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
