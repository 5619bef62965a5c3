/** `overnight` as a length of time, where it says how long and not when: `closed overnight`, `an overnight outage`. */
import { testOf, wordOf } from '../../text/vocabulary.js';
import type { Amount } from './amount.js';
import { type Reach, wordAt } from './reach.js';

export const OVERNIGHT = wordOf('overnight');

/** Hours from evening to morning: a summer night that ends early, a winter night that begins in the afternoon. */
const NIGHT = { low: 6, high: 14 };

/** States that last. `rose overnight` and `died overnight` say when. */
const isLasting = testOf(`
  closed shut stranded stuck trapped stay stays stayed staying slept sleep sleeping kept held remain remained remaining camped camping
  queued queuing queueing waited waiting down offline unavailable parked detained hospitalised hospitalized
`);
/** What lasts. */
const isStretch = testOf(`
  stay stays outage outages closure closures shutdown shutdowns delay delays wait stop stops stoppage curfew queue queues blackout
  vigil journey journeys crossing crossings flight flights train trains trip maintenance
`);

/** Out: a vague time, told in hours; null where the word says when. */
export function overnightAt(reach: Reach, at: number): Amount | null {
  if (wordAt(reach, at) !== OVERNIGHT) return null;
  if (!isLasting(wordAt(reach, at - 1)) && !isStretch(wordAt(reach, at + 1))) return null;
  const end = at + 1;
  return {
    ...NIGHT,
    start: at,
    end,
    numeralStart: at,
    numeralEnd: end,
    unit: { kind: 'duration', unit: 'hour', factor: 1, startToken: at, endToken: end },
    scale: 1,
    form: 'vague',
  };
}
