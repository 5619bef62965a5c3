import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { renderIndex } from '../../src/write/index-page.js';
import { sampleStory } from './sample.js';

const story = sampleStory();
const alone = {
  ...sampleStory({ title: 'A [1:1] <b>storm</b>' }),
  story: { ...story.story, id: 'story-2', dir: 'storm', articles: story.story.articles.slice(0, 1) },
};
const problem = (more: Partial<Diagnostic>): Diagnostic => ({
  code: 'read/empty-file',
  severity: 'error',
  message: 'found nothing',
  file: 'x.txt',
  ...more,
});

it('lists the stories, those of several articles first, and what is wrong with the input', () => {
  const diagnostics = [
    problem({}),
    problem({ severity: 'warning', line: 3, file: 'a\n# b.txt', message: 'found "*"' }),
    problem({ severity: 'info', message: 'of no weight' }),
  ];
  expect(renderIndex({ articles: story.articles, stories: [alone, story], diagnostics })).toBe(`# Stories

2 articles · 2 stories · 2 input problems

## Told by several articles

| Story                          | Articles | Facts | Changed | Disputed |
| ------------------------------ | -------- | ----- | ------- | -------- |
| [Ferry late](ferry/summary.md) | 2        | 3     | 0       | 0        |

## Told by one article

| Story                                        | Articles | Facts | Changed | Disputed |
| -------------------------------------------- | -------- | ----- | ------- | -------- |
| [A \\[1:1\\] \\<b>storm\\</b>](storm/summary.md) | 1        | 3     | 0       | 0        |

## Input problems

- x.txt: found nothing
- "a\\n# b.txt":3: found "\\*"
`);
});

it('lists no more problems than a page can hold', () => {
  const page = renderIndex({ articles: [], stories: [], diagnostics: Array.from({ length: 60 }, () => problem({})) });
  expect(page.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(51);
  expect(page).toContain('\n- and 10 more, all of them in run.json\n');
});

it('is short where there is nothing', () => {
  expect(renderIndex({ articles: [], stories: [], diagnostics: [] })).toBe('# Stories\n\n0 articles · 0 stories\n');
});
