/** How facts grow: article by article, value by value, until all that is said of one slot stands together. */
import type { Mention } from '../model/mention.js';
import { candidatePairs } from '../slots/candidate-pairs.js';
import { matchValues } from '../slots/match-values.js';
import type { MentionContext } from '../slots/mention-context.js';
import { type PairScore, scorePair } from '../slots/score-pair.js';
import { type StatedValue, stateValue } from '../slots/stated-value.js';
import { unionFind } from '../union-find.js';
import { relateValues } from '../values/compare-values.js';
import { asStated, type FactDraft, haveMovedTogether, mergeDrafts, withValue } from './fact-draft.js';
import { haveOtherSpeakers } from './fact-status.js';

type Contexts = ReadonlyMap<Mention, MentionContext>;

/** Score from which a value without a slot of its own retells one that has been told; see `matchValues` for the scale. */
const RETOLD = 0.55;
/** Score from which another speaker's other value is about the same slot: only near-equal words will do. */
const DISPUTED = 0.65;

export interface ArticleToAdd {
  /** Its index in the story. */
  readonly article: number;
  readonly contexts: Contexts;
  readonly isIndependent: (told: StatedValue) => boolean;
}

/** The drafts with what one more article states: values that fill a known slot, tell one again, or open a new one. */
export function addArticle(
  drafts: readonly FactDraft[],
  stated: readonly StatedValue[],
  { article, contexts, isIndependent }: ArticleToAdd,
): readonly FactDraft[] {
  const grown = [...drafts];
  const known = drafts.map(asStated);
  const left = new Set(stated);
  for (const { old, now } of matchValues({ old: known, now: stated, contexts, isIndependent })) {
    grown[old] = withValue(grown[old]!, article, stated[now]!);
    left.delete(stated[now]!);
  }
  const rest = [...left];
  const homes = homesOf(rest, known, contexts);
  rest.forEach((value, j) => {
    const home = homes[j]!;
    if (home < grown.length) grown[home] = withValue(grown[home]!, article, value);
    else grown.push({ statements: [{ article, values: [value] }], denied: [] });
  });
  return grown;
}

/**
 * In:     values without a partner, in reading order, and the known slots.
 * Out:    the index of the slot that each one belongs to; new slots are numbered on from the known ones.
 */
function homesOf(rest: readonly StatedValue[], known: readonly StatedValue[], contexts: Contexts): number[] {
  const told = [...known, ...rest];
  const best = rest.map(() => ({ told: -1, score: 0 }));
  for (const [i, j] of candidatePairs(told, rest, contexts)) {
    if (i >= known.length + j) continue; // itself, or one that comes later
    const score = scorePair(told[i]!, rest[j]!, contexts);
    if (score === null || !isRetold(score, told[i]!, rest[j]!)) continue;
    if (score.score > best[j]!.score) best[j] = { told: i, score: score.score };
  }
  const homes: number[] = [];
  let next = known.length;
  for (const { told: i } of best) {
    if (i < 0) homes.push(next++);
    else homes.push(i < known.length ? i : homes[i - known.length]!);
  }
  return homes;
}

const isRetold = ({ score, relation }: PairScore, told: StatedValue, value: StatedValue): boolean =>
  relation === 'different' ? score >= DISPUTED && haveOtherSpeakers(told, value) : score >= RETOLD;

/**
 * Slots that were opened with other words, or other values, and turn out to be one: they end on one value (`140,000 homes`,
 * revised to 95,000, and another source's `95,000`), or they moved together from version to version.
 */
export function mergeConverged(drafts: readonly FactDraft[], contexts: Contexts): readonly FactDraft[] {
  const latest = drafts.map(asStated);
  const groups = unionFind(drafts.length);
  for (const [i, j] of candidatePairs(latest, latest, contexts)) {
    if (i >= j) continue;
    const score = scorePair(latest[i]!, latest[j]!, contexts);
    if (score?.relation !== 'equal') continue;
    if (score.score >= RETOLD || haveMovedTogether(drafts[i]!, drafts[j]!)) groups.union(i, j);
  }
  const merged = new Map<number, FactDraft>();
  drafts.forEach((draft, i) => {
    const root = groups.find(i);
    const known = merged.get(root);
    merged.set(root, known ? mergeDrafts(known, draft) : draft);
  });
  return [...merged.values()];
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
  if (a.kind !== b.kind || relateValues(a.value, b.value) !== 'equal') return false;
  return !('unit' in a.value) || !('unit' in b.value) || a.value.unit === b.value.unit;
}
