/** What a mention is looked up by: telling words, its figure or name, its role, each under its kind, as small numbers. */
import { ENTITY_KINDS, isQuantityMention, type Mention, type MentionKind, QUANTITY_KINDS } from '../model/mention.js';
import { createKeyNumbers } from '../numbers/key-numbers.js';
import { createNameNumbers } from '../numbers/name-numbers.js';
import { isLength } from './telling-figure.js';

/** Keys of one kind are never those of another. Even ones are words; see `isWordKey`. */
export interface MentionKeys {
  readonly words: readonly number[];
  readonly value: number;
  readonly roles: readonly number[];
}

/** Whether a key is a word: one that many share tells nothing apart. */
export const isWordKey = (key: number): boolean => (key & 1) === 0;

/** Numbers the keys of mentions that are looked up together. In: a mention and the numbers of its telling words. */
export type KeyCounter = (mention: Mention, words: readonly number[]) => MentionKeys;

const KINDS: readonly MentionKind[] = [...QUANTITY_KINDS, ...ENTITY_KINDS];
const NONE: readonly number[] = [];

/** Out: a counter that starts empty; keys of two counters do not compare. */
export function createKeyCounter(): KeyCounter {
  const numberOf = createKeyNumbers();
  const nameNumber = createNameNumbers();
  const nameKey = (name: string): number => 2 * nameNumber(name) + 1;
  return (mention, forms) => {
    const { kind, role } = mention;
    const value = nameKey(`${kind} ${valueName(mention)}`);
    const kindNumber = KINDS.indexOf(kind);
    return {
      words: forms.map((form) => 2 * numberOf(form * KINDS.length + kindNumber)),
      value,
      roles: role === '-' ? NONE : roleNames(role).map((name) => nameKey(`${kind} role ${name}`)),
    };
  };
}

function valueName(mention: Mention): string {
  if (isQuantityMention(mention)) return `figure ${mention.quantity.low} ${mention.quantity.high}`;
  return `name ${mention.entity.code ?? mention.entity.name.toLowerCase()}`;
}

const roleNames = (role: string): readonly string[] => (isLength(role) ? [role, 'length'] : [role]);
