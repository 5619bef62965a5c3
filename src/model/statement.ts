/** Claims and their repetitions: what `cluster` finds in a story. */

import type { Span } from './span.js';
import type { Lead } from './token.js';

/**
 * A part of a sentence (or all of it) that makes one claim: cut where passages shared with other lines begin and end.
 * Statements of an article do not overlap; every sentence is covered by its statements, but for lead-ins.
 */
export interface Statement {
  /** Derived from article and words, with a counter for repeats inside the article. */
  readonly id: string;
  readonly article: string;
  readonly span: Span;
  /** Exactly the raw text of `span`; line ends inside it are `\n`. */
  readonly text: string;
  readonly startToken: number;
  readonly endToken: number;
  /** Index of its sentence in the article. */
  readonly sentence: number;
  readonly lead: Lead;
  /** It starts and ends where its sentence does (lead-in aside): it was written to stand alone. */
  readonly isWholeSentence: boolean;
}

export type Relation = 'identical' | 'same' | 'contained' | 'variant';

/** What a variant says otherwise: `here` is the member's, `there` the representative's. */
export interface Difference {
  readonly kind: string;
  readonly here: string | null;
  readonly there: string | null;
}

export interface ClusterMember {
  readonly statement: Statement;
  /** To the representative. */
  readonly relation: Relation;
  /** To the representative, 0 to 1. */
  readonly similarity: number;
  readonly differs: readonly Difference[];
}

/** Statements that say the same, two or more. Clusters of a story do not share statements. */
export interface Cluster {
  readonly id: string;
  /** Id of the member's statement that stands best alone. */
  readonly representative: string;
  /** In version order, then by place. The representative is one of them, `identical` to itself. */
  readonly members: readonly ClusterMember[];
  /** Where several stories were looked through together. */
  readonly acrossStories?: {
    /** Ids of the stories that tell it, two or more, in the order of the members. */
    readonly stories: readonly string[];
    /** It stands in story after story and belongs to none: a byline, a call to subscribe. */
    readonly isBoilerplate: boolean;
  };
}

export interface Clustering {
  /** All statements of the story, in version order, then by place. */
  readonly statements: readonly Statement[];
  readonly clusters: readonly Cluster[];
}
