/** The concepts of a story, numbered as they come up, with how often and by how many sources each is said. */
import type { Token } from '../model/token.js';
import { createNameNumbers } from '../numbers/name-numbers.js';
import { createTripleNumbers } from '../numbers/triple-numbers.js';
import { stemOf } from '../text/stem.js';
import { isStopWord } from '../text/stop-words.js';
import { createWordNumbers } from '../text/word-numbers.js';

/** A word stem, a pair of neighboring stems or a fact: an index into the weights. */
export type Concept = number;

/** By concept. */
export interface ConceptCounts {
  /** 1 for each that is a fact. */
  readonly isFact: Uint8Array;
  /** Weight before repetition counts. */
  readonly factor: Float64Array;
  readonly timesSaid: Uint32Array;
  /** Lineages that say it. */
  readonly sourceCount: Uint32Array;
}

/** What a passage says, each once: words, then pairs of neighbors, then facts. */
export interface SaidConcepts {
  readonly concepts: readonly Concept[];
  readonly pairsFrom: number;
  readonly factsFrom: number;
}

/** A fact of a story with its weight. */
export interface WeighedFact {
  readonly id: string;
  readonly weight: number;
}

export interface Concepts {
  /** Notes the stems of the content words of a passage, the pairs of neighbors of which one at least is such a word, and its facts. */
  readonly note: (tokens: readonly Token[], facts: readonly WeighedFact[], source: string) => SaidConcepts;
  readonly counts: () => ConceptCounts;
}

/** Pairs of words tell more of the content than words (Gillick and Favre 2009 weigh bigrams alone); twice is the middle of a flat optimum. */
const PAIR_WEIGHT = 2;

// kinds of concepts: numbers of words and of facts are alike
const [WORD, PAIR, FACT] = [0, 1, 2];

/** In: how many tokens and facts will be noted, at most. Out: counts that start empty. */
export function createConcepts(mostTokens: number, mostFacts: number): Concepts {
  const most = 2 * mostTokens + mostFacts;
  const conceptOf = createTripleNumbers(most);
  const isFact = new Uint8Array(most);
  const factor = new Float64Array(most);
  const timesSaid = new Uint32Array(most);
  const sourceCount = new Uint32Array(most);
  const firstSource = new Uint32Array(most);
  // the passage that said it last, counted from 1
  const lastPassage = new Uint32Array(most);
  // most concepts never have a second source: of those that have, the others as `concept * most + source`
  const laterSources = new Set<number>();
  const numberOf = createWordNumbers();
  const sourceNumber = createNameNumbers();
  const factNumber = createNameNumbers();
  let count = 0;
  let passage = 0;

  /** Counts it once for the passage; false where the passage has said it before. */
  const noteOnce = (concept: Concept, source: number, weight: number): boolean => {
    if (lastPassage[concept] === passage) return false;
    lastPassage[concept] = passage;
    timesSaid[concept]!++;
    if (concept === count) {
      count++;
      factor[concept] = weight;
      firstSource[concept] = source;
      sourceCount[concept] = 1;
    } else if (firstSource[concept] !== source && !laterSources.has(concept * most + source)) {
      laterSources.add(concept * most + source);
      sourceCount[concept]!++;
    }
    return true;
  };

  return {
    note(tokens, told, sourceName) {
      const source = sourceNumber(sourceName);
      const concepts: Concept[] = [];
      const pairs: Concept[] = [];
      passage++;
      let before = -1;
      let wasContent = false;
      for (const { kind, lower, word } of tokens) {
        if (kind === 'punctuation') continue;
        const own = numberOf(stemOf(word));
        const isContent = lower.length > 1 && !isStopWord(word);
        if (isContent) {
          const concept = conceptOf(own, 0, WORD);
          if (noteOnce(concept, source, 1)) concepts.push(concept);
        }
        if (before >= 0 && (isContent || wasContent)) {
          const concept = conceptOf(before, own, PAIR);
          if (noteOnce(concept, source, PAIR_WEIGHT)) pairs.push(concept);
        }
        before = own;
        wasContent = isContent;
      }
      const pairsFrom = concepts.length;
      for (const pair of pairs) concepts.push(pair);
      const factsFrom = concepts.length;
      for (const { id, weight } of told) {
        const concept = conceptOf(factNumber(id), 0, FACT);
        isFact[concept] = 1;
        if (noteOnce(concept, source, weight)) concepts.push(concept);
      }
      return { concepts, pairsFrom, factsFrom };
    },
    counts: () => ({
      isFact: isFact.subarray(0, count),
      factor: factor.subarray(0, count),
      timesSaid: timesSaid.subarray(0, count),
      sourceCount: sourceCount.subarray(0, count),
    }),
  };
}
