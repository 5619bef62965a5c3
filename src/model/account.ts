/** The canonical account of a story, ready to be rendered: what `summarize` writes. Plain text, no markup. */
import type { FactStatus } from './fact.js';
import type { Difference } from './statement.js';

/** A line of an article: `order` is the article's number in the story, `line` the physical line from 1. */
export interface Citation {
  readonly order: number;
  readonly line: number;
}

export interface AccountSentence {
  /** Readable prose: capitals, spacing and quotation marks restored, one sentence, closing mark included. */
  readonly text: string;
  /** At least one; the line it was taken from first. */
  readonly citations: readonly Citation[];
}

export interface KeyFact {
  /** What a reader would call it: `cost to Apple`, `outage`. */
  readonly label: string;
  readonly value: string;
  /** How it stood before (`about 11 hours`), oldest first. */
  readonly before: readonly string[];
  readonly status: FactStatus;
  readonly citations: readonly Citation[];
}

/** Something that a later version says otherwise, adds or drops. */
export interface ChangeNote {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly fromCitations: readonly Citation[];
  readonly toCitations: readonly Citation[];
}

/** Who says what where independent sources differ. */
export interface Disagreement {
  readonly label: string;
  readonly positions: readonly {
    readonly value: string;
    readonly saidBy: string;
    readonly citations: readonly Citation[];
  }[];
}

export interface RepeatedStatement {
  readonly text: string;
  readonly times: number;
  readonly citations: readonly Citation[];
  readonly variants: readonly {
    readonly text: string;
    readonly differs: readonly Difference[];
    readonly citation: Citation;
  }[];
}

export interface Account {
  readonly title: string;
  readonly sentences: readonly AccountSentence[];
  readonly keyFacts: readonly KeyFact[];
  readonly changes: readonly ChangeNote[];
  readonly disagreements: readonly Disagreement[];
  readonly repeated: readonly RepeatedStatement[];
}
