/** The names that are services: well-known ones, and those that an article taught. */
import { WELL_KNOWN_SERVICES, type WellKnownService } from '../../data/well-known-services.js';
import { residueSieve, wordSign } from '../../text/word-signs.js';
import { compilePhrases, loadPhrases, longestPhraseAt, type PhraseMatch, type PhraseTable } from '../phrase-table.js';
import { type CasedTokens, isCapital } from '../text-case.js';

/** Lower-case names with their display names. */
export type ServiceNames = ReadonlyMap<string, string>;

interface Known extends WellKnownService {
  readonly needsSign: boolean;
}

const KNOWN: PhraseTable<Known> = loadPhrases(
  WELL_KNOWN_SERVICES.flatMap((service) =>
    [service.name, ...(service.aliases ?? [])].map(
      (name) => [name, { ...service, needsSign: Boolean(service.medium || service.isAmbiguous) }] as const,
    ),
  ),
);

/** What `matchService` looks names up in. */
export interface ServiceTable {
  readonly names: ServiceNames;
  readonly taught: PhraseTable<string>;
  /** By the residues of words' numbers, 1 where a taught name may start with such a word. */
  readonly sieve: readonly number[];
}

/** In: names beside the well-known ones. Out: the table of both; its content does not depend on their order. */
export function serviceTable(names: ServiceNames): ServiceTable {
  const taught = compilePhrases([...names].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  return { names, taught, sieve: residueSieve(taught.root.next) };
}

/** Some well-known name starts with the word. */
export const KNOWN_SERVICE = wordSign(KNOWN.isOpener);

/**
 * The longest service name that starts at token `at` and ends before `end`, with its display name. A platform or a common
 * word (`twitter`, `slack`) needs to be among the taught names, a taught name in cased text a capital.
 */
export function matchService(
  table: ServiceTable,
  { tokens, isCased }: CasedTokens,
  at: number,
  end: number,
): PhraseMatch<string> | null {
  const known = longestPhraseAt(KNOWN, tokens, at, end);
  const taught = longestPhraseAt(table.taught, tokens, at, end);
  const isSure = known !== null && (!known.value.needsSign || table.names.has(known.value.name));
  if (isSure && (!taught || known.endToken >= taught.endToken)) return { ...known, value: known.value.display };
  return taught && (!isCased || isCapital(tokens[at])) ? taught : null;
}
