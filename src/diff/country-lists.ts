/** Countries named in one breath, `the uk , us , canada and india`: to a reader one fact, which a count may replace. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { EntityMention, Mention } from '../model/mention.js';
import type { Span } from '../model/span.js';

export interface CountryList {
  readonly article: AnalyzedArticle;
  /** Two or more, in reading order. */
  readonly members: readonly EntityMention[];
}

/** Tokens that may stand between two countries of a list. */
const JOINTS = new Set([',', 'and', 'or', 'the', ';', 'both', 'also']);
const MAX_JOINTS = 3;

/** In: an article. Out: its lists, in reading order; no mention is in two. Cost: linear in its mentions. */
export function countryLists(article: AnalyzedArticle): CountryList[] {
  const lists: EntityMention[][] = [];
  let last: EntityMention | null = null;
  for (const mention of article.mentions) {
    if (!isCountry(mention)) continue;
    const list = lists.at(-1);
    if (list && last && isJoined(article, last, mention)) list.push(mention);
    else lists.push([mention]);
    last = mention;
  }
  return lists.filter((members) => members.length >= 2).map((members) => ({ article, members }));
}

const isCountry = (mention: Mention): mention is EntityMention => mention.kind === 'country';

function isJoined({ tokens }: AnalyzedArticle, a: EntityMention, b: EntityMention): boolean {
  const between = b.startToken - a.endToken;
  if (between < 1 || between > MAX_JOINTS) return false;
  return tokens.slice(a.endToken, b.startToken).every(({ lower }) => JOINTS.has(lower));
}

/** Where a list stands, from its first country to its last. */
export function listSpan({ members }: CountryList): Span {
  const [first, last] = [members[0]!.span, members.at(-1)!.span];
  return { line: first.line, start: first.start, endLine: last.endLine, end: last.end };
}
