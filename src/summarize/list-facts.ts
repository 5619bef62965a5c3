/** The facts of a story as an editor would list them: the key facts, what changed between versions, where sources disagree. */
import type { ChangeNote, Disagreement, KeyFact } from '../model/account.js';
import type { Fact } from '../model/fact.js';
import { formatValue } from '../values/format-value.js';
import { cite } from './cite.js';
import { citeMentions, type FactSource, type FactView, mentionsOf, revisionsOf, shownValue } from './fact-view.js';
import { labelFact } from './label-fact.js';
import { listChanges } from './list-changes.js';
import { listDisagreements } from './list-disagreements.js';
import { keyWeight } from './weigh-fact.js';

/** Rows of figures, at most: with the two lists of names about fifteen, what an editor takes in; more is a data file. */
const MAX_FIGURES = 13;
/** Rows of one name, at most: a third `flights` says nothing that two do not. */
const MAX_SAME_LABEL = 2;

export interface FactList {
  readonly keyFacts: readonly KeyFact[];
  readonly changes: readonly ChangeNote[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * In:     the reconciled facts of a story.
 * Out:    its key facts, the weightiest first; changes and disagreements in the order of the facts.
 * Cost:   facts and mentions, sorted.
 */
export function listFacts(source: FactSource): FactList {
  const { facts, mentions } = source.reconciliation;
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const views = facts.map((fact): FactView => ({ ...source, fact, byId }));
  return {
    keyFacts: [...figureRows(views), ...nameRows(views), ...correctionRows(views)],
    changes: listChanges(views),
    disagreements: listDisagreements(views),
  };
}

/** What is told again, by more articles or lines, weighs more. */
const tableWeight = (fact: Fact): number => keyWeight(fact) * (1 + Math.log2(fact.mentions.length) / 4);

function figureRows(views: readonly FactView[]): KeyFact[] {
  const rows: KeyFact[] = [];
  const ranked = views
    .map((view, i) => ({ view, i, weight: tableWeight(view.fact) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.i - b.i);
  for (const { view } of ranked) {
    if (rows.length === MAX_FIGURES) break;
    const row = figureRow(view);
    const same = rows.filter(({ label }) => label === row.label);
    if (same.length < MAX_SAME_LABEL && same.every(({ value }) => value !== row.value)) rows.push(row);
  }
  return rows;
}

function figureRow(view: FactView): KeyFact {
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
function standing(view: FactView): readonly string[] {
  const { fact } = view;
  const value = formatValue(fact.value);
  const stating = mentionsOf(view, fact.mentions).filter((mention) => shownValue(mention) === value);
  return stating.length > 0 ? stating.map(({ id }) => id) : fact.mentions;
}

/** Names of a list row, at most. */
const MAX_NAMES = 12;

/** Services and countries share a row each, the most told first. */
function nameRows(views: readonly FactView[]): KeyFact[] {
  return (['service', 'country'] as const).flatMap((kind) => {
    const named = views.filter(({ fact }) => fact.kind === kind);
    named.sort((a, b) => b.fact.mentions.length - a.fact.mentions.length);
    return named.length === 0 ? [] : [nameRow(kind === 'service' ? 'services named' : 'countries named', named)];
  });
}

/** Rows of corrections, at most. */
const MAX_CORRECTIONS = 3;

/** What the articles say of themselves that they got wrong. */
const correctionRows = (views: readonly FactView[]): KeyFact[] =>
  views
    .filter(({ fact }) => fact.kind === 'correction')
    .slice(0, MAX_CORRECTIONS)
    .map((view) => ({
      label: 'taken back',
      value: formatValue(view.fact.value),
      before: [],
      status: view.fact.status,
      citations: citeMentions(view, view.fact.mentions),
    }));

function nameRow(label: string, views: readonly FactView[]): KeyFact {
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
      named.flatMap((view) => mentionsOf(view, view.fact.mentions.slice(-1))),
    ),
  };
}
