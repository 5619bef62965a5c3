/** The public names of the package. */
export {
  clusterTexts,
  compareTexts,
  extractFacts,
  type Found,
  type NamedText,
  tellTexts,
} from './library.js';
export type {
  Account,
  AccountSentence,
  ChangeNote,
  Citation,
  Disagreement,
  KeyFact,
  RepeatedStatement,
} from './model/account.js';
export type { AnalyzedArticle } from './model/analysis.js';
export type { Article, Layout, Style } from './model/article.js';
export type { ChangeSide, ChangeType, Comparison, FactChange, StatementEdit } from './model/changes.js';
export { DIAGNOSTIC_CODES, type Diagnostic, type DiagnosticCode, type Severity } from './model/diagnostic.js';
export type { Fact, FactStatus, HistoryEntry, Reconciliation } from './model/fact.js';
export {
  type Entity,
  type EntityMention,
  isQuantityMention,
  type Mention,
  type MentionKind,
  type Quantity,
  type QuantityMention,
} from './model/mention.js';
export type { Span } from './model/span.js';
export type { Cluster, Clustering, ClusterMember, Difference, Relation, Statement } from './model/statement.js';
export type { Story, StoryArticle } from './model/story.js';
export { DEFAULT_OPTIONS, type Options, resolveOptions } from './options.js';
export { type ToldStory, tellStories } from './pipeline.js';
export { CorpusError } from './read/corpus-error.js';
export { readCorpus } from './read/read-corpus.js';
export { formatValue } from './values/format-value.js';
export { type JoinedLines, joinLines, type LinesToJoin } from './workers/join-lines.js';
export { type ClustersJson, type DiffJson, type FactsJson, JSON_SCHEMAS, type RunJson } from './write/schema.js';
