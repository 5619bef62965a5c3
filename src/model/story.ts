/** Articles that tell one event: what `group` finds. */

export interface Story {
  /** Derived from the path of its first article. */
  readonly id: string;
  /** Folder name under the output folder: lower-case ASCII letters, digits and hyphens. Unique in a run. */
  readonly dir: string;
  /** A title given by an article's front matter, else null; `summarize` then forms a headline. */
  readonly title: string | null;
  /** In version order: by date, then natural file-name order. */
  readonly articles: readonly StoryArticle[];
}

export interface StoryArticle {
  readonly path: string;
  /** Place in version order, from 1: the number that citations use. */
  readonly order: number;
  /**
   * Path of the first article of its lineage: versions and reprints of one text share a lineage and count as one
   * source; articles of different lineages are independent sources.
   */
  readonly lineage: string;
}
