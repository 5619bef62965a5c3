/** Lists of words and phrases as the rules write them. */

/** Words between white space. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Phrases between strokes, each as its words. */
export const phrases = (list: string): string[][] => list.split('|').map((phrase) => phrase.trim().split(/\s+/));
