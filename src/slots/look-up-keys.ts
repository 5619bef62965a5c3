/** What stated values are looked up by: the keys of their mentions. */
import type { Mention } from '../model/mention.js';
import type { MentionContext } from './mention-context.js';
import { mentionValue, type StatedValue } from './stated-value.js';

/** Mentions of a value whose words are looked up, the first ones. */
const MAX_MENTIONS = 5;

/**
 * In:     a stated value and the contexts of its mentions.
 * Out:    its keys, each once: two values of one kind share one where they share what it stands for.
 */
export function lookUpKeys(
  { value, role, mentions }: StatedValue,
  contexts: ReadonlyMap<Mention, MentionContext>,
): number[] {
  const keys: number[] = [];
  let [hasValue, hasRole] = [false, role === '-'];
  for (let i = 0; i < mentions.length && (i < MAX_MENTIONS || !hasValue || !hasRole); i++) {
    const mention = mentions[i]!;
    const known = contexts.get(mention)?.keys;
    if (known === undefined) continue;
    if (i < MAX_MENTIONS) addKeys(keys, known.words);
    if (!hasValue && mentionValue(mention) === value) {
      keys.push(known.value);
      hasValue = true;
    }
    if (!hasRole && mention.role === role) {
      addKeys(keys, known.roles);
      hasRole = true;
    }
  }
  return keys;
}

function addKeys(keys: number[], more: readonly number[]): void {
  const before = keys.length;
  for (let i = 0; i < more.length; i++) if (before === 0 || !keys.includes(more[i]!)) keys.push(more[i]!);
}
