/** Noun phrases beside a verb: who speaks, whose a figure is. */
import type { Token } from '../../model/token.js';
import { wordOf } from '../../text/vocabulary.js';
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

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DETERMINERS = words(
  'the a an its his her their our my your this that these those some one another any every each no both local several many most two three four five',
);
const PRONOUNS = words('he she it they we i you who which that this');
/** Between a subject and its verb. */
const BETWEEN = words(
  "has have had is are was were be been 's 've 'd will would may might could can also now previously later already then since earlier still reportedly yesterday today not n't just only again",
);
/** Words of a noun phrase, at most: `london - based retail analyst jane roe`. */
const MAX_WORDS = 7;

/** Where the words between subject and verb begin: `jane roe |has since| said`. */
export function skipAuxiliariesBack(tokens: readonly Token[], at: number, from: number): number {
  let i = at;
  while (i > from && BETWEEN.has(tokens[i - 1]!.lower)) i--;
  return i;
}

/** The noun phrase or pronoun that ends before token `end`; null where none does. */
export function phraseBefore(tokens: readonly Token[], end: number, from: number): Phrase | null {
  if (end > from && PRONOUNS.has(tokens[end - 1]!.lower))
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
    while (start < to && DETERMINERS.has(tokens[start]!.lower)) start++;
    if (start < to && PRONOUNS.has(tokens[start]!.lower))
      return { startToken: start, endToken: start + 1, determiner: null, owner: null };
    let end = start;
    while (end < to && end - start < MAX_WORDS && isInPhrase(tokens, end)) end++;
    if (end === start) return null;
    // `norvane 's chief executive`
    const isOwner = tokens[end]?.lower === "'s" && end + 1 < to && isInPhrase(tokens, end + 1);
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
  const before = startToken > from ? tokens[startToken - 1]!.lower : null;
  const owner = before === "'s" && startToken - 2 >= from ? tokens[startToken - 2]!.lower : null;
  const determiner = before !== null && (DETERMINERS.has(before) || before === "'s") ? before : null;
  return { startToken, endToken, determiner, owner };
}

function isInPhrase(tokens: readonly Token[], at: number): boolean {
  const { lower, kind } = tokens[at]!;
  // `london - based analyst`: a hyphen inside words
  if (lower === '-')
    return (
      at > 0 &&
      tokens[at - 1]!.kind === 'word' &&
      tokens[at + 1]?.kind === 'word' &&
      wordClass(tokens[at + 1]!.word) !== 'function'
    );
  // `brice & tully`
  if (lower === '&') return at > 0 && tokens[at - 1]!.kind === 'word' && tokens[at + 1]?.kind === 'word';
  if (lower === "'")
    return (
      tokens[at - 1]?.lower.endsWith('s') === true &&
      tokens[at + 1]?.kind === 'word' &&
      wordClass(tokens[at + 1]!.word) === 'noun'
    );
  if (kind !== 'word' || lower.startsWith("'") || lower === "n't" || DETERMINERS.has(lower)) return false;
  const found = wordClass(wordOf(lower));
  return (
    found === 'noun' ||
    found === 'name' ||
    found === 'adjective' ||
    // `copenhagen - based fleetfoot`
    (lower === 'based' && tokens[at - 1]?.form === '-') ||
    (found === 'verb' && !isAuxiliary(lower) && !isFiniteVerb(lower) && /(?:ed|ing)$/.test(lower) === false)
  );
}

/** The words of a phrase, lower-case, joined as written in tokens. */
export const phraseText = (
  tokens: readonly Token[],
  { startToken, endToken }: { startToken: number; endToken: number },
): string =>
  tokens
    .slice(startToken, endToken)
    .map(({ lower }) => lower)
    .join(' ');
