/** Folder names for stories: short, readable, and safe on every file system whatever the texts say. */
import type { AnalyzedArticle } from '../model/analysis.js';

export interface UnnamedStory {
  readonly title: string | null;
  /** In version order. */
  readonly articles: readonly AnalyzedArticle[];
}

/** Letters of a folder name, at most: room for the path around it where paths are limited to 260. */
const MAX_LENGTH = 60;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * In:     all stories of the corpus in their order.
 * Out:    a unique folder name a story: its own folder's name where it fills one folder alone, else its title, else the
 *         first words it has. Equal names get `-2`, `-3` ... in story order.
 */
export function nameStories(stories: readonly UnnamedStory[]): string[] {
  const storiesIn = new Map<string, Set<number>>();
  stories.forEach(({ articles }, i) => {
    for (const { article } of articles) {
      const folder = folderOf(article.path);
      storiesIn.set(folder, (storiesIn.get(folder) ?? new Set()).add(i));
    }
  });
  const taken = new Set<string>();
  const numbered = new Map<string, number>();
  return stories.map(({ title, articles }) => {
    const folders = new Set(articles.map(({ article }) => folderOf(article.path)));
    const [folder] = folders;
    const isOwn = folders.size === 1 && folder !== undefined && folder !== '' && storiesIn.get(folder)!.size === 1;
    const base =
      (isOwn ? slug(folder.slice(folder.lastIndexOf('/') + 1)) : '') ||
      slug(title ?? '') ||
      slug(firstWords(articles[0]!)) ||
      'story';
    let name = base;
    // numbers go on where they stopped, so that ten thousand equal titles cost no more than as many others
    for (let n = numbered.get(base) ?? 2; taken.has(name); n++) {
      name = `${base}-${n}`;
      numbered.set(base, n + 1);
    }
    taken.add(name);
    return name;
  });
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Words that make a name from a text. */
const NAME_WORDS = 7;

function firstWords({ tokens, sentences }: AnalyzedArticle): string {
  const start = sentences[0] ? sentences[0].startToken + sentences[0].leadTokens : 0;
  const words = tokens.slice(start, start + 40).filter((token) => token.kind !== 'punctuation');
  return words
    .slice(0, NAME_WORDS)
    .map((token) => token.lower)
    .join(' ');
}

/** Lower-case ASCII letters and digits with single hyphens, whole words; empty where nothing is left. */
export function slug(text: string): string {
  const plain = text
    .slice(0, 400)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short =
    plain.length <= MAX_LENGTH
      ? plain
      : plain
          .slice(0, MAX_LENGTH + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, MAX_LENGTH);
  return RESERVED.test(short) ? `story-${short}` : short;
}
