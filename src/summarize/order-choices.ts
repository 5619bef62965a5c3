/** Puts what was chosen in the order in which the story goes. */
import type { RatedPassage } from './rate-passages.js';
import type { Choice } from './select-passages.js';

/**
 * In:     choices, the weightiest first, and the share of its article that stands before each passage (0 to 1) for it and its copies.
 * Out:    passages: the weightiest choice that stands near a top leads, the rest follows the order of the sources.
 */
export function orderChoices(choices: readonly Choice[], placeOf: (rated: RatedPassage) => number): RatedPassage[] {
  const groups = joinHanging(choices).map((group, rank) => ({ group, rank, place: placeOf(group[0]!) }));
  const leading = ({ group, rank }: (typeof groups)[number]) =>
    rank +
    group[0]!.passage.sentence * SENTENCE_COST +
    (isUnnamed(group[0]!) ? UNNAMED_COST : 0) +
    (/^["']/.test(group[0]!.tokens[0]?.form ?? '') ? QUOTATION_COST : 0);
  const [lead] = [...groups].sort((a, b) => leading(a) - leading(b) || a.rank - b.rank);
  if (lead === undefined) return [];
  const rest = groups.filter((entry) => entry !== lead);
  rest.sort((a, b) => a.place - b.place || compareSource(a.group[0]!, b.group[0]!));
  return [lead, ...rest].flatMap(({ group }) => group);
}

/** In ranks: what a sentence further down, a quotation or an unnamed subject at the start costs a passage that would lead. */
const SENTENCE_COST = 2;
const QUOTATION_COST = 10;
const UNNAMED_COST = 4;

/** `the firm said`: who that is, a lead has to say. */
const isUnnamed = ({ tokens }: RatedPassage): boolean =>
  tokens[0]?.lower === 'the' &&
  /^(?:firm|company|group|club|bank|man|woman|two|three|government|council|team|court|fault|problem|services?|move|decision)$/.test(
    tokens[1]?.lower ?? '',
  );

const compareSource = (a: RatedPassage, b: RatedPassage): number =>
  b.passage.order - a.passage.order || a.passage.startToken - b.passage.startToken;

/** A sentence that was chosen later because it hangs on one already chosen goes right behind it. */
function joinHanging(choices: readonly Choice[]): RatedPassage[][] {
  const groups: RatedPassage[][] = [];
  for (const choice of choices) {
    const first = choice[0]!;
    const home = first.faults.includes('dangling')
      ? groups.find((group) => group.some((rated) => isNext(rated, first)))
      : undefined;
    if (home) home.push(...choice);
    else groups.push([...choice]);
  }
  return groups;
}

const isNext = (before: RatedPassage, after: RatedPassage): boolean =>
  before.passage.order === after.passage.order && after.passage.sentence - before.passage.sentence === 1;
