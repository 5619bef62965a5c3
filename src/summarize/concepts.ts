/** The concepts of a story, numbered as they come up, with how often and by how many sources each is said. */
import type { Token } from '../model/token.js';
import { stemOf } from '../text/stem.js';
import { isStopWord } from '../text/stop-words.js';

/** A word stem, a pair of neighboring stems or a fact: an index into the weights. */
export type Concept = number;

export interface ConceptCount {
  readonly isFact: boolean;
  /** Weight before repetition counts. */
  readonly factor: number;
  timesSaid: number;
  /** Lineages that say it. */
  sourceCount: number;
  /** The lineage that said it first: most concepts never have another. */
  readonly firstSource: string;
}

/** Pairs of words tell more of the content than words (Gillick and Favre 2009 weigh bigrams alone); twice is the middle of a flat optimum. */
const PAIR_WEIGHT = 2;

/** Stems of a story that pairs are told apart by, at most: its square is still an exact integer. */
const MAX_STEMS = 2 ** 26;

export interface Concepts {
  /** Notes the stems of the content words of a passage, and the pairs of neighbors of which one at least is such a word; each once. */
  readonly noteTerms: (
    tokens: readonly Token[],
    source: string,
  ) => { readonly words: readonly Concept[]; readonly pairs: readonly Concept[] };
  readonly noteFact: (id: string, factor: number, source: string) => Concept;
  readonly list: () => readonly ConceptCount[];
}

/** Out: a count that starts empty. */
export function createConcepts(): Concepts {
  const counts: ConceptCount[] = [];
  const stems = new Map<string, number>();
  const words = new Map<number, Concept>();
  const pairs = new Map<number, Concept>();
  const facts = new Map<string, Concept>();
  const laterSources = new Map<Concept, Set<string>>();

  const note = <K>(known: Map<K, Concept>, key: K, { isFact, factor, source }: Saying): Concept => {
    const concept = known.get(key);
    if (concept === undefined) {
      known.set(key, counts.length);
      return counts.push({ isFact, factor, timesSaid: 1, sourceCount: 1, firstSource: source }) - 1;
    }
    const count = counts[concept]!;
    count.timesSaid++;
    if (count.firstSource === source) return concept;
    const later = laterSources.get(concept);
    if (later?.has(source)) return concept;
    count.sourceCount++;
    if (later) later.add(source);
    else laterSources.set(concept, new Set([source]));
    return concept;
  };
  const numberOf = (stem: string): number => {
    const known = stems.get(stem);
    if (known !== undefined) return known;
    stems.set(stem, stems.size);
    return stems.size - 1;
  };

  return {
    noteTerms(tokens, source) {
      const ownWords = new Set<number>();
      const ownPairs = new Set<number>();
      let before = -1;
      let wasContent = false;
      for (const { kind, lower, word } of tokens) {
        if (kind === 'punctuation') continue;
        const stem = numberOf(stemOf(word));
        const isContent = lower.length > 1 && !isStopWord(word);
        if (isContent) ownWords.add(stem);
        if (before >= 0 && (isContent || wasContent)) ownPairs.add(before * MAX_STEMS + stem);
        before = stem;
        wasContent = isContent;
      }
      return {
        words: Array.from(ownWords, (stem) => note(words, stem, { isFact: false, factor: 1, source })),
        pairs: Array.from(ownPairs, (pair) => note(pairs, pair, { isFact: false, factor: PAIR_WEIGHT, source })),
      };
    },
    noteFact: (id, factor, source) => note(facts, id, { isFact: true, factor, source }),
    list: () => counts,
  };
}

interface Saying extends Pick<ConceptCount, 'isFact' | 'factor'> {
  readonly source: string;
}
