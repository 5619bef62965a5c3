/** Numbers the normal forms of words, and counts the passages that hold each: what tells common ones from rare. */
import { createKeyNumbers } from '../numbers/key-numbers.js';
import type { NormalWord } from '../text/normal-form.js';
import { createWordNumbers } from '../text/word-numbers.js';

export interface FormCounter {
  /** In: a passage. Out: the number of each of its words, -1 for a figure; valid until the next call. */
  readonly addPassage: (words: readonly NormalWord[]) => readonly number[];
  /** By number: the form, and the passages that hold it. */
  readonly names: readonly string[];
  readonly counts: readonly number[];
  /** By the count of a form: 1 for one that one passage of many holds, near 0 for one that all hold. */
  readonly rarity: () => Float64Array;
}

/** Out: a counter that starts empty. */
export function createFormCounter(): FormCounter {
  const keyOf = createWordNumbers();
  const numberOf = createKeyNumbers();
  const names: string[] = [];
  // by form: the passages that hold it, and the last one that did
  const [counts, lastIn]: [number[], number[]] = [[], []];
  let read = 0;

  const inPassage: number[] = [];
  const addPassage = (words: readonly NormalWord[]): readonly number[] => {
    read++;
    for (let k = 0; k < words.length; k++) {
      const word = words[k]!;
      const number = word.isNumeral ? -1 : numberOf(keyOf(word.word));
      inPassage[k] = number;
      if (number < 0) continue;
      if (number === names.length) {
        names.push(word.form);
        counts.push(0);
        lastIn.push(0);
      }
      if (lastIn[number] === read) continue;
      lastIn[number] = read;
      counts[number]!++;
    }
    return inPassage;
  };
  const rarity = (): Float64Array => {
    const scale = Math.log(1 + read);
    const byCount = new Float64Array(read + 1);
    for (let count = 1; count <= read; count++) byCount[count] = Math.log(1 + read / count) / scale;
    return byCount;
  };
  return { addPassage, names, counts, rarity };
}
