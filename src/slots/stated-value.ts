/** The values that one side states: mentions that give one value for one slot, put together. */
import type { AnalyzedArticle } from '../model/analysis.js';
import { type Entity, isQuantityMention, type Mention, type MentionKind, type Quantity } from '../model/mention.js';
import { unionFind } from '../union-find.js';
import { valuesAgree } from '../values/compare-values.js';
import { contextSimilarity, type MentionContext } from './mention-context.js';
import { isDistinctive, isTellingUnit } from './telling-figure.js';

export interface StatedValue {
  readonly kind: MentionKind;
  readonly value: Quantity | Entity;
  /** In the order of the articles, then by place. */
  readonly mentions: readonly Mention[];
  /** What most mentions say of role, subject and period, `-` or null where none says it. */
  readonly role: string;
  readonly subject: string | null;
  readonly period: string | null;
}

/** Words alike from which two mentions of one plain figure are about one thing; half of it where the unit names the thing. */
const SAME_SLOT = 0.3;
/** Mentions of one plain figure compared with each other, at most; beyond, each is compared with the ones just before it. */
const MAX_COMPARED = 40;

/**
 * In:     articles and the contexts of their mentions.
 * Out:    stated values in the order of their first mentions; every mention is in one of them.
 * Cost:   linear in the mentions times MAX_COMPARED.
 */
export function stateValues(
  articles: readonly AnalyzedArticle[],
  contexts: ReadonlyMap<Mention, MentionContext>,
): StatedValue[] {
  const mentions = articles.flatMap((article) => article.mentions);
  const groups = unionFind(mentions.length);
  const byValue = new Map<string, number[]>();
  mentions.forEach((mention, i) => {
    const key = valueKey(mention);
    const same = byValue.get(key) ?? [];
    for (let k = Math.max(0, same.length - MAX_COMPARED); k < same.length; k++)
      if (isOneSlot(mention, mentions[same[k]!]!, contexts)) groups.union(i, same[k]!);
    same.push(i);
    byValue.set(key, same);
  });
  for (const [i, j] of derivedPairs(mentions)) groups.union(i, j);
  const members = new Map<number, Mention[]>();
  mentions.forEach((mention, i) => {
    const root = groups.find(i);
    const group = members.get(root);
    if (group) group.push(mention);
    else members.set(root, [mention]);
  });
  return [...members.values()].map(stateValue);
}

/** Durations worked out from clock times, each with those of its article that state it in words: `14-hour` is 4.20 to 18.15. */
function derivedPairs(mentions: readonly Mention[]): (readonly [number, number])[] {
  if (!mentions.some(({ derived }) => derived)) return [];
  const durations = [...mentions.entries()].filter(([, { kind }]) => kind === 'duration');
  return durations.flatMap(([i, mention], at) => {
    if (!mention.derived) return [];
    const near = durations.slice(Math.max(0, at - MAX_COMPARED), at + MAX_COMPARED);
    return near.flatMap(([j, other]) => (isStatedForm(mention, other) ? [[i, j] as const] : []));
  });
}

function isStatedForm(derived: Mention, stated: Mention): boolean {
  if (stated.derived || stated.article !== derived.article) return false;
  if (differ(roleOf(derived), roleOf(stated)) || differ(derived.subject, stated.subject)) return false;
  return valuesAgree(mentionValue(derived), mentionValue(stated));
}

/** One stated value from the mentions that give it, the first of them setting the value. */
export function stateValue(mentions: readonly Mention[]): StatedValue {
  // what the text says in words stands before what is worked out from it
  const first = mentions.find(({ derived }) => !derived) ?? mentions[0];
  if (first === undefined) throw new RangeError('a value is stated by one mention at least');
  return {
    kind: first.kind,
    value: mentionValue(first),
    mentions,
    role: most(mentions, roleOf) ?? '-',
    subject: most(mentions, ({ subject }) => subject),
    period: most(mentions, ({ period }) => period),
  };
}

/** Worked out from the text wherever it is told: nobody says it in words. */
export const isDerived = ({ mentions }: StatedValue): boolean => mentions.every(({ derived }) => derived);

export const mentionValue = (mention: Mention): Quantity | Entity =>
  isQuantityMention(mention) ? mention.quantity : mention.entity;

function valueKey(mention: Mention): string {
  if (!isQuantityMention(mention)) return `${mention.kind} ${mention.entity.code ?? mention.entity.name.toLowerCase()}`;
  const { low, high, unit, per, bound } = mention.quantity;
  return `${mention.kind} ${low} ${high} ${unit} ${per} ${bound}`;
}

function isOneSlot(a: Mention, b: Mention, contexts: ReadonlyMap<Mention, MentionContext>): boolean {
  if (!isQuantityMention(a) || isDistinctive(a.kind, a.quantity)) return true;
  if (differ(roleOf(a), roleOf(b)) || differ(a.period, b.period)) return false;
  if (a.role !== '-' && a.role === b.role && !differ(a.subject, b.subject)) return true;
  const [x, y] = [contexts.get(a), contexts.get(b)];
  const needed = isTellingUnit(a.kind, a.quantity) ? SAME_SLOT / 2 : SAME_SLOT;
  return (x && y && contextSimilarity(x, y) >= needed) ?? false;
}

const roleOf = ({ role }: Mention): string | null => (role === '-' ? null : role);

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** The commonest that is not null; among equals the first. */
function most(mentions: readonly Mention[], read: (mention: Mention) => string | null): string | null {
  if (mentions.length === 1) return read(mentions[0]!);
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const value = read(mention);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
