/** Disputed facts against the gold's: what sources say otherwise, and what only looks like it. */
import type { Reconciliation } from '../../src/model/fact.js';
import type { Mention } from '../../src/model/mention.js';
import { type DisagreementFigures, EVAL_KINDS, type EvalKind, type Scored, share } from './figures.js';
import type { Gold, GoldDisagreement, Place } from './gold.js';
import { placeOf } from './places.js';

/**
 * In:     a story's gold and the facts found in its articles.
 * Out:    recall over the disagreements of the kinds that are extracted; precision over the facts said to be disputed,
 *         where a pair of conflicting lines is right as well.
 */
export function scoreDisagreements(
  { disagreements = [], conflicts = [] }: Gold,
  reconciliations: readonly Reconciliation[],
): Scored<DisagreementFigures> {
  const disputed = reconciliations.flatMap(disputedMentions);
  const required = disagreements.filter(({ kind }) => EVAL_KINDS.includes(kind as EvalKind));
  const isTold = (gold: GoldDisagreement): boolean => disputed.some((said) => isSame(gold, said));
  const isKnown = (said: readonly Mention[]): boolean =>
    disagreements.some((gold) => isSame(gold, said)) || conflicts.some(({ pair }) => holds(said, pair));
  return {
    figures: { told: share(required, isTold), known: share(disputed, isKnown) },
    misses: [
      ...required.filter((gold) => !isTold(gold)).map((gold) => `disagreement not told: ${gold.slot} ${sidesOf(gold)}`),
      ...disputed
        .filter((said) => !isKnown(said))
        .map((said) => `disagreement in no gold: ${said.map((one) => `${placeIn(one)} "${one.text}"`).join(' / ')}`),
    ],
  };
}

function disputedMentions({ facts, mentions }: Reconciliation): (readonly Mention[])[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return facts.filter(({ status }) => status === 'disputed').map(({ mentions: ids }) => ids.map((id) => byId.get(id)!));
}

/** Two places at least of one disagreement, which may lie in one line: then with two figures. */
function isSame({ sides }: GoldDisagreement, said: readonly Mention[]): boolean {
  const told = sides.filter(({ at, value }) =>
    said.some((one) => placesOf(one).includes(at) && isPart(one.text, value)),
  );
  return told.length >= 2;
}

const holds = (said: readonly Mention[], places: readonly Place[]): boolean =>
  places.every((place) => said.some((one) => placeIn(one) === place));

/** `£ 460 million` and `some £460 million`: one stands in the other, spaces aside. */
function isPart(text: string, value: string): boolean {
  const [a, b] = [text, value].map((one) => one.toLowerCase().replace(/\s+/g, ''));
  return a!.includes(b!) || b!.includes(a!);
}

/** Lines by which the gold may name a figure: its own, or the one its sentence starts on where lines are wrapped. */
const placesOf = ({ article, span: { line } }: Mention): Place[] =>
  [0, 1, 2].map((above) => placeOf(article, line - above));

const placeIn = ({ article, span }: Mention): Place => placeOf(article, span.line);

const sidesOf = ({ sides }: GoldDisagreement): string => sides.map(({ at, value }) => `${at} "${value}"`).join(' / ');
