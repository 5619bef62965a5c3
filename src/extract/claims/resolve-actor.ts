/** Who a phrase means: the canonical name that it is, or that it points back to. */
import { COUNTRIES } from '../../data/countries.js';
import type { Token } from '../../model/token.js';
import { testOf, wordOf } from '../../text/vocabulary.js';
import { lastIndexAt } from '../sorted-search.js';
import { wordClass } from '../word-class.js';
import { actorOf, isFirmNoun } from './actor-names.js';
import type { Place } from './actor-places.js';
import type { Actors } from './actors.js';
import { isPronoun, type Phrase, phraseText } from './noun-phrases.js';

/**
 * In:     a noun phrase or pronoun, and the actors of the article.
 * Out:    the canonical name of who it means: a name, the firm or person it points back to, else its own words; null for
 *         nobody in particular (`it`, `one person`).
 */
export function resolveActor(tokens: readonly Token[], phrase: Phrase, actors: Actors): string | null {
  const { word, lower } = tokens[phrase.endToken - 1]!;
  const isSingle = phrase.endToken - phrase.startToken === 1;
  if (isSingle && isPronoun(word)) return antecedentOf(lower, phrase.startToken, actors);
  if (isFirmNoun(word) && isPointing(phrase.determiner) && isPlain(tokens, phrase))
    return mainFirm(actors, phrase.startToken) ?? phraseText(tokens, phrase);
  if (isSingle && phrase.determiner === 'the' && isServiceNoun(word))
    return lastBefore(actors.services, phrase.startToken) ?? lower;
  const isNobody = isVague(word);
  const actor = isNobody ? null : actorOf(tokens, phrase);
  if (actor) return actors.fullNames.get(actor.name) ?? actors.shortNames.get(actor.name) ?? actor.name;
  const surname = actors.fullNames.get(lower);
  if (surname) return surname;
  if (isNobody) return null;
  if (isSingle && actors.bodies.has(lower)) return actors.bodies.get(lower)!;
  const text = phraseText(tokens, phrase);
  // `norvane 's trust`; of `the country 's watchdog` the owner says nothing
  return phrase.owner !== null && wordClass(wordOf(phrase.owner)) === 'name' ? `${phrase.owner} 's ${text}` : text;
}

/** Whom a pronoun points back to. */
function antecedentOf(pronoun: string, at: number, actors: Actors): string | null {
  if (pronoun === 'he' || pronoun === 'she') return lastBefore(actors.people, at);
  return pronoun === 'it' ? mainFirm(actors, at) : null;
}

/** Nothing before the noun tells another firm apart: `the californian tech giant`, `the budget carrier`; not `the rival bank`. */
function isPlain(tokens: readonly Token[], { startToken, endToken, determiner }: Phrase): boolean {
  if (endToken - startToken > 1 && determiner !== 'the') return false;
  for (let i = startToken; i < endToken - 1; i++) {
    const { word } = tokens[i]!;
    if (isOther(word) || (wordClass(word) !== 'adjective' && !isTrade(word))) return false;
  }
  return true;
}

const isOther = testOf(
  'rival other second third new former private same separate parent joint big major local small foreign central national international federal royal public regional commercial',
);
/** Trades that a firm noun may carry when it points back. */
const isTrade = testOf('budget tech technology internet software telecoms');

/** Determiners of a noun that points back; tokenized news drops some. */
const isPointing = (determiner: string | null): boolean =>
  determiner === null || determiner === 'the' || determiner === 'that' || determiner === 'this';
const isServiceNoun = testOf('app service site website platform network line store');
const isVague = testOf(
  'person user man woman people others customer post message statement nobody everybody everyone somebody someone none robot article version story newspaper paper reader shop',
);

/** Who or what is named last before the place. */
const lastBefore = (places: readonly Place[], before: number): string | null =>
  places[lastIndexAt(places, before - 1, ({ at }) => at)]?.name ?? null;

/** The organization that the article names most, of those named before the place where any is; countries speak too, but are no firms. */
function mainFirm({ firms }: Actors, before: number): string | null {
  const isFirm = ({ name }: Place): boolean => !COUNTRY_NAMES.has(name);
  return (firms.find((place) => place.at < before && isFirm(place)) ?? firms.find(isFirm))?.name ?? null;
}

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ name, aliases }) => [name.toLowerCase(), ...aliases]),
);
