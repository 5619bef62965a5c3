/** A fact with what its readers need beside it, and the revisions that its history tells. */
import type { Citation } from '../model/account.js';
import type { Fact, HistoryEntry, Reconciliation } from '../model/fact.js';
import { isQuantityMention, type Mention } from '../model/mention.js';
import type { Story } from '../model/story.js';
import { formatValue } from '../values/format-value.js';
import { cite } from './cite.js';

export interface FactSource {
  readonly story: Story;
  readonly reconciliation: Reconciliation;
  /** Prints canonical lower-case words with their capitals. */
  readonly printName: (lower: string) => string;
}

export interface FactView extends FactSource {
  readonly fact: Fact;
  readonly byId: ReadonlyMap<string, Mention>;
}

/** The value of a mention in a reader's words. */
export const shownValue = (mention: Mention): string =>
  formatValue(isQuantityMention(mention) ? mention.quantity : mention.entity);

export const mentionsOf = ({ byId }: Pick<FactView, 'byId'>, ids: readonly string[]): readonly Mention[] =>
  ids.flatMap((id) => byId.get(id) ?? []);

export const citeMentions = (view: FactView, ids: readonly string[]): readonly Citation[] =>
  cite(view.story, [], mentionsOf(view, ids));

export interface Revision {
  readonly from: HistoryEntry;
  readonly to: HistoryEntry;
}

/** Where a version says otherwise than the one before it; what another source says is no version of it. */
export function revisionsOf({ fact, story }: FactView): Revision[] {
  if (fact.status === 'single' || fact.status === 'agreed') return [];
  const lineages = new Map(story.articles.map(({ path, lineage }) => [path, lineage]));
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
