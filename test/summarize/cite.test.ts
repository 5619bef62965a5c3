import { describe, expect, it } from 'vitest';
import { cite } from '../../src/summarize/cite.js';
import { articleOf, storyOf } from './told.js';

const story = storyOf(['a.txt', 'b.txt', 'c.txt'].map((path) => articleOf(path, [])));
const at = (place: string) => {
  const [article, line, endLine] = place.split(':') as [string, string, string?];
  return { article: `${article}.txt`, span: { line: Number(line), endLine: Number(endLine ?? line) } };
};
const check = (own: readonly string[], others: readonly string[]) =>
  cite(story, own.map(at), others.map(at)).map(({ order, line }) => `${order}:${line}`);

const cases: readonly (readonly [
  name: string,
  own: readonly string[],
  others: readonly string[],
  cited: readonly string[],
])[] = [
  ['the own line first', ['b:4'], ['a:9'], ['2:4', '1:9']],
  ['all lines of a wrapped sentence', ['b:4:6'], [], ['2:4', '2:5', '2:6']],
  [
    'one line of each other article before more of one',
    ['b:4'],
    ['b:7', 'a:2', 'a:3', 'c:1'],
    ['2:4', '1:2', '3:1', '1:3', '2:7'],
  ],
  ['no line twice', ['b:4'], ['b:4', 'a:1', 'a:1'], ['2:4', '1:1']],
  [
    'six at most',
    ['a:1'],
    ['a:2', 'a:3', 'a:4', 'a:5', 'a:6', 'a:7', 'a:8'],
    ['1:1', '1:2', '1:3', '1:4', '1:5', '1:6'],
  ],
  ['nothing of an article outside the story', ['b:4'], ['z:1'], ['2:4']],
];

describe('cite', () => {
  for (const [name, own, others, cited] of cases) it(name, () => expect(check(own, others)).toEqual(cited));
});
