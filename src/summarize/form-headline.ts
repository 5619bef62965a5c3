/** Forms a headline from the first sentence of an account. */
import { wordTags } from '../text/word-tags.js';

/** Words of a headline: below the first it says too little, above the second it no longer fits a line. */
const MIN_WORDS = 6;
const MAX_WORDS = 14;
/** Words up to which it may run where no clause ends before. */
const MAX_STRETCH = 20;
/** Words before which a clause can be left off. */
const CLAUSE_STARTS = new Set(
  'which who that after as while when where and but including because although though since amid with before in on at for from by until despite following during'.split(
    ' ',
  ),
);
/** Clauses that can be left off anywhere go first: a relative clause before a place. */
const STRONG_STARTS = new Set('which who that while although though including because but'.split(' '));
/** Words that a headline cannot end in. */
const OPEN_ENDS = new Set(
  'a an the of in on at to for from by with and or but that which who as is was are were its his her their some more than about around over under up not'.split(
    ' ',
  ),
);

/**
 * In:     a printed sentence.
 * Out:    its first clause without a full stop, or as many words of it as a headline holds.
 */
export function formHeadline(sentence: string): string {
  const words = sentence.replace(/[.!]["']?$/, '').split(' ');
  const cut = findCut(words);
  const kept = words.slice(0, cut);
  while (kept.length > 3 && OPEN_ENDS.has(kept.at(-1)!.toLowerCase())) kept.pop();
  const headline = kept.join(' ').replace(/[\s,;:-]+$/, '');
  const isQuoteOpen = (headline.match(/"/g)?.length ?? 0) % 2 === 1;
  return isQuoteOpen ? headline.replace(/"/g, '') : headline;
}

function findCut(words: readonly string[]): number {
  const last = Math.min(words.length, MAX_WORDS);
  const marks = words.flatMap((word, i) => {
    const end = /[,;:]$/.test(word) ? i + 1 : word === '-' || STRONG_STARTS.has(word) ? i : 0;
    return end >= MIN_WORDS && end <= last && hasVerb(words.slice(0, end)) ? [end] : [];
  });
  if (marks.length > 0) return marks[0]!;
  if (words.length <= MAX_WORDS) return words.length;
  const ends = words.flatMap((word, i) =>
    i >= MIN_WORDS && i <= MAX_STRETCH && CLAUSE_STARTS.has(word) && !isOpenClause(words.slice(0, i)) ? [i] : [],
  );
  return ends.findLast((end) => end <= last) ?? ends[0] ?? last;
}

/** `the death toll from a fire that ...`: of what was cut off so early nothing is said yet. */
const hasVerb = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:VB[DZPN]|MD)/.test(wordTags(word.toLowerCase()).lower?.[0] ?? ''));

/** `an inquiry into how a ferry`: the clause that `how` opens still waits for its verb. */
function isOpenClause(words: readonly string[]): boolean {
  const opener = words.findLastIndex((word) => /^(?:how|why|whether|what)$/.test(word));
  return (
    opener >= 0 && !words.slice(opener + 1).some((word) => /^(?:VBD|VBZ|VBP|MD)/.test(wordTags(word).lower?.[0] ?? ''))
  );
}
