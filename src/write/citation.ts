/** Citations: `[2:3]` means line 3 of article 2, and is a link to it by a definition at the end of the page. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { Citation } from '../model/account.js';
import { encodePath } from './link-path.js';
import { text } from './markdown.js';
import type { OrderedArticle } from './story-output.js';

const labelOf = ({ order, line }: Citation): string => `${order}:${line}`;

const distinct = (citations: readonly Citation[]): readonly Citation[] => [
  ...new Map(citations.map((citation) => [labelOf(citation), citation])).values(),
];

/** Inline references, each once, with a space before each: ` [2:3] [2:28]`. */
export const citationNodes = (citations: readonly Citation[]): readonly PhrasingContent[] =>
  distinct(citations).flatMap((citation): readonly PhrasingContent[] => {
    const label = labelOf(citation);
    const children = [text(label)];
    return [text(' '), { type: 'linkReference', referenceType: 'shortcut', identifier: label, label, children }];
  });

/**
 * The definitions that make citations links, each once, by article and line.
 * In:     what the page cites; the story's articles; the way from the page's folder to the corpus folder.
 * Throws: RangeError for a citation of no article or no line: a page must not cite what is not there.
 */
export const definitions = (
  citations: readonly Citation[],
  articles: readonly OrderedArticle[],
  corpusPath: string,
): readonly RootContent[] => {
  const byOrder = new Map(articles.map((member) => [member.order, member]));
  const sorted = distinct(citations).toSorted((a, b) => a.order - b.order || a.line - b.line);
  return sorted.map((citation): RootContent => {
    const cited = byOrder.get(citation.order);
    const label = labelOf(citation);
    if (cited?.article.lines[citation.line - 1] === undefined) throw new RangeError(`citation of no line: ${label}`);
    return {
      type: 'definition',
      identifier: label,
      label,
      url: `${encodePath(corpusPath, cited.path)}#L${citation.line}`,
    };
  });
};
