/** Finds the phrases of a table in running text: longest match first, in time linear in the text. */
import type { Token } from '../model/token.js';
import type { Word } from '../model/word.js';
import { tokenizeLine } from '../text/tokenize.js';
import { wordTest } from '../text/vocabulary.js';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | null;
}

/** A trie over lower-case tokens. */
export interface PhraseTable<T> {
  readonly root: Node<T>;
  /** Some phrase starts with the word. */
  readonly isOpener: (word: Word) => boolean;
}

export interface PhraseMatch<T> {
  readonly value: T;
  readonly startToken: number;
  readonly endToken: number;
}

/**
 * In:     phrases as they are written, with what they mean; where two are alike the first stands.
 * Out:    the table, its phrases cut into tokens as the text is.
 */
export function compilePhrases<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const root = plantTrie(entries);
  return { root, isOpener: ({ lower }) => root.next.size > 0 && root.next.has(lower) };
}

/** The same for a table of the program's own, made when it is loaded: its first words are a list that is tested at once. */
export function loadPhrases<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const root = plantTrie(entries);
  return { root, isOpener: wordTest(root.next.keys()) };
}

function plantTrie<T>(entries: Iterable<readonly [string, T]>): Node<T> {
  const root: Node<T> = { next: new Map(), value: null };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const { form } of tokenizeLine(phrase)) {
      const lower = form.toLowerCase();
      const child: Node<T> = node.next.get(lower) ?? { next: new Map(), value: null };
      node.next.set(lower, child);
      node = child;
    }
    if (node !== root) node.value ??= value;
  }
  return root;
}

/** The longest phrase that starts at token `at` and ends before `end`. Cost: the length of the longest phrase. */
export function longestPhraseAt<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  at: number,
  end: number,
): PhraseMatch<T> | null {
  if (at >= end || !table.isOpener(tokens[at]!.word)) return null;
  let node: Node<T> | undefined = table.root;
  let best: PhraseMatch<T> | null = null;
  for (let i = at; i < end; i++) {
    node = node.next.get(tokens[i]!.lower);
    if (!node) break;
    if (node.value !== null) best = { value: node.value, startToken: at, endToken: i + 1 };
  }
  return best;
}
