/** Figures that an article sets against others it tells: `the union disputed that , saying 520,000`, `but police counted 14`. */
import type { AnalyzedArticle } from '../model/analysis.js';
import { isQuantityMention, type Mention, type Quantity, type QuantityMention } from '../model/mention.js';
import type { Sentence, Token } from '../model/token.js';
import { NO_WORD, testOf } from '../text/vocabulary.js';
import { relateValues } from '../values/compare-values.js';
import { contextSimilarity, type MentionContext } from './mention-context.js';
import type { StatedValue } from './stated-value.js';
import { areBothPersons, isNamedByUnit, isTellingUnit } from './telling-figure.js';

/** From each figure set against another to that other, which stands before it in the same article. */
export type CounterClaims = ReadonlyMap<Mention, Mention>;

/** Tokens from a figure back to the one it is set against, at most: the first lines of an article tell what its middle disputes. */
const MAX_BACK = 300;
/** Tokens within which it mostly stands: three sentences. */
const NEAR = 90;
/** Likeness from which two figures are of one thing: after words that say there is a dispute, and after a mere `but`. */
const [DISPUTED, CONTRASTED] = [0.1, 0.35];
/** What adds to the words alike: what is counted, the role, that one stands near the other, and that neither is twice the other. */
const [TELLING, SAME_ROLE, NEXT_TO, ALIKE_IN_SIZE] = [0.2, 0.2, 0.1, 0.1];

/**
 * In:     an article and the contexts of its mentions.
 * Out:    its counter-claims, in reading order; each figure is countered once.
 * Cost:   linear in the tokens, plus the mentions within MAX_BACK of each figure behind a cue.
 */
export function counterClaims(
  { tokens, sentences, mentions }: AnalyzedArticle,
  contexts: ReadonlyMap<Mention, MentionContext>,
): CounterClaims {
  const claims = new Map<Mention, Mention>();
  const countered = new Set<Mention>();
  let first = 0;
  for (const sentence of sentences) {
    while (first < mentions.length && mentions[first]!.startToken < sentence.startToken) first++;
    const cue = cueIn(tokens, sentence);
    if (cue === null) continue;
    for (let at = first; at < mentions.length && mentions[at]!.startToken < sentence.endToken; at++) {
      const counter = mentions[at]!;
      if (counter.startToken <= cue.token || !canCounter(counter, tokens, cue)) continue;
      const other = counteredBy(counter, at, { mentions, cue, contexts });
      if (other === null || countered.has(other)) continue;
      claims.set(counter, other);
      countered.add(other);
    }
  }
  return claims;
}

/** The mention that a value is set against. */
export function findCountered({ mentions }: StatedValue, claims: CounterClaims): Mention | undefined {
  if (claims.size === 0) return undefined;
  const counter = mentions.find((mention) => claims.has(mention));
  return counter && claims.get(counter);
}

/** Whether a value is set against one that was told before. */
export function isCounterTo(value: StatedValue, told: StatedValue, claims: CounterClaims): boolean {
  const countered = findCountered(value, claims);
  return countered !== undefined && told.mentions.includes(countered);
}

interface Cue {
  readonly token: number;
  /** It says by itself that a figure is in dispute; a mere contrast does not. */
  readonly isDispute: boolean;
}

const isContrast = testOf('but yet however');
const isDisputing = testOf(`
  disputed disputes disputing contested contests contesting challenged challenges rejected rejects questioned denied
`);
const isDisagreeing = testOf('disagreed disagrees disagree');
const isPutting = testOf('put puts putting');
/** What is disputed, or put at another value. */
const isClaim = testOf(`
  figure figures number numbers estimate estimates claim claims total toll account version sum count assessment cost
  bill loss losses damage
`);
const isDeterminer = testOf("that the this these those its his her their our 's s' company firm government official");
/** Tokens from the verb to what it disputes, at most: `disputed the company 's figure`. */
const MAX_OBJECT = 6;

/** The strongest sign that a sentence sets a figure against another. */
function cueIn(tokens: readonly Token[], { startToken, endToken }: Sentence): Cue | null {
  let contrast: Cue | null = null;
  for (let token = startToken; token < endToken; token++) {
    const { word } = tokens[token]!;
    // `the bank 's own count is`
    const isOwn = word.lower === 'own' && isClaim(tokens[token + 1]?.word ?? NO_WORD);
    if (isDisagreeing(word) || isOwn) return { token, isDispute: true };
    if (isDisputing(word) || isPutting(word)) {
      const object = claimAfter(tokens, token, endToken);
      if (object > 0 && (isDisputing(word) || isAt(tokens[object + 1]?.word ?? NO_WORD)))
        return { token, isDispute: true };
    } else if (contrast === null && isContrast(word)) contrast = { token, isDispute: false };
  }
  return contrast;
}

const isAt = testOf('at closer nearer');

/** Where the figure, number or toll that the verb is about stands; 0 where it is about something else. */
function claimAfter(tokens: readonly Token[], verb: number, end: number): number {
  for (let at = verb + 1; at < Math.min(end, verb + 1 + MAX_OBJECT); at++) {
    const { word, kind } = tokens[at]!;
    if (isClaim(word)) return at;
    if (kind === 'punctuation' && !isDeterminer(word)) return 0;
  }
  return 0;
}

function canCounter(mention: Mention, tokens: readonly Token[], { isDispute }: Cue): mention is QuantityMention {
  if (!isQuantityMention(mention) || mention.negated || mention.derived) return false;
  if (isDispute) return true;
  // a contrast tells of shares and of things to come as well, and a bare number may be of something else
  const isBare = isNamedByUnit(mention.kind) && tokens[mention.endToken - 1]?.kind === 'number';
  const isPlain = !mention.hedged && mention.quantity.change === null && mention.kind !== 'percent' && !isBare;
  return isPlain && mention.saidBy !== null;
}

interface Surroundings {
  readonly mentions: readonly Mention[];
  readonly cue: Cue;
  readonly contexts: ReadonlyMap<Mention, MentionContext>;
}

/** The figure before it that is most likely of the same thing, has another value and is said by somebody else. */
function counteredBy(counter: QuantityMention, at: number, around: Surroundings): Mention | null {
  const { mentions, cue } = around;
  let [best, bestLikeness] = [null as Mention | null, cue.isDispute ? DISPUTED : CONTRASTED];
  for (let i = at - 1; i >= 0 && mentions[i]!.startToken >= counter.startToken - MAX_BACK; i--) {
    const other = mentions[i]!;
    if (other.endToken > cue.token || !isQuantityMention(other) || !canBeCountered(other, counter, cue)) continue;
    const likeness = likenessOf(other, counter, around);
    if (likeness > bestLikeness || (best === null && likeness === bestLikeness))
      [best, bestLikeness] = [other, likeness];
  }
  return best;
}

function canBeCountered(other: QuantityMention, counter: QuantityMention, { isDispute }: Cue): boolean {
  const { kind, quantity, saidBy } = counter;
  if (other.kind !== kind || other.negated || other.derived) return false;
  if (relateValues(other.quantity, quantity) !== 'different') return false;
  // a dispute says that somebody else speaks, even where nobody is named
  if (other.saidBy === saidBy && !(isDispute && saidBy === null)) return false;
  const isSameUnit = other.quantity.unit === quantity.unit;
  if (isFarApart(other.quantity, quantity)) return false;
  return !isNamedByUnit(kind) || isSameUnit || areBothPersons(other.quantity.unit, quantity.unit);
}

/** How likely two figures are of one thing: words alike, with what role and unit say added; less than 0: they are not. */
function likenessOf(other: QuantityMention, counter: QuantityMention, { contexts }: Surroundings): number {
  const [one, context] = [contexts.get(other), contexts.get(counter)];
  if (!one || !context || !haveOneYear(one, context)) return -1;
  const isTelling = isNamedByUnit(counter.kind) && isTellingUnit(counter.kind, counter.quantity);
  const areOpen = counter.role === '-' || other.role === '-';
  if (!areOpen && counter.role !== other.role && !isTelling) return -1;
  const isNear = counter.startToken - other.endToken <= NEAR;
  return (
    contextSimilarity(one, context) +
    (isTelling ? TELLING : 0) +
    (!areOpen && counter.role === other.role ? SAME_ROLE : 0) +
    (isNear ? NEXT_TO : 0) +
    (areAlikeInSize(other.quantity, counter.quantity) ? ALIKE_IN_SIZE : 0)
  );
}

/** Nobody disputes a figure with one that is so many times as large. */
const MAX_RATIO = 5;

const isFarApart = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && Math.max(a.low, b.low) > MAX_RATIO * Math.max(0, Math.min(a.high, b.high));

function areAlikeInSize(a: Quantity, b: Quantity): boolean {
  const [small, large] = a.low < b.low ? [a, b] : [b, a];
  return small.low > 0 && large.low < 2 * small.low && a.unit === b.unit;
}

const haveOneYear = ({ years: a }: MentionContext, { years: b }: MentionContext): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((year) => b.has(year));
