import { describe, expect, it } from 'vitest';
import { findBoilerplate } from '../../src/similarity/find-boilerplate.js';
import { analyzed } from '../cluster/analyzed.js';

/** Texts of the sentences found, by story. */
function found(...stories: readonly (readonly string[])[]): string[][] {
  const articles = stories.map((lines, i) => [analyzed(`s${i}.txt`, lines)]);
  const boilerplate = findBoilerplate(articles);
  return articles.map(([article]) => {
    const sentences = boilerplate.get(article!.article.path) ?? new Set();
    return [...sentences].map((index) => article!.article.lines[article!.sentences[index]!.span.line - 1]!);
  });
}

const NEWS = ['the ferry ran aground at dawn', 'the mayor opened a school in kelmouth', 'rain flooded the lower town'];

describe('sentences of no story', () => {
  it.each([
    ['word for word', ['sign up for our morning letter', 'sign up for our morning letter']],
    ['in other marks and case', ['Sign up for our morning letter !', 'sign up , for our morning letter']],
    ['with one word in ten another', ['sign up now for our morning letter', 'sign up for our morning letter']],
  ])('stand in three stories, %s', (_, [second, third]) => {
    const first = 'sign up for our morning letter';
    expect(found([NEWS[0]!, first], [second!, NEWS[1]!], [NEWS[2]!, third!])).toEqual([[first], [second], [third]]);
  });

  it.each([
    ['stand in two stories', ['sign up for our letter'], ['sign up for our letter'], [NEWS[0]!]],
    ['stand three times in one', ['we are sorry', 'we are sorry', 'we are sorry'], [NEWS[0]!], [NEWS[1]!]],
    [
      'have a figure of their own',
      ['the shares of the bank fell by 3 percent'],
      ['the shares of the bank fell by 4 percent'],
      ['the shares of the bank fell by 5 percent'],
    ],
    ['share few words', ['the court sat on friday'], ['the court rose on friday'], ['a court met last friday']],
    ['are empty of words', ['" ...'], ['" ...'], ['" ...']],
  ])('are none that %s', (_, ...stories) => {
    expect(found(...stories)).toEqual([[], [], []]);
  });

  it('are not found by small steps', () => {
    // the first and the last are alike to the middle one, not to each other
    const steps = ['a b c d e f g h i j', 'b c d e f g h i j k', 'c d e f g h i j k l', 'd e f g h i j k l m'];
    expect(found(...steps.map((line) => [line]))).toEqual([[], [steps[1]], [steps[2]], []]);
  });
});
