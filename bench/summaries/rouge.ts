/** ROUGE-1, ROUGE-2 and ROUGE-L as F1 over stems, and repeated 4-grams. Source: Lin 2004; tokens and stems as in Google's rouge_score. */
import { stem } from '../../src/text/stem.js';

/** Words longer than this are stemmed. */
const MAX_UNSTEMMED = 3;

export interface Rouge {
  readonly r1: number;
  readonly r2: number;
  readonly rL: number;
}

/** Against several references: hits and lengths of all, summed, as ROUGE-1.5.5 does. */
export function rouge(summary: string, references: readonly string[]): Rouge {
  const told = wordsOf(summary).map(stemmed);
  const wanted = references.map((reference) => wordsOf(reference).map(stemmed));
  return {
    r1: f1(wanted.map((words) => overlap(ngrams(told, 1), ngrams(words, 1)))),
    r2: f1(wanted.map((words) => overlap(ngrams(told, 2), ngrams(words, 2)))),
    rL: f1(wanted.map((words) => ({ hits: longestCommon(told, words), told: told.length, wanted: words.length }))),
  };
}

/** Share of 4-grams that stand in the same summary before. */
export function repeatedShare(summaries: readonly string[]): number {
  let repeated = 0;
  let all = 0;
  for (const summary of summaries)
    for (const times of ngrams(wordsOf(summary), 4).values()) {
      all += times;
      repeated += times - 1;
    }
  return all === 0 ? 0 : repeated / all;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
const stemmed = (word: string): string => (word.length > MAX_UNSTEMMED ? stem(word) : word);

interface Overlap {
  readonly hits: number;
  readonly told: number;
  readonly wanted: number;
}

function f1(overlaps: readonly Overlap[]): number {
  const sum = (key: keyof Overlap) => overlaps.reduce((total, entry) => total + entry[key], 0);
  return sum('hits') === 0 ? 0 : (2 * sum('hits')) / (sum('told') + sum('wanted'));
}

function overlap(told: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>): Overlap {
  let hits = 0;
  for (const [gram, times] of told) hits += Math.min(times, wanted.get(gram) ?? 0);
  const size = (grams: ReadonlyMap<string, number>) => [...grams.values()].reduce((total, times) => total + times, 0);
  return { hits, told: size(told), wanted: size(wanted) };
}

function ngrams(words: readonly string[], length: number): Map<string, number> {
  const grams = new Map<string, number>();
  for (let i = 0; i + length <= words.length; i++) {
    const gram = words.slice(i, i + length).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

/** Length of the longest common subsequence, one row of the table at a time. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) next[j] = word === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    row = next;
  }
  return row[b.length]!;
}
