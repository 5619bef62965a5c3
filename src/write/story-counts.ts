/** What a story amounts to, in numbers and in the words of a page's second line. */
import type { FactStatus } from '../model/fact.js';
import type { StoryOutput } from './story-output.js';

export interface StoryCounts {
  readonly articles: number;
  /** Versions and reprints of one text are one source. */
  readonly sources: number;
  /** Different ones: a statement told five times is one. */
  readonly statements: number;
  /** How many of them are told more than once. */
  readonly repeated: number;
  readonly facts: number;
  readonly changed: number;
  readonly refined: number;
  readonly disputed: number;
}

export const countStory = ({ story, clustering, reconciliation }: StoryOutput): StoryCounts => {
  const { statements, clusters } = clustering;
  const copies = clusters.reduce((total, { members }) => total + members.length - 1, 0);
  const withStatus = (status: FactStatus): number =>
    reconciliation.facts.filter((fact) => fact.status === status).length;
  return {
    articles: story.articles.length,
    sources: new Set(story.articles.map(({ lineage }) => lineage)).size,
    statements: statements.length - copies,
    repeated: clusters.length,
    facts: reconciliation.facts.length,
    changed: withStatus('changed'),
    refined: withStatus('refined'),
    disputed: withStatus('disputed'),
  };
};

/** `1 fact`, `2 facts`, `2,345 facts`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${count === 1 ? one : many}`;

/** `3 articles from 2 sources · 41 statements, 12 repeated · 17 facts, 3 changed`; parts that are none are left out. */
export const countsLine = (counts: StoryCounts): string => {
  const some = (count: number, word: string): string => (count === 0 ? '' : `, ${counted(count, word, word)}`);
  return [
    `${counted(counts.articles, 'article')} from ${counted(counts.sources, 'source')}`,
    `${counted(counts.statements, 'statement')}${some(counts.repeated, 'repeated')}`,
    `${counted(counts.facts, 'fact')}${some(counts.changed, 'changed')}${some(counts.refined, 'refined')}${some(counts.disputed, 'disputed')}`,
  ].join(' · ');
};
