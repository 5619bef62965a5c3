/** The account against the gold's nuggets: what a reader must, or may, be told. */
import { type NuggetFigures, type Scored, share } from './figures.js';
import type { Gold, GoldNugget } from './gold.js';

/**
 * In:     a story's gold and the sentences of its account.
 * Out:    the share of nuggets told: all keys of one stand in one sentence, at the start of a word.
 */
export function scoreNuggets({ nuggets = [] }: Gold, sentences: readonly string[]): Scored<NuggetFigures> {
  const texts = sentences.map((sentence) => sentence.replace(/[*_`]/g, '').toLowerCase());
  const isTold = ({ keys }: GoldNugget): boolean =>
    texts.some((text) => keys.every((key) => key.split('|').some((words) => hasWords(text, words))));
  return {
    figures: {
      vital: share(
        nuggets.filter(({ weight }) => weight === 'vital'),
        isTold,
      ),
      all: share(nuggets, isTold),
      words: texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0),
      sentences: texts.length,
    },
    misses: nuggets.filter((nugget) => !isTold(nugget)).map(({ weight, text }) => `untold ${weight} nugget "${text}"`),
  };
}

function hasWords(text: string, words: string): boolean {
  const sought = words.toLowerCase();
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
    if (!/[a-z0-9]/.test(text[at - 1] ?? ' ')) return true;
  return false;
}
