import { describe, expect, it } from 'vitest';
import { RECENT_WORDS } from '../../src/data/recent-words.js';
import { wordTags } from '../../src/text/word-tags.js';

describe('wordTags', () => {
  it('takes from the list of recent words what the lexicon lacks, and the list has nothing else', () => {
    for (const [word, tags] of RECENT_WORDS) expect(wordTags(word).lower, word).toBe(tags);
  });

  it('takes from the lexicon what it has, in small letters and with a capital', () => {
    expect(wordTags('bridge').lower?.[0]).toBe('NN');
    expect(wordTags('boston')).toMatchObject({ lower: null, capital: { form: 'Boston' } });
    expect(wordTags('constructor').capital).toBeNull();
  });
});
