/** Mentions against the gold's facts: the same kind and value on the same line is a hit. */
import { isQuantityMention, type Mention, type Quantity } from '../../src/model/mention.js';
import { EVAL_KINDS, type EvalKind, type FactFigures, type Scored, type Share, type Tally } from './figures.js';
import { type Gold, type GoldFact, isOpen } from './gold.js';
import { fileName } from './places.js';

const BOUND_OF = { '=': 'exact', '~': 'about', '>': 'over', '<': 'under' } as const;
/** Kinds that a line states once, however often it names them. */
const ONCE_A_LINE: ReadonlySet<EvalKind> = new Set(['country', 'service']);

/**
 * In:     a story's gold and all mentions of its articles.
 * Out:    hits, said and gold for each kind. Doubtful gold is neither required nor punished.
 */
export function scoreFacts(gold: Gold, mentions: readonly Mention[]): Scored<FactFigures> {
  const misses: string[] = [];
  const found: [GoldFact, Mention][] = [];
  const kinds = Object.fromEntries(
    EVAL_KINDS.map((kind) => {
      const result = scoreKind(gold, kind, mentions);
      misses.push(...result.misses);
      found.push(...result.found);
      return [kind, result.tally];
    }),
  ) as Record<EvalKind, Tally>;
  const compared = <T>(
    claimed: (fact: GoldFact) => T | undefined,
    isRight: (claim: T, mention: Mention) => boolean,
  ): Share => {
    const claims = found.flatMap(([fact, mention]) => {
      const claim = claimed(fact);
      return claim === undefined || !isQuantityMention(mention)
        ? []
        : [{ fact, mention, isRight: isRight(claim, mention) }];
    });
    return { hits: claims.filter(({ isRight: right }) => right).length, of: claims.length };
  };
  const bounds = compared(
    ({ bound = '=' }) => (bound === 'any' ? undefined : BOUND_OF[bound]),
    (bound, mention) => isQuantityMention(mention) && mention.quantity.bound === bound,
  );
  for (const [fact, mention] of found) misses.push(...claimMisses(fact, mention));
  return {
    figures: {
      kinds,
      bounds,
      roles: compared(({ role }) => role, isRole),
      speakers: compared(({ said_by }) => said_by, isSpeaker),
    },
    misses,
  };
}

const isRole = (role: string, mention: Mention): boolean => mention.role === role;

/** `jordan pell` is `analyst jordan pell`, and the other way round. */
const isSpeaker = (speaker: string, { saidBy }: Mention): boolean => {
  if (saidBy === null) return false;
  const [a, b] = [speaker.toLowerCase(), saidBy.toLowerCase()];
  return a.includes(b) || b.includes(a);
};

function* claimMisses(fact: GoldFact, mention: Mention): Generator<string> {
  if (!isQuantityMention(mention)) return;
  const place = `${fact.article}:${fact.line} "${fact.text}"`;
  const { bound = '=', role, said_by: speaker } = fact;
  if (bound !== 'any' && mention.quantity.bound !== BOUND_OF[bound])
    yield `bound ${place}: ${mention.quantity.bound}, not ${BOUND_OF[bound]}`;
  if (role !== undefined && !isRole(role, mention)) yield `role ${place}: ${mention.role}, not ${role}`;
  if (speaker !== undefined && !isSpeaker(speaker, mention))
    yield `speaker ${place}: ${mention.saidBy}, not ${speaker}`;
}

interface KindScore {
  readonly tally: Tally;
  /** Required gold facts with the mentions that state them. */
  readonly found: readonly [GoldFact, Mention][];
  readonly misses: readonly string[];
}

function scoreKind(gold: Gold, kind: EvalKind, mentions: readonly Mention[]): KindScore {
  const wanted = gold.facts.filter((fact) => fact.kind === kind);
  const neutral = new Set((gold.neutral_services ?? []).map(plainName));
  const isNeutral = (mention: Mention): boolean => kind === 'service' && neutral.has(nameOf(mention));
  const said = mentions.filter(
    (mention) => mention.kind === kind && (!isNeutral(mention) || wanted.some((fact) => agrees(mention, fact))),
  );
  const left = new Set(said);
  const take = (fact: GoldFact): Mention | undefined => {
    const mention = [...left].find((one) => agrees(one, fact));
    if (mention) left.delete(mention);
    return mention;
  };
  const found: [GoldFact, Mention][] = [];
  const misses: string[] = [];
  for (const fact of wanted.filter((one) => !isOpen(one))) {
    const mention = take(fact);
    if (mention) found.push([fact, mention]);
    else misses.push(`missed ${kind} ${fact.article}:${fact.line} "${fact.text}"`);
  }
  for (const fact of wanted.filter(isOpen)) take(fact);
  if (ONCE_A_LINE.has(kind))
    for (const mention of left) if (wanted.some((fact) => agrees(mention, fact))) left.delete(mention);
  const isComplete = kind !== 'count' || gold.counts_complete === true;
  if (isComplete)
    for (const { article, span, text } of left)
      misses.push(`extra ${kind} ${fileName(article)}:${span.line} "${text}"`);
  const tally = {
    hits: found.length,
    said: found.length + (isComplete ? left.size : 0),
    gold: wanted.filter((one) => !isOpen(one)).length,
  };
  return { tally, found, misses };
}

/** The mention states what the gold says, on the gold's line. */
function agrees(mention: Mention, fact: GoldFact): boolean {
  if (mention.span.line !== fact.line || fileName(mention.article) !== fact.article) return false;
  if (!isQuantityMention(mention))
    return mention.kind === 'country'
      ? mention.entity.code === String(fact.value).toUpperCase()
      : nameOf(mention) === plainName(String(fact.value)) || plainName(mention.text) === plainName(fact.text);
  return hasValue(mention.quantity, fact);
}

const SECONDS: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
]);

function hasValue(
  { low, high, unit, per }: Quantity,
  { kind, value, unit: goldUnit = '', per: goldPer }: GoldFact,
): boolean {
  const [goldLow, goldHigh] = (typeof value === 'object' ? value : [value, null]) as [number, number | null];
  const [seconds, goldSeconds] = [SECONDS.get(unit), SECONDS.get(goldUnit)];
  // `half a day` is `12 hours`
  if (kind === 'duration' && seconds && goldSeconds) return isNear(low * seconds, goldLow * goldSeconds);
  if (!isNear(low, goldLow)) return false;
  if (kind === 'percent' || kind === 'count') return true; // their units have many names
  if (goldUnitOf(unit) !== goldUnit.toLowerCase()) return false;
  // a vague range needs its low end only
  if (goldHigh !== null && high < goldLow) return false;
  return kind !== 'money' || per === (goldPer ?? null);
}

/** Parts of a currency have no ISO code; the gold calls them as exchanges do. */
const goldUnitOf = (unit: string): string => ({ penny: 'gbx', cent: 'usc' })[unit] ?? unit.toLowerCase();

/** Equal but for rounding in the last of four figures. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 + 1e-4 * Math.abs(b);

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim();

const nameOf = (mention: Mention): string => plainName('entity' in mention ? mention.entity.name : mention.text);
