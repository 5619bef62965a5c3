/** The words around a mention, weighed: what two mentions of one slot share even where the value has moved. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Mention } from '../model/mention.js';
import { normalWords } from '../text/normal-form.js';
import { STOP_WORDS } from '../text/stop-words.js';

interface ContextWord {
  readonly weight: number;
  /** Stands before the mention. */
  readonly isBefore: boolean;
}

/** By normal form; a form that stands there twice counts where it stands nearest. */
export interface MentionContext {
  readonly words: ReadonlyMap<string, ContextWord>;
  readonly weight: number;
  /** Years named beside it: a flood of 2009 is not the one of today. */
  readonly years: ReadonlySet<string>;
}

/** Words looked at on each side: about a clause and its neighbour; glued lines hold other claims further off. */
const REACH = 20;
/** Distance in words at which a word counts half: what a figure is of stands within a few words of it. */
const HALF_DISTANCE = 6;
/** Function words shared prove little, but `up to` and `in` still tell two figures of one sentence apart. */
const FUNCTION_WEIGHT = 0.25;
/** A word that stands on the other side of the mention: `cost £5` and `£5 cost` agree, `killed 3, hurt 5` should not. */
const OTHER_SIDE = 0.5;

/** A run of tokens of an article, `[startToken, endToken)`, that makes one claim. */
interface Passage {
  readonly article: string;
  readonly startToken: number;
  readonly endToken: number;
}

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
  const passages = groupByArticle(statements);
  const texts = articles.map((article) => passageWords(article, passages.get(article.article.path)));
  const rarity = rarityOf(texts.flat().map(({ words }) => words));
  const contexts = new Map<Mention, MentionContext>();
  articles.forEach(({ mentions }, i) => {
    const text = texts[i] ?? [];
    let at = 0;
    for (const mention of mentions) {
      while (at + 1 < text.length && text[at]!.endToken <= mention.startToken) at++;
      contexts.set(mention, contextOf(mention, text[at] ?? NO_WORDS, rarity));
    }
  });
  return contexts;
}

function groupByArticle(statements: readonly Passage[]): ReadonlyMap<string, Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const statement of statements) {
    const group = groups.get(statement.article);
    if (group) group.push(statement);
    else groups.set(statement.article, [statement]);
  }
  return groups;
}

/** The context of a list of mentions: what stands before its first and after its last. */
export function joinContexts(first: MentionContext, last: MentionContext): MentionContext {
  const before = [...first.words].filter(([, { isBefore }]) => isBefore);
  const after = [...last.words].filter(([form, { isBefore }]) => !isBefore && !first.words.get(form)?.isBefore);
  const words = new Map([...before, ...after]);
  const years = new Set([...first.years, ...last.years]);
  return { words, weight: [...words.values()].reduce((sum, { weight }) => sum + weight, 0), years };
}

/** 0 to 1: the share of weight that both contexts hold (Dice). */
export function contextSimilarity(a: MentionContext, b: MentionContext): number {
  if (a.weight === 0 || b.weight === 0) return 0;
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [form, word] of small.words) {
    const other = large.words.get(form);
    if (other) shared += Math.min(word.weight, other.weight) * (word.isBefore === other.isBefore ? 1 : OTHER_SIDE);
  }
  return (2 * shared) / (a.weight + b.weight);
}

/** The forms that tell most about a context, heaviest first: keys under which its like is looked up. */
export function tellingWords({ words }: MentionContext, most: number): readonly string[] {
  return [...words]
    .sort(([f, a], [g, b]) => b.weight - a.weight || (f < g ? -1 : 1))
    .slice(0, most)
    .map(([form]) => form);
}

interface Word {
  readonly form: string;
  readonly token: number;
  readonly isFunction: boolean;
}

interface PassageWords {
  readonly endToken: number;
  readonly words: readonly Word[];
  readonly years: ReadonlySet<string>;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** In: an article and its statements; its sentences stand in where there are none. Figures are left out: they may have changed. */
function passageWords({ tokens, sentences }: AnalyzedArticle, statements?: readonly Passage[]): PassageWords[] {
  const passages =
    statements ??
    sentences.map(({ startToken, endToken, leadTokens }) => ({ startToken: startToken + leadTokens, endToken }));
  return passages.map(({ startToken, endToken }) => ({
    endToken,
    years: new Set(tokens.slice(startToken, endToken).flatMap(({ form }) => (YEAR.test(form) ? [form] : []))),
    words: normalWords(tokens, startToken, endToken).flatMap(({ form, token, isNumeral }) =>
      isNumeral ? [] : [{ form, token, isFunction: STOP_WORDS.has(tokens[token]?.lower ?? '') }],
    ),
  }));
}

/** Weight of a form from the share of sentences that hold it: 1 for one sentence of many, near 0 for all. */
function rarityOf(sentences: readonly (readonly Word[])[]): (form: string) => number {
  const counts = new Map<string, number>();
  for (const words of sentences) {
    for (const form of new Set(words.map((word) => word.form))) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const scale = Math.log(1 + sentences.length);
  return (form) => Math.log(1 + sentences.length / (counts.get(form) ?? 1)) / scale;
}

const NO_WORDS: PassageWords = { endToken: 0, words: [], years: new Set() };

function contextOf(
  mention: Mention,
  { words: sentence, years }: PassageWords,
  rarity: (form: string) => number,
): MentionContext {
  const start = firstFrom(sentence, mention.startToken);
  const end = firstFrom(sentence, mention.endToken);
  const words = new Map<string, ContextWord>();
  let weight = 0;
  const add = (word: Word | undefined, distance: number, isBefore: boolean): void => {
    if (word === undefined || words.has(word.form)) return;
    const nearness = HALF_DISTANCE / (HALF_DISTANCE + distance);
    const own = rarity(word.form) * nearness * (word.isFunction ? FUNCTION_WEIGHT : 1);
    words.set(word.form, { weight: own, isBefore });
    weight += own;
  };
  for (let distance = 0; distance < REACH; distance++) {
    add(sentence[start - 1 - distance], distance, true);
    add(sentence[end + distance], distance, false);
  }
  return { words, weight, years };
}

/** Index of the first word that stands at or after a token; a binary search, as one line may be a whole article. */
function firstFrom(words: readonly Word[], token: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.token ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
