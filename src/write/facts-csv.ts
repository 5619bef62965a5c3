/** Facts of several stories -> CSV, one mention a row, so that each row can be checked against its line. */
import { isQuantityMention, type Mention } from '../model/mention.js';
import { type Cell, csv } from './csv.js';
import type { StoryOutput } from './story-output.js';

const HEAD = [
  ['story', 'fact', 'status', 'id', 'article', 'line', 'start', 'end', 'endLine', 'text', 'kind', 'role', 'subject'],
  ['period', 'low', 'high', 'unit', 'per', 'bound', 'change', 'name', 'code', 'hedged', 'negated', 'derived', 'saidBy'],
].flat();

/** The text of a CSV file with a head; columns are those of `facts.json`, mentions in the order given. */
export const factsCsv = (stories: readonly Pick<StoryOutput, 'story' | 'reconciliation'>[]): string =>
  csv(rows(stories));

function* rows(stories: readonly Pick<StoryOutput, 'story' | 'reconciliation'>[]): Generator<readonly Cell[]> {
  yield HEAD;
  for (const { story, reconciliation } of stories) {
    const statusOf = new Map(reconciliation.facts.map(({ id, status }) => [id, status]));
    for (const mention of reconciliation.mentions) {
      const fact = reconciliation.factOf.get(mention.id) ?? null;
      yield [story.id, fact, fact === null ? null : (statusOf.get(fact) ?? null), ...cellsOf(mention)];
    }
  }
}

const cellsOf = (mention: Mention): readonly Cell[] => {
  const { id, article, span, text, kind, role, subject, period, hedged, negated, derived, saidBy } = mention;
  const place = [id, article, span.line, span.start, span.end, span.endLine === span.line ? null : span.endLine, text];
  const claim = [kind, role, subject, period];
  return [...place, ...claim, ...valueCells(mention), hedged, negated, derived, saidBy];
};

const valueCells = (mention: Mention): readonly Cell[] => {
  if (!isQuantityMention(mention))
    return [null, null, null, null, null, null, mention.entity.name, mention.entity.code];
  const { low, high, unit, per, bound, change } = mention.quantity;
  return [low, high, unit, per, bound, change, null, null];
};
