/** Finds the phrases of a table in running text: longest match first, in time linear in the text. */
import type { Token } from '../model/token.js';
import type { Word } from '../model/word.js';
import { tokenizeLine } from '../text/tokenize.js';
import { wordOf, wordTest } from '../text/vocabulary.js';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | null;
}

/** A trie over lower-case tokens. */
export interface PhraseTable<T> {
  readonly root: Node<T>;
  /** Some phrase starts with the word. */
  readonly isOpener: (word: Word) => boolean;
  /** Where the phrases go on that start with the word: an opener. */
  readonly nodeOf: (opener: Word) => Node<T>;
  /** The word may stand in a phrase behind its first; most words that follow an opener are told by this alone. */
  readonly canContinue: (word: Word) => boolean;
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
  return {
    root,
    isOpener: ({ lower }) => root.next.size > 0 && root.next.has(lower),
    nodeOf: ({ lower }) => root.next.get(lower)!,
    canContinue: () => true,
  };
}

/** The same for a table of the program's own, made when it is loaded: its words are lists that are tested at once. */
export function loadPhrases<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const root = plantTrie(entries);
  const isOpener = wordTest(root.next.keys());
  const numbers = [...root.next.keys()].map((lower) => wordOf(lower).number);
  // without holes, reads stay fast
  const nodes: Node<T>[] = Array.from({ length: Math.max(0, ...numbers) + 1 }, () => root);
  for (const [lower, node] of root.next) nodes[wordOf(lower).number] = node;
  const canContinue = wordTest([...root.next.values()].flatMap((node) => [...wordsBehind(node)]));
  return { root, isOpener, nodeOf: ({ number }) => nodes[number]!, canContinue };
}

function* wordsBehind<T>(node: Node<T>): Iterable<string> {
  for (const [lower, child] of node.next) {
    yield lower;
    yield* wordsBehind(child);
  }
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
  let node: Node<T> | undefined = table.nodeOf(tokens[at]!.word);
  let value = node.value;
  let endToken = at + 1;
  for (let i = at + 1; i < end; i++) {
    const { word, lower } = tokens[i]!;
    if (!table.canContinue(word)) break;
    node = node.next.get(lower);
    if (!node) break;
    if (node.value !== null) {
      value = node.value;
      endToken = i + 1;
    }
  }
  return value === null ? null : { value, startToken: at, endToken };
}
