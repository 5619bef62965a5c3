/** A few words, each with its weight and side, among which one is found at once: contexts are compared often. */

/** Words by their numbers, in the order in which they were added; each number once. */
export interface WeighedWords {
  readonly forms: readonly number[];
  readonly weights: readonly number[];
  /** Whether it stands before the mention. */
  readonly areBefore: readonly boolean[];
  /** Of all words together. */
  readonly weight: number;
  /** A hash table: one more than the index of the word that has the slot, 0 where the slot is free. */
  readonly slots: Uint8Array;
}

/** Words that one list has room for: so few that hardly two meet in one of the slots. */
export const MAX_WORDS = 40;
const SLOTS = 128;

/** A list that words are added to. */
export interface WordList extends WeighedWords {
  readonly forms: number[];
  readonly weights: number[];
  readonly areBefore: boolean[];
  weight: number;
}

export const emptyList = (): WordList => ({
  forms: [],
  weights: [],
  areBefore: [],
  weight: 0,
  slots: new Uint8Array(SLOTS),
});

/** Adds a word that is not there yet, one of `MAX_WORDS` at most. */
export function addWord(list: WordList, form: number, weight: number, isBefore: boolean): void {
  const slot = slotOf(list, form);
  if (list.slots[slot] !== 0) return;
  list.slots[slot] = list.forms.push(form);
  list.weights.push(weight);
  list.areBefore.push(isBefore);
  list.weight += weight;
}

/** In: the number of a word. Out: its index in the list, -1 where it is not there. */
export const indexOfWord = (list: WeighedWords, form: number): number => list.slots[slotOf(list, form)]! - 1;

/** The slot of a word, or the free one where it belongs. */
function slotOf({ forms, slots }: WeighedWords, form: number): number {
  let slot = form % SLOTS;
  while (slots[slot] !== 0 && forms[slots[slot]! - 1] !== form) slot = (slot + 1) % SLOTS;
  return slot;
}
