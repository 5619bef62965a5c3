/** A run -> `index.md`: its stories, and what in the input was skipped or doubtful. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { Diagnostic } from '../model/diagnostic.js';
import { displayPath } from '../text/display-path.js';
import { bullets, heading, item, markdown, paragraph, proseText, table, text } from './markdown.js';
import type { RunOutput } from './run-json.js';
import { counted, countStory } from './story-counts.js';
import type { StoryOutput } from './story-output.js';

/** Input problems a page lists; `run.json` holds them all. */
const MAX_PROBLEMS = 50;

/** The text of `index.md`: stories told by several articles first, each part in the order given. */
export const renderIndex = ({
  articles,
  stories,
  diagnostics,
}: Pick<RunOutput, 'articles' | 'stories' | 'diagnostics'>): string => {
  const shared = stories.filter(({ story }) => story.articles.length > 1);
  const alone = stories.filter(({ story }) => story.articles.length === 1);
  const problems = diagnostics.filter(({ severity }) => severity !== 'info');
  const tally = [counted(articles.length, 'article'), counted(stories.length, 'story', 'stories')];
  if (problems.length > 0) tally.push(counted(problems.length, 'input problem'));
  return markdown([
    heading(1, 'Stories'),
    paragraph(text(tally.join(' · '))),
    ...part('Told by several articles', shared),
    ...part('Told by one article', alone),
    ...(problems.length > 0 ? problemList(problems) : []),
  ]);
};

const part = (title: string, stories: readonly StoryOutput[]): readonly RootContent[] =>
  stories.length === 0 ? [] : [heading(2, title), storyTable(stories)];

const storyTable = (stories: readonly StoryOutput[]): RootContent => {
  const head = ['Story', 'Articles', 'Facts', 'Changed', 'Disputed'].map((name) => [text(name)]);
  const rows = stories.map((output) => {
    const { articles, facts, changed, refined, disputed } = countStory(output);
    const children = [text(proseText(output.account.title) || 'Untitled')];
    const link: PhrasingContent = { type: 'link', url: `${output.story.dir}/summary.md`, children };
    return [[link], ...[articles, facts, changed + refined, disputed].map((count) => [text(String(count))])];
  });
  return table([head, ...rows]);
};

const problemList = (problems: readonly Diagnostic[]): readonly RootContent[] => {
  const items = problems.slice(0, MAX_PROBLEMS).map(({ file, line, message }) => {
    const place = file === null ? '' : `${displayPath(file)}${line === undefined ? '' : `:${line}`}: `;
    return item([text(proseText(`${place}${message}`))]);
  });
  const more = problems.length - items.length;
  if (more > 0) items.push(item([text(`and ${more} more, all of them in run.json`)]));
  return [heading(2, 'Input problems'), bullets(items)];
};
