import { expect, it } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { normalizeArticle } from '../../src/normalize/normalize-article.js';

const article: Article = {
  path: 'a.txt',
  sha256: '',
  lines: ['---', 'title: A ‘title’', '---', '', 'we âre open'],
  bodyLine: 4,
  title: 'A ‘title’',
  published: null,
  source: null,
};

it('keeps the number of lines, with nothing where front matter stands', () => {
  expect(normalizeArticle(article).lines.map(({ text }) => text)).toEqual(['', '', '', '', "we 're open"]);
});

it('hands the article on as it is', () => {
  expect(normalizeArticle(article).article).toBe(article);
});
