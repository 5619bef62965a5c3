/** Noun phrases beside a verb: who speaks, whose a figure is. */
import type { Token } from '../../model/token.js';
import { testOf, wordOf, wordPredicate } from '../../text/vocabulary.js';
import { wordClass } from '../word-class.js';
import { isAuxiliary, isFiniteVerb } from './clauses.js';

/** Tokens `[startToken, endToken)` without determiners. */
export interface Phrase {
  readonly startToken: number;
  readonly endToken: number;
  /** The determiner before it (`the`, `a`, `its`), else null. */
  readonly determiner: string | null;
  /** `norvane` of `norvane 's spokesman`, else null. */
  readonly owner: string | null;
}

const isDeterminer = testOf(
  'the a an its his her their our my your this that these those some one another any every each no both local several many most two three four five',
);
export const isPronoun = testOf('he she it they we i you who which that this');
const isOwnersMark = testOf("'s");
/** Between a subject and its verb. */
const standsBeforeVerb = testOf(
  "has have had is are was were be been 's 've 'd will would may might could can also now previously later already then since earlier still reportedly yesterday today not n't just only again",
);
/** Words of a noun phrase, at most: `london - based retail analyst jane roe`. */
const MAX_WORDS = 7;

/** Where the words between subject and verb begin: `jane roe |has since| said`. */
export function skipAuxiliariesBack(tokens: readonly Token[], at: number, from: number): number {
  let i = at;
  while (i > from && standsBeforeVerb(tokens[i - 1]!.word)) i--;
  return i;
}

/** The noun phrase or pronoun that ends before token `end`; null where none does. */
export function phraseBefore(tokens: readonly Token[], end: number, from: number): Phrase | null {
  if (end > from && isPronoun(tokens[end - 1]!.word))
    return { startToken: end - 1, endToken: end, determiner: null, owner: null };
  let start = end;
  while (start > from && end - start < MAX_WORDS && isInPhrase(tokens, start - 1)) start--;
  return start === end ? null : withDeterminer(tokens, { startToken: start, endToken: end }, from);
}

/** The noun phrase that starts at token `at`, its determiner skipped. */
export function phraseAfter(tokens: readonly Token[], at: number, to: number): Phrase | null {
  let from = at;
  for (let owners = 0; ; owners++) {
    let start = from;
    while (start < to && isDeterminer(tokens[start]!.word)) start++;
    if (start < to && isPronoun(tokens[start]!.word))
      return { startToken: start, endToken: start + 1, determiner: null, owner: null };
    let end = start;
    while (end < to && end - start < MAX_WORDS && isInPhrase(tokens, end)) end++;
    if (end === start) return null;
    // `norvane 's chief executive`
    const isOwner = end + 1 < to && isOwnersMark(tokens[end]!.word) && isInPhrase(tokens, end + 1);
    if (!isOwner || owners === MAX_OWNERS) return withDeterminer(tokens, { startToken: start, endToken: end }, from);
    from = end + 1;
  }
}

/** Owners before a noun, at most: `the firm 's owner 's brother 's house`. */
const MAX_OWNERS = 3;

function withDeterminer(
  tokens: readonly Token[],
  { startToken, endToken }: { startToken: number; endToken: number },
  from: number,
): Phrase {
  if (startToken <= from) return { startToken, endToken, determiner: null, owner: null };
  const { word, lower } = tokens[startToken - 1]!;
  if (!isOwnersMark(word)) return { startToken, endToken, determiner: isDeterminer(word) ? lower : null, owner: null };
  const owner = startToken - 2 >= from ? tokens[startToken - 2]!.lower : null;
  return { startToken, endToken, determiner: lower, owner };
}

function isInPhrase(tokens: readonly Token[], at: number): boolean {
  const { word, kind } = tokens[at]!;
  if (kind !== 'word') return isInnerMark(word) && joinsPhrase(tokens, at);
  // `copenhagen - based fleetfoot`
  return isPhraseWord(word) || (word.lower === 'based' && tokens[at - 1]?.form === '-');
}

const isInnerMark = testOf("- & '");

/** `london - based analyst`, `brice & tully`, `the workers ' union`: a mark inside a phrase. */
function joinsPhrase(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || after?.kind !== 'word') return false;
  const { lower } = tokens[at]!;
  if (lower === "'") return before.lower.endsWith('s') && wordClass(after.word) === 'noun';
  return before.kind === 'word' && (lower === '&' || wordClass(after.word) !== 'function');
}

/** Words that a phrase is made of, but for `based` after a hyphen. */
const isPhraseWord = wordPredicate((lower) => {
  const word = wordOf(lower);
  if (lower.startsWith("'") || lower === "n't" || isDeterminer(word)) return false;
  const found = wordClass(word);
  return (
    found === 'noun' ||
    found === 'name' ||
    found === 'adjective' ||
    (found === 'verb' && !isAuxiliary(word) && !isFiniteVerb(word) && !/(?:ed|ing)$/.test(lower))
  );
});

/** The words of a phrase, lower-case, joined as written in tokens. */
export function phraseText(
  tokens: readonly Token[],
  { startToken, endToken }: { readonly startToken: number; readonly endToken: number },
): string {
  let text = startToken < endToken ? tokens[startToken]!.lower : '';
  for (let i = startToken + 1; i < endToken; i++) text += ` ${tokens[i]!.lower}`;
  return text;
}
