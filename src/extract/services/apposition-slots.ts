/** Slots beside a mark that sets a name and its explanation apart: `lumivault , the backup service`, `a helpline , brightcall , ...`. */
import type { Token } from '../../model/token.js';
import { wordOf } from '../../text/vocabulary.js';
import { isCapital } from '../text-case.js';
import { wordClass } from '../word-class.js';
import { listBefore, skipDeterminers } from './name-lists.js';
import { isCoinage, isProper, type Run, runAfter, runBefore } from './name-runs.js';
import type { FilledSlot, Scope } from './service-slot.js';
import {
  AUXILIARIES,
  COMPANY_AFTER,
  EXPLAINING_NOUNS,
  isGenericModifier,
  ONLINE,
  PLACES_ONLINE,
  PLURAL_KINDS,
  SERVICE_HEADS,
  SYSTEM_USES,
} from './service-words.js';

/** Words that bring these slots. */
export const APPOSITION_TRIGGERS: readonly string[] = [',', '-', '(', 'is', 'was'];

/** In: a sentence and one of its tokens. Out: the names that are explained before or after the mark there. */
export function appositionSlots(scope: Scope, at: number): FilledSlot[] {
  const told = toldAfter(scope, at);
  return [...explainedBefore(scope, at), ...(told ? [{ ...told, slot: 'told', strength: 'strong' } as const] : [])];
}

function explainedBefore(scope: Scope, at: number): FilledSlot[] {
  const kind = explainingNoun(scope, at);
  if (kind === null) return [];
  const run = runBefore(scope, at, scope.from) ?? coinedBefore(scope, at);
  const runs = PLURAL_KINDS.has(kind) ? listBefore(scope, at, scope.from) : run ? [run] : [];
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
function explainingNoun({ tokens, to }: Scope, at: number): string | null {
  if (!isExplaining(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower !== "'s") return null;
  let isOnline = ONLINE.has(tokens[at + 1]!.lower);
  for (let i = at + 2; i < Math.min(to, at + MAX_EXPLANATION); i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'punctuation' && lower !== '-' && lower !== "'") return null;
    // `a new online world`, `the flight planning system`
    if (ONLINE.has(lower) || SYSTEM_USES.has(lower) || lower.endsWith('ing')) isOnline = true;
    const isKind = PLACES_ONLINE.has(lower) ? isOnline : EXPLAINING_NOUNS.has(lower) || PLURAL_KINDS.has(lower);
    const next = i + 1 < to ? tokens[i + 1]! : null;
    if (isKind && !(next && (isNoun(next.lower) || COMPANY_AFTER.has(next.lower)))) return lower;
    if (STOPS.has(lower)) return null;
  }
  return null;
}

/** Words from the mark to the noun that explains, at most. */
const MAX_EXPLANATION = 9;
/** What opens an explanation. */
const isExplaining = (lower: string): boolean => EXPLANATION_STARTS.has(lower);
const EXPLANATION_STARTS = new Set('a an the its their two three four five both'.split(' '));
/** Words that end the noun phrase before its head was found: `a man who ...`. */
const STOPS = new Set('who which that of in on at for by with from is was are were has said and or but'.split(' '));

const isNoun = (lower: string): boolean => /^\p{L}/u.test(lower) && ['noun', 'name'].includes(wordClass(wordOf(lower)));

/** `the fever line`: common words, but the last one heads names and the first tells no kind. */
const isHeadedCommon = ({ tokens }: Scope, { startToken, endToken }: Run): boolean =>
  endToken - startToken > 1 &&
  SERVICE_HEADS.has(tokens[endToken - 1]!.lower) &&
  tokens[startToken - 1]?.lower === 'the' &&
  !isGenericModifier(tokens[startToken]!.lower);

/** `a rival service , the sealark`, `its online shop , stride direct , ...`: the kind first, the name after the mark. */
function toldAfter(scope: Scope, at: number): Run | null {
  const { tokens, from, to } = scope;
  if (at <= from || !EXPLAINING_NOUNS.has(tokens[at - 1]!.lower) || !MARKS.has(tokens[at]!.lower)) return null;
  const determiner = determinerBefore(scope, at - 1);
  if (determiner === null) return null;
  const start = skipDeterminers(scope, at + 1, to);
  const enclosed = enclosedName(scope, start);
  if (enclosed) return enclosed;
  const run = NEW.has(determiner) ? runAfter(scope, start, to) : null;
  const next = run ? tokens[run.endToken]?.lower : undefined;
  const isName = run && isNameWord(scope, run.startToken) && isProper(scope, run, from);
  return isName && next !== undefined && !COMPANY_AFTER.has(next) && !AUXILIARIES.has(next) ? run : null;
}

const MARKS = new Set([',', '-', '(']);
/** They bring up a thing that was not spoken of before. */
const NEW = new Set(['a', 'an', 'another']);
const BRINGING = new Set(["'s", 'the', 'its', 'their', 'our', 'his', 'her', ...NEW]);

/** `its` of `its departure control platform`: over a few nouns and adjectives. */
function determinerBefore({ tokens, from }: Scope, at: number): string | null {
  for (let i = at - 1; i >= Math.max(from, at - MAX_MODIFIERS); i--) {
    const { lower, kind } = tokens[i]!;
    // `the head of italy 's rescue service , jan marlow`
    if (lower === "'s" && isOfOwner(tokens, i, from)) return null;
    // `the co-operative behind the site , fellside growers , ...`: the explanation is of what stands before
    if (BRINGING.has(lower)) return PREPOSITIONS.has(tokens[i - 1]?.lower ?? '') && lower === 'the' ? null : lower;
    // `its check - in system`
    const isHyphened = tokens[i - 1]?.form === '-' || tokens[i + 1]!.form === '-';
    if (
      kind === 'punctuation' ? lower !== '-' : wordClass(wordOf(lower)) === 'function' && lower !== 'own' && !isHyphened
    )
      return null;
  }
  return null;
}

const PREPOSITIONS = new Set(['of', 'behind', 'at', 'by', 'from', 'over', 'in', 'on', 'for']);

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
  while (end < to && end - start <= MAX_ENCLOSED && isNamePart(tokens[end]!.kind, tokens[end]!.lower)) end++;
  const isClosed = end >= to || tokens[end]!.kind === 'punctuation';
  const run = { startToken: start, endToken: end };
  if (!isClosed || end === start || end - start > MAX_ENCLOSED || tokens[start]!.kind !== 'word') return null;
  const hasHead = end - start > 1 && SERVICE_HEADS.has(tokens[end - 1]!.lower);
  const isCommon = isCased ? !isCapital(tokens[start]) : !tokens.slice(start, end).some(isCoinage);
  if (isCommon) return !isCased && hasHead ? run : null;
  return isProper({ tokens, isCased }, run, from) ? run : null;
}

const MAX_ENCLOSED = 3;

const isNamePart = (kind: string, lower: string): boolean =>
  kind === 'number' ||
  (kind === 'word' && !lower.startsWith("'") && wordClass(wordOf(lower)) !== 'function' && !COMPANY_AFTER.has(lower));

const isNameWord = ({ tokens, isCased }: Scope, at: number): boolean =>
  isCased ? isCapital(tokens[at]) : isCoinage(tokens[at]!);
