/** How much a figure by itself says of the slot that it fills. */
import type { MentionKind, Quantity } from '../model/mention.js';

/** Below this, whole figures of two digits turn up by chance. */
const CHANCE_BELOW = 20;

/**
 * Whether a figure is told so closely that two places that state it must mean the same: `$18.06 billion`, `64 trains`,
 * `£34,000 a minute`; `two hours`, `10 per cent` and `24 hours` are no such figures.
 */
export function isDistinctive(kind: MentionKind, quantity: Quantity): boolean {
  const { low, high, per } = quantity;
  if (low !== high) return false;
  const digits = digitsOf(Math.abs(low));
  if (kind === 'duration' || kind === 'percent') return digits >= 3 || !Number.isInteger(low);
  return (
    digits >= 3 ||
    (digits >= 2 && low > CHANCE_BELOW && (!isNamedByUnit(kind) || isTellingUnit(kind, quantity))) ||
    (kind === 'money' && (digits >= 2 || per !== null))
  );
}

/** Digits of a figure without the zeros at its end; the arithmetic of `18.06 billion` adds none. */
function digitsOf(size: number): number {
  // most are whole and short: `64 trains`
  if (Number.isInteger(size) && size > 0 && size < 100) return size < 10 || size % 10 === 0 ? 1 : 2;
  return Number(size.toPrecision(12)).toExponential().split('e')[0]?.replace('.', '').length ?? 0;
}

/** Words for persons that say nothing of who they are beyond what the role says: `14 people hurt`, `17 patients treated`. */
const PERSON_UNITS = ['person', 'people', 'victim', 'patient', 'casualty', 'case', 'death', 'injury', 'infection'];
/** Counted in every story, so that sharing one proves nothing. */
const COMMON_UNITS: ReadonlySet<string> = new Set([...PERSON_UNITS, 'time', 'man', 'woman', 'year', '']);

/** Roles of which an event has one figure, whoever tells of it; of prices, ages and fines it has many. */
const EVENT_ROLES: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'missing',
  'in hospital',
  'infected',
  'affected',
  'arrested',
  'evacuated',
  'rescued',
  'stranded',
  'without power',
  'destroyed',
  'cancelled',
  'on board',
  'attendance',
  'damage',
  'outage',
  'delay',
  'closure',
  'magnitude',
]);

export const isEventRole = (role: string): boolean => EVENT_ROLES.has(role);

/** Roles that say what it was that lasted so long; `length` says only that something did. */
const LENGTHS: ReadonlySet<string> = new Set(['outage', 'delay', 'closure', 'wait']);

export const isLength = (role: string): boolean => LENGTHS.has(role);

/** Two roles that may be of one slot: `it lasted nine hours`, `a 12-hour failure`. */
export const areOneRole = (a: string, b: string): boolean =>
  a === b || (a === 'length' && isLength(b)) || (b === 'length' && isLength(a));

/** Whether two units name persons and nothing more. */
export const areBothPersons = (a: string, b: string): boolean => PERSON_UNITS.includes(a) && PERSON_UNITS.includes(b);

/** Kinds whose unit says what the figure is of: `11 knots`, `four ambulances`. */
export const isNamedByUnit = (kind: MentionKind): boolean => kind === 'count' || kind === 'measure';

/** The unit says it and is not one of those that every story counts. */
export const isTellingUnit = (kind: MentionKind, { unit }: Quantity): boolean =>
  isNamedByUnit(kind) && !COMMON_UNITS.has(unit);
