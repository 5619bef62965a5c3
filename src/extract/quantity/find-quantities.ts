/** Money, durations, shares, counts, measures, dates and times of an article, by a grammar over tokens in linear time. */
import type { SegmentedArticle } from '../../model/analysis.js';
import { wordTest } from '../../text/vocabulary.js';
import type { AmountClues } from './amount.js';
import { readAmount } from './amounts.js';
import { boundAfter, boundBefore } from './bounds.js';
import { changeOf } from './changes.js';
import { clockSpans } from './clock-spans.js';
import { isValueDraft, type MomentDraft, type QuantityDraft, type ValueDraft } from './draft.js';
import { NO_UNIT } from './elided-units.js';
import { isLabel } from './labels.js';
import { type Moment, momentAt } from './moments.js';
import { surveyTokens } from './openers.js';
import { readRange } from './ranges.js';
import { rateAfter } from './rates.js';
import { hasWord, lowerAt, type Reach, skipHyphen, wordAt } from './reach.js';
import { isPound } from './units.js';
import type { Value, ValueContext } from './value.js';
import { nounOf, valueOfAmount } from './values.js';
import { wordSet } from './word-set.js';
import { yearAt } from './years.js';

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
  let counted: string | null = null;
  let opener = 0;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { startToken, endToken } = sentences[sentence]!;
    const first = opener;
    while (opener < openers.length && openers[opener]! < endToken) opener++;
    if (opener === first) {
      counted = null;
      continue;
    }
    const reach: Reach = { tokens, start: startToken, end: endToken };
    const clues = { isWeighed: isAmerican || (hasPounds && hasWeightWord(reach)), slangCurrency };
    const found = findInSentence(reach, openers.slice(first, opener), { sentence, clues, counted });
    // a bare `about 95,000` counts what this sentence or the one before it counted last
    counted = null;
    for (const draft of found) {
      drafts.push(draft);
      if (draft.kind === 'count') counted = draft.quantity.unit;
    }
  }
  return drafts;
}

const WEIGHT_WORD =
  /^(?:weigh|weight|overweight|heavier|lighter|cocaine|heroin|cannabis|marijuana|explosives|bodyweight|muscle|diet|foot$|feet$|inches$|tall$|lbs?$)/;

/** Whether the sentence has pounds, and they are likely weight. */
const hasWeightWord = (reach: Reach): boolean =>
  hasWord(reach, isPound) && hasWord(reach, ({ lower }) => WEIGHT_WORD.test(lower));

interface SentenceContext {
  readonly sentence: number;
  readonly clues: AmountClues;
  /** What the sentence before counted last. */
  readonly counted: string | null;
}

interface StepContext extends ValueContext {
  readonly sentence: number;
}

function findInSentence(reach: Reach, openers: readonly number[], context: SentenceContext): QuantityDraft[] {
  const { sentence, clues } = context;
  const drafts: QuantityDraft[] = [];
  const times: MomentDraft[] = [];
  let counted = context.counted;
  let last: ValueDraft | null = null;
  let stated: ValueDraft | null = null;
  let next = reach.start;
  for (const at of openers) {
    if (at < next) continue;
    const step = stepAt(reach, at, { clues, counted, last, stated, sentence });
    next = step.next;
    if (!step.draft) continue;
    drafts.push(step.draft);
    if (isValueDraft(step.draft)) {
      const { kind, quantity, startToken: start } = step.draft;
      const isRestated = isConversion(reach, { kind, unit: quantity.unit, start }, last);
      if (quantity.unit !== NO_UNIT && !isRestated) stated = step.draft;
      last = step.draft;
      if (last.kind === 'count') counted = last.quantity.unit;
    } else if (step.draft.kind === 'time') times.push(step.draft);
  }
  if (times.length < 2) return drafts;
  return [...drafts, ...clockSpans(reach, times)].sort(
    (a, b) => a.startToken - b.startToken || a.endToken - b.endToken,
  );
}

/** What stands at token `at`, and where to look on: always further. */
function stepAt(
  reach: Reach,
  at: number,
  context: StepContext,
): { readonly draft: QuantityDraft | null; readonly next: number } {
  const { clues, sentence } = context;
  const moment = momentAt(reach, at);
  if (moment) return { draft: momentDraft(moment, sentence), next: moment.endToken };
  const first = readAmount(reach, at, clues);
  if (!first) return { draft: null, next: at + 1 };
  const amount = readRange(reach, first, clues);
  const noun = amount && nounOf(reach, amount, clues);
  // `1986 year results` names the year
  const isYear =
    first.unit === null || (first.end === first.numeralEnd + 1 && lowerAt(reach, first.end - 1) === 'year');
  const year = isYear ? yearAt(reach, at, noun !== null) : null;
  if (year) return { draft: momentDraft(year, sentence), next: year.endToken };
  if (!amount) return { draft: null, next: pastPair(reach, first.end) };
  const value = isLabel(reach, amount, noun !== null) ? null : valueOfAmount(reach, amount, noun, context);
  if (!value) return { draft: null, next: Math.max(at + 1, amount.end) };
  const draft = valueDraft(reach, value, context);
  return { draft, next: Math.max(at + 1, draft.endToken) };
}

/** Past the second part of `2 - 0`. */
const pastPair = (reach: Reach, end: number): number => (skipHyphen(reach, end) > end ? end + 2 : end);

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
