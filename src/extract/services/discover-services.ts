/** Finds the services that an article's own sentences show: by the slots their names fill, and by the lists they stand in. */
import type { EntityDraft } from '../draft.js';
import type { CasedText, CasedTokens } from '../text-case.js';
import { findServices } from './find-services.js';
import { listNeighbors } from './list-neighbors.js';
import { type Run, runText } from './name-runs.js';
import { countOtherSigns } from './other-signs.js';
import type { FilledSlot } from './service-slot.js';
import { findSlots } from './service-slots.js';
import { isServiceHead } from './service-words.js';

/** Rounds in which lists spread what is known: the second finds the neighbors of neighbors. */
const MAX_ROUNDS = 3;

/**
 * In:     an article's text.
 * Out:    a draft for each service named in it: well-known ones, and those that its sentences show to be services.
 * Cost:   linear in the text.
 */
export function discoverServices(text: CasedText): EntityDraft[] {
  const evidence = weigh(text, findSlots(text));
  const owners = addFamilies(text, evidence);
  const names = namesShown(text, evidence, owners);
  let found = findServices(text, names);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const neighbors = new Map<string, Run>();
    for (const run of listNeighbors(text, found)) {
      const name = runText(text, run);
      if (!names.has(name) && !neighbors.has(name) && !owners.has(name)) neighbors.set(name, run);
    }
    const others = countOtherSigns(text, neighbors.keys());
    const before = names.size;
    for (const [name, run] of neighbors) if (others.get(name) === 0) names.set(name, displayName(text, run));
    if (names.size === before) break;
    found = findServices(text, names);
  }
  return found;
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
function addFamilies({ tokens }: CasedTokens, evidence: ReadonlyMap<string, Evidence>): ReadonlySet<string> {
  const headed = [...evidence].filter(([, { run }]) => isServiceHead(tokens[run.endToken - 1]!.word));
  const heads = new Map<string, Set<string>>();
  const ownerOf = (name: string): string => name.slice(0, name.lastIndexOf(' '));
  for (const [name, { run }] of headed) {
    const owner = ownerOf(name);
    heads.set(owner, (heads.get(owner) ?? new Set()).add(tokens[run.endToken - 1]!.lower));
  }
  for (const [name, { weak }] of headed) if (heads.get(ownerOf(name))!.size > 1) weak.add('family');
  return new Set([...heads].filter(([, own]) => own.size > 1).map(([owner]) => owner));
}

/** The names that the slots they fill show to be services, with their display names. */
function namesShown(
  text: CasedText,
  evidence: ReadonlyMap<string, Evidence>,
  owners: ReadonlySet<string>,
): Map<string, string> {
  const others = countOtherSigns(text, evidence.keys());
  const names = new Map<string, string>();
  for (const [name, found] of evidence)
    if (!owners.has(name) && isService(found, others.get(name)!)) names.set(name, displayName(text, found.run));
  return names;
}

/**
 * One strong slot will do, where the name does not act like a company, a person or a place more than twice as often: news
 * says of services too that they promised and said. Weak slots must be of two kinds, and nothing may speak against them.
 */
const isService = ({ strong, weak }: Evidence, otherSigns: number): boolean =>
  strong > 0 ? otherSigns <= 2 * strong : weak.size > 1 && otherSigns === 0;

/** As cased text prints it, else with capitals. */
const displayName = ({ tokens, isCased }: CasedTokens, { startToken, endToken }: Run): string =>
  tokens
    .slice(startToken, endToken)
    .map(({ form }) => (isCased ? form : form.charAt(0).toUpperCase() + form.slice(1)))
    .join(' ');
