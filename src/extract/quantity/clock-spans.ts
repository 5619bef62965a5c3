/** Durations that a text does not state but two clock times give: `from 9 am until around 8.30 pm`. */
import { boundBefore } from './bounds.js';
import type { MomentDraft, ValueDraft } from './draft.js';
import { type Reach, lowerAt } from './reach.js';
import { wordSet } from './word-set.js';

/** From the first time to the second; a sentence that keeps them further apart tells two things. */
const MAX_TOKENS_BETWEEN = 25;
/** What joins or ends a stretch of time between two clock times. */
const ENDS = wordSet(`
  to until till - and ended ending ends finished resolved restored lifted reopened returned fixed over
`);
/** What opens one before the first time. `and` joins only after these. */
const OPENS = wordSet('from between began begun beginning started starting start since');

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
      /^(?:before|after)$/.test(lowerAt(reach, first.startToken - 1)) ||
      /^(?:before|after)$/.test(lowerAt(reach, second.startToken - 1));
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
  const between: string[] = [];
  for (let at = first.endToken; at < second.startToken; at++) between.push(lowerAt(reach, at));
  const end = between.find((word) => ENDS.has(word));
  if (end === undefined) return false;
  if (end !== 'and') return true;
  if (between.some((word) => ENDS.has(word) && word !== 'and')) return true;
  for (let at = first.startToken - 1; at >= first.startToken - 4; at--) if (OPENS.has(lowerAt(reach, at))) return true;
  return false;
}

/** Hours from one time of day to the next occurrence of the other, to the minute. */
function hoursBetween(from: string, to: string): number {
  const minutes = (minuteOfDay(to) - minuteOfDay(from) + 1440) % 1440;
  return minutes / 60;
}

const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
