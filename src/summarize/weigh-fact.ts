/** How much a reader wants to know a figure: what befell people first, then what it cost, then how many and how long. */
import type { Fact } from '../model/fact.js';
import type { Quantity } from '../model/mention.js';
import { isCurrency } from '../values/unit-scale.js';
import { countsPeople } from './person-nouns.js';

/** Roles that a headline is made of, roles that an editor would list, and details; what is not named here lies between the last two. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['dead', 4],
  ...ranked(
    3,
    'missing,injured,infected,in hospital,cost,damage,loss,theft,fine,compensation,outage,without power,affected,stranded,cancelled,destroyed,job cuts,sentence,magnitude,evacuated,ransom',
  ),
  ...ranked(
    2,
    'jobs,revenue,profit,debt,deal,takeover,funding,aid,refund,rescued,arrested,delay,closure,ban,recalled,customers,on board,attendance,transfer fee,deadline',
  ),
  ...ranked(
    0.4,
    'age,distance,length,width,height,depth,weight,temperature,speed,area,price,salary,bonus,journey,career,interest rate',
  ),
]);
const VITAL = 3;
const NAMED = 1;
const UNNAMED = 0.6;

function ranked(rank: number, roles: string): [string, number][] {
  return roles.split(',').map((role) => [role, rank]);
}

/** Where versions or sources differ, a reader looks first. */
const REVISED_WEIGHT = 2;
/** A figure of another year is background. */
const PERIOD_WEIGHT = 0.6;

/** What a weight is read from. */
type Weighed = Pick<Fact, 'kind' | 'role' | 'status' | 'period' | 'value'>;

/**
 * In:     a fact with a figure.
 * Out:    its weight: around 1 for one that is worth telling, 8 for a revised death toll, under .3 for what only fills a table.
 */
export function weighFact(fact: Weighed): number {
  const { role, status, period, value } = fact;
  if (!('unit' in value)) return 0;
  const isRevised = status === 'changed' || status === 'refined' || status === 'disputed';
  const standing = (isRevised ? REVISED_WEIGHT : 1) * (period === null ? 1 : PERIOD_WEIGHT);
  return rankOf(role) * sizeWeight(fact, value) * standing;
}

const rankOf = (role: string): number => {
  if (role === '-') return UNNAMED;
  return RANKS.get(role.startsWith('share of') ? 'price' : role) ?? NAMED;
};

/** Money counts in full from ten million, things from ten thousand; one dead counts as one dead. */
const FULL_MONEY = 7;
const FULL_COUNT = 4;
const OTHER_KINDS: Readonly<Record<string, number>> = { duration: 0.8, percent: 0.8, measure: 0.5 };

function sizeWeight({ kind, role }: Weighed, { high, unit, per }: Quantity): number {
  // `the third failure in 18 months` is no failure of 18 months
  if ((role === 'outage' || role === 'wait') && /^(?:month|year)$/.test(unit)) return 0.1;
  if (kind === 'money') return isCurrency(unit) ? digitsShare(high, FULL_MONEY) * (per === null ? 1 : 0.7) : 0.5;
  if (kind !== 'count') return OTHER_KINDS[kind] ?? 1;
  return rankOf(role) >= VITAL && countsPeople(unit) ? 1 : digitsShare(high, FULL_COUNT);
}

const digitsShare = (value: number, full: number): number =>
  Math.min(1.2, Math.max(0.25, Math.log10(Math.max(1, value)) / full));

/** Below, a bare count of things is a turn of phrase (`three brands`), not a figure. */
const MIN_BARE_COUNT = 20;
/** Shorter ones are told by the minute of the live page. */
const MIN_DEADLINE_HOURS = 24;
/** Under it a figure is a detail: an age, a distance, the price of a seat. */
const MIN_KEY_WEIGHT = 0.25;

/** Out: the weight of a fact for a table of key facts; 0 where it does not belong there, as nothing says what it is or it is too small. */
export function keyWeight(fact: Weighed): number {
  const { kind, role, value } = fact;
  if (!('unit' in value) || (role === '-' && kind !== 'count')) return 0;
  if (kind === 'measure' && (role === 'age' || value.unit === '-')) return 0;
  if (kind === 'count' && value.high <= (role === '-' ? MIN_BARE_COUNT : 0)) return 0;
  if (role === 'deadline' && /^(?:hour|minute|second)$/.test(value.unit) && value.high < MIN_DEADLINE_HOURS) return 0;
  const weight = weighFact(fact);
  return weight < MIN_KEY_WEIGHT ? 0 : weight;
}
