/** Which mentions state a value that the account must not state as its own. */
import type { FactStatus, Reconciliation } from '../model/fact.js';
import { isQuantityMention, type Mention, type Quantity } from '../model/mention.js';

/**
 * In:     the mentions of a passage, the stale ones, and the fact of each mention.
 * Out:    true where one is stale and the passage does not say the value that stands as well (`9 knots, not 11 as first reported`).
 */
export function statesStale(
  mentions: readonly Mention[],
  stale: ReadonlySet<string>,
  factOf: ReadonlyMap<string, string>,
): boolean {
  const current = new Set(mentions.filter(({ id }) => !stale.has(id)).map(({ id }) => factOf.get(id)));
  return mentions.some(({ id }) => stale.has(id) && !current.has(factOf.get(id)));
}

/**
 * In:     the facts of a story.
 * Out:    ids of the mentions of changed and refined facts that do not state the value that stands, and of those of disputed
 *         facts that another value stands for, unless the text says whose figure it is.
 */
export function findStale({ facts, mentions }: Reconciliation): ReadonlySet<string> {
  const factOf = new Map(
    facts.filter(({ status }) => REVISED.has(status)).flatMap((fact) => fact.mentions.map((id) => [id, fact] as const)),
  );
  return new Set(
    mentions
      .filter((mention) => {
        const fact = factOf.get(mention.id);
        if (fact === undefined || mention.derived || (fact.status === 'disputed' && mention.saidBy !== null))
          return false;
        if (!isQuantityMention(mention) || !('unit' in fact.value)) return false;
        return !isSameFigure(mention.quantity, fact.value, mention.kind === 'count');
      })
      .map(({ id }) => id),
  );
}

const REVISED: ReadonlySet<FactStatus> = new Set(['changed', 'refined', 'disputed']);

/** The bound may differ: `around $48 million` and `$48 million` are one figure to a reader; so may what a count is told of: a toll of 23 and 23 workers. */
const isSameFigure = (a: Quantity, b: Quantity, isCount: boolean): boolean =>
  a.low === b.low && a.high === b.high && (isCount || a.unit === b.unit) && a.per === b.per;
