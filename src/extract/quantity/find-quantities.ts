/** Money, durations, shares, counts, measures, dates and times of an article, by a grammar over tokens in linear time. */
import type { SegmentedArticle } from '../../model/analysis.js';
import { wordTest } from '../../text/vocabulary.js';
import type { AmountClues } from './amount.js';
import { boundAfter, boundBefore } from './bounds.js';
import { changeOf } from './changes.js';
import { clockSpans } from './clock-spans.js';
import { isValueDraft, type MomentDraft, type QuantityDraft, type ValueDraft } from './draft.js';
import { NO_UNIT } from './elided-units.js';
import type { Moment } from './moments.js';
import { surveyTokens } from './openers.js';
import { rateAfter } from './rates.js';
import { hasWord, type Reach, wordAt } from './reach.js';
import { type Place, type Reading, readPlaces } from './readings.js';
import { isPound } from './units.js';
import type { Value, ValueContext } from './value.js';
import { valueOfAmount } from './values.js';
import { wordSet } from './word-set.js';

/**
 * Quantities of an article, in reading order.
 * Out:    drafts by startToken, then endToken; they do not overlap but for derived durations.
 * Cost:   linear in the tokens.
 */
export function findQuantities(segmented: SegmentedArticle): QuantityDraft[] {
  const { tokens, signs, sentences } = segmented;
  const drafts: QuantityDraft[] = [];
  const { openers, isAmerican, hasPounds } = surveyTokens(tokens, signs);
  const slangCurrency = isAmerican ? 'USD' : 'GBP';
  const places: Place[] = [];
  let index = -1;
  let reach: Reach = { tokens, start: 0, end: 0 };
  let clues: AmountClues = { isWeighed: isAmerican, slangCurrency };
  for (const at of openers) {
    if (at >= reach.end) {
      do index++;
      while (sentences[index]!.endToken <= at);
      reach = { tokens, start: sentences[index]!.startToken, end: sentences[index]!.endToken };
      clues = { isWeighed: isAmerican || (hasPounds && hasWeightWord(reach)), slangCurrency };
    }
    places.push({ reach, at, clues, sentence: index });
  }
  const readings = readPlaces(places);
  let counted: string | null = null;
  for (let first = 0, last = -1; first < places.length; ) {
    const { sentence } = places[first]!;
    let end = first + 1;
    while (end < places.length && places[end]!.sentence === sentence) end++;
    // a bare `about 95,000` counts what this sentence or the one before it counted last
    if (sentence > last + 1) counted = null;
    const found = findInSentence(places, readings, { first, end, counted });
    counted = null;
    for (const draft of found) {
      drafts.push(draft);
      if (draft.kind === 'count') counted = draft.quantity.unit;
    }
    last = sentence;
    first = end;
  }
  return drafts;
}

const WEIGHT_WORD =
  /^(?:weigh|weight|overweight|heavier|lighter|cocaine|heroin|cannabis|marijuana|explosives|bodyweight|muscle|diet|foot$|feet$|inches$|tall$|lbs?$)/;

/** Whether the sentence has pounds, and they are likely weight. */
const hasWeightWord = (reach: Reach): boolean =>
  hasWord(reach, isPound) && hasWord(reach, ({ lower }) => WEIGHT_WORD.test(lower));

interface SentencePart {
  /** Places `[first, end)` of one sentence. */
  readonly first: number;
  readonly end: number;
  /** What the sentence before counted last. */
  readonly counted: string | null;
}

interface StepContext extends ValueContext {
  readonly sentence: number;
}

function findInSentence(
  places: readonly Place[],
  readings: readonly (Reading | null)[],
  part: SentencePart,
): QuantityDraft[] {
  const drafts: QuantityDraft[] = [];
  const times: MomentDraft[] = [];
  const { reach, sentence } = places[part.first]!;
  let { counted } = part;
  let last: ValueDraft | null = null;
  let stated: ValueDraft | null = null;
  let next = reach.start;
  for (let k = part.first; k < part.end; k++) {
    const { at, clues } = places[k]!;
    if (at < next) continue;
    const reading = readings[k] ?? readPlaces([places[k]!])[0]!;
    const draft = draftOf(reach, reading, { clues, counted, last, stated, sentence });
    next = draft?.endToken ?? reading.end;
    if (!draft) continue;
    drafts.push(draft);
    if (isValueDraft(draft)) {
      const { kind, quantity, startToken: start } = draft;
      const isRestated = isConversion(reach, { kind, unit: quantity.unit, start }, last);
      if (quantity.unit !== NO_UNIT && !isRestated) stated = draft;
      last = draft;
      if (last.kind === 'count') counted = last.quantity.unit;
    } else if (draft.kind === 'time') times.push(draft);
  }
  if (times.length < 2) return drafts;
  return [...drafts, ...clockSpans(reach, times)].sort(
    (a, b) => a.startToken - b.startToken || a.endToken - b.endToken,
  );
}

function draftOf(reach: Reach, { moment, amount, noun }: Reading, context: StepContext): QuantityDraft | null {
  if (moment) return momentDraft(moment, context.sentence);
  const value = amount && valueOfAmount(reach, amount, noun, context);
  return value && valueDraft(reach, value, context);
}

const momentDraft = ({ kind, name, startToken, endToken }: Moment, sentence: number): MomentDraft => ({
  kind,
  entity: { name, code: null },
  startToken,
  endToken,
  sentence,
  derived: false,
});

/** Told as measures, they are ages. */
const AGE_UNITS = wordSet('year month week day');

/** The value with the bound, rate and change that the words around it tell. */
function valueDraft(reach: Reach, value: Value, { last, sentence }: StepContext): ValueDraft {
  const { kind, low, high, unit, modifiers, unitToken } = value;
  const rate = rateAfter(reach, value.end, kind);
  const end = rate?.endToken ?? value.end;
  const before = boundBefore(reach, value.start, kind === 'duration');
  const inner = boundAfter(reach, value.numeralEnd);
  const after = before || (inner && inner.token <= end) ? null : boundAfter(reach, end);
  const start = before?.token ?? value.start;
  const restated = isConversion(reach, value, last) ? last : null;
  const bound = before?.bound ?? inner?.bound ?? after?.bound ?? restated?.quantity.bound ?? 'exact';
  const isAge = kind === 'measure' && AGE_UNITS.has(unit);
  const change = restated?.quantity.change ?? changeOf(reach, { start, end, unit, kind: isAge ? 'age' : kind }, last);
  return {
    kind,
    quantity: { low, high, unit, per: rate?.per ?? null, bound, change },
    modifiers,
    unitToken,
    startToken: start,
    endToken: after?.token ?? end,
    sentence,
    derived: false,
  };
}

/** `more than 7 million crowns ( $ 1.1 million )`: the same amount in another unit, so the same bound. */
const isConversion = (reach: Reach, { kind, unit, start }: Convertible, last: ValueDraft | null): boolean =>
  last !== null &&
  last.kind === kind &&
  last.quantity.unit !== unit &&
  (kind === 'money' || kind === 'measure') &&
  start - last.endToken === 1 &&
  opensConversion(wordAt(reach, last.endToken));

type Convertible = Pick<Value, 'kind' | 'unit' | 'start'>;

const opensConversion = wordTest(['(', '/']);
