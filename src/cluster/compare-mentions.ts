/** Compares the values that two statements state. */
import { type Change, isQuantityMention, type Mention } from '../model/mention.js';
import type { Difference } from '../model/statement.js';
import type { ComparedPart } from './compared-part.js';
import { UNPAIRED } from './match-words.js';
import type { Passage } from './passage.js';

export interface MentionComparison {
  readonly differs: readonly Difference[];
  /** Whether a mention covers a token of the first, of the second. */
  readonly isCoveredA: (token: number) => boolean;
  readonly isCoveredB: (token: number) => boolean;
}

/**
 * In:     the compared parts of two passages.
 * Out:    values that only one side states, paired where they take the same place.
 * Cost:   linear in the mentions of the parts, but for the pairing of those left over.
 */
export function compareMentions(a: ComparedPart, b: ComparedPart): MentionComparison {
  const [all, others] = [mentionsOf(a), mentionsOf(b)];
  if (all.length === 0 && others.length === 0) return NO_MENTIONS;
  const { restA, restB, agreed } = setAside(all, others);
  const differs: Difference[] = [];
  const free = new Set(restB);
  for (const mention of restA) {
    const counterpart = findCounterpart(mention, free, a, b);
    if (counterpart) free.delete(counterpart);
    const isSameText = isWordForWord(mention, a, b) && (!counterpart || isWordForWord(counterpart, b, a));
    if (!isSameText && (counterpart || !isPassedOver(mention)))
      differs.push({ kind: mention.kind, here: textOf(mention), there: counterpart ? textOf(counterpart) : null });
  }
  for (const mention of free)
    if (!isWordForWord(mention, b, a) && !isPassedOver(mention))
      differs.push({ kind: mention.kind, here: null, there: textOf(mention) });
  for (const [mention, other] of agreed)
    differs.push(...compareDirections(mention, other), ...compareHolders(mention, other, a, b));
  return { differs, isCoveredA: covers(all), isCoveredB: covers(others) };
}

const NO_MENTIONS: MentionComparison = { differs: [], isCoveredA: () => false, isCoveredB: () => false };

/** `rose 5 per cent`, `fell 5 per cent`: the value is the same, what it says is not. */
function compareDirections(mention: Mention, other: Mention): Difference[] {
  const [here, there] = [changeOf(mention), changeOf(other)];
  return here !== null && there !== null && here !== there ? [{ kind: 'change', here, there }] : [];
}

const changeOf = (mention: Mention): Change | null => (isQuantityMention(mention) ? mention.quantity.change : null);

/** Mentions of the part, without those computed from others and times that only say when it was written. */
function mentionsOf({ passage, startToken, endToken }: ComparedPart): Mention[] {
  const { mentions } = passage.article;
  const found: Mention[] = [];
  for (let i = firstFrom(mentions, startToken); i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.startToken >= endToken) break;
    if (!mention.derived && !isDeictic(mention, passage)) found.push(mention);
  }
  return found;
}

/** None of its words counts: `yesterday`. */
const isDeictic = (mention: Mention, { words }: Passage): boolean =>
  isPlacedInTime(mention) && !words.some(({ token }) => token >= mention.startToken && token < mention.endToken);

/** Index of the first mention that starts at or after a token; mentions are in reading order. */
function firstFrom(mentions: readonly Mention[], token: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.startToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isPlacedInTime = ({ kind }: Mention): boolean => kind === 'date' || kind === 'time';

/** A weekday or month that one telling names and the other takes as known. */
const isPassedOver = (mention: Mention): boolean => isPlacedInTime(mention) && !/\d/.test(mention.text);

/** Takes out what both sides state, however often. */
function setAside(all: readonly Mention[], others: readonly Mention[]) {
  const byKey = new Map(all.map((mention) => [valueKey(mention), mention]));
  const stated = new Set<string>();
  const agreed: (readonly [Mention, Mention])[] = [];
  const restB = others.filter((other) => {
    const key = valueKey(other);
    stated.add(key);
    const mention = byKey.get(key);
    if (mention !== undefined) agreed.push([mention, other]);
    return mention === undefined;
  });
  return { restA: all.filter((mention) => !stated.has(valueKey(mention))), restB, agreed };
}

/** What makes two values equal. What is counted may be called otherwise (`people`, `passengers`), so a count's unit is left out. */
function valueKey(mention: Mention): string {
  if (!isQuantityMention(mention)) return `${mention.kind} ${mention.entity.code ?? mention.entity.name.toLowerCase()}`;
  const { low, high, unit, per, bound } = mention.quantity;
  return [mention.kind, low, high, mention.kind === 'count' ? '' : unit, per, bound].join(' ');
}

/** The mention that takes its place on the other side: of its kind, best one whose words pair with its words, else of its unit. */
function findCounterpart(
  mention: Mention,
  free: ReadonlySet<Mention>,
  a: ComparedPart,
  b: ComparedPart,
): Mention | undefined {
  const partners = wordsOf(mention, a).flatMap((i) => {
    const partner = a.partners[i]!;
    return partner === UNPAIRED ? [] : [b.passage.words[partner]!.token];
  });
  const sameKind = [...free].filter(({ kind }) => kind === mention.kind);
  const inPlace = sameKind.find(({ startToken, endToken }) =>
    partners.some((token) => token >= startToken && token < endToken),
  );
  return (
    inPlace ??
    sameKind.find((other) => isSameUnit(mention, other)) ??
    (isConvertible(mention) ? sameKind[0] : undefined)
  );
}

/** Values of different units may be one value told otherwise (`more than an hour`, `95 minutes`); other counts count other things. */
const isConvertible = ({ kind }: Mention): boolean => kind === 'money' || kind === 'duration';

const isSameUnit = (mention: Mention, other: Mention): boolean =>
  !isQuantityMention(mention) || !isQuantityMention(other) || mention.quantity.unit === other.quantity.unit;

/** The other side has each of its words too, so that what differs is what the extractor made of them, not the text. */
function isWordForWord(mention: Mention, own: ComparedPart, other: ComparedPart): boolean {
  return wordsOf(mention, own).every((i) => {
    const partner = own.partners[i]!;
    return partner !== UNPAIRED && own.passage.words[i]!.form === other.passage.words[partner]!.form;
  });
}

function wordsOf({ startToken, endToken }: Mention, { passage, start, end }: ComparedPart): number[] {
  const found: number[] = [];
  for (let i = start; i < end; i++) {
    const { token } = passage.words[i]!;
    if (token >= startToken && token < endToken) found.push(i);
  }
  return found;
}

/** Of one value on both sides: whose it is and who says so, where both sides name somebody whom the other does not. */
function* compareHolders(mention: Mention, other: Mention, a: ComparedPart, b: ComparedPart): Generator<Difference> {
  for (const [kind, here, there] of [
    ['subject', mention.subject, other.subject],
    ['speaker', mention.saidBy, other.saidBy],
  ] as const)
    if (here !== null && there !== null && here !== there && isOnlyIn(here, a, b) && isOnlyIn(there, b, a))
      yield { kind, here, there };
}

/** The last word of the name, which a short form keeps, stands in one part and not in the other. */
function isOnlyIn(name: string, own: ComparedPart, other: ComparedPart): boolean {
  const word = name.split(' ').at(-1)!;
  return hasWord(own, word) && !hasWord(other, word);
}

function hasWord({ passage, startToken, endToken }: ComparedPart, lower: string): boolean {
  for (let i = startToken; i < endToken; i++) if (passage.article.tokens[i]!.lower === lower) return true;
  return false;
}

const covers = (mentions: readonly Mention[]) => (token: number) =>
  mentions.some(({ startToken, endToken }) => token >= startToken && token < endToken);

const textOf = ({ text }: Mention): string => text.replace(/\s+/g, ' ');
