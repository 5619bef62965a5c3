/** Slots of names that are used: `users of fuse mobile`, `log in to slack`, `services , including tunehall and lumivault`. */
import { wordClass } from '../word-class.js';
import { listAfter, listBefore } from './name-lists.js';
import { canBeNoun, isCoinage, isMedium, type Run, runBefore } from './name-runs.js';
import { type FilledSlot, filled, type Scope } from './service-slot.js';
import {
  ACTIONS,
  BRAND_HEADS,
  ENTERING,
  ENTERING_VERBS,
  HAVING,
  isGenericModifier,
  PLURAL_KINDS,
  USERS,
  USING_PHRASES,
  USING_VERBS,
} from './service-words.js';

/** Between what people do and the service they do it with. */
const MEANS = ['on', 'via', 'through', 'with'];

/** Words that bring these slots. */
export const USE_TRIGGERS: readonly string[] = [
  ...PLURAL_KINDS,
  ...USERS,
  ...USING_VERBS,
  ...ENTERING_VERBS,
  ...USING_PHRASES.keys(),
  ...MEANS,
];

/** In: a sentence and one of its tokens. Out: the names that users, verbs of use and lists of services there bring. */
export function useSlots(scope: Scope, at: number): FilledSlot[] {
  const { lower } = scope.tokens[at]!;
  const used = usedFrom(scope, at);
  const strength = ENTERING_VERBS.has(lower) || ENTERING.has(lower) ? 'strong' : 'weak';
  return [
    ...(PLURAL_KINDS.has(lower) ? items(scope, at) : []),
    ...(USERS.has(lower) ? usersSlots(scope, at) : []),
    ...(used === null
      ? []
      : listAfter(scope, used, scope.to).flatMap((run) =>
          filled(scope, run, 'used', isNamedAlone(scope, run) ? strength : 'weak'),
        )),
    ...(MEANS.includes(lower) ? meansSlots(scope, at) : []),
  ];
}

const items = (scope: Scope, at: number): FilledSlot[] =>
  [...itemsOf(scope, at), ...listBefore(scope, otherKindsStart(scope, at), scope.from)].flatMap((run) =>
    filled(scope, run, 'item', 'strong'),
  );

/** `clips shared on loopr`, `order through munchly`; not `a shop on orvane street`. Firms are paid with and banked with too. */
function meansSlots(scope: Scope, at: number): FilledSlot[] {
  const { tokens, from, to } = scope;
  let verb = at - 1;
  while (
    verb > Math.max(from, at - MAX_OBJECT) &&
    !ACTIONS.has(tokens[verb]!.lower) &&
    tokens[verb]!.kind !== 'punctuation'
  )
    verb--;
  if (verb < from || !ACTIONS.has(tokens[verb]!.lower)) return [];
  const strength = tokens[at]!.lower === 'with' ? 'weak' : 'strong';
  const isName = (run: Run): boolean =>
    tokens.slice(run.startToken, run.endToken).some(isCoinage) &&
    !isMedium(scope, run) &&
    !isNounAt(scope, run.endToken);
  return listAfter(scope, at + 1, to)
    .filter(isName)
    .flatMap((run) => filled(scope, run, 'means', isNamedAlone(scope, run) ? strength : 'weak'));
}

/** `open |swapsie|`; not `access workers abseiling` or `accessed |the| shard`. */
const isNamedAlone = ({ tokens }: Scope, { startToken, endToken }: Run): boolean =>
  isCoinage(tokens[startToken]!) && (endToken - startToken > 1 || tokens[startToken - 1]?.lower !== 'the');

/** Words from a verb to the means, its object between them, at most. */
const MAX_OBJECT = 6;

const isNounAt = ({ tokens, to }: Scope, at: number): boolean =>
  at < to && tokens[at]!.kind === 'word' && ['noun', 'name'].includes(wordClass(tokens[at]!.word));

/** `users of x and y`, `x users` */
function usersSlots(scope: Scope, at: number): FilledSlot[] {
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
  while (i > Math.max(from, at - MAX_COUNT) && !HAVING.has(tokens[i]!.lower)) i--;
  if (i <= from || !HAVING.has(tokens[i]!.lower) || !tokens.slice(i, at).some(({ kind }) => kind === 'number'))
    return null;
  const isRelative = tokens[i - 1]!.lower === 'which' && tokens[i - 2]?.form === ',';
  return runBefore(scope, isRelative ? i - 2 : i, from);
}

/** Words from `has` to the users counted, at most: `has more than 2 million active`. */
const MAX_COUNT = 7;

/** `customers of fuse mobile`: no article, so a name. */
function brandAt({ tokens, to }: Scope, at: number): Run | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || at + 1 >= to || !BRAND_HEADS.has(second.lower)) return null;
  return canBeNoun(first.lower) && !isGenericModifier(first.lower) ? { startToken: at, endToken: at + 2 } : null;
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
  const { lower } = tokens[at]!;
  if (USING_VERBS.has(lower) || ENTERING_VERBS.has(lower)) return at + 1;
  const phrase = USING_PHRASES.get(tokens[at]!.lower)?.find((words) =>
    words.every((word, k) => tokens[at + k]?.lower === word),
  );
  return phrase ? at + phrase.length : null;
}
