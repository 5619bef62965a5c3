/** Slots beside a word that says what kind of thing is named: `the goalbox app`, `an archive called skyvault`, `lumivault , the backup service`. */
import { isCapital } from '../text-case.js';
import { wordClass } from '../word-class.js';
import { skipDeterminers } from './name-lists.js';
import { isCoinage, isProper, type Run, runAfter, runBefore } from './name-runs.js';
import { type FilledSlot, filled, type Scope } from './service-slot.js';
import {
  AUXILIARIES,
  COMPANY_AFTER,
  DESCRIPTORS,
  EXPLAINING_NOUNS,
  isGenericModifier,
  SERVICE_HEADS,
  SHOPS,
} from './service-words.js';

/** Words that bring these slots. */
export const KIND_TRIGGERS: readonly string[] = [...DESCRIPTORS, ...SHOPS, ',', '-', '('];

/** In: a sentence and one of its tokens. Out: the slots that a kind word or an explaining comma there makes. */
export function kindSlots(scope: Scope, at: number): FilledSlot[] {
  const token = scope.tokens[at]!;
  const { lower } = token;
  if (lower === ',' || lower === '-' || lower === '(') return explainedBefore(scope, at);
  if (SHOPS.has(lower)) return filled(scope, describedAfter(scope, at), 'kind before', 'strong');
  // `the Secret Service`: a capital makes the kind a part of the name
  if (scope.isCased && isCapital(token)) return [];
  return [
    ...describedBefore(scope, at),
    ...filled(scope, describedAfter(scope, at), 'kind before', 'strong'),
    ...filled(scope, calledAfter(scope, at), 'called', 'strong'),
    ...filled(scope, toldAfterComma(scope, at), 'kind told', 'strong'),
  ];
}

/** `the goalbox app`: a coinage or capitals; or two common words that are no kind of app (`the storm watch app`). */
function describedBefore(scope: Scope, at: number): FilledSlot[] {
  const run = runBefore(scope, at, scope.from);
  if (!run) return [];
  const { lower } = scope.tokens[at]!;
  // firms have services and software too, unless a route is meant; bodies with short names have websites
  const isShared = OWNED_BY_FIRMS.has(lower) && !isRoute(scope, at);
  const last = scope.tokens[run.endToken - 1]!;
  const isFirm = isShared ? !isCoinage(last) : last.lower.length < MIN_BRAND && SITES.has(lower);
  const strength = isFirm ? 'weak' : 'strong';
  if (isProper(scope, run, scope.from)) return [{ ...run, slot: `before ${lower}`, strength }];
  const words = scope.tokens.slice(run.startToken, run.endToken);
  const isTold = scope.tokens[run.startToken - 1]?.lower === 'the' && lower === 'app';
  return isTold && words.length === 2 && !words.some((token) => isGenericModifier(token.lower))
    ? [{ ...run, slot: 'before app', strength: 'strong' }]
    : [];
}

const OWNED_BY_FIRMS = new Set(['service', 'services', 'software']);
const SITES = new Set(['site', 'sites', 'website', 'websites']);
/** Letters of a brand, at least; what is shorter is mostly a body's abbreviation: `the nhs website`. */
const MIN_BRAND = 5;

/** `the channel dart service between newhollow and ...` */
const isRoute = ({ tokens }: Scope, at: number): boolean =>
  ['between', 'from', 'to'].includes(tokens[at + 1]?.lower ?? '');

/** `payment network clearway`, `the app nestpot`; not `on its site norvane said`. */
function describedAfter(scope: Scope, at: number): Run | null {
  const previous = at > scope.from ? scope.tokens[at - 1]! : null;
  const isLed =
    previous &&
    (previous.lower === 'the' || previous.lower === 'a' || ['noun', 'adjective'].includes(wordClass(previous.lower)));
  const isSingular = !scope.tokens[at]!.lower.endsWith('s');
  if (!isLed || !isSingular) return null;
  const run = runAfter(scope, at + 1, scope.to);
  return run && run.startToken === at + 1 && isNameWord(scope, at + 1) ? run : null;
}

/** `an archive called skyvault`, `a service it has named x`. */
function calledAfter(scope: Scope, at: number): Run | null {
  for (let i = at + 1; i < Math.min(scope.to, at + 5); i++) {
    const { lower, kind } = scope.tokens[i]!;
    if (kind === 'punctuation') return null;
    if (lower === 'called' || lower === 'named' || lower === 'dubbed') return runAfter(scope, i + 1, scope.to);
    if (lower === 'known' && scope.tokens[i + 1]?.lower === 'as') return runAfter(scope, i + 2, scope.to);
  }
  return null;
}

/** `a rival service , the sealark`: the kind first, the name after the comma. */
function toldAfterComma(scope: Scope, at: number): Run | null {
  const { tokens, from, to } = scope;
  if (tokens[at + 1]?.form !== ',') return null;
  const isIntroduced = tokens
    .slice(Math.max(from, at - 3), at)
    .some(({ lower }) => lower === 'a' || lower === 'an' || lower === 'another');
  if (!isIntroduced) return null;
  const run = runAfter(scope, skipDeterminers(scope, at + 2, to), to);
  const next = run ? tokens[run.endToken]?.lower : undefined;
  return run &&
    isNameWord(scope, run.startToken) &&
    next !== undefined &&
    !COMPANY_AFTER.has(next) &&
    !AUXILIARIES.has(next)
    ? run
    : null;
}

function explainedBefore(scope: Scope, at: number): FilledSlot[] {
  const run = explainedAt(scope, at);
  const isName = run && (isProper(scope, run, scope.from) || isHeadedCommon(scope, run));
  return isName ? [{ ...run, slot: 'explained', strength: 'strong' }] : [];
}

/** `lumivault , the backup service , ...`, `pageloft - a shop for ...`: the noun after the mark says what it is. */
function explainedAt(scope: Scope, at: number): Run | null {
  const { tokens, from, to } = scope;
  const article = tokens[at + 1]?.lower;
  if (article !== 'a' && article !== 'an' && article !== 'the' && article !== 'its') return null;
  for (let i = at + 2; i < Math.min(to, at + 9); i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'punctuation' && lower !== '-' && lower !== "'") return null;
    const isHead =
      EXPLAINING_NOUNS.has(lower) && !isNounAt(scope, i + 1) && !COMPANY_AFTER.has(tokens[i + 1]?.lower ?? '');
    if (isHead) return runBefore(scope, at, from);
    if (STOPS.has(lower)) return null;
  }
  return null;
}

/** Words that end the noun phrase before its head was found: `a man who ...`. */
const STOPS = new Set('who which that of in on at for by with from is was are were has said'.split(' '));

const isNounAt = ({ tokens, to }: Scope, at: number): boolean =>
  at < to && tokens[at]!.kind === 'word' && ['noun', 'name'].includes(wordClass(tokens[at]!.lower));

/** `the fever line`: common words, but the last one heads names and the first tells no kind. */
const isHeadedCommon = ({ tokens }: Scope, { startToken, endToken }: Run): boolean =>
  endToken - startToken > 1 &&
  SERVICE_HEADS.has(tokens[endToken - 1]!.lower) &&
  tokens[startToken - 1]?.lower === 'the' &&
  !isGenericModifier(tokens[startToken]!.lower);

const isNameWord = ({ tokens, isCased }: Scope, at: number): boolean =>
  isCased ? isCapital(tokens[at]) : isCoinage(tokens[at]!);
