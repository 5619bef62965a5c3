/** What the versions of a text revised, and what matters that the last one added or left out. */
import type { ChangeNote } from '../model/account.js';
import { formatValue } from '../values/format-value.js';
import { citeMentions, type FactView, revisionsOf } from './fact-view.js';
import { labelFact } from './label-fact.js';
import { keyWeight } from './weigh-fact.js';

/** Notes a reader takes in; revisions come first. */
const MAX_REVISED = 20;
const MAX_ADDED = 5;
const MAX_DROPPED = 3;
/** From here on a figure would have been worth a line of the news. */
const MIN_WEIGHT = 1.5;

/**
 * In:     the facts of a story.
 * Out:    revised figures in the order of the facts, then the weightiest that only the last version tells, then those that it tells
 *         no more.
 */
export function listChanges(views: readonly FactView[]): ChangeNote[] {
  const revised = views.filter(({ fact }) => keyWeight(fact) > 0).flatMap(revisionNotes);
  const weighty = views
    .map((view) => ({ view, weight: keyWeight(view.fact) }))
    .filter(({ weight }) => weight >= MIN_WEIGHT)
    .sort((a, b) => b.weight - a.weight);
  const told = weighty.map(({ view }) => ({ view, span: spanOf(view) }));
  return [
    ...revised.slice(0, MAX_REVISED),
    ...told
      .filter(({ span }) => span === 'last')
      .slice(0, MAX_ADDED)
      .map(({ view }) => oneSided(view, 'to')),
    ...told
      .filter(({ span }) => span === 'earlier')
      .slice(0, MAX_DROPPED)
      .map(({ view }) => oneSided(view, 'from')),
  ];
}

function revisionNotes(view: FactView): ChangeNote[] {
  const label = labelFact(view.fact, view.printName);
  return revisionsOf(view).map(({ from, to }) => ({
    label,
    from: formatValue(from.value),
    to: formatValue(to.value),
    fromCitations: citeMentions(view, from.mentions),
    toCitations: citeMentions(view, to.mentions),
  }));
}

/** Which versions of one text tell a fact: the last alone, only such as a later one replaced, or anything else. */
function spanOf({ fact, story }: FactView): 'last' | 'earlier' | 'other' {
  const versions = new Map<string, string[]>();
  for (const { path, lineage } of story.articles) versions.set(lineage, [...(versions.get(lineage) ?? []), path]);
  const lineageOf = new Map(story.articles.map(({ path, lineage }) => [path, lineage]));
  const telling = new Set(fact.history.map(({ article }) => article));
  const lineages = new Set([...telling].map((path) => lineageOf.get(path)));
  const paths = lineages.size === 1 ? (versions.get([...lineages][0] ?? '') ?? []) : [];
  if (paths.length < 2) return 'other';
  if (!telling.has(paths.at(-1)!)) return 'earlier';
  return telling.size === 1 ? 'last' : 'other';
}

function oneSided(view: FactView, side: 'from' | 'to'): ChangeNote {
  const value = formatValue(view.fact.value);
  const citations = citeMentions(view, view.fact.mentions);
  const label = labelFact(view.fact, view.printName);
  return side === 'to'
    ? { label, from: null, to: value, fromCitations: [], toCitations: citations }
    : { label, from: value, to: null, fromCitations: citations, toCitations: [] };
}
