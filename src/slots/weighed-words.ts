/** Lists of a few words, each with its weight and side, among which one is found at once: contexts are compared often. */

/** Where lists stand side by side, so that one that is compared lies in a few lines of the cache. */
export interface WordStore {
  /** By word, `MAX_WORDS` a list: its number, its weight, and 1 where it stands before the mention. */
  readonly forms: Int32Array;
  readonly weights: Float64Array;
  readonly areBefore: Uint8Array;
  /** Hash tables, `SLOTS` a list: one more than the index of the word that has the slot, 0 where the slot is free. */
  readonly slots: Uint8Array;
}

/** One list: its words by their numbers, in the order in which they were added; each number once. */
export interface WeighedWords {
  readonly store: WordStore;
  /** Where its words and slots begin. */
  readonly firstWord: number;
  readonly firstSlot: number;
  readonly count: number;
  /** Of all words together. */
  readonly weight: number;
}

/** Words that one list has room for: so few that hardly two meet in one of the slots. */
export const MAX_WORDS = 40;
const SLOTS = 128;

/** A list that words are added to. */
export interface WordList extends WeighedWords {
  count: number;
  weight: number;
}

/** In: how many lists it has room for. */
export const createStore = (lists: number): WordStore => ({
  forms: new Int32Array(MAX_WORDS * lists),
  weights: new Float64Array(MAX_WORDS * lists),
  areBefore: new Uint8Array(MAX_WORDS * lists),
  slots: new Uint8Array(SLOTS * lists),
});

/** List `index` of a store, before it has words. */
export const emptyList = (store: WordStore, index: number): WordList => ({
  store,
  firstWord: MAX_WORDS * index,
  firstSlot: SLOTS * index,
  count: 0,
  weight: 0,
});

/** Adds a word that is not there yet, one of `MAX_WORDS` at most. */
export function addWord(list: WordList, form: number, weight: number, isBefore: boolean): void {
  const { store, firstWord } = list;
  const slot = slotOf(list, form);
  if (store.slots[slot] !== 0) return;
  const word = firstWord + list.count;
  store.slots[slot] = ++list.count;
  store.forms[word] = form;
  store.weights[word] = weight;
  store.areBefore[word] = isBefore ? 1 : 0;
  list.weight += weight;
}

/** In: the number of a word. Out: its place in the store, -1 where it is not in the list. */
export function placeOfWord(list: WeighedWords, form: number): number {
  const index = list.store.slots[slotOf(list, form)]!;
  return index === 0 ? -1 : list.firstWord + index - 1;
}

/** The slot of a word, or the free one where it belongs. */
function slotOf({ store: { forms, slots }, firstWord, firstSlot }: WeighedWords, form: number): number {
  let slot = form & (SLOTS - 1);
  for (;;) {
    const index = slots[firstSlot + slot]!;
    if (index === 0 || forms[firstWord + index - 1] === form) return firstSlot + slot;
    slot = (slot + 1) & (SLOTS - 1);
  }
}
