/** Slots beside a word that says what kind of thing is named: `the goalbox app`, `payment network clearway`, `an archive called skyvault`. */
import type { Word } from '../../model/word.js';
import { NO_WORD, testOf } from '../../text/vocabulary.js';
import { isCapital } from '../text-case.js';
import { wordClass } from '../word-class.js';
import { listAfter, listBefore } from './name-lists.js';
import { canBeNoun, isCoinage, isProper, opensWellKnown, type Run, runAfter, runBefore } from './name-runs.js';
import { type FilledSlot, filled, NO_SLOTS, type Scope } from './service-slot.js';
import {
  DESCRIPTORS,
  FLEETS,
  isAuxiliary,
  isCompanySign,
  isDescriptor,
  isFleet,
  isGenericModifier,
  isNamedKind,
  isNamedTool,
  isServiceHead,
  isShop,
  isSystemUse,
  isVehicle,
  MORE_KINDS,
  NAMED_KINDS,
  SHOPS,
} from './service-words.js';

/** Words that bring these slots. */
export const KIND_TRIGGERS: readonly string[] = [...DESCRIPTORS, ...MORE_KINDS, ...SHOPS, ...NAMED_KINDS, ...FLEETS];

/** In: a sentence and one of its tokens. Out: the slots that a kind word there makes. */
export function kindSlots(scope: Scope, at: number): readonly FilledSlot[] {
  const token = scope.tokens[at]!;
  const { lower, word } = token;
  if (isFleet(word)) return filled(scope, calledAfter(scope, at), 'called', 'strong');
  const before = filled(scope, describedAfter(scope, at), 'kind before', 'strong');
  if (isShop(word)) return before;
  // `the Secret Service`: a capital makes the kind a part of the name
  if (scope.isCased && isCapital(token)) return NO_SLOTS;
  return [
    ...(isDescriptor(word) || isNamedTool(word) || lower === 'system' ? describedBefore(scope, at) : NO_SLOTS),
    ...before,
    ...(isNamedKind(word) ? [...listedBefore(scope, at), ...listedAfter(scope, at)] : NO_SLOTS),
    ...filled(scope, calledAfter(scope, at), 'called', 'strong'),
  ];
}

/** `the clinicline booking system`: what it is used for says that people use it. */
const isSystem = ({ tokens, from }: Scope, at: number): boolean =>
  tokens[at]!.lower === 'system' && at > from && isSystemUse(tokens[at - 1]!.word);

/** `the goalbox app`: a coinage or capitals; or two common words that are no kind of app (`the storm watch app`). */
function describedBefore(scope: Scope, at: number): readonly FilledSlot[] {
  const common = twoCommonWords(scope, at);
  if (common) return [{ ...common, slot: 'before app', strength: 'strong' }];
  const owned = ownedBefore(scope, at);
  if (owned) return [{ ...owned, slot: 'before app', strength: 'strong' }];
  const run = runBefore(scope, modifiersStart(scope, at), scope.from);
  if (!run || !isProper(scope, run, scope.from)) return NO_SLOTS;
  const { lower, word } = scope.tokens[at]!;
  // firms have services and software too, unless a route is meant; bodies with short names have websites
  const isShared = isOwnedByFirms(word) && !isRoute(scope, at);
  const last = scope.tokens[run.endToken - 1]!;
  const isThing = lower === 'system' && !isSystem(scope, at);
  const isGround = scope.isCased && (lower === 'site' || lower === 'sites') && !isCoinage(last);
  const isFirm =
    isThing ||
    isGround ||
    lower === 'services' ||
    (isShared ? !isCoinage(last) : last.lower.length < MIN_BRAND && isSite(word));
  const strength = isFirm ? 'weak' : 'strong';
  return [{ ...run, slot: `before ${lower}`, strength }];
}

/** Where the common words that tell the kind begin: `bagtrail |luggage tracking| service`; `at` where no name is before them. */
function modifiersStart(scope: Scope, at: number): number {
  for (let i = at - 1; i >= Math.max(scope.from, at - 1 - MAX_MODIFIERS); i--) {
    if (isNameWord(scope, i)) return i + 1;
    if (scope.tokens[i]!.kind !== 'word' || !isModifier(scope.tokens[i]!.word)) break;
  }
  return at;
}

/** Common words between a name and the noun that says what it is, at most. */
const MAX_MODIFIERS = 2;

/** `the storm watch app`, `the silver arrow coach service`: two words that tell no kind, and one that something runs. */
function twoCommonWords(scope: Scope, at: number): Run | null {
  const { tokens, from } = scope;
  const endToken = tokens[at]!.lower === 'app' ? at : at - 1;
  const startToken = endToken - 2;
  const isUsed = endToken === at || (tokens[at]!.lower === 'service' && isVehicle(tokens[endToken]?.word ?? NO_WORD));
  if (!isUsed || startToken <= from || tokens[startToken - 1]!.lower !== 'the') return null;
  const [first, second] = [tokens[startToken]!.word, tokens[startToken + 1]!.word];
  const isName = isModifier(first) && canBeNoun(second) && !isGenericModifier(first) && !isGenericModifier(second);
  return isName && !scope.isCased ? { startToken, endToken } : null;
}

/** `the bank 's |fenwick pocket| app`: of an owner's thing the word after a name is a part of it, unless it tells the kind. */
function ownedBefore({ tokens, from, isCased }: Scope, at: number): Run | null {
  const startToken = at - 2;
  if (isCased || startToken <= from || !isOwning(tokens[startToken - 1]!.word)) return null;
  const [first, second] = [tokens[startToken]!, tokens[startToken + 1]!];
  const isName =
    wordClass(first.word) === 'name' &&
    isModifier(second.word) &&
    !tellsAppKind(second.word) &&
    !opensWellKnown(first.word);
  return isName && isApp(tokens[at]!.word) ? { startToken, endToken: at } : null;
}

const isOwning = testOf("'s its their our");
const isApp = testOf('app website site portal');
const tellsAppKind = (word: Word): boolean => isGenericModifier(word) && !isServiceHead(word);

const isOwnedByFirms = testOf('service software');
const isSite = testOf('site sites website websites');
/** Letters of a brand, at least; what is shorter is mostly a body's abbreviation: `the nhs website`. */
const MIN_BRAND = 5;

/** `the channel dart service between newhollow and ...` */
const isRoute = ({ tokens }: Scope, at: number): boolean => isBetween(tokens[at + 1]?.word ?? NO_WORD);
const isBetween = testOf('between from to');

/** `payment network clearway`, `the app nestpot`; not `on its site norvane said`. */
function describedAfter(scope: Scope, at: number): Run | null {
  const { tokens, from } = scope;
  const previous = at > from ? tokens[at - 1]! : null;
  const isLed = previous !== null && (isLeading(previous.word) || isModifier(previous.word));
  const isSingular = !tokens[at]!.lower.endsWith('s');
  if (!isLed || !isSingular || !isNameWord(scope, at + 1)) return null;
  const run = runAfter(scope, at + 1, scope.to);
  return run && run.startToken === at + 1 ? run : null;
}

const isLeading = testOf('the a an called');
/** `dating` of `the dating site meetrove` too. */
const isModifier = (word: Word): boolean =>
  wordClass(word) === 'noun' || wordClass(word) === 'adjective' || word.lower.endsWith('ing');

/** `its |Coaster| and |QuayLink| services`: in cased text a plain capital is a name where the other one is a coinage. */
function listedBefore(scope: Scope, at: number): readonly FilledSlot[] {
  if (!scope.isCased) return NO_SLOTS;
  const runs = listBefore(scope, at, scope.from);
  const first = runs.at(-1);
  const isOwned =
    first !== undefined && first.startToken > scope.from && isOwning(scope.tokens[first.startToken - 1]!.word);
  const isNamed = runs.length > 1 && runs.some(({ endToken }) => isCoinage(scope.tokens[endToken - 1]!));
  return isOwned && isNamed ? runs.map((run) => ({ ...run, slot: 'listed', strength: 'strong' as const })) : NO_SLOTS;
}

/** `the budget brands jabberfone and pennyfone`, `two other apps , pulsebuddy and runmapper`: two names at least. */
function listedAfter(scope: Scope, at: number): readonly FilledSlot[] {
  const start = scope.tokens[at + 1]?.form === ',' ? at + 2 : at + 1;
  const runs = listAfter(scope, start, scope.to);
  const next = scope.tokens[runs.at(-1)?.endToken ?? start]?.word ?? NO_WORD;
  const isList = runs.length > 1 && runs.every((run) => isProper(scope, run, scope.from));
  return isList && !isCompanySign(next) && !isAuxiliary(next)
    ? runs.map((run) => ({ ...run, slot: 'listed', strength: 'strong' as const }))
    : NO_SLOTS;
}

/** `an archive called skyvault`, `a service it has named x`, `its control platform , known as loomgate`. */
function calledAfter(scope: Scope, at: number): Run | null {
  const start = scope.tokens[at + 1]?.form === ',' && isNaming(scope.tokens[at + 2]?.word ?? NO_WORD) ? at + 2 : at + 1;
  for (let i = start; i < Math.min(scope.to, start + 4); i++) {
    const { word, kind } = scope.tokens[i]!;
    if (kind === 'punctuation') return null;
    if (!isNaming(word)) continue;
    return runAfter(scope, scope.tokens[i + 1]?.lower === 'as' ? i + 2 : i + 1, scope.to);
  }
  return null;
}

const isNaming = testOf('called named dubbed known branded');

const isNameWord = ({ tokens, isCased, to }: Scope, at: number): boolean =>
  at < to && (isCased ? isCapital(tokens[at]) : isCoinage(tokens[at]!));
