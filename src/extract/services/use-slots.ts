/** Slots of names that are used: `users of fuse mobile`, `log in to slack`, `services , including tunehall and lumivault`. */
import { wordTest } from '../../text/vocabulary.js';
import { longestPhraseAt } from '../phrase-table.js';
import { wordClass } from '../word-class.js';
import { listAfter, listBefore } from './name-lists.js';
import { canBeNoun, hasCoinage, isCoinage, isMedium, type Run, runBefore } from './name-runs.js';
import { type FilledSlot, filled, NO_SLOTS, type Scope } from './service-slot.js';
import {
  ENTERING_VERBS,
  isAction,
  isBrandHead,
  isEnteringStart,
  isEnteringVerb,
  isFleet,
  isGenericModifier,
  isHaving,
  isPluralKind,
  isUser,
  isUsingVerb,
  PLURAL_KINDS,
  USERS,
  USING_OPENERS,
  USING_PHRASES,
  USING_VERBS,
} from './service-words.js';

/** Between what people do and the service they do it with. */
const MEANS: readonly string[] = ['on', 'via', 'through', 'with'];
const isMeans = wordTest(MEANS);

/** Words that bring these slots. */
export const USE_TRIGGERS: readonly string[] = [
  ...PLURAL_KINDS,
  ...USERS,
  ...USING_VERBS,
  ...ENTERING_VERBS,
  ...USING_OPENERS,
  ...MEANS,
];

/** In: a sentence and one of its tokens. Out: the names that users, verbs of use and lists of services there bring. */
export function useSlots(scope: Scope, at: number): readonly FilledSlot[] {
  const { word } = scope.tokens[at]!;
  // no word is a means and anything else
  if (isMeans(word)) return meansSlots(scope, at);
  const used = usedFrom(scope, at);
  return [
    ...(isPluralKind(word) ? items(scope, at) : NO_SLOTS),
    ...(isUser(word) ? usersSlots(scope, at) : NO_SLOTS),
    ...(used === null ? NO_SLOTS : usedSlots(scope, at, used)),
  ];
}

function usedSlots(scope: Scope, at: number, used: number): FilledSlot[] {
  const { word } = scope.tokens[at]!;
  const strength = isEnteringVerb(word) || isEnteringStart(word) ? 'strong' : 'weak';
  return listAfter(scope, used, scope.to).flatMap((run) =>
    filled(scope, run, 'used', isNamedAlone(scope, run) ? strength : 'weak'),
  );
}

const items = (scope: Scope, at: number): FilledSlot[] =>
  [...itemsOf(scope, at), ...listBefore(scope, otherKindsStart(scope, at), scope.from)].flatMap((run) =>
    filled(scope, run, 'item', 'strong'),
  );

/** `clips shared on loopr`, `order through munchly`; not `a shop on orvane street`. Firms are paid with and banked with too. */
function meansSlots(scope: Scope, at: number): readonly FilledSlot[] {
  const { tokens, from, to } = scope;
  let verb = at - 1;
  while (
    verb > Math.max(from, at - MAX_OBJECT) &&
    !isAction(tokens[verb]!.word) &&
    tokens[verb]!.kind !== 'punctuation'
  )
    verb--;
  if (verb < from || !isAction(tokens[verb]!.word)) return NO_SLOTS;
  const strength = tokens[at]!.lower === 'with' ? 'weak' : 'strong';
  const isName = (run: Run): boolean =>
    hasCoinage(tokens, run.startToken, run.endToken) && !isMedium(scope, run) && !isOtherNounAt(scope, run.endToken);
  return listAfter(scope, at + 1, to)
    .filter(isName)
    .flatMap((run) => filled(scope, run, 'means', isNamedAlone(scope, run) ? strength : 'weak'));
}

/** `open |swapsie|`; not `access workers abseiling` or `accessed |the| shard`. */
const isNamedAlone = ({ tokens }: Scope, { startToken, endToken }: Run): boolean =>
  isCoinage(tokens[startToken]!) && (endToken - startToken > 1 || tokens[startToken - 1]?.lower !== 'the');

/** Words from a verb to the means, its object between them, at most. */
const MAX_OBJECT = 6;

/** `on |orvane| street`; `on |swiftvane| coaches` is a service all the same. */
const isOtherNounAt = ({ tokens, to }: Scope, at: number): boolean =>
  at < to &&
  tokens[at]!.kind === 'word' &&
  !isFleet(tokens[at]!.word) &&
  (wordClass(tokens[at]!.word) === 'noun' || wordClass(tokens[at]!.word) === 'name');

/** `users of x and y`, `x users` */
function usersSlots(scope: Scope, at: number): readonly FilledSlot[] {
  const before = filled(scope, runBefore(scope, at, scope.from), 'users', 'weak');
  const having = filled(scope, userCount(scope, at), 'has users', 'weak');
  if (having.length > 0) return [...before, ...having];
  if (scope.tokens[at + 1]?.lower !== 'of') return before;
  const brand = brandAt(scope, at + 2);
  return [
    ...before,
    ...listAfter(scope, at + 2, scope.to).flatMap((run) => filled(scope, run, 'users of', 'weak')),
    ...(brand ? [{ ...brand, slot: 'users of', strength: 'strong' } as const] : []),
  ];
}

/** `|framely| lost 4 million users`, `|switchly| , which has 2 million users` */
function userCount(scope: Scope, at: number): Run | null {
  const { tokens, from } = scope;
  let i = at - 1;
  while (i > Math.max(from, at - MAX_COUNT) && !isHaving(tokens[i]!.word)) i--;
  if (i <= from || !isHaving(tokens[i]!.word) || !tokens.slice(i, at).some(({ kind }) => kind === 'number'))
    return null;
  const isRelative = tokens[i - 1]!.lower === 'which' && tokens[i - 2]?.form === ',';
  return runBefore(scope, isRelative ? i - 2 : i, from);
}

/** Words from `has` to the users counted, at most: `has more than 2 million active`. */
const MAX_COUNT = 7;

/** `customers of fuse mobile`: no article, so a name. */
function brandAt({ tokens, to }: Scope, at: number): Run | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || at + 1 >= to || !isBrandHead(second.word)) return null;
  const isNoun = canBeNoun(first.word) && wordClass(first.word) !== 'function';
  return isNoun && !isGenericModifier(first.word) ? { startToken: at, endToken: at + 2 } : null;
}

/** Names after `services , including`, `apps such as`. */
function itemsOf(scope: Scope, at: number): Run[] {
  const { tokens, to } = scope;
  let i = at + 1;
  if (tokens[i]?.form === ',' || tokens[i]?.form === '-' || tokens[i]?.form === '(') i++;
  if (tokens[i]?.lower === 'including' || tokens[i]?.lower === 'notably') return listAfter(scope, i + 1, to);
  if (tokens[i]?.lower === 'such' && tokens[i + 1]?.lower === 'as') return listAfter(scope, i + 2, to);
  if (tokens[i]?.lower === 'like' || tokens[i]?.form === ':') return listAfter(scope, i + 1, to);
  return [];
}

/** Where `and other popular services` starts; the place after the kind where it is not so. */
function otherKindsStart({ tokens }: Scope, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (tokens[i]!.lower === 'other' && (tokens[i - 1]?.lower === 'and' || tokens[i - 1]?.lower === 'or')) return i - 1;
  return -1;
}

/** The token after a verb of use; null where none starts at `at`. */
function usedFrom({ tokens }: Scope, at: number): number | null {
  const { word } = tokens[at]!;
  if (isUsingVerb(word) || isEnteringVerb(word)) return at + 1;
  return longestPhraseAt(USING_PHRASES, tokens, at, tokens.length)?.endToken ?? null;
}
