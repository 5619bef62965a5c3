/** Who a phrase means: the canonical name that it is, or that it points back to. */
import type { Token } from '../../model/token.js';
import { wordOf } from '../../text/vocabulary.js';
import { wordClass } from '../word-class.js';
import { actorOf, FIRM_NOUNS } from './actor-names.js';
import type { Actors, Place } from './actors.js';
import { type Phrase, phraseText } from './noun-phrases.js';
import { lastIndexAt } from './sorted-search.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * In:     a noun phrase or pronoun, and the actors of the article.
 * Out:    the canonical name of who it means: a name, the firm or person it points back to, else its own words; null for
 *         nobody in particular (`it`, `one person`).
 */
export function resolveActor(tokens: readonly Token[], phrase: Phrase, actors: Actors): string | null {
  const text = phraseText(tokens, phrase);
  if (text === 'he' || text === 'she') return lastBefore(actors.people, phrase.startToken);
  if (text === 'it') return mainFirm(actors, phrase.startToken);
  if (PRONOUNS.has(text)) return null;
  const head = tokens[phrase.endToken - 1]!.lower;
  if (FIRM_NOUNS.has(head) && POINTING.has(phrase.determiner ?? '') && isPlain(tokens, phrase))
    return mainFirm(actors, phrase.startToken) ?? text;
  if (SERVICE_NOUNS.has(head) && phrase.determiner === 'the' && phrase.endToken - phrase.startToken === 1)
    return lastBefore(actors.services, phrase.startToken) ?? text;
  const actor = VAGUE.has(head) ? null : actorOf(tokens, phrase);
  if (actor) return actors.fullNames.get(actor.name) ?? actors.shortNames.get(actor.name) ?? actor.name;
  const surname = actors.fullNames.get(head);
  if (surname) return surname;
  if (VAGUE.has(head)) return null;

  if (phrase.endToken - phrase.startToken === 1 && actors.bodies.has(head)) return actors.bodies.get(head)!;
  // `norvane 's trust`; of `the country 's watchdog` the owner says nothing
  return phrase.owner !== null && wordClass(wordOf(phrase.owner)) === 'name' ? `${phrase.owner} 's ${text}` : text;
}

/** Nothing before the noun tells another firm apart: `the californian tech giant`, `the budget carrier`; not `the rival bank`. */
function isPlain(tokens: readonly Token[], { startToken, endToken, determiner }: Phrase): boolean {
  if (endToken - startToken > 1 && determiner !== 'the') return false;
  for (let i = startToken; i < endToken - 1; i++) {
    const { lower } = tokens[i]!;
    if (OTHER.has(lower) || (wordClass(wordOf(lower)) !== 'adjective' && !TRADES.has(lower))) return false;
  }
  return true;
}

const OTHER = words(
  'rival other second third new former private same separate parent joint big major local small foreign central national international federal royal public regional commercial',
);
/** Trades that a firm noun may carry when it points back. */
const TRADES = words('budget tech technology internet software telecoms');

/** Determiners of a noun that points back; tokenized news drops some. */
const POINTING = new Set(['the', 'that', 'this', '']);
const SERVICE_NOUNS = words('app service site website platform network line store');
const PRONOUNS = words('they we i you who which that this');
const VAGUE = words(
  'person user man woman people others customer post message statement nobody everybody everyone somebody someone none robot article version story newspaper paper reader shop',
);

/** Who or what is named last before the place. */
const lastBefore = (places: readonly Place[], before: number): string | null =>
  places[lastIndexAt(places, before - 1, ({ at }) => at)]?.name ?? null;

/** The organization that the article names most, of those named before the place where any is. */
const mainFirm = ({ firms }: Actors, before: number): string | null =>
  (firms.find(({ at }) => at < before) ?? firms[0])?.name ?? null;
