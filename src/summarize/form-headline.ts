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
  const words = withoutRelative(sentence.replace(/[.!]["']?$/, '').split(' '));
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
    return end >= MIN_WORDS && end <= last && hasVerb(words.slice(0, end)) && !isInList(words, end) ? [end] : [];
  });
  if (marks.length > 0) return marks[0]!;
  if (words.length <= MAX_WORDS) return words.length;
  const ends = words.flatMap((word, i) =>
    i >= MIN_WORDS &&
    i <= MAX_STRETCH &&
    CLAUSE_STARTS.has(word) &&
    !isOpenClause(words.slice(0, i)) &&
    !isListJoint(words, i)
      ? [i]
      : [],
  );
  return ends.findLast((end) => end <= last) ?? ends[0] ?? last;
}

const isVerb = (word: string): boolean => /^(?:VB[DZPN]|MD)/.test(wordTags(bare(word)).lower?.[0] ?? '');
const isFiniteVerb = (word: string): boolean => /^(?:VB[DZP]|MD)/.test(wordTags(bare(word)).lower?.[0] ?? '');
const bare = (word: string): string => word.toLowerCase().replace(/[,;:]$/, '');

/** `the death toll from a fire that ...`: of what was cut off so early nothing is said yet. */
const hasVerb = (words: readonly string[]): boolean => words.some(isVerb);

/** Words from a comma to the verb of a list, at most: `train lines, |ferries and buses have| been halted`. */
const MAX_LIST_REST = 6;

/** The words before a comma end in the first part of a list, whose verb comes after its last part. */
function isInList(words: readonly string[], end: number): boolean {
  if (!words[end - 1]!.endsWith(',')) return false;
  const kept = words.slice(0, end);
  const opener = kept.findLastIndex((word, i) => word === 'and' || (i < end - 1 && word.endsWith(',')));
  const rest = words.slice(end, end + MAX_LIST_REST);
  const verb = rest.findIndex(isFiniteVerb);
  const joint = rest.indexOf('and');
  return (
    !hasVerb(kept.slice(opener + 1)) &&
    joint > 0 &&
    verb > joint + 1 &&
    !rest.slice(0, verb).some((word) => word.endsWith(','))
  );
}

/** `ferries |and| buses have`: what stands before it has no verb of its own. */
function isListJoint(words: readonly string[], at: number): boolean {
  if (words[at] !== 'and') return false;
  const before = words.slice(0, at);
  return !hasVerb(before.slice(before.findLastIndex((word) => word.endsWith(',')) + 1));
}

/** Words before which a subject with a clause of its own must open, and words of that clause, at most. */
const [MAX_SUBJECT, MAX_RELATIVE] = [6, 16];

/** Words that open a clause inside a clause, after which the next verb is nobody knows whose. */
const isOpener = (word: string): boolean =>
  /^(?:that|which|who|whom|whose|what|when|where|while|why|how|as|if|because|after|before|until|since|they|he|she|it|we|you|i)$/.test(
    word,
  );

/** `a failure |that left shops without power| lasted 14 hours`: what the first verb of all says of a new subject is left off. */
function withoutRelative(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => word === 'that' || word === 'which');
  const isNew = /^an?$/i.test(words[0] ?? '');
  if (!isNew || start < 2 || start > MAX_SUBJECT) return words;
  if (words.slice(0, start).some((word) => isVerb(word) || word.endsWith(','))) return words;
  const clause = words.slice(start + 1, start + 1 + MAX_RELATIVE);
  const main = clause.findIndex((word, i) => i > 1 && isFiniteVerb(word));
  // `allegations that the firm had ...` say nothing without it, and a comma before the verb closes what is cut open
  const isPlain =
    main > 0 &&
    isVerb(clause[0]!) &&
    !clause[main - 1]!.endsWith(',') &&
    !clause.slice(0, main).some((word, i) => isOpener(bare(word)) || (word === 'and' && isVerb(clause[i + 1] ?? '')));
  return isPlain ? [...words.slice(0, start), ...words.slice(start + 1 + main)] : words;
}

/** `an inquiry into how a ferry`: the clause that `how` opens still waits for its verb. */
function isOpenClause(words: readonly string[]): boolean {
  const opener = words.findLastIndex((word) => /^(?:how|why|whether|what)$/.test(word));
  return (
    opener >= 0 && !words.slice(opener + 1).some((word) => /^(?:VBD|VBZ|VBP|MD)/.test(wordTags(word).lower?.[0] ?? ''))
  );
}
