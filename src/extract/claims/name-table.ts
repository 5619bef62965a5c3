/** Finds the few names of one article in it; a table of phrases as the program's own have would cost more to make than it saves. */
import type { Token } from '../../model/token.js';
import { tokenizeLine } from '../../text/tokenize.js';

interface Name {
  readonly name: string;
  /** Its tokens. */
  readonly words: readonly string[];
}

/** Names by their first word, the longest first. */
export type NameTable = ReadonlyMap<string, readonly Name[]>;

/** In: names, their words joined by spaces. Out: the table of them; where two are alike the first stands. */
export function tabulateNames(names: Iterable<string>): NameTable {
  const table = new Map<string, Name[]>();
  for (const name of names) {
    const words = wordsOf(name);
    const alike = table.get(words[0]!);
    if (alike) alike.push({ name, words });
    else table.set(words[0]!, [{ name, words }]);
  }
  for (const alike of table.values()) if (alike.length > 1) alike.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** Letters and spaces are cut at the spaces, as every text is; of other names the tokens are found out. */
function wordsOf(name: string): readonly string[] {
  if (!/^[a-z ]+$/.test(name)) return tokenizeLine(name).map(({ lower }) => lower);
  // `split` takes five times as long for the one or two words of a name
  const words: string[] = [];
  let start = 0;
  for (let end = name.indexOf(' '); end >= 0; end = name.indexOf(' ', start)) {
    words.push(name.slice(start, end));
    start = end + 1;
  }
  words.push(name.slice(start));
  return words;
}

/** The longest name that starts at a token. */
export function longestNameAt(table: NameTable, tokens: readonly Token[], at: number): Name | null {
  for (const name of table.get(tokens[at]!.lower) ?? []) if (isNameAt(tokens, at, name.words)) return name;
  return null;
}

function isNameAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  if (at + words.length > tokens.length) return false;
  for (let k = 1; k < words.length; k++) if (tokens[at + k]!.lower !== words[k]) return false;
  return true;
}
