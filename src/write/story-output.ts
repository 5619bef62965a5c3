/** What the writers take: all that the stages found out about one story. */
import type { Account } from '../model/account.js';
import type { Article } from '../model/article.js';
import type { Reconciliation } from '../model/fact.js';
import type { Clustering } from '../model/statement.js';
import type { Story, StoryArticle } from '../model/story.js';

export interface StoryOutput {
  readonly story: Story;
  /** The story's articles, in any order; others may be among them. */
  readonly articles: readonly Article[];
  readonly clustering: Clustering;
  readonly reconciliation: Reconciliation;
  readonly account: Account;
}

export interface OrderedArticle extends StoryArticle {
  readonly article: Article;
}

/**
 * The articles of a story in version order, with their texts.
 * Throws: RangeError when the text of one is missing.
 */
export const orderedArticles = ({
  story,
  articles,
}: Pick<StoryOutput, 'story' | 'articles'>): readonly OrderedArticle[] => {
  const byPath = new Map(articles.map((article) => [article.path, article]));
  return story.articles.map((member) => {
    const article = byPath.get(member.path);
    if (article === undefined) throw new RangeError(`the text of ${member.path} is missing`);
    return { ...member, article };
  });
};
