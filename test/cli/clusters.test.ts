/** `wirefold clusters` from outside. */
import { describe, expect, it } from 'vitest';
import { freshFolder, story, wirefold } from './program.js';

const LETTER = 'sign up for the morning letter of the kelmouth courier';
const FERRY = [
  'the owner said he was sorry',
  'divers looked for a hole in the hull below the car deck',
  'tugs from two harbors pulled the vessel off the sandbank at high tide',
  'the crossing to the islands stays shut until the hull is mended',
];
const BUDGET = [
  'the council of norbay passed its budget by two votes',
  'schools will get new roofs and the library keeps its staff',
  'an opposition member called the rise in rates a betrayal of tenants',
  'the treasurer promised that street lamps would burn all night again',
];
const STORM = [
  'rain flooded cellars in the upper town on monday night',
  'firefighters pumped until noon and a shelter opened in the gymnasium',
  'a fallen oak blocked the railway line between two valleys',
  'forecasters expect dry weather and sunshine from wednesday on',
];
const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const cwd = freshFolder({
  'news/ferry-v1.txt': text('the ferry ran aground at dawn and 40 passengers were taken off', ...FERRY, LETTER),
  'news/ferry-v2.txt': text('the ferry ran aground at dawn and 60 passengers were taken off', ...FERRY, LETTER),
  'news/budget.txt': text(...BUDGET, LETTER),
  'news/storm.txt': text(...STORM, LETTER),
});
const run = (...flags: string[]) => {
  const words = ['clusters', 'news', ...flags];
  const ended = wirefold(words, { cwd });
  expect(ended.status, story(words, cwd, ended)).toBe(0);
  return ended.stdout;
};

describe('wirefold clusters', () => {
  it('prints what a story repeats, and what differs', () => {
    const printed = run();
    expect(printed).toContain('2x the owner said he was sorry');
    expect(printed).toMatch(/variant .* 40 passengers, not 60 passengers/);
  });

  it('prints only what differs, or what so many articles tell', () => {
    expect(run('--variants-only')).not.toContain('sorry');
    expect(run('--min-articles', '3')).toBe('');
  });

  it('finds what several stories tell, and says what is boilerplate', () => {
    const printed = run('--across-stories');
    expect(printed.split('\n')[0]).toBe(`4x in 3 stories, boilerplate: ${LETTER}`);
    expect(printed).not.toContain('sorry');
    const { schema, story: of, clusters } = JSON.parse(run('--across-stories', '--format', 'json'));
    expect({ schema, of }).toEqual({ schema: 'wirefold/clusters/1', of: null });
    expect(clusters).toHaveLength(1);
    expect(clusters[0]).toMatchObject({ boilerplate: true, stories: { length: 3 }, members: { length: 4 } });
    expect(JSON.parse(run('--format', 'json')).clusters[0]).not.toHaveProperty('boilerplate');
  });
});
