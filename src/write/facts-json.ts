/** A story's facts -> `facts.json`. */
import type { Fact, Reconciliation } from '../model/fact.js';
import { isQuantityMention, type Mention } from '../model/mention.js';
import { entityJson, jsonText, placeJson, quantityJson, valueJson } from './json-text.js';
import { FACTS_SCHEMA, type FactsJson } from './schema.js';
import { type OrderedArticle, orderedArticles, type StoryOutput } from './story-output.js';

type FactsOutput = Pick<StoryOutput, 'story' | 'articles' | 'reconciliation'>;

/** The text of `facts.json`: articles, mentions and facts in the order they are given, of one story or of several. */
export const factsJson = (...outputs: readonly FactsOutput[]): string =>
  jsonText({
    schema: FACTS_SCHEMA,
    story: outputs.length === 1 ? outputs[0]!.story.id : null,
    articles: outputs.flatMap(orderedArticles).map(articleJson),
    mentions: outputs.flatMap(({ reconciliation }) =>
      reconciliation.mentions.map((mention) => mentionJson(mention, reconciliation)),
    ),
    facts: outputs.flatMap(({ reconciliation }) => reconciliation.facts.map(factJson)),
  } satisfies FactsJson);

const articleJson = ({ path, order, article }: OrderedArticle): FactsJson['articles'][number] => ({
  path,
  order,
  title: article.title,
  published: article.published,
  source: article.source,
  sha256: article.sha256,
  lines: article.lines.length,
});

const mentionJson = (mention: Mention, { factOf }: Reconciliation): FactsJson['mentions'][number] => {
  const { id, article, span, text, role, subject, period, hedged, negated, derived, saidBy } = mention;
  const head = { id, ...placeJson(article, span, text) };
  const claim = { role, subject, period };
  const attitude = { hedged, negated, derived, saidBy, fact: factOf.get(id) ?? null };
  return isQuantityMention(mention)
    ? { ...head, kind: mention.kind, ...claim, quantity: quantityJson(mention.quantity), ...attitude }
    : { ...head, kind: mention.kind, ...claim, entity: entityJson(mention.entity), ...attitude };
};

const factJson = ({
  id,
  kind,
  role,
  subject,
  period,
  status,
  value,
  history,
  mentions,
}: Fact): FactsJson['facts'][number] => ({
  id,
  kind,
  role,
  subject,
  period,
  status,
  value: valueJson(value),
  history: history.map((entry) => ({
    article: entry.article,
    value: valueJson(entry.value),
    mentions: [...entry.mentions],
  })),
  mentions: [...mentions],
});
