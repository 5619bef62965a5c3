import { describe, expect, it } from 'vitest';
import { nameStories, slug } from '../../src/group/name-stories.js';
import { analyzed } from './analyzed.js';

const story = (path: string, title: string | null = null, lines = ['the bank was fined , it said']) => ({
  title,
  articles: [analyzed(path, lines)],
});

describe('nameStories', () => {
  it('names a story by the folder that it fills alone', () => {
    expect(nameStories([story('2026/Bank Fine/a.txt', 'A title'), story('2026/ferry/a.txt')])).toEqual([
      'bank-fine',
      'ferry',
    ]);
  });

  it('names stories that share a folder by their titles, else by their first words', () => {
    const stories = [story('wire/a.txt', 'Bank fined!'), story('wire/b.txt'), story('c.txt', 'Élan vital')];
    expect(nameStories(stories)).toEqual(['bank-fined', 'the-bank-was-fined-it-said', 'elan-vital']);
  });

  it('leaves a caption lead-in out of first words', () => {
    expect(nameStories([story('a.txt', null, ['sorry : the bank was fined on monday'])])).toEqual([
      'the-bank-was-fined-on-monday',
    ]);
  });

  it('numbers equal names', () => {
    const stories = [story('a.txt', 'Fine'), story('b.txt', 'fine!'), story('c.txt', 'Fine 2'), story('d.txt', 'FINE')];
    expect(nameStories(stories)).toEqual(['fine', 'fine-2', 'fine-2-2', 'fine-3']);
  });
});

describe('slug', () => {
  it.each([
    ['Bank Fined £37m', 'bank-fined-37m'],
    ['Zürich: São Paulo’s café', 'zurich-sao-paulos-cafe'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'story-con'],
    ['lpt1', 'story-lpt1'],
    ['Москва', ''],
    ['...', ''],
    ['', ''],
  ])('of "%s" is "%s"', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('is cut between words', () => {
    const cut = slug('a word '.repeat(30));
    expect(cut.length).toBeLessThanOrEqual(60);
    expect(cut).toMatch(/(?:word|a)$/);
    expect(slug('x'.repeat(500))).toBe('x'.repeat(60));
  });
});
