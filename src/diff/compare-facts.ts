/** Facts of two sides: which stand, which changed, which are new and which are gone. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { ChangeSide, ChangeType, FactChange } from '../model/changes.js';
import type { Mention, MentionKind } from '../model/mention.js';
import { type CounterClaims, counterClaims, findCountered } from '../slots/counter-claims.js';
import { deniedMentions } from '../slots/denied-mentions.js';
import { matchValues } from '../slots/match-values.js';
import { contextSimilarity, type MentionContext, mentionContexts } from '../slots/mention-context.js';
import { mentionValue, type StatedValue, stateValue, stateValues } from '../slots/stated-value.js';
import { isDistinctive } from '../slots/telling-figure.js';
import { relateValues } from '../values/compare-values.js';
import { absorbRetellings, type MatchedValues } from './absorb-retellings.js';
import { typeChange } from './change-type.js';
import { countryLists } from './country-lists.js';
import { describeValue } from './describe-side.js';
import { matchCountryLists } from './match-country-lists.js';
import { areIndependent } from './shared-text.js';
import { weightOf } from './sort-changes.js';

/** Kinds that are facts by themselves: that one is new or gone is a change. A date that comes with a new sentence is none. */
const REPORTED: ReadonlySet<MentionKind> = new Set([
  'money',
  'duration',
  'percent',
  'count',
  'measure',
  'country',
  'service',
]);

/** Words alike from which two contexts are one sentence and its revision. */
const SAME_SENTENCE = 0.6;

/** Words alike from which a plain figure that is denied, `not 11`, is about the same matter. */
const SAME_MATTER = 0.2;

/** What one side says, what it takes back, and what it sets against what it says. */
interface Side {
  readonly values: readonly StatedValue[];
  readonly denied: readonly Mention[];
  readonly counters: CounterClaims;
}

/**
 * In:     the articles of both sides, in a fixed order.
 * Out:    one entry a fact, by weight: type, then place.
 * Cost:   near-linear in the mentions.
 */
export function compareFacts(old: readonly AnalyzedArticle[], now: readonly AnalyzedArticle[]): FactChange[] {
  const contexts = mentionContexts([...old, ...now]);
  const [before, after] = [readSide(old, contexts), readSide(now, contexts)];
  const independent = areIndependent(old, now);
  const isCounter = (value: StatedValue): boolean =>
    findCountered(value, before.counters) !== undefined || findCountered(value, after.counters) !== undefined;
  const found = matchValues({
    old: before.values,
    now: after.values,
    contexts,
    isIndependent: () => independent,
    isCounter,
  });
  const { matches, restOld, restNow } = absorbRetellings(before.values, after.values, found, contexts);
  const lists = matchCountryLists({
    old: { values: restOld, lists: old.flatMap(countryLists) },
    now: { values: restNow, lists: now.flatMap(countryLists) },
    contexts,
  });
  const disputeOld = disputesOf(before, matches, 'old');
  const disputeNow = disputesOf(after, matches, 'now');
  const changes = [
    ...matches.map((match) => pairChange(match, { before, after, contexts, independent })),
    ...lists.changes,
    ...lists.restOld
      .filter(isReported)
      .map((value) => disputeOld(value) ?? removal(value, denialOf(value, after, contexts))),
    ...lists.restNow
      .filter(isReported)
      .map((value) => disputeNow(value) ?? addition(value, denialOf(value, before, contexts))),
  ];
  return sortChanges(changes, old, now);
}

function readSide(articles: readonly AnalyzedArticle[], contexts: ReadonlyMap<Mention, MentionContext>): Side {
  const denied = articles.flatMap((article) => [...deniedMentions(article)]);
  const isDenied = new Set(denied);
  const stated = articles.map((article) => ({
    ...article,
    mentions: article.mentions.filter((mention) => !isDenied.has(mention)),
  }));
  const counters = new Map(articles.flatMap((article) => [...counterClaims(article, contexts)]));
  return { values: stateValues(stated, contexts), denied, counters };
}

interface Surroundings {
  readonly before: Side;
  readonly after: Side;
  readonly contexts: ReadonlyMap<Mention, MentionContext>;
  readonly independent: boolean;
}

function pairChange({ old, now, similarity }: MatchedValues, around: Surroundings): FactChange {
  const { before, after, contexts, independent } = around;
  const { type, why } = typeChange(old, now, {
    isSameSentence: similarity >= SAME_SENTENCE,
    areIndependent: independent,
    isDenied: (denialOf(old, after, contexts) ?? denialOf(now, before, contexts)) !== undefined,
  });
  return change(now, { type, why, old: describeValue(old), new: describeValue(now) });
}

/**
 * In:     a side, and the pairs of both.
 * Out:    what a value is that this side alone sets against what both tell; undefined for one that is not set so.
 */
function disputesOf(
  { counters }: Side,
  matches: readonly MatchedValues[],
  side: 'old' | 'now',
): (value: StatedValue) => FactChange | undefined {
  const isCountered = new Set(counters.values());
  const matchOf = new Map(
    matches.flatMap((match) =>
      match[side].mentions.flatMap((mention) => (isCountered.has(mention) ? [[mention, match] as const] : [])),
    ),
  );
  return (value) => {
    const countered = findCountered(value, counters);
    const match = countered && matchOf.get(countered);
    return match && disputeWith(value, match, side);
  };
}

function disputeWith(value: StatedValue, countered: MatchedValues, side: 'old' | 'now'): FactChange {
  const [own, other] = [describeValue(value), describeValue(side === 'now' ? countered.old : countered.now)];
  const speaker = value.mentions[0]?.saidBy;
  const why = `${own.value}${speaker ? `, by ${speaker},` : ''} is set against ${describeValue(countered[side]).value}`;
  return change(value, {
    type: 'contradicted',
    why,
    old: side === 'now' ? other : own,
    new: side === 'now' ? own : other,
  });
}

function removal(value: StatedValue, denial: Mention | undefined): FactChange {
  const old = describeValue(value);
  if (denial === undefined) return change(value, { type: 'removed', why: 'only the old side says it', old, new: null });
  const now = describeValue(stateValue([denial]));
  return change(value, { type: 'contradicted', why: `the new side takes ${old.value} back`, old, new: now });
}

function addition(value: StatedValue, denial: Mention | undefined): FactChange {
  const now = describeValue(value);
  if (denial === undefined)
    return change(value, { type: 'added', why: 'only the new side says it', old: null, new: now });
  const old = describeValue(stateValue([denial]));
  return change(value, { type: 'contradicted', why: `the old side denies ${now.value}`, old, new: now });
}

const isReported = (value: StatedValue): boolean => REPORTED.has(value.kind) && !isMereOne(value);

/** `one explanation`, `one official noted`: that there was one is no figure, unless a role makes it one: `one dead`. */
const isMereOne = ({ kind, role, value }: StatedValue): boolean =>
  kind === 'count' && role === '-' && 'unit' in value && value.high === 1 && value.bound === 'exact';

/** The place where the other side takes this very value back. */
const denialOf = (
  value: StatedValue,
  { denied }: Side,
  contexts: ReadonlyMap<Mention, MentionContext>,
): Mention | undefined => denied.find((mention) => isDenialOf(mention, value, contexts));

function isDenialOf(mention: Mention, value: StatedValue, contexts: ReadonlyMap<Mention, MentionContext>): boolean {
  const [said, denied] = [value.value, mentionValue(mention)];
  if (mention.kind !== value.kind || relateValues(denied, said) !== 'equal') return false;
  if (!('unit' in said) || !('unit' in denied)) return true;
  if (said.unit !== denied.unit) return false;
  if (isDistinctive(value.kind, said)) return true;
  const context = contexts.get(mention);
  return value.mentions.some((stated) => {
    const other = contexts.get(stated);
    return context && other && contextSimilarity(context, other) >= SAME_MATTER;
  });
}

interface ChangeParts {
  readonly type: ChangeType;
  readonly why: string;
  readonly old: ChangeSide | null;
  readonly new: ChangeSide | null;
}

const change = ({ kind, role, subject }: StatedValue, { type, why, old, new: now }: ChangeParts): FactChange => ({
  type,
  kind,
  role,
  subject,
  old,
  new: now,
  why,
});

/** By weight, then by place on the new side, what is gone by its place on the old one. */
function sortChanges(
  changes: readonly FactChange[],
  old: readonly AnalyzedArticle[],
  now: readonly AnalyzedArticle[],
): FactChange[] {
  const orders = [now, old].map((side) => new Map(side.map(({ article }, i) => [article.path, i])));
  const placeOf = (entry: FactChange): readonly number[] => {
    const mention = (entry.new ?? entry.old)?.mentions[0];
    const order = orders[entry.new ? 0 : 1]?.get(mention?.article ?? '') ?? 0;
    return [weightOf(entry), order, mention?.line ?? 0, mention?.start ?? 0, mention?.end ?? 0];
  };
  return changes
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .sort((a, b) => compareNumbers(a.place, b.place))
    .map(({ entry }) => entry);
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  return 0;
}
