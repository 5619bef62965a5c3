/** All kinds of slots that name services, each tried at the words that can bring it. */
import { wordTest } from '../../text/vocabulary.js';
import { wordSign } from '../../text/word-signs.js';
import type { CasedText } from '../text-case.js';
import { APPOSITION_TRIGGERS, appositionSlots } from './apposition-slots.js';
import { HEAD_TRIGGERS, headSlots } from './head-slots.js';
import { KIND_TRIGGERS, kindSlots } from './kind-slots.js';
import type { FilledSlot, Scope } from './service-slot.js';
import { STATE_TRIGGERS, stateSlots } from './state-slots.js';
import { USE_TRIGGERS, useSlots } from './use-slots.js';

// which of the finders a word may bring a slot to
const KIND = wordSign(wordTest(KIND_TRIGGERS));
const APPOSITION = wordSign(wordTest(APPOSITION_TRIGGERS));
const HEAD = wordSign(wordTest(HEAD_TRIGGERS));
const STATE = wordSign(wordTest(STATE_TRIGGERS));
const USE = wordSign(wordTest(USE_TRIGGERS));
const ANY = KIND | APPOSITION | HEAD | STATE | USE;

/**
 * In:     an article's text.
 * Out:    the slots that names fill in it, in the order of the words that bring them; one name may fill several.
 * Cost:   linear in the text.
 */
export function findSlots({ tokens, isCased, sentences, signs }: CasedText): FilledSlot[] {
  const found: FilledSlot[] = [];
  for (const { startToken, leadTokens, endToken } of sentences) {
    const scope: Scope = { tokens, isCased, from: startToken + leadTokens, to: endToken };
    for (let i = scope.from; i < scope.to; i++) {
      const sign = signs[i]!;
      if ((sign & ANY) === 0) continue;
      if ((sign & KIND) !== 0) pushAll(found, kindSlots(scope, i));
      if ((sign & APPOSITION) !== 0) pushAll(found, appositionSlots(scope, i));
      if ((sign & HEAD) !== 0) pushAll(found, headSlots(scope, i));
      if ((sign & STATE) !== 0) pushAll(found, stateSlots(scope, i));
      if ((sign & USE) !== 0) pushAll(found, useSlots(scope, i));
    }
  }
  return found;
}

function pushAll(found: FilledSlot[], slots: readonly FilledSlot[]): void {
  for (let i = 0; i < slots.length; i++) found.push(slots[i]!);
}
