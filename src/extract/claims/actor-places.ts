/** Where the actors of an article are named in it. */
import type { Token } from '../../model/token.js';
import { residueOf, residueSieve } from '../../text/word-signs.js';
import type { ActorKind } from './actor-names.js';
import { longestNameAt, tabulateNames } from './name-table.js';

export interface Place {
  readonly name: string;
  readonly at: number;
}

export interface ActorPlaces {
  /** Where people are named, in reading order. */
  readonly people: readonly Place[];
  /** Each organization at its first place, the one named most often first. */
  readonly firms: readonly Place[];
  readonly firmNames: ReadonlySet<string>;
}

/** Which of the actors' names mean the same one. */
export interface FullNames {
  /** Full name of each surname that only one person has. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** `norvane` of `norvane motor company`, where the article uses both. */
  readonly shortNames: ReadonlyMap<string, string>;
}

/**
 * In:     an article's tokens and signs, its actors by name, and which of their names are alike.
 * Out:    where they are named: people in reading order, firms by how often.
 * Cost:   linear in the text.
 */
export function placesOf(
  tokens: readonly Token[],
  kinds: ReadonlyMap<string, ActorKind>,
  { fullNames, shortNames, signs }: FullNames & { readonly signs: readonly number[] },
): ActorPlaces {
  const table = tabulateNames(kinds.keys());
  const sieve = residueSieve(table);
  const people: Place[] = [];
  const firms = new Map<string, { name: string; at: number; count: number }>();
  for (let i = 0; i < tokens.length; i++) {
    if (sieve[residueOf(signs[i]!)] === 0) continue;
    const found = longestNameAt(table, tokens, i);
    if (!found) continue;
    const { name, words } = found;
    if (kinds.get(name) === 'person' || fullNames.has(name)) people.push({ name: fullNames.get(name) ?? name, at: i });
    else {
      const short = shortNames.get(name) ?? name;
      const firm = firms.get(short) ?? { name: short, at: i, count: 0 };
      firm.count++;
      firms.set(short, firm);
    }
    i += words.length - 1;
  }
  return {
    people,
    firms: [...firms.values()].sort((a, b) => b.count - a.count || a.at - b.at),
    firmNames: new Set(firms.keys()),
  };
}
