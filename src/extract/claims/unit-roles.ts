/** What the unit of a value says that the words around it do not. */
import { type Dimension, UNITS } from '../../data/units.js';
import type { QuantityDraft } from '../draft.js';
import type { Role } from './role.js';

/** Counted things that head a column by themselves. */
const UNIT_ROLES: ReadonlyMap<string, string> = new Map([
  ['customer', 'customers'],
  ['subscriber', 'customers'],
  ['user', 'customers'],
  ['report', 'reports'],
  ['complaint', 'complaints'],
  ['call', 'calls'],
  ['vote', 'votes'],
  ['seat', 'seats'],
  ['job', 'jobs'],
  ['goal', 'goals'],
  ['country', 'countries'],
  ['fire', 'fires'],
  ['crack', 'cracks'],
  ['claim', 'claims'],
  ['count', 'charges'],
  ['charge', 'charges'],
  ['passenger', 'passengers'],
]);
/** Of those, things that happen: they are what is counted, whatever the words beside them say of others. */
const EVENTS = new Set(['report', 'complaint', 'call', 'fire', 'crack', 'claim', 'goal']);

/**
 * In:     a value and the role that the words around it tell.
 * Out:    where words say little, what the unit does: `£ 9.99 a month` is a price, `11 knots` a speed.
 */
export function refineByUnit(role: Role, draft: QuantityDraft): Role {
  const { low, unit, per } = draft.quantity;
  if (draft.kind === 'measure') {
    const byUnit = MEASURE_ROLES.get(unit);
    // `profit fell from 135 million`, `a high of 42.25`: what has no unit of length is none
    if (byUnit === undefined) return LENGTHS.has(role.role) ? { ...role, role: '-' } : role;
    return role.role === '-' || !fits(role.role, unit) ? { ...role, role: byUnit } : role;
  }
  if (draft.kind === 'count' && (role.role === '-' || EVENTS.has(unit)))
    return { ...role, role: UNIT_ROLES.get(unit) ?? '-' };
  if (draft.kind === 'money' && role.role === 'cost' && low < MAX_PRICE && !LOSS_RATES.has(per ?? ''))
    return { ...role, role: 'price', ownership: 'subject' };
  if (draft.kind === 'money' && per !== null && (role.role === '-' || (role.role === 'cost' && !TIME_UNITS.has(per))))
    return PRICED.has(per) || !TIME_UNITS.has(per) ? { ...role, role: 'price' } : role;
  return role;
}

/** What costs less than a car is bought, in any large currency; what costs more is spent. */
const MAX_PRICE = 10_000;
const LOSS_RATES = new Set(['second', 'minute', 'hour', 'day']);
/** Subscriptions are by the month and the year, losses by the hour and the minute. */
const PRICED = new Set(['month', 'year', 'week', 'night']);
export const isPriced = (per: string | null): boolean => per !== null && PRICED.has(per);
const TIME_UNITS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'night']);

const ROLE_OF_DIMENSION: Partial<Record<Dimension, string>> = {
  length: 'distance',
  area: 'area',
  volume: 'volume',
  mass: 'weight',
  temperature: 'temperature',
  speed: 'speed',
  power: 'power',
  energy: 'energy',
  data: 'data',
  'data-rate': 'data rate',
  magnitude: 'magnitude',
};

const MEASURE_ROLES: ReadonlyMap<string, string> = new Map([
  ...UNITS.flatMap(({ unit, dimension }) => {
    const role = ROLE_OF_DIMENSION[dimension];
    return role ? [[unit, role] as const] : [];
  }),
  ['year', 'age'],
  ['month', 'age'],
]);

const LENGTHS: ReadonlySet<string> = new Set(['distance', 'height', 'width']);

/** Lengths may be heights, depths, widths and rain; of other units the dimension knows best. */
const fits = (role: string, unit: string): boolean =>
  MEASURE_ROLES.get(unit) === role ||
  (MEASURE_ROLES.get(unit) === 'distance' && ['height', 'depth', 'width', 'rainfall'].includes(role));
