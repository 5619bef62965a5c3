/** The facts of a story as an editor would list them: the key facts, what changed between versions, where sources disagree. */
import type { ChangeNote, Citation, Disagreement, KeyFact } from '../model/account.js';
import type { Fact, HistoryEntry, Reconciliation } from '../model/fact.js';
import { isQuantityMention, type Mention, type MentionKind } from '../model/mention.js';
import type { Story } from '../model/story.js';
import { formatValue } from '../values/format-value.js';
import { cite } from './cite.js';
import { labelFact } from './label-fact.js';

/** Rows of the key-facts table, at most: more is a data file. */
const MAX_KEY_FACTS = 20;
/** Of changes, and of disagreements. */
const MAX_NOTES = 20;
/** Kinds that stand in the table, the most telling first. */
const KEY_KINDS: readonly MentionKind[] = ['money', 'count', 'duration', 'percent', 'measure', 'country', 'service'];
/** How telling a status is: where versions or sources differ, a reader looks first. */
const STATUS_WEIGHT = { disputed: 4, changed: 4, refined: 4, agreed: 2, single: 0 } as const;

export interface FactList {
  readonly keyFacts: readonly KeyFact[];
  readonly changes: readonly ChangeNote[];
  readonly disagreements: readonly Disagreement[];
}

interface FactSource {
  readonly story: Story;
  readonly reconciliation: Reconciliation;
  /** Prints canonical lower-case words with their capitals. */
  readonly printName: (lower: string) => string;
}

/**
 * In:     the reconciled facts of a story.
 * Out:    its key facts, the most telling first; changes and disagreements in the order of the facts.
 * Cost:   facts and mentions, sorted.
 */
export function listFacts(source: FactSource): FactList {
  const { facts, mentions } = source.reconciliation;
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const view = (fact: Fact): FactView => ({ ...source, fact, byId });
  const ranked = facts
    .map((fact, i) => ({ fact, i, weight: weigh(fact) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
    .map(({ fact }) => fact);
  return {
    keyFacts: keyRows(ranked.map(view)),
    changes: facts
      .filter(isNotable)
      .flatMap((fact) => changesOf(view(fact)))
      .slice(0, MAX_NOTES),
    disagreements: facts
      .filter(({ status }) => status === 'disputed')
      .map((fact) => disagreementOf(view(fact)))
      .slice(0, MAX_NOTES),
  };
}

interface FactView extends FactSource {
  readonly fact: Fact;
  readonly byId: ReadonlyMap<string, Mention>;
}

/** A figure that nobody says the meaning of tells a reader nothing, unless it is repeated. */
function weigh({ kind, role, status, mentions, history, value }: Fact): number {
  const rank = KEY_KINDS.indexOf(kind);
  // `one message`: that there was one is no figure
  if (rank < 0 || (kind === 'count' && 'unit' in value && value.high <= 1)) return 0;
  const isNamed = role !== '-' || kind === 'country' || kind === 'service' || kind === 'count';
  if (!isNamed && mentions.length < 2 && status === 'single') return 0;
  return (
    STATUS_WEIGHT[status] + (role === '-' ? 0 : 2) + Math.log2(1 + mentions.length) + history.length / 2 - rank / 10
  );
}

const isNotable = ({ kind, role, mentions }: Fact): boolean =>
  KEY_KINDS.includes(kind) && (role !== '-' || mentions.length > 1);

/** One row a fact; countries and services share a row each, as a list. */
function keyRows(views: readonly FactView[]): KeyFact[] {
  const rows: KeyFact[] = [];
  const seen = new Set<string>();
  for (const view of views.filter(({ fact }) => fact.kind !== 'country' && fact.kind !== 'service')) {
    if (rows.length === MAX_KEY_FACTS) break;
    const row = keyFactOf(view);
    const key = `${row.label}\0${row.value}`;
    if (!seen.has(key)) rows.push(row);
    seen.add(key);
  }
  for (const [kind, label] of [
    ['service', 'services named'],
    ['country', 'countries named'],
  ] as const) {
    const named = views.filter(({ fact }) => fact.kind === kind);
    if (named.length > 0) rows.push(listRow(label, named));
  }
  return rows;
}

/** Names of a list row, at most. */
const MAX_NAMES = 12;

function listRow(label: string, views: readonly FactView[]): KeyFact {
  const named = views.slice(0, MAX_NAMES);
  const names = named.map(({ fact }) => formatValue(fact.value));
  const rest = views.length - named.length;
  return {
    label,
    value: rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', '),
    before: [],
    status: named.length === 1 ? named[0]!.fact.status : 'agreed',
    citations: cite(
      named[0]!.story,
      [],
      named.flatMap(({ fact, byId }) => fact.mentions.slice(-1).flatMap((id) => byId.get(id) ?? [])),
    ),
  };
}

function keyFactOf(view: FactView): KeyFact {
  const { fact } = view;
  const value = formatValue(fact.value);
  const before = revisionsOf(view).map(({ from }) => formatValue(from.value));
  return {
    label: labelFact(fact, view.printName),
    value,
    before: before.filter((earlier, i) => earlier !== value && earlier !== before[i - 1]),
    status: fact.status,
    citations: citeMentions(view, standing(view)),
  };
}

/** The mentions that state the value that stands, or all where none states it in these words. */
function standing({ fact, byId }: FactView): readonly string[] {
  const value = formatValue(fact.value);
  const stating = fact.mentions.filter((id) => {
    const mention = byId.get(id);
    return (
      mention !== undefined && formatValue(isQuantityMention(mention) ? mention.quantity : mention.entity) === value
    );
  });
  return stating.length > 0 ? stating : fact.mentions;
}

const citeMentions = ({ story, byId }: FactView, ids: readonly string[]): readonly Citation[] =>
  cite(
    story,
    [],
    ids.flatMap((id) => byId.get(id) ?? []),
  );

function changesOf(view: FactView): ChangeNote[] {
  const label = labelFact(view.fact, view.printName);
  return revisionsOf(view).map(({ from, to }) => ({
    label,
    from: formatValue(from.value),
    to: formatValue(to.value),
    fromCitations: citeMentions(view, from.mentions),
    toCitations: citeMentions(view, to.mentions),
  }));
}

interface Revision {
  readonly from: HistoryEntry;
  readonly to: HistoryEntry;
}

/** Where a version says otherwise than the one before it; what another source says is no version of it. */
function revisionsOf({ fact, story }: FactView): Revision[] {
  if (fact.status === 'single' || fact.status === 'agreed') return [];
  const lineages = lineagesOf(story);
  const last = new Map<string, HistoryEntry>();
  const revisions: Revision[] = [];
  for (const to of fact.history) {
    const lineage = lineages.get(to.article) ?? to.article;
    const from = last.get(lineage);
    if (from !== undefined && formatValue(from.value) !== formatValue(to.value)) revisions.push({ from, to });
    last.set(lineage, to);
  }
  return revisions;
}

const lineagesOf = ({ articles }: Story): ReadonlyMap<string, string> =>
  new Map(articles.map(({ path, lineage }) => [path, lineage]));

/** Who says what, without what a source has said before and revised since. */
function disagreementOf(view: FactView): Disagreement {
  const { fact, byId, story } = view;
  const revised = new Set(revisionsOf(view).map(({ from }) => from));
  const standing = fact.history.filter((entry) => !revised.has(entry) || isSplit(entry, byId));
  const positions = new Map<string, { value: string; saidBy: string; mentions: string[] }>();
  for (const entry of standing)
    for (const id of entry.mentions) {
      const mention = byId.get(id);
      if (mention === undefined) continue;
      const value = formatValue(isQuantityMention(mention) ? mention.quantity : mention.entity);
      const saidBy =
        mention.saidBy === null
          ? `article ${story.articles.find(({ path }) => path === entry.article)?.order ?? ''}`
          : view.printName(mention.saidBy);
      const position = positions.get(`${value}\0${saidBy}`) ?? { value, saidBy, mentions: [] };
      position.mentions.push(id);
      positions.set(`${value}\0${saidBy}`, position);
    }
  return {
    label: labelFact(fact, view.printName),
    positions: [...positions.values()].map(({ value, saidBy, mentions }) => ({
      value,
      saidBy,
      citations: citeMentions(view, mentions),
    })),
  };
}

/** The article itself tells of two values. */
function isSplit({ mentions }: HistoryEntry, byId: FactView['byId']): boolean {
  const values = mentions.flatMap((id) => {
    const mention = byId.get(id);
    return mention === undefined ? [] : [formatValue(isQuantityMention(mention) ? mention.quantity : mention.entity)];
  });
  return new Set(values).size > 1;
}
