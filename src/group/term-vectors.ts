/** What an article is about, as a weighted bag of stems and stem pairs. */
import type { AnalyzedArticle } from '../model/analysis.js';
import { stem } from '../text/stem.js';
import { STOP_WORDS } from '../text/stop-words.js';
import { tokenizeLine } from '../text/tokenize.js';

/** A sparse vector of length 1: term ids in ascending order with their weights. */
export interface TermVector {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * Articles added to the count of every corpus, each taken to hold terms of its own: in a corpus of two articles the
 * words they share must not lose all weight, and one threshold must serve corpora of every size. From trials on
 * corpora of 2 to 772 articles.
 */
const BACKGROUND_ARTICLES = 400;
/**
 * Share of its weight that a term of one article alone keeps in a large corpus: it can match nothing and only makes a
 * long article look unlike all others. In a small corpus it is the sign that two articles tell different things, and
 * keeps more: half of the rest at `HALF_WEIGHT_ARTICLES`.
 */
const LONE_TERM_SHARE = 0.2;
const HALF_WEIGHT_ARTICLES = 30;
/** How much more a word of the title tells than one of the body. */
const TITLE_WEIGHT = 2;
/**
 * How much more a name or a figure tells than another word: two earthquakes share all their words but the place, the day
 * and the magnitude. On labelled news in natural case this lifts the B-cubed F1 from .90 to .93, figures alone (all that
 * lower-cased text shows) to .91.
 */
const NAME_WEIGHT = 2;
/** Words of an article that are looked at: news says early what it is about, and cost must not grow with a dump. */
const MAX_WORDS = 1500;

/**
 * TF-IDF vectors over stems and pairs of neighbouring stems.
 * In:     all articles of the corpus.
 * Out:    a vector an article, in the order given; term ids are given out in order of first use.
 * Cost:   linear in the text.
 * Source: Salton & Buckley 1988, weights `ltc`, with a background and lone terms damped as above.
 */
export function termVectors(articles: readonly AnalyzedArticle[]): TermVector[] {
  const idOf = new Map<string, number>();
  const documentFrequency: number[] = [];
  const counts = articles.map((article) => {
    const count = new Map<number, number>();
    for (const [term, weight] of termsOf(article)) {
      let id = idOf.get(term);
      if (id === undefined) {
        id = idOf.size;
        idOf.set(term, id);
        documentFrequency.push(0);
      }
      if (!count.has(id)) documentFrequency[id]!++;
      count.set(id, (count.get(id) ?? 0) + weight);
    }
    return count;
  });
  const loneShare =
    LONE_TERM_SHARE + ((1 - LONE_TERM_SHARE) * HALF_WEIGHT_ARTICLES) / (HALF_WEIGHT_ARTICLES + articles.length);
  const idf = documentFrequency.map(
    (df) => Math.log((articles.length + BACKGROUND_ARTICLES) / df) * (df === 1 ? loneShare : 1),
  );
  return counts.map((count) => unitVector(count, idf));
}

function* termsOf({ article, tokens }: AnalyzedArticle): Generator<readonly [string, number]> {
  yield* termsIn(tokenizeLine(article.title ?? ''), TITLE_WEIGHT);
  yield* termsIn(tokens.slice(0, MAX_WORDS), 1);
}

function* termsIn(tokens: readonly { readonly form: string }[], weight: number): Generator<readonly [string, number]> {
  let before: string | null = null;
  for (const { form } of tokens) {
    if (!WORD.test(form)) continue;
    const word = form.toLowerCase();
    if (STOP_WORDS.has(word)) {
      before = null;
      continue;
    }
    const term = stem(word);
    const told = NAME_OR_FIGURE.test(form) ? weight * NAME_WEIGHT : weight;
    yield [term, told];
    if (before !== null) yield [`${before} ${term}`, told];
    before = term;
  }
}

const WORD = /[\p{L}\p{N}]/u;
/** A sentence's first word passes as well; among words that are no stop words it often is a name. */
const NAME_OR_FIGURE = /^[\p{Lu}\p{N}]/u;

function unitVector(count: ReadonlyMap<number, number>, idf: readonly number[]): TermVector {
  const terms = Uint32Array.from(count.keys()).sort();
  const weights = Float64Array.from(terms, (id) => (1 + Math.log(count.get(id)!)) * idf[id]!);
  const length = Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0)) || 1;
  return { terms, weights: weights.map((w) => w / length) };
}

/** Cosine of two vectors of length 1, 0 to 1. Cost: linear in their terms. */
export function cosine(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [x, y] = [a.terms[i]!, b.terms[j]!];
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!;
    else if (x < y) i++;
    else j++;
  }
  return sum;
}
