/** reconcile: mentions to facts. Each article in turn is held against what the earlier ones have said of every slot. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Fact, HistoryEntry, Reconciliation } from '../model/fact.js';
import type { Mention } from '../model/mention.js';
import type { Clustering } from '../model/statement.js';
import type { Story } from '../model/story.js';
import { candidatePairs } from '../slots/candidate-pairs.js';
import { deniedMentions } from '../slots/denied-mentions.js';
import { matchValues, type PairScore, scorePair } from '../slots/match-values.js';
import { type MentionContext, mentionContexts } from '../slots/mention-context.js';
import { mentionValue, type StatedValue, stateValue, stateValues } from '../slots/stated-value.js';
import { stableId } from '../text/stable-id.js';
import { unionFind } from '../union-find.js';
import { relateValues } from '../values/compare-values.js';
import {
  asStated,
  type FactDraft,
  haveMovedTogether,
  inReadingOrder,
  mentionsOf,
  mergeDrafts,
  withValue,
} from './fact-draft.js';
import { factStatus, haveOtherSpeakers, standingValue, type Testimony } from './fact-status.js';

export interface StoryToReconcile {
  readonly story: Story;
  /** In version order. */
  readonly articles: readonly AnalyzedArticle[];
  readonly clustering: Clustering;
}

type Contexts = ReadonlyMap<Mention, MentionContext>;

/** Score from which a value without a slot of its own retells one that has been told; see `matchValues` for the scale. */
const RETOLD = 0.55;
/** Score from which another speaker's other value is about the same slot: only near-equal words will do. */
const DISPUTED = 0.65;

/**
 * In:     a story with its articles and statements.
 * Out:    facts in the order of their first mentions; every mention belongs to one.
 * Cost:   near-linear in the mentions: values are compared where they share something telling.
 */
export function reconcileMentions(input: StoryToReconcile): Reconciliation {
  const { articles, clustering } = input;
  const contexts = mentionContexts(articles, clustering.statements);
  const denied = articles.map(deniedMentions);
  let drafts: readonly FactDraft[] = [];
  articles.forEach((article, i) => {
    const stated = stateValues([withoutMentions(article, denied[i]!)], contexts);
    drafts = addArticle(drafts, stated, i, contexts);
  });
  drafts = mergeConverged(drafts, contexts);
  for (const mention of denied.flatMap((set) => inReadingOrder([...set]))) drafts = addDenial(drafts, mention);
  const sources = sourcesOf(input);
  const mentions = articles.flatMap((article) => article.mentions);
  const facts = inOrder(
    drafts.map((draft) => finishFact(draft, sources)),
    mentions,
  );
  return {
    mentions,
    facts,
    factOf: new Map(facts.flatMap((fact) => fact.mentions.map((mention) => [mention, fact.id] as const))),
  };
}

/** By the place of the first mention. */
function inOrder(facts: readonly Fact[], mentions: readonly Mention[]): Fact[] {
  const places = new Map(mentions.map(({ id }, i) => [id, i]));
  const placeOf = ({ mentions: [first] }: Fact): number => places.get(first ?? '') ?? 0;
  return [...facts].sort((a, b) => placeOf(a) - placeOf(b));
}

const withoutMentions = (article: AnalyzedArticle, gone: ReadonlySet<Mention>): AnalyzedArticle => ({
  ...article,
  mentions: article.mentions.filter((mention) => !gone.has(mention)),
});

/** The drafts with what one more article states: values that fill a known slot, tell one again, or open a new one. */
function addArticle(
  drafts: readonly FactDraft[],
  stated: readonly StatedValue[],
  article: number,
  contexts: Contexts,
): readonly FactDraft[] {
  const grown = [...drafts];
  const known = drafts.map(asStated);
  const left = new Set(stated);
  for (const { old, now } of matchValues(known, stated, contexts)) {
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
function mergeConverged(drafts: readonly FactDraft[], contexts: Contexts): readonly FactDraft[] {
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
function addDenial(drafts: readonly FactDraft[], mention: Mention): readonly FactDraft[] {
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

function finishFact(draft: FactDraft, { articles, lineages }: Sources): Fact {
  const mentions = mentionsOf(draft);
  const [first] = mentions;
  if (first === undefined) throw new Error('a fact without a mention');
  const { kind, role, subject, period } = stateValue(mentions);
  const testimonies = draft.statements.map(
    ({ article, values }): Testimony => ({ lineage: lineages[article]!, values }),
  );
  return {
    id: stableId(['fact', first.id]),
    kind,
    role,
    subject,
    period,
    status: testimonies.length === 0 ? 'single' : factStatus(testimonies),
    value: testimonies.length === 0 ? mentionValue(first) : standingValue(testimonies),
    history: draft.statements.map(
      ({ article, values }): HistoryEntry => ({
        article: articles[article]!.article.path,
        value: values[0]!.value,
        mentions: inReadingOrder(values.flatMap((value) => value.mentions)).map(({ id }) => id),
      }),
    ),
    mentions: mentions.map(({ id }) => id),
  };
}

interface Sources {
  /** In version order. */
  readonly articles: readonly AnalyzedArticle[];
  /** Of each article, the first of its line of versions. */
  readonly lineages: readonly string[];
}

function sourcesOf({ story, articles }: StoryToReconcile): Sources {
  const lineageOf = new Map(story.articles.map(({ path, lineage }) => [path, lineage]));
  return { articles, lineages: articles.map(({ article }) => lineageOf.get(article.path) ?? article.path) };
}
