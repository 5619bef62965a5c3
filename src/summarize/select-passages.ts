/** Chooses the passages of an account: as much of what the story repeats as the budget holds, nothing twice. */
import type { Options } from '../options.js';
import { hasAntecedent } from './antecedent.js';
import type { Fault } from './find-faults.js';
import { isMostlyQuoted } from './quoted-passages.js';
import type { RatedPassage, Rating, Telling } from './rate-passages.js';

/** Passages that are told together: one, or one that needs the sentence before it and that sentence. */
export type Choice = readonly RatedPassage[];

interface Selection {
  readonly rating: Rating;
  readonly options: Options;
  /** Words that a passage takes when it is printed. */
  readonly wordsOf: (rated: RatedPassage) => number;
  /** States a value that a later version took back. */
  readonly isStale: (rated: RatedPassage) => boolean;
}

/** What stays of a concept's weight each time it has been told. */
const DECAY = 0.12;
/** Gain is divided by words to this power: at 1 short sentences win that say little, at 0 long ones. */
const LENGTH_EXPONENT = { alone: 1, among: 0.2 };
/** Words added to each length, so that the shortest are not preferred for that. */
const LENGTH_OFFSET = 15;
/** A passage of whose content words more than this share has been told says nothing new. */
const MAX_TOLD_SHARE = { article: 0.8, versions: 0.7, sources: 0.8 } as const;
/** The same where it has figures and all of them have been told: the same news from another source. */
const MAX_TOLD_SHARE_SAME_FACTS = 0.4;
/** The same for a version that a later one replaced: the event told once more as it looked then. */
const MAX_TOLD_SHARE_REPLACED = 0.4;
/** The same of neighboring words: a third of them in a row is the same clause again, unless a lone article comes back to it. */
const MAX_TOLD_PAIRS = { article: 0.45, versions: 0.28, sources: 0.28 } as const;
/** A choice that brings less than this share of the news of the first one, word by word, only fills space. */
const MIN_NEWS_SHARE = 0.08;
/** A sentence that hangs on the one before is a little worse than two that stand alone. */
const PAIR_FACTOR = 0.9;

/**
 * In:     the rated passages of a story, in version order.
 * Out:    choices in the order they were made, the weightiest first; at least one where any passage fits the budget.
 * Cost:   passages times choices, times the length of a passage.
 * Source: greedy maximum coverage with discounts, after Lin and Bilmes 2011.
 */
export function selectPassages(selection: Selection): Choice[] {
  const { rating, options, wordsOf } = selection;
  const { telling } = rating;
  let candidates = findChoices(selection).map((choice): Candidate => ({ choice, open: choice, bound: Infinity }));
  const leads = rating.hasVersions ? leadCandidates(candidates) : new Set<Candidate>();
  const told = new Uint8Array(rating.weights.length);
  const clustersTold = new Set<string>();
  const chosen = new Set<RatedPassage>();
  const made: Choice[] = [];
  const exponent = telling === 'sources' ? LENGTH_EXPONENT.among : LENGTH_EXPONENT.alone;
  let words = 0;
  let firstNews = 0;
  for (;;) {
    let best: Choice | null = null;
    let bestGain = 0;
    let bestNews = 0;
    for (const candidate of made.length === 0 && leads.size > 0 ? leads : candidates) {
      if (candidate.bound <= bestGain) continue;
      const { open } = candidate;
      const { wordNews, factNews } = newsOf(open, told, rating);
      const size = (lengthOf(open) + LENGTH_OFFSET) ** exponent;
      const news = (wordNews + factNews) / size;
      const { lead, factLead, standing } = open[0]!;
      const gain = ((wordNews * lead + factNews * factLead) / size) * standing * (open.length > 1 ? PAIR_FACTOR : 1);
      candidate.bound = gain;
      if (news * Math.min(1, standing) < firstNews * MIN_NEWS_SHARE || gain <= bestGain) continue;
      if (options.maxSentences !== null && chosen.size + open.length > options.maxSentences) continue;
      if (open.some((rated) => isTold(rated, { told, clustersTold, telling }))) continue;
      // last, as printing is the costliest step
      if (!fits(open, options.maxWords - words, wordsOf)) continue;
      best = open;
      bestNews = news;
      bestGain = gain;
    }
    if (best === null) {
      if (made.length > 0 || leads.size === 0) return made;
      leads.clear();
      continue;
    }
    const last = best.at(-1)!;
    if (best.reduce((sum, rated) => sum + wordsOf(rated), words) > options.maxWords) {
      // the count was further off than it ever is in prose
      candidates = candidates.filter(({ choice }) => choice.at(-1) !== last);
      for (const lead of leads) if (lead.choice.at(-1) === last) leads.delete(lead);
      continue;
    }
    firstNews ||= bestNews;
    made.push(best);
    for (const rated of best) {
      chosen.add(rated);
      words += wordsOf(rated);
      for (const concept of rated.concepts) told[concept] = Math.min(255, told[concept]! + 1);
      for (const id of rated.passage.clusters) clustersTold.add(id);
    }
    candidates = stillOpen(candidates, chosen);
  }
}

/** A choice on its way to be made. */
interface Candidate {
  readonly choice: Choice;
  /** What of it has not been told yet. */
  readonly open: Choice;
  /** Its gain when it was last worked out. The more is told the less it brings, so that it is no more than this. */
  bound: number;
}

/** Those of which something is left to tell, the last passage of it; a pair whose first half was told is a new candidate. */
function stillOpen(candidates: readonly Candidate[], chosen: ReadonlySet<RatedPassage>): Candidate[] {
  const left: Candidate[] = [];
  for (const candidate of candidates) {
    const { choice, open } = candidate;
    if (chosen.has(choice.at(-1)!)) continue;
    if (chosen.has(open[0]!)) left.push({ choice, open: open.slice(1), bound: Infinity });
    else left.push(candidate);
  }
  return left;
}

const lengthOf = (open: Choice): number => open.reduce((sum, { length }) => sum + length, 0);

/** Sentences from the top in which an article says what happened. */
const LEAD_SENTENCES = 1;

/** What stands at the top of each last version: of an updated story one of these is told first, as only there nothing has to be known. */
function leadCandidates(candidates: readonly Candidate[]): Set<Candidate> {
  return new Set(
    candidates.filter(({ choice: [first] }) => {
      const { passage, tokens } = first!;
      return passage.isLatest && passage.sentence < LEAD_SENTENCES && !isMostlyQuoted(tokens);
    }),
  );
}

/** Printed words lie within a fifth of the words counted: `ca n't` becomes one, a dash stands alone. */
const MIN_PRINTED = 0.8;
const MAX_PRINTED = 1.2;

/** Prints only where the count leaves it open, as printing is the costliest step. */
function fits(open: Choice, room: number, wordsOf: Selection['wordsOf']): boolean {
  const length = lengthOf(open);
  if (length * MIN_PRINTED > room) return false;
  return length * MAX_PRINTED <= room || open.reduce((sum, rated) => sum + wordsOf(rated), 0) <= room;
}

/** What no account may hold, however little else there is. */
const NEVER: ReadonlySet<Fault> = new Set(['boilerplate', 'picture', 'fragment', 'question']);

/** Passages without fault, alone; those that only hang on the sentence before, with it; where nothing is left, the least faulty. */
function findChoices({ rating, isStale }: Selection): Choice[] {
  const sound = rating.rated.filter(
    (rated) => rated.faults.every((fault) => fault === 'unfinished') && !isStale(rated),
  );
  const finished = sound.filter((rated) => rated.faults.length === 0);
  const single = latestWordings(finished.length > 0 ? finished : sound);
  const standing = new Set(single);
  const pairs = rating.rated.flatMap((rated, i): Choice[] => {
    const before = rating.rated[i - 1];
    const hangs =
      rated.faults.length === 1 && rated.faults[0] === 'dangling' && rated.passage.isWhole && !isStale(rated);
    const isNext =
      before !== undefined &&
      before.passage.order === rated.passage.order &&
      rated.passage.sentence - before.passage.sentence === 1;
    return hangs && isNext && standing.has(before) && hasAntecedent(rated.tokens, before.tokens)
      ? [[before, rated]]
      : [];
  });
  const choices = [...single.map((rated) => [rated]), ...pairs];
  if (choices.length > 0) return choices;
  const bearable = rating.rated.filter((rated) => rated.faults.every((fault) => !NEVER.has(fault)));
  return (bearable.length > 0 ? bearable : rating.rated).map((rated) => [rated]);
}

/** Of what several versions of a text say, the wording of the last one. */
function latestWordings(sound: readonly RatedPassage[]): RatedPassage[] {
  const latest = new Map<string, number>();
  const keyOf = (id: string, source: string) => `${id}\0${source}`;
  for (const { passage } of sound)
    for (const id of passage.clusters) {
      const key = keyOf(id, passage.source);
      latest.set(key, Math.max(latest.get(key) ?? 0, passage.order));
    }
  return sound.filter(({ passage }) =>
    passage.clusters.every((id) => latest.get(keyOf(id, passage.source)) === passage.order),
  );
}

interface SoFar {
  /** Times each concept has been told. */
  readonly told: Uint8Array;
  readonly clustersTold: ReadonlySet<string>;
  readonly telling: Telling;
}

function isTold(rated: RatedPassage, { told, clustersTold, telling }: SoFar): boolean {
  if (rated.passage.clusters.some((id) => clustersTold.has(id))) return true;
  return (
    toldShare(rated, told, 0, rated.pairsFrom) > maxToldShare(rated, told, telling) ||
    toldShare(rated, told, rated.pairsFrom, rated.factsFrom) > MAX_TOLD_PAIRS[telling]
  );
}

function maxToldShare(rated: RatedPassage, told: Uint8Array, telling: Telling): number {
  if (!rated.passage.isLatest) return MAX_TOLD_SHARE_REPLACED;
  const { concepts, factsFrom } = rated;
  const hasOnlyToldFacts = concepts.length > factsFrom && toldShare(rated, told, factsFrom, concepts.length) === 1;
  return hasOnlyToldFacts ? MAX_TOLD_SHARE_SAME_FACTS : MAX_TOLD_SHARE[telling];
}

/** Of the concepts `[start, end)` of a passage. */
function toldShare({ concepts }: RatedPassage, told: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (told[concepts[at]!]! > 0) count++;
  return count / Math.max(1, end - start);
}

/** What is left of a weight that has been told so many times. */
const LEFT = Float64Array.from({ length: 258 }, (_, times) => DECAY ** times);

/** Weight of what has not been told yet, in words and in facts. */
function newsOf(
  open: Choice,
  told: Uint8Array,
  { weights, isFact }: Rating,
): { readonly wordNews: number; readonly factNews: number } {
  const [first, second] = open;
  const here = second && new Set(first!.concepts);
  let wordNews = 0;
  let factNews = 0;
  for (const { concepts } of open)
    for (const concept of concepts) {
      // what both passages of a pair say is told once more by the second
      const times = told[concept]! + (concepts === second?.concepts && here!.has(concept) ? 1 : 0);
      const weight = weights[concept]! * LEFT[times]!;
      if (isFact[concept] === 1) factNews += weight;
      else wordNews += weight;
    }
  return { wordNews, factNews };
}
