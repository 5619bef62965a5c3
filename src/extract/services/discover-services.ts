/** Finds the services that an article's own sentences show: by the slots their names fill, and by the lists they stand in. */
import type { SegmentedArticle } from '../../model/analysis.js';
import type { Token } from '../../model/token.js';
import { isCasedText } from '../text-case.js';
import { DETERMINERS, listAfter, listBefore, SEPARATORS } from './name-lists.js';
import { type CasedTokens, isProper, type Run, runText } from './name-runs.js';
import { countOtherSigns } from './other-signs.js';
import type { FilledSlot } from './service-slot.js';
import { findSlots } from './service-slots.js';
import { matchService, type ServiceNames, serviceTable } from './service-table.js';
import { DESCRIPTORS, MORE_KINDS, SERVICE_HEADS } from './service-words.js';

/** Rounds in which lists spread what is known: the second finds the neighbors of neighbors. */
const MAX_ROUNDS = 3;

/**
 * In:     a segmented article.
 * Out:    names that its sentences show to be services.
 * Cost:   linear in the text.
 */
export function discoverServices(segmented: SegmentedArticle): ServiceNames {
  const { tokens, sentences } = segmented;
  const text: CasedTokens = { tokens, isCased: isCasedText(tokens) };
  const others = countOtherSigns(tokens);
  const names = new Map<string, string>();
  const slots = sentences.flatMap((sentence) => findSlots(text, sentence));
  const evidence = weigh(text, slots);
  const owners = addFamilies(evidence);

  for (const [name, found] of evidence)
    if (!owners.has(name) && isService(found, others.get(name) ?? 0)) names.set(name, displayName(text, found.run));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = names.size;
    for (const run of listNeighbors(segmented, text, names)) {
      const name = runText(text, run);
      if (!names.has(name) && !others.has(name) && !owners.has(name)) names.set(name, displayName(text, run));
    }
    if (names.size === before) break;
  }
  return names;
}

/**
 * One strong slot will do, where the name does not act like a company, a person or a place more than twice as often: news
 * says of services too that they promised and said. Weak slots must be of two kinds, and nothing may speak against them.
 */
const isService = ({ strong, weak }: Evidence, otherSigns: number): boolean =>
  strong > 0 ? otherSigns <= 2 * strong : weak.size > 1 && otherSigns === 0;

interface Evidence {
  strong: number;
  /** Kinds of weak slots it fills. */
  readonly weak: Set<string>;
  readonly run: Run;
}

function weigh(text: CasedTokens, slots: readonly FilledSlot[]): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  for (const { slot, strength, startToken, endToken } of slots) {
    const run = { startToken, endToken };
    const name = runText(text, run);
    const entry = evidence.get(name) ?? { strong: 0, weak: new Set(), run };
    if (strength === 'strong') entry.strong++;
    else entry.weak.add(slot);
    // `PlatePal`: a capital inside makes a brand
    if (text.isCased && isBrand(text.tokens[startToken]!.form)) entry.weak.add('brand');
    evidence.set(name, entry);
  }
  return evidence;
}

const isBrand = (form: string): boolean => /^\p{Lu}\p{Ll}+\p{Lu}/u.test(form);

/**
 * `norvane mail` and `norvane pay`: one owner's names with different heads speak for each other.
 * Out:    the owners, which are firms themselves.
 */
function addFamilies(evidence: ReadonlyMap<string, Evidence>): ReadonlySet<string> {
  const heads = new Map<string, Set<string>>();
  const split = (name: string): readonly [string, string] => [
    name.slice(0, name.lastIndexOf(' ')),
    name.slice(name.lastIndexOf(' ') + 1),
  ];
  for (const name of evidence.keys()) {
    const [owner, head] = split(name);
    if (SERVICE_HEADS.has(head) && owner !== '') heads.set(owner, (heads.get(owner) ?? new Set()).add(head));
  }
  for (const [name, { weak }] of evidence)
    if ((heads.get(split(name)[0])?.size ?? 0) > 1 && SERVICE_HEADS.has(split(name)[1])) weak.add('family');
  return new Set([...heads].filter(([, own]) => own.size > 1).map(([owner]) => owner));
}

/** Names that stand in one list with a service. */
function listNeighbors({ tokens, sentences }: SegmentedArticle, text: CasedTokens, names: ServiceNames): Run[] {
  const table = serviceTable(names);
  const found: Run[] = [];
  for (const { startToken: from, endToken: to } of sentences) {
    for (let i = from; i < to; i++) {
      const match = matchService(table, text, i, to);
      if (!match) continue;
      const [before, after] = [listGapBefore(tokens, i, from), listGapAfter(tokens, match.endToken, to)];
      const items = [
        ...(before === null ? [] : listBefore(text, before, from)),
        ...(after === null ? [] : listAfter(text, after, to)),
      ];
      // `the maker of norvane mail , kestrin systems`: a comma alone makes no list
      if (hasConjunction(tokens, [...items, { startToken: i, endToken: match.endToken }]))
        for (const run of items) if (isProper(text, run, from)) found.push(run);
      i = match.endToken - 1;
    }
  }
  return found;
}

/** `and` or `or` stands between the first item and the last. */
function hasConjunction(tokens: readonly Token[], items: readonly Run[]): boolean {
  const from = items.reduce((first, { startToken }) => Math.min(first, startToken), Number.POSITIVE_INFINITY);
  const to = items.reduce((last, { endToken }) => Math.max(last, endToken), 0);
  return tokens.slice(from, to).some(({ lower }) => CONJUNCTIONS.has(lower));
}

const CONJUNCTIONS = new Set(['and', 'or', '&']);

/** End of the list item before `at`, where only a separator and a determiner stand between. */
function listGapBefore(tokens: readonly Token[], at: number, from: number): number | null {
  let i = at;
  // `petcircle and |the dating platform| sparkd`
  const isToldKind = i > from && (DESCRIPTORS.has(tokens[i - 1]!.lower) || MORE_KINDS.has(tokens[i - 1]!.lower));
  for (let k = 0; isToldKind && k < MAX_KIND && i > from && !DETERMINERS.has(tokens[i - 1]!.lower); k++) i--;
  while (i > from && (tokens[i - 1]!.lower === 'the' || tokens[i - 1]!.lower === 'its')) i--;
  const end = i;
  while (i > from && SEPARATORS.has(tokens[i - 1]!.lower)) i--;
  return i < end && i > from ? i : null;
}

/** Words that tell the kind of a list item, at most. */
const MAX_KIND = 3;

/** Start of the list item after `at`, where only separators stand between. */
function listGapAfter(tokens: readonly Token[], at: number, to: number): number | null {
  let i = at;
  while (i < to && SEPARATORS.has(tokens[i]!.lower)) i++;
  return i > at && i < to ? i : null;
}

/** As cased text prints it, else with capitals. */
const displayName = ({ tokens, isCased }: CasedTokens, { startToken, endToken }: Run): string =>
  tokens
    .slice(startToken, endToken)
    .map(({ form }) => (isCased ? form : form.charAt(0).toUpperCase() + form.slice(1)))
    .join(' ');
