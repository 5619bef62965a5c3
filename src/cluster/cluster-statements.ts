/** cluster: finds the statements of a story and which of them say the same. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Cluster, Clustering, Statement } from '../model/statement.js';
import { stableId } from '../text/stable-id.js';
import { buildClusters } from './build-clusters.js';
import { cutStatements } from './cut-statements.js';
import { type FindCandidates, findCandidates } from './find-candidates.js';
import { createPassageBuilder, type Passage } from './passage.js';

/**
 * In:     the articles of a story in version order.
 * Out:    every statement in that order, and clusters of two or more that share none, ordered by their first member.
 * Cost:   linear in the text, plus an alignment for each pair of sentences that share a run of words.
 */
export const clusterStatements = (articles: readonly AnalyzedArticle[]): Clustering =>
  clusterPassages(cutStatements(articles, createPassageBuilder()), findCandidates);

/**
 * In:     passages in the order that is wanted, from one builder, and what finds the pairs of them worth comparing.
 * Out:    a statement for each, and clusters as in `clusterStatements`.
 */
export function clusterPassages(passages: readonly Passage[], findPairs: FindCandidates): Clustering {
  const statements = nameStatements(passages);
  const clusters = buildClusters(passages, findPairs).map(({ representative, members }): Cluster => {
    const id = statements[representative]!.id;
    return {
      id: stableId(['cluster', ...members.map(({ index }) => statements[index]!.id).sort()]),
      representative: id,
      members: members.map(({ index, relation, similarity, differs }) => ({
        statement: statements[index]!,
        relation,
        similarity,
        differs,
      })),
    };
  });
  return { statements, clusters };
}

function nameStatements(passages: readonly Passage[]): Statement[] {
  const repeatsIn = new Map<AnalyzedArticle, Map<string, number>>();
  return passages.map((passage) => {
    const { article, sentence, startToken, endToken } = passage;
    const [first, last] = [article.tokens[startToken]!, article.tokens[endToken - 1]!];
    const span = { line: first.line, start: first.start, endLine: last.line, end: last.end };
    const text = rawText(article, span);
    const repeats = repeatsIn.get(article) ?? new Map<string, number>();
    const repeat = repeats.get(text) ?? 0;
    repeatsIn.set(article, repeats.set(text, repeat + 1));
    const whole = article.sentences[sentence]!;
    return {
      id: stableId(['statement', article.article.path, text, String(repeat)]),
      article: article.article.path,
      span,
      text,
      startToken,
      endToken,
      sentence,
      lead: whole.lead,
      isWholeSentence: startToken === whole.startToken + whole.leadTokens && endToken === whole.endToken,
    };
  });
}

function rawText({ article }: AnalyzedArticle, { line, start, endLine, end }: Statement['span']): string {
  if (line === endLine) return article.lines[line - 1]!.slice(start, end);
  const between = article.lines.slice(line, endLine - 1);
  return [article.lines[line - 1]!.slice(start), ...between, article.lines[endLine - 1]!.slice(0, end)].join('\n');
}
