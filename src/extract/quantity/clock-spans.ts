/** Durations that a text does not state but two clock times give: `from 9 am until around 8.30 pm`. */

import { testOf, wordTest } from '../../text/vocabulary.js';
import { boundBefore } from './bounds.js';
import type { MomentDraft, ValueDraft } from './draft.js';
import { lowerAt, type Reach, wordAt } from './reach.js';

/** From the first time to the second; a sentence that keeps them further apart tells two things. */
const MAX_TOKENS_BETWEEN = 25;
/** What joins or ends a stretch of time between two clock times. */
const endsStretch = testOf(`
  to until till - and ended ending ends finished resolved restored lifted reopened returned fixed over
`);
/** What opens one before the first time. `and` joins only after these. */
const opensStretch = testOf('from between began begun beginning started starting start since');

/**
 * In:     the times of one sentence in reading order.
 * Out:    a duration for each pair that a sentence joins; it covers both.
 */
export function clockSpans(reach: Reach, times: readonly MomentDraft[]): ValueDraft[] {
  const found: ValueDraft[] = [];
  for (let i = 0; i + 1 < times.length; i++) {
    const [first, second] = [times[i]!, times[i + 1]!];
    if (!isStretch(reach, first, second)) continue;
    const hours = hoursBetween(first.entity.name, second.entity.name);
    if (hours === 0) continue;
    const [before, inside] = [boundBefore(reach, first.startToken), boundBefore(reach, second.startToken)];
    const isAbout =
      before !== null ||
      inside !== null ||
      isBeforeOrAfter(wordAt(reach, first.startToken - 1)) ||
      isBeforeOrAfter(wordAt(reach, second.startToken - 1));
    found.push({
      kind: 'duration',
      quantity: { low: hours, high: hours, unit: 'hour', per: null, bound: isAbout ? 'about' : 'exact', change: null },
      modifiers: [],
      unitToken: second.startToken,
      startToken: first.startToken,
      endToken: second.endToken,
      sentence: first.sentence,
      derived: true,
    });
    i++;
  }
  return found;
}

function isStretch(reach: Reach, first: MomentDraft, second: MomentDraft): boolean {
  if (second.startToken - first.endToken > MAX_TOKENS_BETWEEN) return false;
  let hasAnd = false;
  for (let at = first.endToken; at < second.startToken; at++) {
    if (!endsStretch(wordAt(reach, at))) continue;
    if (lowerAt(reach, at) !== 'and') return true;
    hasAnd = true;
  }
  if (!hasAnd) return false;
  for (let at = first.startToken - 1; at >= first.startToken - 4; at--)
    if (opensStretch(wordAt(reach, at))) return true;
  return false;
}

const isBeforeOrAfter = wordTest(['before', 'after']);

/** Hours from one time of day to the next occurrence of the other, to the minute. */
function hoursBetween(from: string, to: string): number {
  const minutes = (minuteOfDay(to) - minuteOfDay(from) + 1440) % 1440;
  return minutes / 60;
}

const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
