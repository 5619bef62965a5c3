/**
 * Quantities of single texts, in the words of a labelled set that names units and changes its own way.
 *
 *   predict-quantities IN OUT      IN: JSON [{ "text" }]; OUT: JSON [{ text, quantities: [{ value, unit, change, concept }] }]
 *
 * The extractor is the one the commands use; what is mapped here are names only (`USD` is `dollar` there) and habits of that set:
 * a `from` and a `to` of one change stand as one range, a change is marked on the value it is changed by, not on the one it reaches.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { CRYPTO_CURRENCIES, CURRENCIES, FORMER_CURRENCIES } from '../src/data/currencies.js';
import { VAGUE_PLURALS } from '../src/data/number-words.js';
import { countedNounAt } from '../src/extract/quantity/counted-nouns.js';
import { isValueDraft, type ValueDraft } from '../src/extract/quantity/draft.js';
import { findQuantities } from '../src/extract/quantity/find-quantities.js';
import { singularOf } from '../src/extract/quantity/noun-forms.js';
import type { SegmentedArticle } from '../src/model/analysis.js';
import type { Token } from '../src/model/token.js';
import { normalizeArticle } from '../src/normalize/normalize-article.js';
import { DEFAULT_OPTIONS } from '../src/options.js';
import { segmentArticle } from '../src/segment/segment-article.js';
import { wordOf } from '../src/text/vocabulary.js';

interface Prediction {
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly change: string;
  readonly concept: string;
}

/** Names of money that differ from `<country> <currency>`. */
const MONEY_NAMES: Readonly<Record<string, string>> = {
  USD: 'dollar',
  GBP: 'pound sterling',
  EUR: 'euro',
  ILS: 'shekel',
  BTC: 'bitcoin',
  ETH: 'ethereum',
  penny: 'point',
};
/** Names of measures that differ. */
const MEASURE_NAMES: Readonly<Record<string, string>> = {
  percent: 'percentage',
  time: 'count',
  pound: 'pound-mass',
  'degree Celsius': 'celsius',
  'degree Fahrenheit': 'fahrenheit',
  'revolution per minute': 'revolutions per minute',
  'watt-hour': 'watt hour',
  'kilowatt-hour': 'kilowatt hour',
  'megawatt-hour': 'megawatt hour',
  'gigawatt-hour': 'gigawatt hour',
  'terawatt-hour': 'terawatt hour',
  'part per million': 'parts-per-million',
  'part per billion': 'parts-per-billion',
  'metric horsepower': 'horsepower',
};
const AGE_UNITS = new Set(['year', 'month', 'week', 'day']);
const PERCENT_WORDS = new Set(['%', 'percent', 'cent', 'pct', 'pc', 'point', 'points', 'bps']);
/** Highest value of a vague plural, as a multiple of the lowest. */
const VAGUE_RATIO = 10;
const DOZENS = [12, 120];

function main([input, output]: readonly string[]): void {
  if (!input || !output) {
    console.error('usage: predict-quantities IN OUT');
    process.exitCode = 2;
    return;
  }
  // the file is the user's: a JSON list of objects with a text
  const samples = JSON.parse(readFileSync(input, 'utf8')) as { readonly text: string }[];
  const predictions = samples.map(({ text }) => ({ text, quantities: predict(text) }));
  writeFileSync(output, `${JSON.stringify(predictions, null, 1)}\n`);
}

function predict(text: string): Prediction[] {
  const article = {
    path: 'text',
    sha256: '',
    lines: text.split(/\r?\n/),
    bodyLine: 1,
    title: null,
    published: null,
    source: null,
  };
  const segmented = segmentArticle(normalizeArticle(article), DEFAULT_OPTIONS);
  const drafts = findQuantities(segmented)
    .filter(isValueDraft)
    .filter((draft) => isLabelled(segmented.tokens, draft));
  const predictions = onesOfMany(segmented);
  for (let i = 0; i < drafts.length; i++) {
    const [draft, next] = [drafts[i]!, drafts[i + 1]];
    if (next && isFromTo(segmented.tokens, draft, next)) {
      const per = next.quantity.per ?? draft.quantity.per;
      const joined = {
        ...next,
        quantity: {
          ...next.quantity,
          unit: draft.quantity.unit === '-' ? next.quantity.unit : draft.quantity.unit,
          per,
        },
      };
      predictions.push({ ...prediction(segmented.tokens, joined), value: [draft.quantity.low, next.quantity.high] });
      i++;
    } else predictions.push(prediction(segmented.tokens, draft));
  }
  return predictions;
}

/** `one of the best films` is labelled as one film there, and is no count for us. */
function onesOfMany({ tokens, sentences }: SegmentedArticle): Prediction[] {
  return sentences.flatMap(({ startToken, endToken }) => {
    const reach = { tokens, start: startToken, end: endToken };
    const found: Prediction[] = [];
    for (let at = startToken; at < endToken; at++) {
      if (tokens[at]?.lower !== 'one' || tokens[at + 1]?.lower !== 'of') continue;
      const noun = countedNounAt(reach, at + 1, false);
      const unit = noun && [...noun.modifiers.filter((word) => word !== 'most'), noun.unit].join(' ');
      if (unit) found.push({ value: 1, unit, change: '=', concept: '-' });
    }
    return found;
  });
}

/** The set labels no derived values, no time told by an article (`for a week`), and no `few` or `several`. */
const isLabelled = (tokens: readonly Token[], draft: ValueDraft): boolean =>
  !draft.derived &&
  !(
    draft.kind === 'duration' &&
    draft.quantity.low === 1 &&
    /^(?:a|an|another)$/.test(tokens[draft.unitToken - 1]?.lower ?? '')
  ) &&
  !(draft.kind === 'duration' && /^(?:few|several|many)$/.test(tokens[draft.unitToken - 1]?.lower ?? ''));

/** Farthest apart that `from` and `to` values stand: `from $ 36,040 at 10.45pm last night to $ 34,935`. */
const MAX_TOKENS_APART = 7;

const isFromTo = (tokens: readonly Token[], first: ValueDraft, second: ValueDraft): boolean =>
  tokens[first.startToken - 1]?.lower === 'from' &&
  tokens[second.startToken - 1]?.lower === 'to' &&
  second.startToken - first.endToken <= MAX_TOKENS_APART &&
  (first.quantity.unit === second.quantity.unit || first.quantity.unit === '-' || second.quantity.unit === '-');

function prediction(tokens: readonly Token[], draft: ValueDraft): Prediction {
  const { quantity } = draft;
  const isShare = draft.kind === 'percent' && isPart(tokens, draft);
  const unit = isShare ? '% -' : unitName(tokens, draft);
  const per = quantity.per === null ? '' : ` per ${MEASURE_NAMES[quantity.per] ?? quantity.per}`;
  return {
    value: valueOfDraft(tokens, draft, isShare ? 100 : 1),
    unit: `${unit}${per}`,
    change: changeMark(tokens, draft),
    concept: '-',
  };
}

/** Told as a part (`two thirds`, `1 / 4`, `one in five`), not in per cent. */
const isPart = (tokens: readonly Token[], { unitToken, endToken }: ValueDraft): boolean =>
  !tokens.slice(unitToken, endToken).some(({ lower }) => PERCENT_WORDS.has(lower)) &&
  (tokens[unitToken]?.kind !== 'number' || /^(?:\/|⁄|in|of)$/.test(tokens[unitToken - 1]?.lower ?? ''));

function valueOfDraft(tokens: readonly Token[], draft: ValueDraft, divisor: number): number | number[] {
  const { low, high } = draft.quantity;
  if (low === high) return low / divisor;
  const vague = tokens.slice(draft.startToken, draft.endToken).find(({ lower }) => VAGUE_PLURALS.has(lower))?.lower;
  if (vague === 'dozens') return DOZENS;
  return vague === undefined ? [low, high] : [low, low * VAGUE_RATIO];
}

function unitName(tokens: readonly Token[], draft: ValueDraft): string {
  const { kind, quantity, modifiers } = draft;
  if (kind === 'money') return moneyName(quantity.unit);
  if (kind === 'measure' && AGE_UNITS.has(quantity.unit)) return `${quantity.unit} of age`;
  if (kind === 'measure' && /^(?:bhp|brake)$/.test(tokens[draft.unitToken]?.lower ?? '')) return 'brake horsepower';
  if (kind !== 'count') return MEASURE_NAMES[quantity.unit] ?? quantity.unit;
  // the noun may be left out: `a family of five`
  if (tokens[draft.unitToken]?.kind === 'number') return '-';
  const written = tokens[draft.unitToken]?.lower ?? '';
  const head = written === 'people' ? 'people' : singularOf(wordOf(written));
  return [...modifiers, head]
    .join(' ')
    .replace(/ - /g, '-')
    .replace(/\b(?:of|the|its|their|other|more) /g, '');
}

function moneyName(unit: string): string {
  const named = MONEY_NAMES[unit];
  if (named !== undefined) return named;
  const currency = [...CURRENCIES, ...FORMER_CURRENCIES, ...CRYPTO_CURRENCIES].find(({ code }) => code === unit);
  return currency?.names.find((name) => name.includes(' ')) ?? currency?.names[0] ?? unit;
}

const MARKS = { exact: '=', about: '~', over: '>', under: '<' } as const;

/** A change is marked on the value it is by, not on the one it reaches, and not where a noun tells it (`a 3 per cent drop`, `4 % higher`). */
function changeMark(tokens: readonly Token[], draft: ValueDraft): string {
  const { change, bound } = draft.quantity;
  const last = tokens[draft.startToken - 1]?.lower ?? '';
  const before = last === 'just' || last === 'only' ? (tokens[draft.startToken - 2]?.lower ?? '') : last;
  const isBy =
    !/^(?:to|at|from|a|an|the|sharp)$/.test(before) && !CHANGE_NOUN.test(tokens[draft.endToken]?.lower ?? '');
  if (change !== null && isBy) return change;
  // an average and `nearly` are near there, no limits
  const isNear =
    /^(?:nearly|almost|barely)$/.test(tokens[draft.startToken]?.lower ?? '') || /^averag(?:ed|ing)$/.test(before);
  return isNear ? '~' : MARKS[bound];
}

const CHANGE_NOUN =
  /^(?:rise|increase|growth|gain|jump|surge|higher|fall|drop|decline|cut|lower|dip|premium|discount|rebound)$/;

main(process.argv.slice(2));
