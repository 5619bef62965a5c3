/** What in a phrase is the name of a person or a firm. */
import { COUNTRIES } from '../../data/countries.js';
import type { Token } from '../../model/token.js';
import type { Word } from '../../model/word.js';
import { isGivenName } from '../../text/given-names.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import { isCapital } from '../text-case.js';
import { wordAt } from '../word-at.js';
import { wordClass } from '../word-class.js';
import { isFiniteVerb } from './clauses.js';
import { type Phrase, phraseText } from './noun-phrases.js';

const TITLES: readonly string[] =
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame judge justice inspector superintendent sergeant constable officer captain major colonel general president senator minister mayor sheriff rev rev. analyst director manager executive chairman spokesman spokeswoman prosecutor lawyer user passenger chief founder boss engineer doctor driver resident witness coach striker captain farmer owner editor author'.split(
    ' ',
  );
const isTitle = wordTest(TITLES);
export const SPOKESPEOPLE: readonly string[] = 'spokesman spokeswoman spokesperson'.split(' ');
/** Who speaks for a firm, or has an office or a calling: what stands beside it is a name. */
const isOffice = wordTest([...TITLES, ...SPOKESPEOPLE]);
/** Nouns by which a text speaks of the firm it has named. */
const FIRM_NOUNS: readonly string[] =
  'company firm group business carrier retailer carmaker manufacturer bank airline broadcaster giant corporation startup brand chain lender insurer brewer supermarket'.split(
    ' ',
  );
export const isFirmNoun = wordTest(FIRM_NOUNS);

export type ActorKind = 'person' | 'organization';

export interface Actor {
  readonly name: string;
  readonly kind: ActorKind;
}

/** Not a function word and not a verb. */
export const isNameWord = ({ kind, word }: Token): boolean =>
  kind === 'word' && wordClass(word) !== 'function' && !isFiniteVerb(word);

/**
 * In:     a noun phrase.
 * Out:    the person's or firm's name in it; null for a description (`the ministry`, `analysts`).
 */
export function actorOf(tokens: readonly Token[], phrase: Phrase): Actor | null {
  const person = personIn(tokens, phrase);
  if (person) return { name: person, kind: 'person' };
  const { startToken, endToken, determiner } = phrase;
  let end = endToken;
  while (end > startToken && isOffice(tokens[end - 1]!.word)) end--;
  const hasOffice = end < endToken;
  let start = startToken;
  // `the sign-in page norvane`: glued words before the name
  const named = firstNamed(tokens, start, end);
  if (named < end) start = named;
  for (let i = start; i < end - 1; i++) if (tokens[i]!.lower === 'based') start = i + 1;
  // `british charity reliefbridge`
  while (start < end - 1 && isLeading(tokens[start]!.word) && someNamed(tokens, start + 1, end)) start++;
  if (start === end || end - start > MAX_FIRM_WORDS || !areWords(tokens, start, end)) return null;
  const hasName = someNamed(tokens, start, end);
  if (determiner !== null && !hasOffice && !hasName) return null;
  if (!hasName && !(determiner === null && end - start === 1 && isBareName(tokens[start]!.word))) return null;
  return { name: phraseText(tokens, { startToken: start, endToken: end }), kind: 'organization' };
}

const MAX_FIRM_WORDS = 3;

/** `acorn has revealed`: one bare noun without an article is a name; `analysts`, `police` are not. */
const isBareName = (word: Word): boolean => wordClass(word) === 'noun' && !word.lower.endsWith('s') && !isGroup(word);

function areWords(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'word') return false;
  return true;
}

/** Nationals and kinds of firms before a name are no part of it. */
export const isLeading = wordTest([
  ...COUNTRIES.flatMap(({ demonyms }) => demonyms),
  ...FIRM_NOUNS,
  ...'charity operator rival owner maker supplier contractor'.split(' '),
]);

const isGroup = testOf(
  'version article story newspaper police prosecution everyone nobody somebody someone staff man woman research data evidence reports officials friend page post statement anybody everybody none half',
);

/** The first word of a stretch that is named, else its end. */
function firstNamed(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && !isNamedAt(tokens, at)) at++;
  return at;
}

const someNamed = (tokens: readonly Token[], from: number, to: number): boolean => firstNamed(tokens, from, to) < to;

/** A word that can only be a name, or has a capital that no sentence start gives it. */
function isNamedAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word') return false;
  if (wordClass(token.word) === 'name') return true;
  const previous = tokens[at - 1];
  return isCapital(token) && previous !== undefined && previous.kind === 'word' && previous.line === token.line;
}

/** The name from the given name or the title on. */
function personIn(tokens: readonly Token[], { startToken, endToken }: Phrase): string | null {
  for (let i = startToken; i < endToken - 1; i++) {
    if (isGivenName(tokens[i]!.word) && tokens[i + 1]!.kind === 'word')
      return phraseText(tokens, { startToken: i, endToken: Math.min(endToken, i + 3) });
  }
  for (let i = endToken - 2; i >= startToken; i--)
    if (isTitle(tokens[i]!.word) && isNamedAt(tokens, i + 1))
      return phraseText(tokens, { startToken: i + 1, endToken });
  return isIntroduced(tokens, startToken, endToken) ? phraseText(tokens, { startToken, endToken }) : null;
}

/** Two names and a comma before what they are: `ilse markham , the chief executive`. */
function isIntroduced(tokens: readonly Token[], startToken: number, endToken: number): boolean {
  if (endToken - startToken !== 2 || tokens[endToken]?.form !== ',') return false;
  return (
    isIntroducing(wordAt(tokens, endToken + 1)) && isNamedAt(tokens, startToken) && isNamedAt(tokens, startToken + 1)
  );
}

const isIntroducing = testOf('the a an who his her its their whose');

/** What a person can be told by: an office, or the comma before an age. */
export const PERSON_SIGNS: readonly string[] = [',', ...TITLES];

/**
 * In:     a token, and its sentence `[from, to)`.
 * Out:    the person whom an age or an office there tells: `|maeve tollan| , 52 ,`, `the boss , |maeve tollan| , ...`,
 *         `sergeant |ida krohn|`; else null.
 */
export function personAt(
  tokens: readonly Token[],
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
): string | null {
  const { word } = tokens[at]!;
  if (word.lower === ',' && isAge(tokens, at + 1, to)) return nameText(tokens, nameStart(tokens, at, from), at);
  if (!isTitle(word)) return null;
  const isSetOff = tokens[at + 1]?.form === ',';
  const start = isSetOff ? at + 2 : at + 1;
  let end = start;
  while (end < Math.min(to, start + 2) && (isSetOff ? isNameWord(tokens[end]!) : isNamedAt(tokens, end))) end++;
  const isClosed = !isSetOff || end >= to || tokens[end]!.kind === 'punctuation';
  return isClosed && end - start === 2 ? nameText(tokens, start, end) : null;
}

const [MIN_AGE, MAX_AGE] = [5, 110];

/** `52 ,` or `52 .` */
function isAge(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || at >= to || !/^\d{1,3}$/.test(token.form)) return false;
  const years = Number(token.form);
  const next = tokens[at + 1]?.form;
  return years >= MIN_AGE && years <= MAX_AGE && (next === ',' || next === '.' || at + 1 >= to);
}

/** Start of the two or more words before a comma that can be a person's name. */
function nameStart(tokens: readonly Token[], end: number, from: number): number {
  let start = end;
  while (start > from && end - start < 2 && isNameWord(tokens[start - 1]!)) start--;
  return start;
}

/** Two words, one of which nothing but a name explains, or a given name first. */
function nameText(tokens: readonly Token[], startToken: number, endToken: number): string | null {
  const isName =
    endToken - startToken > 1 &&
    (isGivenName(tokens[startToken]!.word) || someNamed(tokens, startToken, endToken)) &&
    !isTitle(tokens[startToken]!.word);
  return isName ? phraseText(tokens, { startToken, endToken }) : null;
}
