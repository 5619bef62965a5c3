/** What independent sources say of one slot, put together once each line of versions is known for itself. */
import type { Mention } from '../model/mention.js';
import { candidatePairs } from '../slots/candidate-pairs.js';
import { rankMatches } from '../slots/match-values.js';
import type { MentionContext } from '../slots/mention-context.js';
import { scoreRelated } from '../slots/score-pair.js';
import type { StatedValue } from '../slots/stated-value.js';
import { unionFind } from '../union-find.js';
import { areEqualValues } from '../values/compare-values.js';
import { asStated, type FactDraft, haveMovedTogether, mergeDrafts } from './fact-draft.js';

type Contexts = ReadonlyMap<Mention, MentionContext>;

/** Score from which two slots that end on one value are one; see `matchValues` for the scale. */
const RETOLD = 0.55;

/**
 * In:     the facts of the sources so far, and those of one more source.
 * Out:    the facts of all: a fact of the new source joins one that states, or once stated, the same, or surely disputes it.
 * Cost:   as for finding the pairs.
 */
export function joinSource(
  known: readonly FactDraft[],
  own: readonly FactDraft[],
  contexts: Contexts,
): readonly FactDraft[] {
  const [before, after] = [toldValues(known), toldValues(own)];
  const matches = rankMatches({
    old: before.map(({ value }) => value),
    now: after.map(({ value }) => value),
    contexts,
    isIndependent: () => true,
    isCounter: () => false,
  });
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { old, now, relation } of matches) {
    const [one, other] = [before[old]!, after[now]!];
    // what a source once said and has since revised is no longer in dispute
    if (relation === 'different' && !(one.isLatest && other.isLatest)) continue;
    if (taken.has(one.draft) || partners.has(other.draft)) continue;
    partners.set(other.draft, one.draft);
    taken.add(one.draft);
  }
  const joined = [...known];
  own.forEach((draft, j) => {
    const i = partners.get(j);
    if (i === undefined) joined.push(draft);
    else joined[i] = mergeDrafts(joined[i]!, draft);
  });
  return joined;
}

interface ToldValue {
  readonly draft: number;
  readonly value: StatedValue;
  readonly isLatest: boolean;
}

/** What each draft says now, in the order of the drafts, then what each said before. */
function toldValues(drafts: readonly FactDraft[]): ToldValue[] {
  const latest = drafts.map((fact, draft): ToldValue => ({ draft, value: asStated(fact), isLatest: true }));
  const earlier = drafts.flatMap(({ statements }, draft) =>
    statements.slice(0, -1).flatMap(({ values: [value] }): ToldValue[] => {
      const isOther = !areEqualValues(value!.value, latest[draft]!.value.value);
      return isOther ? [{ draft, value: value!, isLatest: false }] : [];
    }),
  );
  return [...latest, ...earlier];
}

/**
 * Slots that were opened with other words, or other values, and turn out to be one: they end on one value (`140,000 homes`,
 * revised to 95,000, and another source's `95,000`), or they moved together from version to version.
 */
export function mergeConverged(drafts: readonly FactDraft[], contexts: Contexts): readonly FactDraft[] {
  const latest = drafts.map(asStated);
  const groups = unionFind(drafts.length);
  for (const [i, j] of candidatePairs(latest, latest, contexts)) {
    if (!areEqualValues(latest[i]!.value, latest[j]!.value)) continue;
    const { score } = scoreRelated(latest[i]!, latest[j]!, { relation: 'equal', contexts });
    if (score >= RETOLD || haveMovedTogether(drafts[i]!, drafts[j]!)) groups.union(i, j);
  }
  const merged = new Map<number, FactDraft>();
  drafts.forEach((draft, i) => {
    const root = groups.find(i);
    const known = merged.get(root);
    merged.set(root, known ? mergeDrafts(known, draft) : draft);
  });
  return [...merged.values()];
}
