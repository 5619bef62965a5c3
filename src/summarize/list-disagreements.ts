/** Where sources disagree: who says what. */
import type { Disagreement } from '../model/account.js';
import type { HistoryEntry } from '../model/fact.js';
import { citeMentions, type FactView, mentionsOf, revisionsOf, shownValue } from './fact-view.js';
import { labelFact } from './label-fact.js';

const MAX_LISTED = 20;

/** Out: one entry a disputed fact, in the order of the facts. */
export const listDisagreements = (views: readonly FactView[]): Disagreement[] =>
  views
    .filter(({ fact }) => fact.status === 'disputed')
    .map(disagreementOf)
    .slice(0, MAX_LISTED);

/** Who says what, without what a source has said before and revised since. */
function disagreementOf(view: FactView): Disagreement {
  const { fact, story } = view;
  const revised = new Set(revisionsOf(view).map(({ from }) => from));
  const standing = fact.history.filter((entry) => !revised.has(entry) || isSplit(entry, view));
  const positions = new Map<string, { value: string; saidBy: string; mentions: string[] }>();
  for (const entry of standing)
    for (const mention of mentionsOf(view, entry.mentions)) {
      const value = shownValue(mention);
      const saidBy =
        mention.saidBy === null
          ? `article ${story.articles.find(({ path }) => path === entry.article)?.order ?? ''}`
          : view.printName(mention.saidBy);
      const position = positions.get(`${value}\0${saidBy}`) ?? { value, saidBy, mentions: [] };
      position.mentions.push(mention.id);
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
const isSplit = ({ mentions }: HistoryEntry, view: FactView): boolean =>
  new Set(mentionsOf(view, mentions).map(shownValue)).size > 1;
