/** The figures of one story or of several, as counts, so that they add up. */

/** So many of so many. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** What was found, what was said, and what there was to find. */
export interface Tally {
  readonly hits: number;
  readonly said: number;
  readonly gold: number;
}

export const EVAL_KINDS = ['money', 'duration', 'percent', 'count', 'country', 'service'] as const;
export type EvalKind = (typeof EVAL_KINDS)[number];

export interface FactFigures {
  readonly kinds: Readonly<Record<EvalKind, Tally>>;
  /** Of the quantities found, those with the gold's bound, role and speaker, where it has them. */
  readonly bounds: Share;
  readonly roles: Share;
  readonly speakers: Share;
}

export interface LinkFigures {
  readonly full: Share;
  readonly partial: Share;
  /** Of the linked pairs that can be judged, those that are right. */
  readonly precision: Share;
  /** Pairs that must not be linked and were. */
  readonly forbidden: number;
  /** Pairs whose values conflict, linked without being marked as variants. */
  readonly silent: number;
}

export interface ChangeFigures {
  /** Changes told with the right type, and with any. */
  readonly typed: Share;
  readonly any: Share;
  /** Of the changes told, those that the gold has with the same type, and at all. */
  readonly typedPrecision: Share;
  readonly precision: Share;
}

export interface DisagreementFigures {
  readonly told: Share;
  /** Of the facts said to be disputed, those that are. */
  readonly known: Share;
}

export interface NuggetFigures {
  readonly vital: Share;
  readonly all: Share;
  /** Of the account. */
  readonly words: number;
  readonly sentences: number;
}

export interface StoryFigures {
  readonly facts: FactFigures;
  readonly links: LinkFigures;
  readonly changes: ChangeFigures;
  readonly disagreements: DisagreementFigures;
  readonly nuggets: NuggetFigures;
}

/** A part of an evaluation with what was missed, each with its place. */
export interface Scored<T> {
  readonly figures: T;
  readonly misses: readonly string[];
}

/** A tree of counts. */
type Counts = { readonly [name: string]: number | Counts };

/** The sum of figures of one shape, count by count. */
export function addFigures<T extends object>(figures: readonly [T, ...T[]]): T {
  const [first] = figures;
  const sums = Object.entries(first as Counts).map(([name, value]) => {
    const values = figures.map((one) => (one as Counts)[name]!);
    return [name, typeof value === 'number' ? sum(values as number[]) : addFigures(values as [Counts, ...Counts[]])];
  });
  return Object.fromEntries(sums) as T; // the same names with the same kinds of values
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** 0 to 100; of nothing, all. */
export const percent = ({ hits, of }: Share): number => (of === 0 ? 100 : (100 * hits) / of);

export const precision = ({ hits, said }: Tally): number => (said === 0 ? (hits === 0 ? 100 : 0) : (100 * hits) / said);
export const recall = ({ hits, gold }: Tally): number => percent({ hits, of: gold });

/** Harmonic mean of precision and recall, 0 to 100. */
export function f1(tally: Tally): number {
  if (tally.said === 0 && tally.gold === 0) return 100;
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** All kinds of facts together. */
export const allKinds = ({ kinds }: FactFigures): Tally => addFigures(Object.values(kinds) as [Tally, ...Tally[]]);

/** Counts whose hits are the pairs of a yes for each item that passes. */
export const share = <T>(items: readonly T[], isHit: (item: T) => boolean): Share => ({
  hits: items.filter(isHit).length,
  of: items.length,
});
