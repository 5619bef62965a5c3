/** The words around a mention, weighed: what two mentions of one slot share even where the value has moved. */
import type { AnalyzedArticle } from '../model/analysis.js';
import { isQuantityMention, type Mention } from '../model/mention.js';
import { createKeyCounter, type MentionKeys } from './mention-keys.js';
import { type Passage, type PassageWords, passageWords, type WordRange } from './passage-words.js';
import {
  addWord,
  createStore,
  emptyList,
  MAX_WORDS,
  placeOfWord,
  type WeighedWords,
  type WordList,
} from './weighed-words.js';

/** A form that stands there twice counts where it stands nearest. Contexts compare with those made in the same call. */
export interface MentionContext extends WeighedWords {
  /** What its like is looked up by. */
  readonly keys: MentionKeys;
  /** Years named beside it: a flood of 2009 is not the one of today. */
  readonly years: ReadonlySet<string>;
}

/** Neither names years, or one of them alike: the dead of 2009 are not those of today. */
export const areOfOneYear = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  (a.size === 0 && b.size === 0) || [...a].some((year) => b.has(year));

/** Words looked at on each side: about a clause and its neighbour; glued lines hold other claims further off. */
const REACH = MAX_WORDS / 2;
/** Distance in words at which a word counts half: what a figure is of stands within a few words of it. */
const HALF_DISTANCE = 6;
/** Function words shared prove little, but `up to` and `in` still tell two figures of one sentence apart. */
const FUNCTION_WEIGHT = 0.25;
/** A word that stands on the other side of the mention: `cost £5` and `£5 cost` agree, `killed 3, hurt 5` should not. */
const OTHER_SIDE = 0.5;
/** Words under which a context is looked up. */
const MAX_TELLING = 12;

/**
 * In:     the articles that will be compared with each other, of one side or both; statements where they have been found:
 *         a context then ends with its statement instead of its sentence.
 * Out:    the context of every mention.
 * Cost:   linear in the tokens plus mentions times REACH.
 */
export function mentionContexts(
  articles: readonly AnalyzedArticle[],
  statements: readonly Passage[] = [],
): ReadonlyMap<Mention, MentionContext> {
  const words = passageWords(articles, statements);
  const contexts = new Map<Mention, MentionContext>();
  const store = createStore(words.passages.length);
  const keysOf = createKeyCounter();
  let read = 0;
  for (const { mentions } of articles) {
    for (const mention of mentions) {
      const passage = words.passages[read]!;
      const list = emptyList(store, read++);
      addAround(list, mention, passage, words);
      // an entity is its name: words bring in no other
      const telling = isQuantityMention(mention) ? tellingForms(list, words.names) : NONE;
      contexts.set(mention, withKeys(list, keysOf(mention, telling), passage.years));
    }
  }
  return contexts;
}

const NONE: readonly number[] = [];

/** Field by field: a spread takes many times as long. */
const withKeys = (
  { store, firstWord, firstSlot, count, weight }: WeighedWords,
  keys: MentionKeys,
  years: ReadonlySet<string>,
): MentionContext => ({ store, firstWord, firstSlot, count, weight, keys, years });

/** Adds the words around a mention, the nearest first. */
function addAround(list: WordList, mention: Mention, passage: WordRange, words: PassageWords): void {
  const start = firstFrom(words, passage, mention.startToken);
  const end = firstFrom(words, passage, mention.endToken);
  const furthest = Math.min(REACH, Math.max(start - passage.start, passage.end - end));
  for (let distance = 0; distance < furthest; distance++) {
    const [before, after] = [start - 1 - distance, end + distance];
    if (before >= passage.start) addWord(list, words.forms[before]!, weightOf(words, before, distance), true);
    if (after < passage.end) addWord(list, words.forms[after]!, weightOf(words, after, distance), false);
  }
}

function weightOf({ forms, counts, rarity, areFunction }: PassageWords, at: number, distance: number): number {
  const nearness = HALF_DISTANCE / (HALF_DISTANCE + distance);
  return rarity[counts[forms[at]!]!]! * nearness * (areFunction[at] ? FUNCTION_WEIGHT : 1);
}

/** Index of the first word that stands at or after a token; a binary search, as one line may be a whole article. */
function firstFrom({ tokens }: PassageWords, { start, end }: WordRange, token: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The dozen heaviest forms, among equals by name: numbers come in the order of first sight. */
function tellingForms({ store, firstWord, count }: WeighedWords, names: readonly string[]): readonly number[] {
  const { forms, weights } = store;
  const isHeavier = (a: number, b: number): boolean =>
    weights[a]! > weights[b]! || (weights[a] === weights[b] && names[forms[a]!]! < names[forms[b]!]!);
  const best: number[] = [];
  for (let word = firstWord; word < firstWord + count; word++) {
    let at = best.length;
    if (at === MAX_TELLING) {
      if (!isHeavier(word, best[at - 1]!)) continue;
      at--;
    }
    for (; at > 0 && isHeavier(word, best[at - 1]!); at--) best[at] = best[at - 1]!;
    best[at] = word;
  }
  return best.map((word) => forms[word]!);
}

/** The words around a list of mentions: what stands before its first and after its last. */
export function joinContexts(first: MentionContext, last: MentionContext): WeighedWords {
  const joined = emptyList(createStore(1), 0);
  const addSide = ({ store, firstWord, count }: WeighedWords, isBefore: boolean): void => {
    for (let word = firstWord; word < firstWord + count; word++)
      if ((store.areBefore[word] === 1) === isBefore)
        addWord(joined, store.forms[word]!, store.weights[word]!, isBefore);
  };
  addSide(first, true);
  addSide(last, false);
  return joined;
}

/** 0 to 1: the share of weight that both contexts hold (Dice). */
export function contextSimilarity(a: WeighedWords, b: WeighedWords): number {
  if (a.weight === 0 || b.weight === 0) return 0;
  const [small, large] = a.count <= b.count ? [a, b] : [b, a];
  const { store, firstWord } = small;
  const { weights, areBefore } = large.store;
  let shared = 0;
  for (let word = firstWord; word < firstWord + small.count; word++) {
    const other = placeOfWord(large, store.forms[word]!);
    if (other < 0) continue;
    const isSameSide = store.areBefore[word] === areBefore[other];
    shared += Math.min(store.weights[word]!, weights[other]!) * (isSameSide ? 1 : OTHER_SIDE);
  }
  return (2 * shared) / (a.weight + b.weight);
}
