/** All kinds of slots that name services, each tried at the words that can bring it. */
import type { Sentence } from '../../model/token.js';
import { APPOSITION_TRIGGERS, appositionSlots } from './apposition-slots.js';
import { HEAD_TRIGGERS, headSlots } from './head-slots.js';
import { KIND_TRIGGERS, kindSlots } from './kind-slots.js';
import type { CasedTokens } from './name-runs.js';
import type { FilledSlot, Scope } from './service-slot.js';
import { STATE_TRIGGERS, stateSlots } from './state-slots.js';
import { USE_TRIGGERS, useSlots } from './use-slots.js';

type SlotFinder = (scope: Scope, at: number) => FilledSlot[];

const FINDERS: ReadonlyMap<string, readonly SlotFinder[]> = findersByTrigger([
  [kindSlots, KIND_TRIGGERS],
  [appositionSlots, APPOSITION_TRIGGERS],
  [headSlots, HEAD_TRIGGERS],
  [stateSlots, STATE_TRIGGERS],
  [useSlots, USE_TRIGGERS],
]);

function findersByTrigger(rows: readonly (readonly [SlotFinder, Iterable<string>])[]): Map<string, SlotFinder[]> {
  const finders = new Map<string, SlotFinder[]>();
  for (const [finder, triggers] of rows)
    for (const word of new Set(triggers)) finders.set(word, [...(finders.get(word) ?? []), finder]);
  return finders;
}

/**
 * In:     the tokens of an article and one of its sentences.
 * Out:    the slots that names fill in it, in the order of the words that bring them; one name may fill several.
 * Cost:   linear in the sentence.
 */
export function findSlots(text: CasedTokens, { startToken, leadTokens, endToken }: Sentence): FilledSlot[] {
  const scope: Scope = { ...text, from: startToken + leadTokens, to: endToken };
  const found: FilledSlot[] = [];
  for (let i = scope.from; i < scope.to; i++)
    for (const finder of FINDERS.get(text.tokens[i]!.lower) ?? [])
      for (const slot of finder(scope, i)) found.push(slot);
  return found;
}
