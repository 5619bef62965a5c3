/** Texts to compare, made from a seed: the same for everyone. */

/** Park & Miller's generator: small, and enough to shuffle words. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const SYLLABLES =
  'ba be bo da de di fa fo ga go ka ke ki la le lo ma me mi na no pa pe po ra re ri sa se so ta te to va vo'.split(' ');

/** Words of two to four syllables, some far commoner than others, as in a text. */
export function wordSource(random: () => number, prefix = ''): () => string {
  const words = Array.from({ length: 5000 }, () => {
    const length = 2 + Math.floor(random() * 3);
    return prefix + Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  });
  return () => words[Math.floor(words.length * random() ** 2)]!;
}

/** Sentences of `length` words. */
export const sentences = (count: number, length: number, word: () => string): string[] =>
  Array.from({ length: count }, () => `${Array.from({ length }, word).join(' ')} .`);

/** Fisher and Yates. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
