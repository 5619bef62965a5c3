/** A list of countries on one side and a number of countries on the other: one change, not five. */
import type { FactChange } from '../model/changes.js';
import type { Mention } from '../model/mention.js';
import { contextSimilarity, joinContexts, type MentionContext } from '../slots/mention-context.js';
import type { StatedValue } from '../slots/stated-value.js';
import { relateValues } from '../values/compare-values.js';
import type { CountryList } from './country-lists.js';
import { describeList, describeValue } from './describe-side.js';

interface ListSide {
  /** Values without a partner on the other side. */
  readonly values: readonly StatedValue[];
  readonly lists: readonly CountryList[];
}

export interface ListSides {
  readonly old: ListSide;
  readonly now: ListSide;
  readonly contexts: ReadonlyMap<Mention, MentionContext>;
}

export interface ListMatches {
  readonly changes: readonly FactChange[];
  readonly restOld: readonly StatedValue[];
  readonly restNow: readonly StatedValue[];
}

/** Words alike around list and number; few, as one is often told in a caption and the other in the lead. */
const ALIKE = 0.08;
/** Share of the list that the other side must not name: a list that is still told has not become a number. */
const GONE_SHARE = 0.5;

/**
 * In:     what is left of both sides after values were matched.
 * Out:    one change a list and number that stand in the same slot, and what is left without them.
 * Cost:   lists times numbers of countries.
 */
export function matchCountryLists({ old, now, contexts }: ListSides): ListMatches {
  const gone = new Set<StatedValue>();
  const changes: FactChange[] = [];
  for (const [source, target] of [
    [old, now],
    [now, old],
  ] as const) {
    for (const list of source.lists) {
      const members = namesOnlyHere(list, source.values, gone);
      if (members.length < list.members.length * GONE_SHARE) continue;
      const count = bestCount(list, target.values, gone, contexts);
      if (count === null) continue;
      const retold = target.values.filter((value) => !gone.has(value) && isSameCount(value, count));
      for (const value of [...members, ...retold]) gone.add(value);
      const [left, right] = [
        describeList(list),
        describeValue({ ...count, mentions: retold.flatMap(({ mentions }) => mentions) }),
      ];
      const isNumberNew = source === old;
      changes.push({
        type: 'changed',
        kind: isNumberNew ? count.kind : 'country',
        role: count.role,
        subject: count.subject,
        old: isNumberNew ? left : right,
        new: isNumberNew ? right : left,
        why: isNumberNew ? 'countries named before, counted now' : 'countries counted before, named now',
      });
    }
  }
  for (const [source, target] of [
    [old, now],
    [now, old],
  ] as const) {
    const isNumberNew = source === old;
    for (const list of source.lists) {
      const count = countWithExamples(list, target, gone);
      if (count === null) continue;
      gone.add(count);
      const [named, counted] = [describeList(list), describeValue(count)];
      changes.push({
        type: isNumberNew ? 'refined' : 'less-precise',
        kind: isNumberNew ? count.kind : 'country',
        role: count.role,
        subject: count.subject,
        old: isNumberNew ? named : counted,
        new: isNumberNew ? counted : named,
        why: isNumberNew
          ? 'countries named before are examples of a number now'
          : 'countries that were examples of a number stand without it now',
      });
    }
  }
  return {
    changes,
    restOld: old.values.filter((value) => !gone.has(value)),
    restNow: now.values.filter((value) => !gone.has(value)),
  };
}

/** Countries of the list that the other side does not name. */
function namesOnlyHere(
  list: CountryList,
  values: readonly StatedValue[],
  gone: ReadonlySet<StatedValue>,
): StatedValue[] {
  const members = new Set<Mention>(list.members);
  return values.filter((value) => !gone.has(value) && value.mentions.some((mention) => members.has(mention)));
}

function bestCount(
  list: CountryList,
  values: readonly StatedValue[],
  gone: ReadonlySet<StatedValue>,
  contexts: ReadonlyMap<Mention, MentionContext>,
): StatedValue | null {
  let best: StatedValue | null = null;
  let bestSimilarity = ALIKE;
  for (const value of values) {
    if (value.kind !== 'count' || !('unit' in value.value) || value.value.unit !== 'country' || gone.has(value))
      continue;
    for (const mention of value.mentions) {
      const similarity = likeness(list, mention, contexts);
      if (similarity >= bestSimilarity) [best, bestSimilarity] = [value, similarity];
    }
  }
  return best;
}

/** `14 other countries` leaves out those named beside it. */
const BESIDES = /\b(?:other|more|further|additional)\b/i;
/** Tokens from a number of countries to the ones it names: `in 11 countries , including the uk , spain and poland`. */
const MAX_EXAMPLE_DISTANCE = 4;

/** A number of countries that is told with most of the list as examples. */
function countWithExamples(
  { members }: CountryList,
  { values, lists }: ListSide,
  gone: ReadonlySet<StatedValue>,
): StatedValue | null {
  const codes = new Set(members.map(({ entity }) => entity.code));
  const examples = lists.filter((list) => {
    const shared = list.members.filter(({ entity }) => codes.has(entity.code));
    return shared.length > members.length * GONE_SHARE;
  });
  const isTold = ({ article, endToken, text }: Mention): boolean =>
    !BESIDES.test(text) &&
    examples.some(({ members: [first] }) => {
      const distance = (first?.startToken ?? 0) - endToken;
      return first?.article === article && distance > 0 && distance <= MAX_EXAMPLE_DISTANCE;
    });
  return values.find((value) => isCountryCount(value) && !gone.has(value) && value.mentions.some(isTold)) ?? null;
}

const isSameCount = (a: StatedValue, b: StatedValue): boolean =>
  a.kind === b.kind && isCountryCount(a) && relateValues(a.value, b.value) === 'equal';

const isCountryCount = ({ kind, value }: StatedValue): boolean =>
  kind === 'count' && 'unit' in value && value.unit === 'country';

function likeness({ members }: CountryList, mention: Mention, contexts: ReadonlyMap<Mention, MentionContext>): number {
  const [first, last] = [contexts.get(members[0]!), contexts.get(members.at(-1)!)];
  const count = contexts.get(mention);
  return first && last && count ? contextSimilarity(joinContexts(first, last), count) : 0;
}
