/** Roles carried from one value of an article to another: `and a further 650 euros`, `that would come to $ 22 million`. */
import type { Claim } from '../../model/mention.js';
import type { Token } from '../../model/token.js';
import { testOf } from '../../text/vocabulary.js';
import type { Draft, QuantityDraft } from '../draft.js';
import { findCues } from './roles.js';

/** Roles that say little: the same value elsewhere may say more. */
const GENERIC: ReadonlySet<string> = new Set(['-', 'length', 'payment', 'value', 'customers']);
/** Between two values of one list. */
const isJoining = testOf(', and or a an further another plus some about then to from');
const MAX_JOINING = 4;
/** Pronouns and nouns that stand for what was told before. */
const isPronoun = testOf('it that this length total sum itself');
/** Verbs by which they give its size. */
const isSizing = testOf(
  'come comes came amount amounts amounted work works worked put puts lasted lasts last took takes mean means meant is was be total totals equals stands stood speaks speak spoke',
);
/** Words from such a pronoun to the value, at most. */
const MAX_POINTING = 8;
/** Tokens back to the value that is pointed at: some four sentences. */
const MAX_BACK = 120;
/** Counts below it are alike by chance. */
const MIN_COUNT = 20;

interface Claimed {
  readonly tokens: readonly Token[];
  readonly signs: readonly number[];
  readonly drafts: readonly Draft[];
  /** One for each draft. */
  readonly claims: readonly Claim[];
}

/**
 * In:     the values and names of an article in reading order, and what is claimed of each.
 * Out:    the claims, values without a telling role given that of the value they belong to.
 * Cost:   linear in the values.
 */
export function carryRoles({ tokens, signs, drafts, claims }: Claimed): Claim[] {
  const carried = [...claims];
  const told = rolesByValue(drafts, claims);
  const last = new Map<string, number>();
  drafts.forEach((draft, i) => {
    if (!('quantity' in draft)) return;
    const claim = carried[i]!;
    const before = last.get(draft.kind);
    const pair = before === i - 1 && isFromTo(tokens, drafts[before]!, draft) ? carried[before]!.role : null;
    if (pair !== null) carried[i] = withRole(claim, pair);
    else if (isShareInMoney(tokens, drafts[i - 1], draft) && !GENERIC.has(carried[i - 1]!.role))
      carried[i] = withRole(claim, carried[i - 1]!.role);
    else if (GENERIC.has(claim.role)) {
      const from = before === undefined ? null : { draft: drafts[before]!, claim: carried[before]! };
      const role =
        (from && claim.role === '-' && isJoined(tokens, from.draft, draft) ? from.claim.role : null) ??
        (isPointing(tokens, draft) ? (near(from, draft) ?? lastCueBefore(tokens, draft, signs)) : null) ??
        toldOf(told, draft);
      if (role !== null && !GENERIC.has(role)) carried[i] = withRole(claim, role);
    }
    if (!GENERIC.has(carried[i]!.role)) last.set(draft.kind, i);
  });
  return carried;
}

/** Field by field: what is read of a spread object takes longer each time. */
const withRole = ({ subject, period, hedged, negated, derived, saidBy }: Claim, role: string): Claim => ({
  role,
  subject,
  period,
  hedged,
  negated,
  derived,
  saidBy,
});

/** A value and its telling role. */
interface Telling {
  readonly draft: QuantityDraft;
  readonly role: string;
}

/** The telling role of each value, by its lower bound; of several the one told first. */
function rolesByValue(drafts: readonly Draft[], claims: readonly Claim[]): ReadonlyMap<number, readonly Telling[]> {
  const roles = new Map<number, Telling[]>();
  drafts.forEach((draft, i) => {
    const { role } = claims[i]!;
    if (!('quantity' in draft) || GENERIC.has(role) || isSmall(draft)) return;
    const alike = roles.get(draft.quantity.low);
    if (!alike) roles.set(draft.quantity.low, [{ draft, role }]);
    else if (!alike.some((other) => isSameValue(other.draft, draft))) alike.push({ draft, role });
  });
  return roles;
}

const toldOf = (told: ReadonlyMap<number, readonly Telling[]>, draft: QuantityDraft): string | null =>
  isSmall(draft)
    ? null
    : (told.get(draft.quantity.low)?.find((other) => isSameValue(other.draft, draft))?.role ?? null);

const isSmall = ({ kind, quantity }: QuantityDraft): boolean => kind === 'count' && quantity.low < MIN_COUNT;

const isSameValue = (a: QuantityDraft, b: QuantityDraft): boolean =>
  a.kind === b.kind &&
  a.quantity.high === b.quantity.high &&
  a.quantity.unit === b.quantity.unit &&
  a.quantity.per === b.quantity.per;

/** `£ 1,340 for the flights and a further 650 euros`: one list, however the first item goes on. */
function isJoined(tokens: readonly Token[], from: Draft, to: Draft): boolean {
  let i = to.startToken - 1;
  const end = Math.max(from.endToken, to.startToken - MAX_JOINING);
  let isList = false;
  for (; i >= end && isJoining(tokens[i]!.word); i--)
    isList ||= tokens[i]!.lower === 'and' || tokens[i]!.lower === 'or';
  if (!isList || i < from.endToken) return isList;
  if (to.startToken - from.endToken >= MAX_POINTING) return false;
  for (i++; i < to.startToken; i++) if (isFurther(tokens[i]!.word)) return true;
  return false;
}

const isFurther = testOf('further another');

/** `from £ 671 million to £ 655 million` */
const isFromTo = (tokens: readonly Token[], from: Draft, to: Draft): boolean =>
  to.startToken === from.endToken + 1 && isFromOrTo(tokens[from.endToken]!.word);

const isFromOrTo = testOf('from to');

/** `10 per cent of its yearly revenue , or about £ 24 million` */
function isShareInMoney(tokens: readonly Token[], from: Draft | undefined, to: Draft): boolean {
  if (from?.kind !== 'percent' || to.kind !== 'money' || to.startToken - from.endToken >= MAX_WHOLE) return false;
  const mark = tokens[to.startToken - 2]?.form;
  return tokens[to.startToken - 1]?.lower === 'or' && (mark === ',' || mark === '-');
}

/** Words from a share to its amount, at most. */
const MAX_WHOLE = 12;

interface Told {
  readonly draft: Draft;
  readonly claim: Claim;
}

const near = (from: Told | null, to: Draft): string | null =>
  from !== null && to.startToken - from.draft.endToken <= MAX_BACK ? from.claim.role : null;

/** What the text speaks of before a value that points back at it: `an outage hit it ... puts its length at 13 hours`. */
function lastCueBefore(tokens: readonly Token[], { kind, startToken }: Draft, signs: readonly number[]): string | null {
  const cues = findCues(tokens, { startToken: Math.max(0, startToken - MAX_BACK), endToken: startToken }, signs);
  for (const { cues: roles } of cues.reverse()) {
    const cue = roles.find(({ kinds, role }) => kinds.includes(kind) && !GENERIC.has(role));
    if (cue) return cue.role;
  }
  return null;
}

/** A pronoun and a verb of size before the value: `|that| would |come| to $ 22 million`, `puts |its length| at 13 hours`. */
function isPointing(tokens: readonly Token[], to: Draft): boolean {
  let hasVerb = false;
  let hasPronoun = false;
  for (let i = to.startToken - 1; i >= Math.max(0, to.startToken - MAX_POINTING); i--) {
    const { word, kind } = tokens[i]!;
    if (kind === 'punctuation') break;
    if (isSizing(word)) hasVerb = true;
    if (isPronoun(word)) hasPronoun = true;
  }
  return hasVerb && hasPronoun;
}
