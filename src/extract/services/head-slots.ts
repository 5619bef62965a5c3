/** Slots whose last word is a part of the name: `the ferrow valley line`, `norvane mail`. */
import { isCapital } from '../text-case.js';
import { wordClass } from '../word-class.js';
import { isCoinage, isProper, type Run, runBefore } from './name-runs.js';
import type { FilledSlot, Scope } from './service-slot.js';
import {
  isGenericModifier,
  SERVICE_HEADS,
  SURE_HEADS,
  SURE_TRANSPORT,
  TRANSPORT_HEADS,
  VEHICLES,
} from './service-words.js';

/** Words that bring these slots. */
export const HEAD_TRIGGERS: ReadonlySet<string> = SERVICE_HEADS;

/**
 * In:     a sentence and one of its tokens.
 * Out:    the name that ends there, where the token can head one: strong for lines, which nothing but a service is.
 */
export function headSlots(scope: Scope, at: number): FilledSlot[] {
  const { tokens, isCased, from, to } = scope;
  const head = tokens[at]!.lower;
  const isPlain = isCased && !isCapital(tokens[at]);
  if (isPlain && !TRANSPORT_HEADS.has(head)) return [];
  const modifier = runBefore(scope, at, from);
  if (!modifier) return [];
  const run = { startToken: modifier.startToken, endToken: at + 1 };
  const isTold = TELLING.has(tokens[run.startToken - 1]?.lower ?? '');
  const next = at + 1 < to ? tokens[at + 1]! : null;
  const hasVehicles = next !== null && VEHICLES.has(next.lower);
  if (TRANSPORT_HEADS.has(head)) {
    if (STOPS.has(next?.lower ?? '')) return [];
    // `the elizabeth line`, with one capital: only where something runs on it
    if (isPlain && !isUsedForTravel(scope, run)) return [];
    // `the Tarrant Connect shuttle buses`: the name has its head already
    if (isPlain && SERVICE_HEADS.has(tokens[at - 1]!.lower)) return [{ ...modifier, slot: 'line', strength: 'strong' }];
    const isNamed = isCased
      ? isCapital(tokens[at - 1])
      : wordClass(tokens[at - 1]!.word) === 'name' || wordClass(tokens[run.startToken]!.word) === 'name';
    const isMeant =
      (isTold || hasVehicles) &&
      (isNamed || (isUsedForTravel(scope, run) && !isGenericModifier(tokens[at - 1]!.lower)));
    const words = tokens.slice(run.startToken, at);
    const isSure =
      SURE_TRANSPORT.has(head) && isTold && words.length > 1 && !words.some((word) => isGenericModifier(word.lower));
    return isMeant || isSure ? [{ ...run, slot: 'line', strength: 'strong' }] : [];
  }
  if (!isProper(scope, modifier, from) || !isNameWord(scope, at - 1)) return [];
  // `tunehall plus lumivault`, `the orvane pay dispute`
  const isLast = next === null || next.kind === 'punctuation' || !NOMINAL.has(wordClass(next.word));
  const isSure = SURE_HEADS.has(head) && isLast && isCoinage(tokens[at - 1]!);
  return [{ ...run, slot: 'head', strength: isSure ? 'strong' : 'weak' }];
}

/** `the south ferry subway station` is a place. */
const STOPS = new Set(['station', 'stations', 'stop', 'stops', 'terminal', 'depot', 'platform']);
/** `the airport 's skylark link` */
const TELLING = new Set(['the', 'its', "'s"]);
const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name', 'adjective']);

/** Traffic words before `on the x line`, or vehicles after it. */
function isUsedForTravel({ tokens, from, to }: Scope, { startToken, endToken }: Run): boolean {
  if (endToken < to && VEHICLES.has(tokens[endToken]!.lower)) return true;
  for (let i = startToken - 1; i >= Math.max(from, startToken - TRAFFIC_REACH); i--)
    if (TRAFFIC.has(tokens[i]!.lower)) return true;
  return false;
}

/** Words from what runs to the line it runs on, at most: `commuters on the elizabeth line and the jubilee line`. */
const TRAFFIC_REACH = 10;
const TRAFFIC = new Set(
  'trains train trams tram buses services passengers commuters delays delayed sailings crossings routes stations station metro railway railways rail travellers travelers'.split(
    ' ',
  ),
);

const isNameWord = ({ tokens, isCased }: Scope, at: number): boolean =>
  isCased ? isCapital(tokens[at]) : isCoinage(tokens[at]!);
