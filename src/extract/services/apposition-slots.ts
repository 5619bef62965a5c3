/** Slots beside a mark that sets a name and its explanation apart: `lumivault , the backup service`, `a helpline , brightcall , ...`. */
import type { Token } from '../../model/token.js';
import type { Word } from '../../model/word.js';
import { NO_WORD, testOf } from '../../text/vocabulary.js';
import { isCapital } from '../text-case.js';
import { wordClass } from '../word-class.js';
import { listBefore, skipDeterminers } from './name-lists.js';
import { hasCoinage, isCoinage, isProper, type Run, runAfter, runBefore } from './name-runs.js';
import { type FilledSlot, NO_SLOTS, type Scope } from './service-slot.js';
import {
  isAuxiliary,
  isCompanySign,
  isExplainingNoun,
  isGenericModifier,
  isOnline,
  isPlaceOnline,
  isPluralKind,
  isServiceHead,
  isSystemUse,
} from './service-words.js';

/** Words that bring these slots. */
export const APPOSITION_TRIGGERS: readonly string[] = [',', '-', '(', 'is', 'was'];

/** In: a sentence and one of its tokens. Out: the names that are explained before or after the mark there. */
export function appositionSlots(scope: Scope, at: number): readonly FilledSlot[] {
  const explained = explainedBefore(scope, at);
  const told = toldAfter(scope, at);
  return told ? [...explained, { ...told, slot: 'told', strength: 'strong' }] : explained;
}

function explainedBefore(scope: Scope, at: number): readonly FilledSlot[] {
  const kind = explainingNoun(scope, at);
  if (kind === null) return NO_SLOTS;
  const run = runBefore(scope, at, scope.from) ?? coinedBefore(scope, at);
  const runs = isPluralKind(kind) ? listBefore(scope, at, scope.from) : run ? [run] : [];
  return runs
    .filter((one) => isProper(scope, one, scope.from) || isHeadedCommon(scope, one))
    .map((one) => ({ ...one, slot: 'explained', strength: 'strong' }));
}

/** `|skywatch live| , a tracking site`: a coinage and what no other name could end in. */
function coinedBefore({ tokens, isCased, from }: Scope, end: number): Run | null {
  const start = end - 2;
  const isName =
    start >= from && isCoinage(tokens[start]!) && wordClass(tokens[start + 1]!.word) !== 'function' && !isCased;
  return isName ? { startToken: start, endToken: end } : null;
}

/** `lumivault , the backup |service| , ...`, `pippin and talkbird , two cheap |brands|`, `quantel is the largest |network|`. */
function explainingNoun({ tokens, to }: Scope, at: number): Word | null {
  if (!opensExplanation(tokens[at + 1]?.word ?? NO_WORD) && tokens[at + 2]?.lower !== "'s") return null;
  let isWeb = isOnline(tokens[at + 1]!.word);
  for (let i = at + 2; i < Math.min(to, at + MAX_EXPLANATION); i++) {
    const { lower, word, kind } = tokens[i]!;
    if (kind === 'punctuation' && lower !== '-' && lower !== "'") return null;
    // `a new online world`, `the flight planning system`
    if (isOnline(word) || isSystemUse(word) || lower.endsWith('ing')) isWeb = true;
    const isKind = isPlaceOnline(word) ? isWeb : isExplainingNoun(word) || isPluralKind(word);
    const next = i + 1 < to ? tokens[i + 1]! : null;
    if (isKind && !(next && (isNoun(next.word) || isCompanySign(next.word)))) return word;
    if (isStop(word)) return null;
  }
  return null;
}

/** Words from the mark to the noun that explains, at most. */
const MAX_EXPLANATION = 9;
/** What opens an explanation. */
const opensExplanation = testOf('a an the its their two three four five both');
/** Words that end the noun phrase before its head was found: `a man who ...`. */
const isStop = testOf('who which that of in on at for by with from is was are were has said and or but');

const isNoun = (word: Word): boolean => wordClass(word) === 'noun' || wordClass(word) === 'name';

/** `the fever line`: common words, but the last one heads names and the first tells no kind. */
const isHeadedCommon = ({ tokens }: Scope, { startToken, endToken }: Run): boolean =>
  endToken - startToken > 1 &&
  isServiceHead(tokens[endToken - 1]!.word) &&
  tokens[startToken - 1]?.lower === 'the' &&
  !isGenericModifier(tokens[startToken]!.word);

/** `a rival service , the sealark`, `its online shop , stride direct , ...`: the kind first, the name after the mark. */
function toldAfter(scope: Scope, at: number): Run | null {
  const { tokens, from, to } = scope;
  if (at <= from || !isExplainingNoun(tokens[at - 1]!.word) || !isMark(tokens[at]!.word)) return null;
  const determiner = determinerBefore(scope, at - 1);
  if (determiner === null) return null;
  const start = skipDeterminers(scope, at + 1, to);
  const enclosed = enclosedName(scope, start);
  if (enclosed) return enclosed;
  const run = bringsNew(determiner) ? runAfter(scope, start, to) : null;
  const next = run ? tokens[run.endToken]?.word : undefined;
  const isName = run && isNameWord(scope, run.startToken) && isProper(scope, run, from);
  return isName && next !== undefined && !isCompanySign(next) && !isAuxiliary(next) ? run : null;
}

const isMark = testOf(', - (');
/** They bring up a thing that was not spoken of before. */
const bringsNew = testOf('a an another');
const isBringing = testOf("'s the its their our his her a an another");

/** `its` of `its departure control platform`: over a few nouns and adjectives. */
function determinerBefore({ tokens, from }: Scope, at: number): Word | null {
  for (let i = at - 1; i >= Math.max(from, at - MAX_MODIFIERS); i--) {
    const { lower, word, kind } = tokens[i]!;
    // `the head of italy 's rescue service , jan marlow`
    if (lower === "'s" && isOfOwner(tokens, i, from)) return null;
    // `the co-operative behind the site , fellside growers , ...`: the explanation is of what stands before
    if (isBringing(word)) return isPreposition(tokens[i - 1]?.word ?? NO_WORD) && lower === 'the' ? null : word;
    // `its check - in system`
    const isHyphened = tokens[i - 1]?.form === '-' || tokens[i + 1]!.form === '-';
    if (kind === 'punctuation' ? lower !== '-' : wordClass(word) === 'function' && lower !== 'own' && !isHyphened)
      return null;
  }
  return null;
}

const isPreposition = testOf('of behind at by from over in on for');

/** `of italy |'s| rescue service` */
function isOfOwner(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - MAX_OWNER); i--) if (tokens[i]!.lower === 'of') return true;
  return false;
}

/** Words of an owner and its `of`, at most: `of the east coast 's`. */
const MAX_OWNER = 4;
/** Words between a determiner and its noun, at most. */
const MAX_MODIFIERS = 6;

/** A name of up to three words with a mark behind it, a number included: `a helpline , orvane 24 , ...`. */
function enclosedName({ tokens, isCased, from, to }: Scope, start: number): Run | null {
  let end = start;
  while (end < to && end - start <= MAX_ENCLOSED && isNamePart(tokens[end]!)) end++;
  const isClosed = end >= to || tokens[end]!.kind === 'punctuation';
  const run = { startToken: start, endToken: end };
  if (!isClosed || end === start || end - start > MAX_ENCLOSED || tokens[start]!.kind !== 'word') return null;
  const hasHead = end - start > 1 && isServiceHead(tokens[end - 1]!.word);
  const isCommon = isCased ? !isCapital(tokens[start]) : !hasCoinage(tokens, start, end);
  if (isCommon) return !isCased && hasHead ? run : null;
  return isProper({ tokens, isCased }, run, from) ? run : null;
}

const MAX_ENCLOSED = 3;

const isNamePart = ({ kind, word }: Token): boolean =>
  kind === 'number' || (kind === 'word' && wordClass(word) !== 'function' && !isCompanySign(word));

const isNameWord = ({ tokens, isCased }: Scope, at: number): boolean =>
  isCased ? isCapital(tokens[at]) : isCoinage(tokens[at]!);
