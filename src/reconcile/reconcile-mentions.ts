/** reconcile: mentions to facts. The versions of each text first, then what its sources say of the same. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Fact, HistoryEntry, Reconciliation } from '../model/fact.js';
import type { Mention } from '../model/mention.js';
import type { Clustering } from '../model/statement.js';
import type { Story } from '../model/story.js';
import { type CounterClaims, counterClaims } from '../slots/counter-claims.js';
import { deniedMentions } from '../slots/denied-mentions.js';
import { mentionContexts } from '../slots/mention-context.js';
import { mentionValue, stateValue, stateValues } from '../slots/stated-value.js';
import { stableId } from '../text/stable-id.js';
import { type FactDraft, inReadingOrder, mentionsOf } from './fact-draft.js';
import { factStatus, standingValue, type Testimony } from './fact-status.js';
import { addArticle, addDenial } from './grow-drafts.js';
import { joinSource, mergeConverged } from './join-sources.js';

export interface StoryToReconcile {
  readonly story: Story;
  /** In version order. */
  readonly articles: readonly AnalyzedArticle[];
  readonly clustering: Clustering;
}

/**
 * In:     a story with its articles and statements.
 * Out:    facts in the order of their first mentions; every mention belongs to one.
 * Cost:   near-linear in the mentions: values are compared where they share something telling.
 */
export function reconcileMentions({ story, articles, clustering }: StoryToReconcile): Reconciliation {
  const lineageOf = lineageReader(story);
  const contexts = mentionContexts(articles, clustering.statements);
  const denied = articles.map(deniedMentions);
  const counters = new Map(articles.flatMap((article) => [...counterClaims(article, contexts)]));
  const sources = new Map<string, readonly FactDraft[]>();
  articles.forEach((article, i) => {
    const stated = stateValues([withoutMentions(article, denied[i]!)], contexts);
    const source = lineageOf(article.article.path);
    sources.set(source, addArticle(sources.get(source) ?? [], stated, { article: i, contexts, counters }));
  });
  const [first = [], ...others] = sources.values();
  const joined = others.reduce((known, own) => joinSource(known, own, contexts), first);
  let drafts = mergeConverged(joined, contexts);
  for (const mention of denied.flatMap((set) => inReadingOrder([...set]))) drafts = addDenial(drafts, mention);
  const mentions = articles.flatMap((article) => article.mentions);
  const facts = inOrder(
    drafts.map((draft) => finishFact(draft, { articles, lineageOf, counters })),
    mentions,
  );
  const factOf = new Map<string, string>();
  for (const fact of facts) for (const mention of fact.mentions) factOf.set(mention, fact.id);
  return { mentions, facts, factOf };
}

/** By the place of the first mention. */
function inOrder(facts: readonly Fact[], mentions: readonly Mention[]): Fact[] {
  const places = new Map(mentions.map(({ id }, i) => [id, i]));
  const placeOf = ({ mentions: [first] }: Fact): number => places.get(first ?? '') ?? 0;
  return [...facts].sort((a, b) => placeOf(a) - placeOf(b));
}

const withoutMentions = (article: AnalyzedArticle, gone: ReadonlySet<Mention>): AnalyzedArticle =>
  gone.size === 0 ? article : { ...article, mentions: article.mentions.filter((mention) => !gone.has(mention)) };

interface StorySources {
  readonly articles: readonly AnalyzedArticle[];
  readonly lineageOf: LineageOf;
  readonly counters: CounterClaims;
}

function finishFact(draft: FactDraft, { articles, lineageOf, counters }: StorySources): Fact {
  const told = draft.statements.map(mentionsOf);
  const mentions = draft.denied.length === 0 && told.length === 1 ? told[0]! : [...told, draft.denied].flat();
  const [first] = mentions;
  if (first === undefined) throw new Error('a fact without a mention');
  const { kind, role, subject, period } = stateValue(mentions);
  const testimonies = draft.statements.map(
    ({ article, values }): Testimony => ({ lineage: lineageOf(articles[article]!.article.path), values }),
  );
  return {
    id: stableId(['fact', first.id]),
    kind,
    role,
    subject,
    period,
    status: testimonies.length === 0 ? 'single' : factStatus(testimonies, counters),
    value: testimonies.length === 0 ? mentionValue(first) : standingValue(testimonies),
    history: draft.statements.map(
      ({ article, values }, i): HistoryEntry => ({
        article: articles[article]!.article.path,
        value: values[0]!.value,
        mentions: told[i]!.map(({ id }) => id),
      }),
    ),
    mentions: mentions.map(({ id }) => id),
  };
}

/** The first article of a path's line of versions: articles of one lineage are one source. */
type LineageOf = (path: string) => string;

function lineageReader({ articles }: Story): LineageOf {
  const lineages = new Map(articles.map(({ path, lineage }) => [path, lineage]));
  return (path) => lineages.get(path) ?? path;
}
