/** The words around the mentions of articles that are compared with each other, and how rare each is among all of theirs. */
import type { AnalyzedArticle } from '../model/analysis.js';
import { type NormalWord, normalWords } from '../text/normal-form.js';
import { isStopWord } from '../text/stop-words.js';
import { createFormCounter } from './form-counter.js';

/** A run of tokens of an article, `[startToken, endToken)`, that makes one claim. */
export interface Passage {
  readonly article: string;
  readonly startToken: number;
  readonly endToken: number;
}

/** The words of all passages that hold mentions, one after the other: entry k of each list is about word k. */
export interface PassageWords {
  /** Number of its normal form, counted from 0 in the order of first sight. */
  readonly forms: readonly number[];
  /** Index of its token in its article. */
  readonly tokens: readonly number[];
  readonly areFunction: readonly boolean[];
  /** By the number of a form. */
  readonly names: readonly string[];
  /** By the number of a form: the passages that hold it. */
  readonly counts: readonly number[];
  /** By that count: 1 for a form that one passage of many holds, near 0 for one that all hold. */
  readonly rarity: Float64Array;
  /** The passage of each mention, article by article. */
  readonly passages: readonly WordRange[];
}

/** Words `[start, end)` of the lists, those of one passage. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
  /** Years that the passage names. */
  readonly years: ReadonlySet<string>;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const NO_YEARS: ReadonlySet<string> = new Set();
const NO_PASSAGE: WordRange = { start: 0, end: 0, years: NO_YEARS };

/**
 * In:     articles and their statements; the sentences of an article stand in where it has none.
 * Out:    the words of the passages that hold mentions; figures are left out: they may have changed.
 * Cost:   linear in the tokens.
 */
export function passageWords(articles: readonly AnalyzedArticle[], statements: readonly Passage[]): PassageWords {
  const [forms, tokens, areFunction]: [number[], number[], boolean[]] = [[], [], []];
  const passages: WordRange[] = [];
  const counter = createFormCounter();

  const keepWords = (article: AnalyzedArticle, words: readonly NormalWord[], numbers: readonly number[]): WordRange => {
    const start = forms.length;
    let years: Set<string> | undefined;
    for (let k = 0; k < words.length; k++) {
      const { token, isNumeral } = words[k]!;
      const { form, word } = article.tokens[token]!;
      if (isNumeral) {
        if (YEAR.test(form)) years = (years ?? new Set()).add(form);
        continue;
      }
      forms.push(numbers[k]!);
      tokens.push(token);
      areFunction.push(isStopWord(word));
    }
    return { start, end: forms.length, years: years ?? NO_YEARS };
  };

  const known = groupByArticle(statements);
  for (const article of articles) {
    const { mentions } = article;
    const claims = known.get(article.article.path) ?? claimsOf(article);
    let at = 0;
    for (let i = 0; i < claims.length; i++) {
      const { startToken, endToken } = claims[i]!;
      const words = normalWords(article.tokens, startToken, endToken);
      const numbers = counter.addPassage(words);
      const first = at;
      // what stands behind the last passage is read with it
      while (at < mentions.length && (mentions[at]!.startToken < endToken || i === claims.length - 1)) at++;
      if (first === at) continue;
      const range = keepWords(article, words, numbers);
      for (let held = first; held < at; held++) passages.push(range);
    }
    for (; at < mentions.length; at++) passages.push(NO_PASSAGE);
  }
  const { names, counts } = counter;
  return { forms, tokens, areFunction, names, counts, rarity: counter.rarity(), passages };
}

const claimsOf = ({ sentences }: AnalyzedArticle): readonly Omit<Passage, 'article'>[] =>
  sentences.map(({ startToken, endToken, leadTokens }) => ({ startToken: startToken + leadTokens, endToken }));

function groupByArticle(statements: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const statement of statements) {
    const group = groups.get(statement.article);
    if (group) group.push(statement);
    else groups.set(statement.article, [statement]);
  }
  return groups;
}
