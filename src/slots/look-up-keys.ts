/** What stated values are looked up by: telling words, a role, a figure or a name, each under its kind, as small numbers. */
import { ENTITY_KINDS, type Mention, type MentionKind, QUANTITY_KINDS } from '../model/mention.js';
import type { MentionContext } from './mention-context.js';
import type { StatedValue } from './stated-value.js';
import { isLength } from './telling-figure.js';

/** Mentions of a value that are looked up, the first ones. */
const MAX_MENTIONS = 5;

const KIND_NUMBERS: ReadonlyMap<MentionKind, number> = new Map(
  [...QUANTITY_KINDS, ...ENTITY_KINDS].map((kind, number) => [kind, number]),
);

export interface LookUpKeys {
  /** The keys of each value, each key once. */
  readonly keysOf: ReadonlyMap<StatedValue, readonly number[]>;
  /** All keys are below. */
  readonly count: number;
  /** Those below are words, so that tables of keys are short arrays. */
  readonly wordCount: number;
}

/**
 * In:     stated values and the contexts of their mentions.
 * Out:    their keys: two values of one kind share one where they share what it stands for.
 * Cost:   linear in the values.
 */
export function lookUpKeys(values: Iterable<StatedValue>, contexts: ReadonlyMap<Mention, MentionContext>): LookUpKeys {
  const keysOf = new Map<StatedValue, number[]>();
  let formCount = 0;
  for (const value of values) {
    const forms = tellingForms(value, contexts);
    for (const form of forms) formCount = Math.max(formCount, form + 1);
    keysOf.set(value, forms);
  }
  const wordCount = KIND_NUMBERS.size * formCount;
  const numbers = new Map<string, number>();
  for (const [value, keys] of keysOf) {
    const firstWord = KIND_NUMBERS.get(value.kind)! * formCount;
    for (let i = 0; i < keys.length; i++) keys[i]! += firstWord;
    for (const name of namedKeys(value)) {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      keys.push(wordCount + number);
    }
  }
  return { keysOf, count: wordCount + numbers.size, wordCount };
}

function tellingForms({ mentions }: StatedValue, contexts: ReadonlyMap<Mention, MentionContext>): number[] {
  const forms: number[] = [];
  for (let i = 0; i < mentions.length && i < MAX_MENTIONS; i++)
    for (const form of contexts.get(mentions[i]!)?.telling ?? []) if (!forms.includes(form)) forms.push(form);
  return forms;
}

function namedKeys({ kind, role, value }: StatedValue): string[] {
  const keys = [
    'unit' in value
      ? `${kind} figure ${value.low} ${value.high}`
      : `${kind} name ${value.code ?? value.name.toLowerCase()}`,
  ];
  if (role !== '-') keys.push(`${kind} role ${role}`);
  if (isLength(role)) keys.push(`${kind} role length`);
  return keys;
}
