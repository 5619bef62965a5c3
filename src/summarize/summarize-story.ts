/** summarize: tells a story once, from its clusters and facts. */
import type { Account, AccountSentence } from '../model/account.js';
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Reconciliation } from '../model/fact.js';
import { isQuantityMention } from '../model/mention.js';
import type { Clustering, Statement } from '../model/statement.js';
import type { Story } from '../model/story.js';
import type { Options } from '../options.js';
import { remembered } from '../remembered.js';
import type { Boilerplate } from '../similarity/find-boilerplate.js';
import { repairText } from '../text/repair-text.js';
import { isCased } from '../text/seen-forms.js';
import { type Casing, restoreCase } from '../text/truecase.js';
import { wordOf } from '../text/vocabulary.js';
import { valuesAgree } from '../values/compare-values.js';
import { formatValue } from '../values/format-value.js';
import { cite, type Place } from './cite.js';
import type { WeighedFact } from './concepts.js';
import { findStale, statesStale } from './find-stale.js';
import { formHeadline } from './form-headline.js';
import { listFacts } from './list-facts.js';
import { listRepeated } from './list-repeated.js';
import { orderChoices } from './order-choices.js';
import { findPassages, type Passage } from './passage.js';
import { countPrinted, printSentence } from './print-passage.js';
import { type RatedPassage, ratePassages } from './rate-passages.js';
import { selectPassages } from './select-passages.js';
import { trimPassage } from './trim-passage.js';
import { weighFact } from './weigh-fact.js';

export interface StoryInput {
  readonly story: Story;
  /** In version order. */
  readonly articles: readonly AnalyzedArticle[];
  readonly clustering: Clustering;
  readonly reconciliation: Reconciliation;
  readonly casing: Casing;
  /** Sentences that stand in story after story and belong to none. */
  readonly boilerplate: Boilerplate;
  readonly options: Options;
}

/**
 * In:     what the stages before found of one story.
 * Out:    its account, ready to be rendered.
 * Cost:   linear in the text, plus passages times sentences told.
 */
export function summarizeStory(input: StoryInput): Account {
  const { story, clustering, reconciliation, casing } = input;
  const printName = (lower: string) =>
    restoreCase(['for', ...lower.split(' ')].map(wordOf), { casing, articles: story.articles.map(({ path }) => path) })
      .slice(1)
      .join(' ')
      // `rail workers ' union`
      .replace(/ '(?= |$)/g, "'");
  const sentences = tellStory(input);
  return {
    title: givenTitle(story) ?? formHeadline(leadOf(sentences)?.text ?? story.dir),
    sentences,
    ...listFacts({ story, reconciliation, printName }),
    repeated: listRepeated({ story, clustering, print: statementPrinter(input) }),
  };
}

/** Front matter comes from the same damaged files as the text. */
const givenTitle = ({ title }: Story): string | null =>
  title === null ? null : repairText(title).text.replace(/\s+/g, ' ').trim() || null;

const leadOf = (sentences: readonly AccountSentence[]): AccountSentence | undefined =>
  sentences.find(({ text }) => !text.startsWith('"')) ?? sentences[0];

function tellStory(input: StoryInput): AccountSentence[] {
  const { story, articles, clustering, reconciliation, casing, boilerplate, options } = input;
  const passages = findPassages({ story, articles, clustering });
  const rating = ratePassages(passages, {
    clusterSizes: new Map(clustering.clusters.map(({ id, members }) => [id, members.length])),
    factOf: wantedFacts(story, reconciliation),
    boilerplate,
  });
  const casedArticles = new Set(articles.filter(({ tokens }) => isCased(tokens)));
  const stale = findStale(reconciliation);
  const choices = selectPassages({
    rating,
    options,
    wordsOf: remembered(({ tokens, passage }: RatedPassage) => countPrinted(tokens, passage.article)),
    isStale: ({ passage }) => statesStale(passage.mentions, stale, reconciliation.factOf),
  });
  const copies = copiesOf(clustering);
  return orderChoices(choices, placeFinder(input, copies)).map((rated) => ({
    text: printSentence(rated.tokens, {
      article: rated.passage.article,
      story,
      mentions: rated.passage.mentions,
      casing,
      isCased: casedArticles.has(rated.passage.article),
    }),
    citations: cite(story, linesOf(rated), otherCopies(rated.passage, copies)),
  }));
}

/**
 * The fact of each mention that states a figure. Where an article tells of a dispute, the figure of the other side is a fact of its own
 * to tell; among several sources what they share is told, and the table says where they differ.
 */
function wantedFacts({ articles }: Story, { mentions, facts }: Reconciliation): ReadonlyMap<string, WeighedFact> {
  const isOneSource = new Set(articles.map(({ lineage }) => lineage)).size === 1;
  const figures = new Map(mentions.filter(isQuantityMention).map((mention) => [mention.id, mention]));
  return new Map(
    facts.flatMap((fact) => {
      const weight = weighFact(fact);
      return fact.mentions.flatMap((id) => {
        const figure = figures.get(id);
        if (figure === undefined) return [];
        const isOtherSide = isOneSource && fact.status === 'disputed' && !valuesAgree(figure.quantity, fact.value);
        return [[id, { id: isOtherSide ? `${fact.id}\0${formatValue(figure.quantity)}` : fact.id, weight }] as const];
      });
    }),
  );
}

/** Statements of each cluster, but for those that say otherwise. */
const copiesOf = (clustering: Clustering): ReadonlyMap<string, readonly Statement[]> =>
  new Map(
    clustering.clusters.map(({ id, members }) => [
      id,
      members.filter(({ relation }) => relation !== 'variant').map(({ statement }) => statement),
    ]),
  );

const otherCopies = ({ clusters }: Passage, copies: ReadonlyMap<string, readonly Statement[]>): readonly Statement[] =>
  clusters.flatMap((id) => copies.get(id) ?? []);

/** The lines that hold what is printed of a passage, as one place a line. */
function linesOf({ passage, tokens }: RatedPassage): Place[] {
  const lines = [...new Set(tokens.map(({ line }) => line))];
  return lines.map((line) => ({ article: passage.article.article.path, span: { line, endLine: line } }));
}

/** Where a passage or its earliest copy stands in its article, as the share of sentences before it. */
function placeFinder(
  { articles }: StoryInput,
  copies: ReadonlyMap<string, readonly Statement[]>,
): (rated: RatedPassage) => number {
  const lengths = new Map(articles.map(({ article, sentences }) => [article.path, Math.max(1, sentences.length)]));
  const share = (path: string, sentence: number) => sentence / (lengths.get(path) ?? 1);
  return ({ passage }) =>
    otherCopies(passage, copies).reduce(
      (first, { article, sentence }) => Math.min(first, share(article, sentence)),
      share(passage.article.article.path, passage.sentence),
    );
}

function statementPrinter({ story, articles, casing }: StoryInput): (statement: Statement) => string {
  const byPath = new Map(
    articles.map((article) => [article.article.path, { article, isCased: isCased(article.tokens) }]),
  );
  return (statement) => {
    const source = byPath.get(statement.article);
    if (source === undefined) return statement.text;
    const { article } = source;
    const { startToken, leadTokens } = article.sentences[statement.sentence]!;
    const from = Math.max(statement.startToken, startToken + leadTokens);
    const tokens = trimPassage(article.tokens.slice(from, statement.endToken));
    const mentions = article.mentions.filter(
      (mention) => mention.startToken >= from && mention.endToken <= statement.endToken,
    );
    return printSentence(tokens, { ...source, story, mentions, casing });
  };
}
