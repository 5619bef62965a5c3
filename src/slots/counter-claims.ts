/** Figures that an article sets against others it tells: `the union disputed that , saying 520,000`, `but police counted 14`. */
import type { AnalyzedArticle } from '../model/analysis.js';
import { isQuantityMention, type Mention, type Quantity, type QuantityMention } from '../model/mention.js';
import type { Token } from '../model/token.js';
import { testOf } from '../text/vocabulary.js';
import { wordTags } from '../text/word-tags.js';
import { relateValues } from '../values/compare-values.js';
import { type Cue, findCue } from './counter-cues.js';
import { areOfOneYear, contextSimilarity, type MentionContext } from './mention-context.js';
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
    if (first === mentions.length) break;
    if (mentions[first]!.startToken >= sentence.endToken) continue;
    const cue = findCue(tokens, sentence);
    if (cue === null) continue;
    for (let at = first; at < mentions.length && mentions[at]!.startToken < sentence.endToken; at++) {
      const counter = mentions[at]!;
      if (counter.startToken <= cue.token || !canCounter(counter, tokens, cue)) continue;
      const other = counteredBy(counter, at, { tokens, mentions, cue, contexts });
      if (other === null || countered.has(other)) continue;
      claims.set(counter, other);
      countered.add(other);
    }
  }
  return claims;
}

/** The mention that a value is set against; undefined where some mention of it simply states it. */
export function findCountered({ mentions }: StatedValue, claims: CounterClaims): Mention | undefined {
  const isCounter = claims.size > 0 && mentions.every((mention) => claims.has(mention));
  return isCounter ? claims.get(mentions[0]!) : undefined;
}

/** Whether a value is set against one that was told before. */
export function isCounterTo(value: StatedValue, told: StatedValue, claims: CounterClaims): boolean {
  const countered = findCountered(value, claims);
  return countered !== undefined && told.mentions.includes(countered);
}

/** Tokens from `at` to the figure that something is put at: `at more than`, `closer to`. */
const MAX_PUT = 4;

function canCounter(mention: Mention, tokens: readonly Token[], { kind, token }: Cue): mention is QuantityMention {
  if (!isQuantityMention(mention) || mention.negated || mention.derived) return false;
  if (kind === 'put') return mention.startToken - token <= MAX_PUT;
  if (mention.saidBy === null) return false;
  if (kind === 'dispute') return true;
  // a contrast tells of shares and of things to come as well, and a bare number may be of something else
  const isBare = isNamedByUnit(mention.kind) && tokens[mention.endToken - 1]?.kind === 'number';
  return !mention.hedged && mention.quantity.change === null && mention.kind !== 'percent' && !isBare;
}

interface Surroundings {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly cue: Cue;
  readonly contexts: ReadonlyMap<Mention, MentionContext>;
}

/** The figure before it that is most likely of the same thing, has another value and is said by somebody else. */
function counteredBy(counter: QuantityMention, at: number, around: Surroundings): Mention | null {
  const { mentions, cue } = around;
  let [best, bestLikeness] = [null as Mention | null, cue.kind === 'contrast' ? CONTRASTED : DISPUTED];
  for (let i = at - 1; i >= 0 && mentions[i]!.startToken >= counter.startToken - MAX_BACK; i--) {
    const other = mentions[i]!;
    if (other.endToken > cue.token || !isQuantityMention(other) || !canBeCountered(other, counter)) continue;
    if (cue.kind === 'contrast' && !areOfOneTime(other, counter, around)) continue;
    const likeness = likenessOf(other, counter, around);
    if (likeness > bestLikeness || (best === null && likeness === bestLikeness))
      [best, bestLikeness] = [other, likeness];
  }
  return best;
}

function canBeCountered(other: QuantityMention, counter: QuantityMention): boolean {
  const { kind, quantity, saidBy } = counter;
  if (other.kind !== kind || other.negated || other.derived) return false;
  if (relateValues(other.quantity, quantity) !== 'different') return false;
  // who puts a number at another value may be named by an owner's mark alone
  if (other.saidBy === saidBy && saidBy !== null) return false;
  if (other.subject !== null && counter.subject !== null && other.subject !== counter.subject) return false;
  const isSameUnit = other.quantity.unit === quantity.unit;
  if (isFarApart(other.quantity, quantity)) return false;
  return !isNamedByUnit(kind) || isSameUnit || areBothPersons(other.quantity.unit, quantity.unit);
}

/** A contrast may be of two days, places or quarters: a name or a time beside the second figure has to stand beside the first as well. */
function areOfOneTime(other: Mention, counter: Mention, { tokens }: Surroundings): boolean {
  if (counter.startToken - other.endToken > CLOSE) return false;
  const [one, two] = [placingWords(tokens, other), placingWords(tokens, counter)];
  return [...two].every((word) => one.has(word));
}

/** Tokens from a figure to one that a mere `but` sets against it, at most. */
const CLOSE = 40;
/** Tokens around a figure among which its day and place are named. */
const PLACING_REACH = 16;
const isPlacing = testOf('in on at near during across this last next first second third fourth');
const isTime = testOf(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tomorrow tonight there here quarter half year month week season morning evening
`);

/** Days, months and names behind `in`, `on`, `at` around a figure, and which quarter or year it is of. */
function placingWords(tokens: readonly Token[], { startToken, endToken, span }: Mention): Set<string> {
  const found = new Set<string>();
  const end = Math.min(tokens.length, endToken + PLACING_REACH);
  for (let at = Math.max(1, startToken - PLACING_REACH); at < end; at++) {
    const [before, { word, lower, form }] = [tokens[at - 1]!, tokens[at]!];
    if (tokens[at]!.line < span.line || tokens[at]!.line > span.endLine) continue;
    if (isTime(word)) found.add(isPlacing(before.word) ? `${before.lower} ${lower}` : lower);
    else if (isPlacing(before.word) && (form !== lower || wordTags(lower).lower === null)) found.add(lower);
  }
  return found;
}

/** How likely two figures are of one thing: words alike, with what role and unit say added; less than 0: they are not. */
function likenessOf(other: QuantityMention, counter: QuantityMention, { contexts }: Surroundings): number {
  const [one, context] = [contexts.get(other), contexts.get(counter)];
  if (!one || !context || !areOfOneYear(one.years, context.years)) return -1;
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
