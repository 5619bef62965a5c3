/** All kinds of slots that name services, each tried at the words that can bring it. */
import type { Word } from '../../model/word.js';
import { wordTest } from '../../text/vocabulary.js';
import { wordSign } from '../../text/word-signs.js';
import type { CasedText } from '../text-case.js';
import { APPOSITION_TRIGGERS, appositionSlots } from './apposition-slots.js';
import { HEAD_TRIGGERS, headSlots } from './head-slots.js';
import { KIND_TRIGGERS, kindSlots } from './kind-slots.js';
import type { FilledSlot, Scope } from './service-slot.js';
import { STATE_TRIGGERS, stateSlots } from './state-slots.js';
import { USE_TRIGGERS, useSlots } from './use-slots.js';

interface SlotFinder {
  readonly find: (scope: Scope, at: number) => readonly FilledSlot[];
  readonly isTrigger: (word: Word) => boolean;
}

const FINDERS: readonly SlotFinder[] = [
  { find: kindSlots, isTrigger: wordTest(KIND_TRIGGERS) },
  { find: appositionSlots, isTrigger: wordTest(APPOSITION_TRIGGERS) },
  { find: headSlots, isTrigger: wordTest(HEAD_TRIGGERS) },
  { find: stateSlots, isTrigger: wordTest(STATE_TRIGGERS) },
  { find: useSlots, isTrigger: wordTest(USE_TRIGGERS) },
];
/** Words that bring a slot of any kind. */
const SLOT = wordSign(
  wordTest([...KIND_TRIGGERS, ...APPOSITION_TRIGGERS, ...HEAD_TRIGGERS, ...STATE_TRIGGERS, ...USE_TRIGGERS]),
);

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
      if ((signs[i]! & SLOT) === 0) continue;
      const { word } = tokens[i]!;
      for (const finder of FINDERS)
        if (finder.isTrigger(word)) for (const slot of finder.find(scope, i)) found.push(slot);
    }
  }
  return found;
}
