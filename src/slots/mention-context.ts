/** The words around a mention, weighed: what two mentions of one slot share even where the value has moved. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Mention } from '../model/mention.js';
import { type Passage, type PassageWords, passageWords, type WordRange } from './passage-words.js';
import { addWord, emptyList, indexOfWord, MAX_WORDS, type WeighedWords } from './weighed-words.js';

/** A form that stands there twice counts where it stands nearest. Contexts compare with those made in the same call. */
export interface MentionContext extends WeighedWords {
  /** Numbers of the dozen forms that carry most of its weight, heaviest first: keys under which its like is looked up. */
  readonly telling: readonly number[];
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
  let read = 0;
  for (const { mentions } of articles)
    for (const mention of mentions) contexts.set(mention, contextOf(mention, words.passages[read++]!, words));
  return contexts;
}

function contextOf(mention: Mention, passage: WordRange, words: PassageWords): MentionContext {
  const list = emptyList();
  const add = (at: number, distance: number, isBefore: boolean): void => {
    if (at < passage.start || at >= passage.end) return;
    const form = words.forms[at]!;
    const nearness = HALF_DISTANCE / (HALF_DISTANCE + distance);
    addWord(
      list,
      form,
      words.rarity[words.counts[form]!]! * nearness * (words.areFunction[at] ? FUNCTION_WEIGHT : 1),
      isBefore,
    );
  };
  const start = firstFrom(words, passage, mention.startToken);
  const end = firstFrom(words, passage, mention.endToken);
  for (let distance = 0; distance < REACH; distance++) {
    add(start - 1 - distance, distance, true);
    add(end + distance, distance, false);
  }
  return { ...list, telling: tellingForms(list, words.names), years: passage.years };
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

/** The heaviest forms, among equals by name: numbers come in the order of first sight. */
function tellingForms({ forms, weights }: WeighedWords, names: readonly string[]): readonly number[] {
  const isHeavier = (a: number, b: number): boolean =>
    weights[a]! > weights[b]! || (weights[a] === weights[b] && names[forms[a]!]! < names[forms[b]!]!);
  const best: number[] = [];
  for (let i = 0; i < forms.length; i++) {
    let at = best.length;
    if (at === MAX_TELLING) {
      if (!isHeavier(i, best[at - 1]!)) continue;
      at--;
    }
    for (; at > 0 && isHeavier(i, best[at - 1]!); at--) best[at] = best[at - 1]!;
    best[at] = i;
  }
  return best.map((i) => forms[i]!);
}

/** The words around a list of mentions: what stands before its first and after its last. */
export function joinContexts(first: MentionContext, last: MentionContext): WeighedWords {
  const joined = emptyList();
  const addSide = ({ forms, weights, areBefore }: WeighedWords, isBefore: boolean): void => {
    for (let i = 0; i < forms.length; i++)
      if (areBefore[i] === isBefore) addWord(joined, forms[i]!, weights[i]!, isBefore);
  };
  addSide(first, true);
  addSide(last, false);
  return joined;
}

/** 0 to 1: the share of weight that both contexts hold (Dice). */
export function contextSimilarity(a: WeighedWords, b: WeighedWords): number {
  if (a.weight === 0 || b.weight === 0) return 0;
  const [small, large] = a.forms.length <= b.forms.length ? [a, b] : [b, a];
  let shared = 0;
  for (let i = 0; i < small.forms.length; i++) {
    const other = indexOfWord(large, small.forms[i]!);
    if (other < 0) continue;
    const isSameSide = small.areBefore[i] === large.areBefore[other];
    shared += Math.min(small.weights[i]!, large.weights[other]!) * (isSameSide ? 1 : OTHER_SIDE);
  }
  return (2 * shared) / (a.weight + b.weight);
}
