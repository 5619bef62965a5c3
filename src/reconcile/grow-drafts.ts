/** How facts grow inside one line of versions: article by article, value by value. */
import type { Mention } from '../model/mention.js';
import { candidatePairs } from '../slots/candidate-pairs.js';
import { type CounterClaims, findCountered } from '../slots/counter-claims.js';
import { areOfOneEvent } from '../slots/dispute.js';
import { matchValues } from '../slots/match-values.js';
import type { MentionContext } from '../slots/mention-context.js';
import { relateStated, scoreRelated } from '../slots/score-pair.js';
import { type StatedValue, stateValue } from '../slots/stated-value.js';
import { areEqualValues } from '../values/compare-values.js';
import { asStated, type FactDraft, withValue } from './fact-draft.js';
import { haveOtherSpeakers } from './fact-status.js';

type Contexts = ReadonlyMap<Mention, MentionContext>;

/** Score from which a value without a slot of its own retells one that has been told; see `matchValues` for the scale. */
const RETOLD = 0.55;
/** Score from which another speaker's other value is about the same slot: only near-equal words will do. */
const DISPUTED = 0.65;
/** The same for a figure that an event has one of, told nearby: `police said 14 were hurt, but the hospital treated 17`. */
const DISPUTED_OF_EVENT = 0.25;
/** Words within which an article that quotes who differs does so: three sentences. */
const NEARBY = 60;

export interface ArticleToAdd {
  /** Its index in the story. */
  readonly article: number;
  readonly contexts: Contexts;
  readonly counters: CounterClaims;
}

const EMPTY: FactDraft = { statements: [], denied: [] };

/** The drafts with what one more article states: values that fill a known slot, tell one again, or open a new one. */
export function addArticle(
  drafts: readonly FactDraft[],
  stated: readonly StatedValue[],
  { article, contexts, counters }: ArticleToAdd,
): readonly FactDraft[] {
  const grown = [...drafts];
  const known = drafts.map(asStated);
  const left = new Set(stated);
  const own = new Set(stated);
  const isCounter = (value: StatedValue): boolean => own.has(value) && findCountered(value, counters) !== undefined;
  const homeOf = new Map<Mention, number>();
  for (const { old, now } of matchValues({
    old: known,
    now: stated,
    contexts,
    isIndependent: () => false,
    isCounter,
  })) {
    const value = stated[now]!;
    grown[old] = withValue(grown[old]!, article, value);
    left.delete(value);
    for (const mention of value.mentions) homeOf.set(mention, old);
  }
  const rest = [...left];
  const homes = homesOf(rest, known, contexts);
  rest.forEach((value, j) => {
    const found = homes[j]!;
    // what is set against a figure belongs to the fact that the figure went to
    const countered = findCountered(value, counters);
    const own = typeof found === 'number' ? found : found && homeOf.get(found.mentions[0]!);
    const home = (countered && homeOf.get(countered)) ?? own ?? grown.length;
    grown[home] = withValue(grown[home] ?? EMPTY, article, value);
    for (const mention of value.mentions) homeOf.set(mention, home);
  });
  return grown;
}

/**
 * In:     values without a partner, in reading order, and the known slots.
 * Out:    where each one belongs: the index of a known slot, or an earlier one of these values; null: a slot of its own.
 */
function homesOf(
  rest: readonly StatedValue[],
  known: readonly StatedValue[],
  contexts: Contexts,
): (number | StatedValue | null)[] {
  // the first article of a line: one side, whose keys are looked up once
  const told = known.length === 0 ? rest : [...known, ...rest];
  const best = rest.map(() => ({ told: -1, score: 0 }));
  for (const [i, j] of candidatePairs(told, rest, contexts)) {
    if (i >= known.length + j) continue; // itself, or one that comes later
    const [before, value] = [told[i]!, rest[j]!];
    const relation = relateStated(before, value);
    if (relation === 'incomparable' || (relation === 'different' && !haveOtherSpeakers(before, value))) continue;
    const { score } = scoreRelated(before, value, { relation, contexts });
    const needed = relation === 'different' ? neededToDispute(before, value) : RETOLD;
    if (score >= needed && score > best[j]!.score) best[j] = { told: i, score };
  }
  return best.map(({ told: i }) => (i < 0 ? null : i < known.length ? i : rest[i - known.length]!));
}

const neededToDispute = (told: StatedValue, value: StatedValue): number =>
  areOfOneEvent(told, value) && areNearby(told, value) ? DISPUTED_OF_EVENT : DISPUTED;

function areNearby({ mentions: [a] }: StatedValue, { mentions: [b] }: StatedValue): boolean {
  return a?.article === b?.article && Math.abs((a?.startToken ?? 0) - (b?.startToken ?? 0)) <= NEARBY;
}

/** A value taken back goes to the fact it was stated of; one that nobody stated is a fact of its own. */
export function addDenial(drafts: readonly FactDraft[], mention: Mention): readonly FactDraft[] {
  const value = stateValue([mention]);
  const at = drafts.findIndex(({ statements }) =>
    statements.some(({ values }) => values.some((told) => isSameFigure(told, value))),
  );
  if (at < 0) return [...drafts, { statements: [], denied: [mention] }];
  return drafts.map((draft, i) => (i === at ? { ...draft, denied: [...draft.denied, mention] } : draft));
}

function isSameFigure(a: StatedValue, b: StatedValue): boolean {
  if (a.kind !== b.kind || !areEqualValues(a.value, b.value)) return false;
  return !('unit' in a.value) || !('unit' in b.value) || a.value.unit === b.value.unit;
}
