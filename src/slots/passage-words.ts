/** The words of articles that are compared with each other, by normal form, and how rare each form is among them. */
import type { AnalyzedArticle } from '../model/analysis.js';
import { normalWords } from '../text/normal-form.js';
import { isStopWord } from '../text/stop-words.js';

/** A run of tokens of an article, `[startToken, endToken)`, that makes one claim. */
export interface Passage {
  readonly article: string;
  readonly startToken: number;
  readonly endToken: number;
}

/** The words of all passages, one after the other: entry k of each list is about word k. */
export interface PassageWords {
  /** Number of its normal form, counted from 0 in the order of first sight. */
  readonly forms: readonly number[];
  /** Index of its token in its article. */
  readonly tokens: readonly number[];
  readonly areFunction: readonly boolean[];
  /** By the number of a form. */
  readonly names: readonly string[];
  /** By the number of a form: 1 for a form that one passage of many holds, near 0 for one that all hold. */
  readonly rarity: Float64Array;
  /** The passages of each article, in order. */
  readonly passages: readonly (readonly WordRange[])[];
}

/** Words `[start, end)` of the lists, those of one passage. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
  readonly endToken: number;
  /** Years that the passage names. */
  readonly years: ReadonlySet<string>;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const NO_YEARS: ReadonlySet<string> = new Set();

/**
 * In:     articles and their statements; the sentences of an article stand in where it has none.
 * Out:    their words. Figures are left out: they may have changed.
 * Cost:   linear in the tokens.
 */
export function passageWords(articles: readonly AnalyzedArticle[], statements: readonly Passage[]): PassageWords {
  const [forms, tokens, areFunction, names]: [number[], number[], boolean[], string[]] = [[], [], [], []];
  const numbers = new Map<string, number>();
  // by form: the passages that hold it, and the last one that did
  const [counts, lastIn]: [number[], number[]] = [[], []];
  let read = 0;

  const readPassage = (article: AnalyzedArticle, { startToken, endToken }: Omit<Passage, 'article'>): WordRange => {
    const start = forms.length;
    let years: Set<string> | undefined;
    read++;
    for (const { form, token, isNumeral } of normalWords(article.tokens, startToken, endToken)) {
      if (isNumeral) {
        const figure = article.tokens[token]!.form;
        if (YEAR.test(figure)) years = (years ?? new Set()).add(figure);
        continue;
      }
      let number = numbers.get(form);
      if (number === undefined) {
        number = names.push(form) - 1;
        numbers.set(form, number);
        counts.push(0);
        lastIn.push(0);
      }
      if (lastIn[number] !== read) {
        lastIn[number] = read;
        counts[number]!++;
      }
      forms.push(number);
      tokens.push(token);
      areFunction.push(isStopWord(article.tokens[token]!.word));
    }
    return { start, end: forms.length, endToken, years: years ?? NO_YEARS };
  };

  const known = groupByArticle(statements);
  const passages = articles.map((article) =>
    (known.get(article.article.path) ?? claimsOf(article)).map((passage) => readPassage(article, passage)),
  );
  const scale = Math.log(1 + read);
  const rarity = Float64Array.from(counts, (count) => Math.log(1 + read / count) / scale);
  return { forms, tokens, areFunction, names, rarity, passages };
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
