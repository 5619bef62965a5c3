/** Slots whose last word is a part of the name: `the ferrow valley line`, `norvane mail`. */
import { NO_WORD, testOf } from '../../text/vocabulary.js';
import { isCapital } from '../text-case.js';
import { wordClass } from '../word-class.js';
import { isCoinage, isProper, type Run, runBefore } from './name-runs.js';
import { type FilledSlot, NO_SLOTS, type Scope } from './service-slot.js';
import {
  isGenericModifier,
  isServiceHead,
  isSureHead,
  isSureTransport,
  isTransportHead,
  isVehicle,
  SERVICE_HEADS,
} from './service-words.js';

/** Words that bring these slots. */
export const HEAD_TRIGGERS: readonly string[] = SERVICE_HEADS;

/**
 * In:     a sentence and one of its tokens.
 * Out:    the name that ends there, where the token can head one: strong for lines, which nothing but a service is.
 */
export function headSlots(scope: Scope, at: number): readonly FilledSlot[] {
  const { tokens, isCased, from, to } = scope;
  const head = tokens[at]!.word;
  const isPlain = isCased && !isCapital(tokens[at]);
  if (isPlain && !isTransportHead(head)) return NO_SLOTS;
  const modifier = runBefore(scope, at, from) ?? lineColor(scope, at);
  if (!modifier) return NO_SLOTS;
  const run = { startToken: modifier.startToken, endToken: at + 1 };
  const isTold = isTelling(tokens[run.startToken - 1]?.word ?? NO_WORD);
  const next = at + 1 < to ? tokens[at + 1]! : null;
  const hasVehicles = next !== null && isVehicle(next.word);
  if (isTransportHead(head)) {
    if (isStop(next?.word ?? NO_WORD)) return NO_SLOTS;
    // `the elizabeth line`, with one capital: only where something runs on it
    if (isPlain && !isUsedForTravel(scope, run)) return NO_SLOTS;
    // `the Tarrant Connect shuttle buses`: the name has its head already
    if (isPlain && isServiceHead(tokens[at - 1]!.word)) return [{ ...modifier, slot: 'line', strength: 'strong' }];
    const isNamed = isCased
      ? isCapital(tokens[at - 1])
      : wordClass(tokens[at - 1]!.word) === 'name' || wordClass(tokens[run.startToken]!.word) === 'name';
    const isMeant =
      (isTold || hasVehicles) && (isNamed || (isUsedForTravel(scope, run) && !isGenericModifier(tokens[at - 1]!.word)));
    const words = tokens.slice(run.startToken, at);
    const isSure =
      isSureTransport(head) && isTold && words.length > 1 && !words.some(({ word }) => isGenericModifier(word));
    return isMeant || isSure ? [{ ...run, slot: 'line', strength: 'strong' }] : NO_SLOTS;
  }
  if (!isProper(scope, modifier, from) || !isNameWord(scope, at - 1)) return NO_SLOTS;
  // `tunehall plus lumivault`, `the orvane pay dispute`
  const isLast = next === null || next.kind === 'punctuation' || !NOMINAL.has(wordClass(next.word));
  const isSure = isSureHead(head) && isLast && isCoinage(tokens[at - 1]!);
  return [{ ...run, slot: 'head', strength: isSure ? 'strong' : 'weak' }];
}

/** `the |amber| line`: colors, which describe elsewhere, name the lines of a network. */
function lineColor({ tokens, isCased, from }: Scope, at: number): Run | null {
  const isColored = !isCased && at - 2 >= from && isLineColor(tokens[at - 1]!.word) && tokens[at]!.lower === 'line';
  return isColored ? { startToken: at - 1, endToken: at } : null;
}

const isLineColor = testOf(
  'amber orange purple pink brown grey gray gold golden silver violet crimson scarlet turquoise',
);

/** `the south ferry subway station` is a place. */
const isStop = testOf('station stations stop stops terminal depot platform');
/** `the airport 's skylark link` */
const isTelling = testOf("the its 's");
const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name', 'adjective']);

/** Traffic words before `on the x line`, or vehicles after it, or `, which carries 38,000 passengers a day`. */
function isUsedForTravel({ tokens, from, to }: Scope, { startToken, endToken }: Run): boolean {
  if (endToken < to && isVehicle(tokens[endToken]!.word)) return true;
  for (let i = startToken - 1; i >= Math.max(from, startToken - TRAFFIC_REACH); i--)
    if (isTraffic(tokens[i]!.word)) return true;
  for (let i = endToken; i < Math.min(to, endToken + TRAFFIC_AFTER); i++) if (isTraffic(tokens[i]!.word)) return true;
  return false;
}

/** Words from what runs to the line it runs on, at most: `the 5.48am train was travelling at about 60mph when it struck boulders on the corrie vale line`. */
const TRAFFIC_REACH = 24;
/** The same from the line on. */
const TRAFFIC_AFTER = 12;
const isTraffic = testOf(
  'trains train trams tram buses services passengers commuters delays delayed sailings crossings routes stations station metro railway railways rail travellers travelers',
);

const isNameWord = ({ tokens, isCased }: Scope, at: number): boolean =>
  isCased ? isCapital(tokens[at]) : isCoinage(tokens[at]!);
