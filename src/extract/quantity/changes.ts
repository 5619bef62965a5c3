/** Whether the text says that something rose or fell by or to a value: `fell 2.1 per cent to`, `up 19 cents`, `a 3 per cent drop`. */
import type { Change } from '../../model/mention.js';
import { testOf, wordTest } from '../../text/vocabulary.js';
import type { ValueDraft } from './draft.js';
import { lowerAt, type Reach, wordAt } from './reach.js';

const words = (change: Change, list: string): [string, Change][] => list.split(' ').map((word) => [word, change]);

/** Verbs and particles before a value. */
const BEFORE: ReadonlyMap<string, Change> = new Map([
  ...words(
    'up',
    'up rose rise rises risen rising increase increases increased increasing grew grow grows grown growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring leap leaps leapt leaped leaping rally rallied rebounded swelled upped upward upwards +',
  ),
  ...words(
    'down',
    'down fell fall falls fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slid slide slides sliding slip slips slipped slipping sank sink sinks sunk plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling shrank shrink shrunk dip dips dipped dipping slumped slump halved downward downwards shed sheds shedding contracted slowed eased',
  ),
]);
/** Verbs with an object of their own: a change only `by`, `to` or `from` a value, or of a share: `cut 400 jobs` and `raised $ 5 m` are none. */
const TRANSITIVE: ReadonlyMap<string, Change> = new Map([
  ...words('up', 'raised raise raises raising lifted lift hiked hike boosted boost grow'),
  ...words(
    'down',
    'cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slashed slash trimmed',
  ),
]);
/** Verbs that say so only of shares, prices and shares of a whole: `gained 3 %`, not `gained three places`. */
const OF_SHARES: ReadonlyMap<string, Change> = new Map([
  ...words('up', 'gain gains gained gaining add adds added adding advance advances advanced advancing higher'),
  ...words('down', 'lose loses lost losing lower off weakened retreated'),
]);
/** Nouns and adverbs after a value: `a 3 per cent drop`, `5 per cent higher`. */
const AFTER: ReadonlyMap<string, Change> = new Map([
  ...words('up', 'rise rises increase increases growth jump surge hike higher uplift upswing'),
  ...words('down', 'fall falls drop drops decline declines decrease reduction cut cuts slump lower dip'),
]);
/** Between the verb and the value: `rose sharply by just`, `increased its stake to`. */
const isLink = testOf(`
  by to at a an the its their further another some sharply slightly steeply modestly only just as much back
  even again nearly almost about around approximately more than over under less least up down well roughly
  record steep sharp total of average in
`);
const tellsChangeBefore = wordTest([...BEFORE.keys(), ...OF_SHARES.keys(), ...TRANSITIVE.keys()]);
const tellsChangeAfter = wordTest(AFTER.keys());
/** Longest way back from a value to its verb. */
const MAX_BACK = 6;

/**
 * The change a value tells.
 * In:     tokens `[start, end)` of the value; `kind`: of quantity, or `age`; `before`: the value before it in the sentence.
 * Cost:   bounded by MAX_BACK.
 */
export function changeOf(
  reach: Reach,
  value: { readonly start: number; readonly end: number; readonly kind: string; readonly unit: string },
  before: ValueDraft | null,
): Change | null {
  const { start, end, kind } = value;
  const isShare = kind === 'percent' || (kind === 'money' && isCoin(value.unit));
  if ((isShare || kind === 'money') && tellsChangeAfter(wordAt(reach, end))) return AFTER.get(lowerAt(reach, end))!;
  const link = linkBefore(reach, start);
  // `plunged to a three - year low`: times and ages change by or to themselves only
  if (link === '' && (kind === 'duration' || kind === 'age')) return null;
  for (let at = start - 1; at >= start - MAX_BACK && at >= reach.start; at--) {
    const word = wordAt(reach, at);
    // `fell 2.1 per cent to 5m`, `down 1 % at 1,463`
    if (before && at === before.endToken - 1)
      return start - before.endToken === 1 ? passedOn(reach, link, before) : null;
    const change = changeWord(reach, at, { isShare, isLinked: link !== '' });
    if (change) return change;
    // `grow sales by 35 per cent`: what changes may stand between
    if (!isLink(word) && (link !== 'by' || /^\P{L}/u.test(word.lower))) return byChange(value, link, before);
  }
  return byChange(value, link, before);
}

/** Prices of shares are told in coins, and coins are little else in news: `gained 10 sen`. */
const isCoin = (unit: string): boolean => /^\p{Ll}/u.test(unit);

/** The change of the value before: `fell 2.1 per cent to 5m`, `rose from 4m to 5m`. */
function passedOn(reach: Reach, link: string, before: ValueDraft): Change | null {
  if (link !== 'to' && link !== 'at') return null;
  if (before.quantity.change || link === 'at' || lowerAt(reach, before.startToken - 1) !== 'from')
    return before.quantity.change;
  for (let at = before.startToken - 2; at >= before.startToken - MAX_BACK; at--) {
    const change = changeWord(reach, at, { isShare: true, isLinked: true });
    if (change || at < reach.start) return change;
  }
  return null;
}

/** `down 2.3 % , burlington by 2.6 %`: the verb stands with the value before. */
const byChange = (
  { start, kind }: { readonly start: number; readonly kind: string },
  link: string,
  before: ValueDraft | null,
): Change | null =>
  link === 'by' && before?.kind === kind && start - before.endToken <= MAX_BACK ? before.quantity.change : null;

/** Between `by` or `to` and its value: `by a further 12 per cent`. */
const isAfterLink = testOf('a an another further just only some the extra record');
const MAX_AFTER_LINK = 3;
const isChangeLink = testOf('by to at from');

/** `by`, `to`, `at` or `from` before the value. */
function linkBefore(reach: Reach, start: number): string {
  for (let at = start - 1; at >= start - MAX_AFTER_LINK; at--) {
    const word = wordAt(reach, at);
    if (isChangeLink(word)) return word.lower;
    if (!isAfterLink(word)) return '';
  }
  return '';
}

/** Verbs that `up` belongs to: `gave up 517 yards`, `set up 40 camps`. */
const isParticleVerb = testOf(
  'gave give gives giving given set sets setting made make makes making took take takes taken picked pick put open opened opening ended end blew blow rack racked clocked lined served built build broke break turned sent used use',
);

/** `up to 400` is a bound; `set up`, `made up of`, `down to earth` are no changes. */
function changeWord(
  reach: Reach,
  at: number,
  { isShare, isLinked }: { readonly isShare: boolean; readonly isLinked: boolean },
): Change | null {
  if (!tellsChangeBefore(wordAt(reach, at))) return null;
  const word = lowerAt(reach, at);
  if (word === 'up' && (isToOrOf(wordAt(reach, at + 1)) || isParticleVerb(wordAt(reach, at - 1)))) return null;
  const change = BEFORE.get(word) ?? (isShare ? OF_SHARES.get(word) : undefined);
  return change ?? (isLinked ? (TRANSITIVE.get(word) ?? null) : null);
}

/**
 * Whether a change verb governs the words right before token `at`: `rose from`, `has dropped since october from`.
 * Cost:   bounded by MAX_BACK.
 */
export function isChanged(reach: Reach, at: number): boolean {
  for (let i = at - 1; i >= at - MAX_BACK && i >= reach.start; i--) {
    if (changeWord(reach, i, { isShare: true, isLinked: true })) return true;
    if (isBreak(wordAt(reach, i))) return false;
  }
  return false;
}

const isToOrOf = wordTest(['to', 'of']);
const isBreak = testOf(', ; : . ( ) "');
