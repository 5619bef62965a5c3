/** Places in sentences that only the name of a service fills, and what name stands in them. */
import type { Sentence } from '../model/token.js';
import { type CasedTokens, canBeNoun, isCoinage, isProper, type Run, runAfter, runBefore } from './name-runs.js';
import {
  AUXILIARIES,
  BRAND_HEADS,
  COMPANY_AFTER,
  COPULAS,
  DESCRIPTORS,
  EXPLAINING_NOUNS,
  FAILING_VERBS,
  GENERIC_MODIFIERS,
  MEASURED_STATES,
  PLURAL_KINDS,
  SERVICE_HEADS,
  SHARED_STATES,
  STATE_ADVERBS,
  STATES,
  TRANSPORT_HEADS,
  USERS,
  USING_PHRASES,
  USING_VERBS,
  VEHICLES,
} from './service-words.js';
import { isCapital } from './text-case.js';
import { wordClass } from './word-class.js';

/** A strong slot is filled by services alone; weak ones by companies as well, and two kinds of them are needed. */
export type SlotStrength = 'strong' | 'weak';

export interface FilledSlot extends Run {
  /** Name of the kind of slot. */
  readonly slot: string;
  readonly strength: SlotStrength;
}

const DETERMINERS = new Set(
  "the a an its their his her our your this that these those both either all some 's".split(' '),
);

/**
 * In:     the tokens of an article and one of its sentences.
 * Out:    the names in its slots, in reading order; one name may fill several.
 * Cost:   linear in the sentence.
 */
export function findSlots(text: CasedTokens, sentence: Sentence): FilledSlot[] {
  const found: FilledSlot[] = [];
  const { startToken: from, endToken: to } = sentence;
  const add = (run: Run | null, slot: string, strength: SlotStrength): void => {
    if (run && isProper(text, run, from + sentence.leadTokens)) found.push({ ...run, slot, strength });
  };
  for (let i = from; i < to; i++) {
    const { lower } = text.tokens[i]!;
    if (DESCRIPTORS.has(lower) && !(text.isCased && isCapital(text.tokens[i]))) {
      found.push(...describedBefore(text, i, from));
      add(describedAfter(text, i, { from, to }), 'kind before', 'strong');
      add(calledAfter(text, i, to), 'called', 'strong');
      add(toldAfterComma(text, i, { from, to }), 'kind told', 'strong');
    }
    if (SHOPS.has(lower)) add(describedAfter(text, i, { from, to }), 'kind before', 'strong');
    if (SERVICE_HEADS.has(lower)) found.push(...headedBy(text, i, { from, to }));
    if (lower === ',' || lower === '-' || lower === '(') {
      const run = explainedAt(text, i, { from, to });
      if (run && (isProper(text, run, from) || isHeadedCommon(text, run)))
        found.push({ ...run, slot: 'explained', strength: 'strong' });
    }
    if (STATES.has(lower))
      for (const run of subjectsOfState(text, i, { from, to }))
        if (!SHARED_STATES.has(lower) || isHeaded(text, run)) add(run, 'state', 'strong');
    if (FAILING_VERBS.has(lower)) add(runBefore(text, i, from), 'failing', 'weak');
    if (PLURAL_KINDS.has(lower)) {
      for (const run of itemsOf(text, i, to)) add(run, 'item', 'strong');
      for (const run of listBefore(text, otherKindsStart(text, i), from)) add(run, 'item', 'strong');
    }
    if (USERS.has(lower)) {
      if (text.tokens[i + 1]?.lower === 'of') {
        for (const run of listAfter(text, i + 2, to)) add(run, 'users of', 'weak');
        const brand = brandAt(text, i + 2, to);
        if (brand) found.push({ ...brand, slot: 'users of', strength: 'strong' });
      }
      add(runBefore(text, i, from), 'users', 'weak');
    }
    const used = usedFrom(text, i);
    if (used !== null) for (const run of listAfter(text, used, to)) add(run, 'used', 'weak');
  }
  return found;
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** `the goalbox app`: a coinage or capitals; or two common words that are no kind of app (`the storm watch app`). */
function describedBefore(text: CasedTokens, at: number, from: number): FilledSlot[] {
  const run = runBefore(text, at, from);
  if (!run) return [];
  const { lower } = text.tokens[at]!;
  // firms have services and software too, unless a route is meant
  const strength = ['service', 'services', 'software'].includes(lower) && !isRoute(text, at) ? 'weak' : 'strong';
  if (isProper(text, run, from))
    return [
      { ...run, slot: `before ${lower}`, strength: isCoinage(text.tokens[run.endToken - 1]!) ? 'strong' : strength },
    ];
  const words = text.tokens.slice(run.startToken, run.endToken);
  const isTold = text.tokens[run.startToken - 1]?.lower === 'the' && lower === 'app';
  return isTold && words.length === 2 && !words.some((token) => isGeneric(token.lower))
    ? [{ ...run, slot: 'before app', strength: 'strong' }]
    : [];
}

/** `the channel dart service between newhollow and ...` */
const isRoute = ({ tokens }: CasedTokens, at: number): boolean =>
  ['between', 'from', 'to'].includes(tokens[at + 1]?.lower ?? '');

const SHOPS = new Set('shop bookshop store retailer'.split(' '));

/** `customers of fuse mobile`: no article, so a name. */
function _brandAt({ tokens }: CasedTokens, at: number, to: number): Run | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || at + 1 >= to || !BRAND_HEADS.has(second.lower)) return null;
  return canBeNoun(first.lower) && !isGeneric(first.lower) ? { startToken: at, endToken: at + 2 } : null;
}

/** `customers of fuse mobile`: no article, so a name. */
function brandAt({ tokens }: CasedTokens, at: number, to: number): Run | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || at + 1 >= to || !BRAND_HEADS.has(second.lower)) return null;
  return canBeNoun(first.lower) && !isGeneric(first.lower) ? { startToken: at, endToken: at + 2 } : null;
}

const isHeaded = ({ tokens }: CasedTokens, { endToken }: Run): boolean =>
  SERVICE_HEADS.has(tokens[endToken - 1]!.lower);

/** `the fever line`: common words, but the last one heads names and the first tells no kind. */
const isHeadedCommon = ({ tokens }: CasedTokens, { startToken, endToken }: Run): boolean =>
  endToken - startToken > 1 &&
  SERVICE_HEADS.has(tokens[endToken - 1]!.lower) &&
  tokens[startToken - 1]?.lower === 'the' &&
  !isGeneric(tokens[startToken]!.lower);

/** `a rival service , the sealark`: the kind first, the name after the comma. */
function toldAfterComma(text: CasedTokens, at: number, { from, to }: Bounds): Run | null {
  const { tokens } = text;
  if (tokens[at + 1]?.form !== ',') return null;
  const isIntroduced = tokens
    .slice(Math.max(from, at - 3), at)
    .some(({ lower }) => lower === 'a' || lower === 'an' || lower === 'another');
  if (!isIntroduced) return null;
  const run = runAfter(text, skipWords(text, at + 2, to), to);
  const next = run ? tokens[run.endToken]?.lower : undefined;
  return run &&
    isNameWord(text, run.startToken) &&
    next !== undefined &&
    !COMPANY_AFTER.has(next) &&
    !AUXILIARIES.has(next)
    ? run
    : null;
}

const isGeneric = (lower: string): boolean =>
  GENERIC_MODIFIERS.has(lower) || SERVICE_HEADS.has(lower) || DESCRIPTORS.has(lower) || lower.endsWith('ing');

/** `payment network clearway`, `the app nestpot`; not `on its site norvane said`. */
function describedAfter(text: CasedTokens, at: number, { from, to }: Bounds): Run | null {
  const previous = at > from ? text.tokens[at - 1]! : null;
  const isLed =
    previous &&
    (previous.lower === 'the' || previous.lower === 'a' || ['noun', 'adjective'].includes(wordClass(previous.lower)));
  const isSingular = !text.tokens[at]!.lower.endsWith('s');
  if (!isLed || !isSingular) return null;
  const run = runAfter(text, at + 1, to);
  return run && run.startToken === at + 1 && isNameWord(text, at + 1) ? run : null;
}

/** `an archive called skyvault`, `a service it has named x`. */
function calledAfter(text: CasedTokens, at: number, to: number): Run | null {
  for (let i = at + 1; i < Math.min(to, at + 5); i++) {
    const { lower, kind } = text.tokens[i]!;
    if (kind === 'punctuation') return null;
    if (lower === 'called' || lower === 'named' || lower === 'dubbed') return runAfter(text, i + 1, to);
    if (lower === 'known' && text.tokens[i + 1]?.lower === 'as') return runAfter(text, i + 2, to);
  }
  return null;
}

/** `the ferrow valley line`, `norvane mail`, `channel express trains`: the head is part of the name. */
function headedBy(text: CasedTokens, at: number, { from, to }: Bounds): FilledSlot[] {
  const { tokens, isCased } = text;
  if (isCased && !isCapital(tokens[at])) return [];
  const modifier = runBefore(text, at, from);
  if (!modifier) return [];
  const run = { startToken: modifier.startToken, endToken: at + 1 };
  const head = tokens[at]!.lower;
  const isTold = tokens[run.startToken - 1]?.lower === 'the';
  const next = at + 1 < to ? tokens[at + 1]! : null;
  const hasVehicles = next !== null && VEHICLES.has(next.lower);
  if (TRANSPORT_HEADS.has(head)) {
    const isNamed = isCased
      ? isProper(text, modifier, from)
      : isCoinage(tokens[at - 1]!) || isCoinage(tokens[run.startToken]!);
    const isMeant =
      (isTold || hasVehicles) &&
      (isNamed || (isUsedForTravel(text, run, { from, to }) && !isGeneric(tokens[at - 1]!.lower)));
    return isMeant ? [{ ...run, slot: 'line', strength: 'strong' }] : [];
  }
  return isProper(text, modifier, from) && isNameWord(text, at - 1) ? [{ ...run, slot: 'head', strength: 'weak' }] : [];
}

const isNameWord = ({ tokens, isCased }: CasedTokens, at: number): boolean =>
  isCased ? isCapital(tokens[at]) : isCoinage(tokens[at]!);

/** Traffic words before `on the x line`, or vehicles after it. */
function isUsedForTravel({ tokens }: CasedTokens, { startToken, endToken }: Run, { from, to }: Bounds): boolean {
  if (endToken < to && VEHICLES.has(tokens[endToken]!.lower)) return true;
  for (let i = startToken - 1; i >= Math.max(from, startToken - 6); i--) if (TRAFFIC.has(tokens[i]!.lower)) return true;
  return false;
}
const TRAFFIC = new Set(
  'trains train trams tram buses services passengers commuters delays delayed sailings crossings routes stations station metro railway travellers travelers'.split(
    ' ',
  ),
);

/** `lumivault , the backup service , ...`, `testflight - a service used by ...`: the noun after the mark says what it is. */
function explainedAt(text: CasedTokens, at: number, { from, to }: Bounds): Run | null {
  const { tokens } = text;
  const article = tokens[at + 1]?.lower;
  if (article !== 'a' && article !== 'an' && article !== 'the' && article !== 'its') return null;
  for (let i = at + 2; i < Math.min(to, at + 9); i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'punctuation' && lower !== '-' && lower !== "'") return null;
    const isHead =
      EXPLAINING_NOUNS.has(lower) && !isNounAt(text, i + 1, to) && !COMPANY_AFTER.has(tokens[i + 1]?.lower ?? '');
    if (isHead) return runBefore(text, at, from) ?? null;
    if (STOPS.has(lower)) return null;
  }
  return null;
}

/** Words that end the noun phrase before its head was found: `a man who ...`. */
const STOPS = new Set('who which that of in on at for by with from is was are were has said'.split(' '));

const isNounAt = ({ tokens }: CasedTokens, at: number, to: number): boolean =>
  at < to && tokens[at]!.kind === 'word' && ['noun', 'name'].includes(wordClass(tokens[at]!.lower));

/** The names before `is down`: `itunes connect and testflight were down`, `testflight - a service ... - is also down`. */
function subjectsOfState(text: CasedTokens, at: number, { from, to }: Bounds): Run[] {
  const { tokens } = text;
  const next = tokens[at + 1];
  if (
    MEASURED_STATES.has(tokens[at]!.lower) &&
    next &&
    (next.kind === 'number' || ['by', 'from', 'to', 'at', '$', '£', '€'].includes(next.lower))
  )
    return [];
  let i = at - 1;
  while (i > from && STATE_ADVERBS.has(tokens[i]!.lower)) i--;
  if (!COPULAS.has(tokens[i]?.lower ?? '')) return [];
  while (i > from && (COPULAS.has(tokens[i - 1]!.lower) || ['has', 'have', 'had'].includes(tokens[i - 1]!.lower))) i--;
  return [...subjectsBefore(text, i, from), ...moreSubjects(text, at, to)];
}

/** What stands after a preposition is not the subject: `the coast line between newhollow and brackley was shut`. */
function subjectsBefore(text: CasedTokens, end: number, from: number): Run[] {
  const runs = listBefore(text, end, from);
  const first = runs.at(-1);
  if (!first) return [];
  let i = first.startToken - 1;
  while (i > from && DETERMINERS.has(text.tokens[i]!.lower)) i--;
  if (!PLACING.has(text.tokens[i]?.lower ?? '')) return runs;
  const subject = runBefore(text, i, from);
  return subject ? [subject] : [];
}

const PLACING = new Set(
  'in at between from to near of for on with by through via past outside inside around across'.split(' '),
);

/** `down as well , and so was norvane help`, `is also down , as well as apple support`. */
function moreSubjects(text: CasedTokens, at: number, to: number): Run[] {
  const { tokens } = text;
  for (let i = at + 1; i < Math.min(to - 1, at + 6); i++) {
    const [word, next] = [tokens[i]!.lower, tokens[i + 1]!.lower];
    if (word === 'so' && COPULAS.has(next)) return listAfter(text, i + 2, to);
    if (word === 'well' && next === 'as') return listAfter(text, i + 2, to);
  }
  return [];
}

/** Names after `services , including`, `apps such as`. */
function itemsOf(text: CasedTokens, at: number, to: number): Run[] {
  const { tokens } = text;
  let i = at + 1;
  if (tokens[i]?.form === ',' || tokens[i]?.form === '-' || tokens[i]?.form === '(') i++;
  if (tokens[i]?.lower === 'including' || tokens[i]?.lower === 'notably') return listAfter(text, i + 1, to);
  if (tokens[i]?.lower === 'such' && tokens[i + 1]?.lower === 'as') return listAfter(text, i + 2, to);
  if (tokens[i]?.lower === 'like' || tokens[i]?.form === ':') return listAfter(text, i + 1, to);
  return [];
}

/** Where `and other popular services` starts; the place after the kind where it is not so. */
function otherKindsStart({ tokens }: CasedTokens, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (tokens[i]!.lower === 'other' && (tokens[i - 1]?.lower === 'and' || tokens[i - 1]?.lower === 'or')) return i - 1;
  return -1;
}

/** The token after a verb of use; null where none starts at `at`. */
function usedFrom({ tokens }: CasedTokens, at: number): number | null {
  if (USING_VERBS.has(tokens[at]!.lower)) return at + 1;
  const phrase = USING_PHRASES.get(tokens[at]!.lower)?.find((words) =>
    words.every((word, k) => tokens[at + k]?.lower === word),
  );
  return phrase ? at + phrase.length : null;
}

/** Items of a list, at most: what is longer is no list of services. */
const MAX_ITEMS = 12;

/** `the app store , itunes and mac app store`: the names from `at` on. */
export function listAfter(text: CasedTokens, at: number, to: number): Run[] {
  const { tokens } = text;
  const found: Run[] = [];
  let i = at;
  for (let item = 0; item < MAX_ITEMS && i < to; item++) {
    i = skipOwner(text, skipWords(text, i, to), to);
    const run = runAfter(text, i, to);
    if (!run) break;
    found.push(run);
    i = run.endToken;
    const isMore =
      i < to &&
      (tokens[i]!.form === ',' || tokens[i]!.lower === 'and' || tokens[i]!.lower === 'or' || tokens[i]!.form === '&');
    if (!isMore) break;
    while (i < to && [',', 'and', 'or', '&'].includes(tokens[i]!.lower)) i++;
  }
  return found;
}

function skipWords({ tokens }: CasedTokens, at: number, to: number): number {
  let i = at;
  while (i < to && DETERMINERS.has(tokens[i]!.lower)) i++;
  return i;
}

/** `apple 's icloud service`: the owner is not the service. */
function skipOwner({ tokens }: CasedTokens, at: number, to: number): number {
  for (let i = at; i < Math.min(to, at + 3); i++) if (tokens[i]!.lower === "'s" && i > at) return i + 1;
  return at;
}

/** The names of a list that ends before `end`, the last first. */
export function listBefore(text: CasedTokens, end: number, from: number): Run[] {
  const { tokens } = text;
  const found: Run[] = [];
  let i = end;
  for (let item = 0; item < MAX_ITEMS && i > from; item++) {
    const run = runBefore(text, i, from);
    if (!run) break;
    found.push(run);
    i = run.startToken;
    while (i > from && DETERMINERS.has(tokens[i - 1]!.lower)) i--;
    const isMore = i > from && [',', 'and', 'or', '&'].includes(tokens[i - 1]!.lower);
    if (!isMore) break;
    while (i > from && [',', 'and', 'or', '&'].includes(tokens[i - 1]!.lower)) i--;
  }
  return found;
}
