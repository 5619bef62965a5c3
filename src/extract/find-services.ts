/** Services named in a text: well-known ones, and those that the article's own sentences show to be services. */
import { WELL_KNOWN_SERVICES, type WellKnownService } from '../data/well-known-services.js';
import type { SegmentedArticle } from '../model/analysis.js';
import type { Token } from '../model/token.js';
import type { EntityDraft } from './entity-draft.js';
import { type CasedTokens, isProper, type Run, runText } from './name-runs.js';
import { compilePhrases, longestPhraseAt, type PhraseMatch, type PhraseTable } from './phrase-table.js';
import { type FilledSlot, findSlots, listAfter, listBefore } from './service-slots.js';
import { AUXILIARIES, COMPANY_AFTER, SERVICE_HEADS } from './service-words.js';
import { isCapital, isCasedText } from './text-case.js';

/** Lower-case names with their display names. */
export type ServiceNames = ReadonlyMap<string, string>;

interface Known extends WellKnownService {
  readonly needsSign: boolean;
}

const KNOWN: PhraseTable<Known> = compilePhrases(
  WELL_KNOWN_SERVICES.flatMap((service) =>
    [service.name, ...(service.aliases ?? [])].map(
      (name) => [name, { ...service, needsSign: Boolean(service.medium || service.isAmbiguous) }] as const,
    ),
  ),
);

/**
 * In:     a segmented article, and the names its own sentences or another article's show to be services.
 * Out:    a draft for each service named, longest name first, in reading order.
 * Cost:   linear in the text.
 */
export function findServices({ tokens, sentences }: SegmentedArticle, names: ServiceNames): EntityDraft[] {
  const discovered = compilePhrases([...names].sort(byName));
  const isCased = isCasedText(tokens);
  const found: EntityDraft[] = [];
  for (const { startToken, endToken } of sentences) {
    for (let i = startToken; i < endToken; i++) {
      const match = matchAt({ tokens, isCased }, { discovered, names, at: i, end: endToken });
      if (!match) continue;
      found.push({
        kind: 'service',
        entity: { name: match.value, code: null },
        startToken: i,
        endToken: match.endToken,
      });
      i = match.endToken - 1;
    }
  }
  return found;
}

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : a > b ? 1 : 0);

interface Place {
  readonly discovered: PhraseTable<string>;
  readonly names: ServiceNames;
  readonly at: number;
  readonly end: number;
}

function matchAt({ tokens, isCased }: CasedTokens, { discovered, names, at, end }: Place): PhraseMatch<string> | null {
  const known = longestPhraseAt(KNOWN, tokens, at, end);
  const own = longestPhraseAt(discovered, tokens, at, end);
  const isSure = known !== null && (!known.value.needsSign || names.has(known.value.name));
  if (isSure && (!own || known.endToken >= own.endToken)) return { ...known, value: known.value.display };
  return own && (!isCased || isCapital(tokens[at])) ? own : null;
}

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
  const speakers = countCompanySigns(tokens);
  const names = new Map<string, string>();
  const evidence = weigh(
    text,
    sentences.flatMap((sentence) => findSlots(text, sentence)),
  );
  for (const [name, { strong, weak, run }] of evidence) {
    const companySigns = speakers.get(name) ?? 0;
    if (strong > 0 ? companySigns <= 2 * strong : weak.size > 1 && companySigns === 0)
      names.set(name, displayName(text, run));
  }
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = names.size;
    for (const run of listNeighbors(segmented, text, names)) {
      const name = runText(text, run);
      if (!names.has(name) && !speakers.has(name)) names.set(name, displayName(text, run));
    }
    if (names.size === before) break;
  }
  return names;
}

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
    evidence.set(name, entry);
  }
  addFamilies(evidence);
  return evidence;
}

/** `norvane mail` and `norvane pay`: one owner's names with different heads speak for each other. */
function addFamilies(evidence: ReadonlyMap<string, Evidence>): void {
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
}

/** How often the one to three words before a verb of speech, a `spokesman` or `shares` stand there: names of companies and people. */
function countCompanySigns(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  tokens.forEach((token, i) => {
    if (!COMPANY_AFTER.has(token.lower)) return;
    let end = i;
    while (end > 0 && AUXILIARIES.has(tokens[end - 1]!.lower)) end--;
    let name = '';
    for (let start = end - 1; start >= Math.max(0, end - 3); start--) {
      name = name === '' ? tokens[start]!.lower : `${tokens[start]!.lower} ${name}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  });
  return counts;
}

/** Names that stand in one list with a service. */
function listNeighbors({ tokens, sentences }: SegmentedArticle, text: CasedTokens, names: ServiceNames): Run[] {
  const discovered = compilePhrases([...names].sort(byName));
  const found: Run[] = [];
  for (const { startToken: from, endToken: to } of sentences) {
    for (let i = from; i < to; i++) {
      const match = matchAt(text, { discovered, names, at: i, end: to });
      if (!match) continue;
      const [before, after] = [listGapBefore(tokens, i, from), listGapAfter(tokens, match.endToken, to)];
      const items = [
        ...(before === null ? [] : listBefore(text, before, from)),
        ...(after === null ? [] : listAfter(text, after, to)),
      ];
      found.push(...items.filter((run) => isProper(text, run, from)));
      i = match.endToken - 1;
    }
  }
  return found;
}

const SEPARATORS = new Set([',', 'and', 'or', '&']);

/** End of the list item before `at`, where only a separator and a determiner stand between. */
function listGapBefore(tokens: readonly Token[], at: number, from: number): number | null {
  let i = at;
  while (i > from && (tokens[i - 1]!.lower === 'the' || tokens[i - 1]!.lower === 'its')) i--;
  const end = i;
  while (i > from && SEPARATORS.has(tokens[i - 1]!.lower)) i--;
  return i < end && i > from ? i : null;
}

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
