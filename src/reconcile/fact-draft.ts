/** A fact while the articles of its story are read: what has been said of one slot so far. */
import type { Mention } from '../model/mention.js';
import { type StatedValue, stateValue } from '../slots/stated-value.js';
import { areEqualValues } from '../values/compare-values.js';

/** What one article states of it. */
export interface Statement {
  /** Index of the article in the story. */
  readonly article: number;
  /** The first is the article's own value; more where it tells it again otherwise or quotes who differs. */
  readonly values: readonly StatedValue[];
}

export interface FactDraft {
  /** Oldest first, one an article. */
  readonly statements: readonly Statement[];
  /** Named by an article only to be taken back. */
  readonly denied: readonly Mention[];
}

/** The draft with one more value of an article, the newest so far or the one last added. */
export function withValue(draft: FactDraft, article: number, value: StatedValue): FactDraft {
  const last = draft.statements.at(-1);
  const statements =
    last?.article === article
      ? [...draft.statements.slice(0, -1), { article, values: [...last.values, value] }]
      : [...draft.statements, { article, values: [value] }];
  return { ...draft, statements };
}

/** Two drafts that turned out to be of one slot, as one. */
export function mergeDrafts(a: FactDraft, b: FactDraft): FactDraft {
  const articles = [...new Set([...a.statements, ...b.statements].map(({ article }) => article))].sort((x, y) => x - y);
  return {
    statements: articles.map((article) => ({
      article,
      values: [...a.statements, ...b.statements].flatMap((said) => (said.article === article ? said.values : [])),
    })),
    denied: [...a.denied, ...b.denied],
  };
}

/** Both say the same in each article that states both, and have said two different things: no chance, but one slot. */
export function haveMovedTogether(a: FactDraft, b: FactDraft): boolean {
  if (a.statements.length < 2 || b.statements.length < 2) return false;
  const ofB = new Map(b.statements.map(({ article, values }) => [article, values[0]!]));
  const shared = a.statements.flatMap(({ article, values }) => {
    const other = ofB.get(article);
    return other === undefined ? [] : [{ one: values[0]!, other }];
  });
  const haveMoved = shared.some(({ one }) => !areEqualValues(one.value, shared[0]!.one.value));
  return haveMoved && !rolesDiffer(a, b) && shared.every(({ one, other }) => areEqualValues(one.value, other.value));
}

function rolesDiffer(a: FactDraft, b: FactDraft): boolean {
  const [x, y] = [asStated(a).role, asStated(b).role];
  return x !== '-' && y !== '-' && x !== y;
}

/** All that is said of it as one stated value, the newest first: that is what the next article is held against. */
export function asStated({ statements }: FactDraft): StatedValue {
  // most facts are told once
  const [value, another] = statements[0]!.values;
  if (statements.length === 1 && another === undefined) return value!;
  const newestFirst = statements.toReversed().flatMap(({ values }) => values.flatMap(({ mentions }) => mentions));
  return stateValue(newestFirst);
}

/** What one article says of it, by place. */
export function mentionsOf({ values }: Statement): readonly Mention[] {
  const [value, another] = values;
  return inReadingOrder(another === undefined ? value!.mentions : values.flatMap(({ mentions }) => mentions));
}

/** In: mentions of one article. */
export const inReadingOrder = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.length < 2
    ? mentions
    : mentions.toSorted((a, b) => a.startToken - b.startToken || a.endToken - b.endToken || (a.kind < b.kind ? -1 : 1));
