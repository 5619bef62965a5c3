/** What each passage is worth to an account: the concepts it holds, weighted by how the story's articles repeat them. */

import type { Token } from '../model/token.js';
import { remembered } from '../remembered.js';
import type { Boilerplate } from '../similarity/find-boilerplate.js';
import { type ConceptCounts, createConcepts, type SaidConcepts, type WeighedFact } from './concepts.js';
import { announcesPicture } from './describes-picture.js';
import { type Fault, findFaults } from './find-faults.js';
import { isOpeningCaption, isToldInPast } from './opening-captions.js';
import type { Passage } from './passage.js';
import { insideQuotations, isMostlyQuoted, isQuote } from './quoted-passages.js';
import { trimPassage } from './trim-passage.js';

export interface RatedPassage extends SaidConcepts {
  readonly passage: Passage;
  /** What would be printed of it. */
  readonly tokens: readonly Token[];
  readonly faults: readonly Fault[];
  /** About as many words as it takes when it is printed. */
  readonly length: number;
  /** How near the top of its article: a factor from 1 up. */
  readonly lead: number;
  /** The same for its facts: of several sources each may bring its figure further down. */
  readonly factLead: number;
  /** How often repeated and how sure to hold still: a factor around 1. */
  readonly standing: number;
}

export interface Rating {
  readonly rated: readonly RatedPassage[];
  /** Weight of each concept. */
  readonly weights: Float64Array;
  /** 1 for each concept that is a fact. */
  readonly isFact: Uint8Array;
  readonly telling: Telling;
  /** Some text of the story was updated. */
  readonly hasVersions: boolean;
}

/** What one article says alone counts, but a fifth of what two say. */
const ALONE = 0.2;
/** A fact weighs as much as some common words, more each time it is stated, so that figures are not left out for the words around them. */
const FACT_WEIGHT = { article: 2, versions: 22, sources: 5 } as const;

interface StoryFacts {
  /** Number of clustered statements by cluster id. */
  readonly clusterSizes: ReadonlyMap<string, number>;
  /** By mention id: the fact that a reader would look for, and how much, around 1. */
  readonly factOf: ReadonlyMap<string, WeighedFact>;
  /** Sentences that belong to no story. */
  readonly boilerplate: Boilerplate;
}

/**
 * In:     the passages of a story.
 * Out:    the same passages, in the same order, rated.
 * Cost:   linear in the tokens.
 */
export function ratePassages(passages: readonly Passage[], { clusterSizes, factOf, boilerplate }: StoryFacts): Rating {
  const sources = new Set(passages.map(({ source }) => source)).size;
  const articles = new Set(passages.map(({ order }) => order)).size;
  const telling: Telling = sources > 1 ? 'sources' : articles > 1 ? 'versions' : 'article';
  const quoted = insideQuotations(passages);
  const concepts = createConcepts(
    passages.reduce((sum, { tokens }) => sum + tokens.length, 0),
    factOf.size,
  );
  const isPastArticle = remembered(isToldInPast);
  const rated = passages.map((passage): RatedPassage => {
    const { article, sentence, source } = passage;
    const tokens = trimPassage(passage.tokens);
    const faults = findFaults(tokens, article.style);
    if (boilerplate.get(article.article.path)?.has(sentence)) faults.push('boilerplate');
    const isCaption =
      announcesPicture(leadIn(passage)) || (isOpeningCaption(tokens, sentence) && isPastArticle(article));
    if (isCaption && !faults.includes('picture')) faults.push('picture');
    // a line of a quotation without marks of its own reads as if the article said it
    const isInside = quoted.has(passage) || (passage.lead === 'quotation' && !tokens.some(isQuote));
    if (isInside && !faults.includes('open-quotation')) faults.push('open-quotation');
    const lead = leadOf(passage, telling);
    return {
      passage,
      tokens,
      faults,
      length: countWords(tokens),
      ...concepts.note(tokens, factsOf(passage, factOf, FACT_WEIGHT[telling]), source),
      lead,
      factLead: telling === 'sources' ? 1 : lead,
      standing: standingOf(passage, clusterSizes, telling),
    };
  });
  const counts = concepts.counts();
  return { rated, weights: weigh(counts, sources), isFact: counts.isFact, telling, hasVersions: articles > sources };
}

function leadIn({ article, sentence }: Passage): readonly Token[] {
  const { startToken, leadTokens } = article.sentences[sentence]!;
  return article.tokens.slice(startToken, startToken + leadTokens);
}

function factsOf({ mentions }: Passage, factOf: StoryFacts['factOf'], factor: number): WeighedFact[] {
  const facts: WeighedFact[] = [];
  for (const mention of mentions) {
    const fact = factOf.get(mention.id);
    if (fact !== undefined) facts.push({ id: fact.id, weight: factor * fact.weight });
  }
  return facts;
}

function countWords(tokens: readonly Token[]): number {
  let count = 0;
  for (const { kind } of tokens) if (kind !== 'punctuation') count++;
  return count;
}

/** Among several sources what they share counts; in one, what it comes back to. */
function weigh({ isFact, factor, timesSaid, sourceCount }: ConceptCounts, sources: number): Float64Array {
  // nearly all words and pairs are said once
  const once = repetition(1, 1, sources);
  return factor.map((weight, concept) => {
    const [times, by] = [timesSaid[concept]!, sourceCount[concept]!];
    if (isFact[concept] === 1) return weight * Math.log2(1 + times);
    return weight * (times === 1 ? once : repetition(times, by, sources));
  });
}

const repetition = (timesSaid: number, sourceCount: number, sources: number): number =>
  sources > 1 ? (sourceCount - 1 + ALONE) ** 0.8 * Math.log1p(timesSaid) ** 0.3 : Math.sqrt(timesSaid);

/**
 * Weight of an article's first sentence over a late one, and the sentences after which that has fallen to a third. A lone article's
 * lead is its own summary, as every comparison with "the first three sentences" shows; an updated one comes back to what matters
 * further down as well; of several sources each is one voice.
 */
const LEAD = {
  article: { weight: 300, depth: 1.5 },
  versions: { weight: 10, depth: 9 },
  sources: { weight: 2, depth: 8 },
} as const;
/** Who tells the story: one article, versions of one, or several sources. */
export type Telling = keyof typeof LEAD;
/** How much repetition inside the story adds: four copies weigh a little over twice. */
const REPETITION_EXPONENT = 0.6;
/** What the last version of a text says and no earlier one did is why there is a new version. */
const NEW_IN_VERSION = 1.4;

/** What a later version of the same text left out counts less: it may no longer hold. */
const SUPERSEDED = 0.15;

/** What someone said about the news comes after the news; among several sources it is what they share that decides. */
const QUOTED = { article: 0.4, versions: 0.4, sources: 1 } as const;

function leadOf({ sentence }: Passage, telling: Telling): number {
  const { weight, depth } = LEAD[telling];
  return 1 + weight * Math.exp(-sentence / depth);
}

function standingOf(
  { clusters, isLatest, isNew, tokens }: Passage,
  clusterSizes: ReadonlyMap<string, number>,
  telling: Telling,
): number {
  const copies = clusters.reduce((most, id) => Math.max(most, clusterSizes.get(id) ?? 1), 1);
  return (
    copies ** REPETITION_EXPONENT *
    (isNew ? NEW_IN_VERSION : 1) *
    (isLatest ? 1 : SUPERSEDED) *
    (isMostlyQuoted(tokens) ? QUOTED[telling] : 1)
  );
}
