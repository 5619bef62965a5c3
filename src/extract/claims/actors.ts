/** Who acts in an article: the people, firms and bodies that speak in it, under one name each. */
import type { Sentence, Token } from '../../model/token.js';
import { isGivenName } from '../../text/given-names.js';
import { wordTest } from '../../text/vocabulary.js';
import { wordSign } from '../../text/word-signs.js';
import { wordClass } from '../word-class.js';
import {
  type Actor,
  type ActorKind,
  actorOf,
  isLeading,
  isNameWord,
  PERSON_SIGNS,
  personAt,
  SPOKESPEOPLE,
} from './actor-names.js';
import { type ActorPlaces, type FullNames, type Place, placesOf } from './actor-places.js';
import { isAuxiliary, isFiniteVerb } from './clauses.js';
import { type Phrase, phraseAfter, phraseBefore, phraseText, skipAuxiliariesBack } from './noun-phrases.js';
import { isSpeechVerb, OTHER_ACTS, SPEECH_VERBS } from './speech-verbs.js';

export interface Actors extends ActorPlaces, FullNames {
  /** Where services are named, in reading order. */
  readonly services: readonly Place[];
  /** Bodies told by their last word: `health ministry` of `ministry`. */
  readonly bodies: ReadonlyMap<string, string>;
}

interface Scene {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly signs: readonly number[];
  /** Where services are named, in reading order. */
  readonly services: readonly Place[];
}

/**
 * In:     the tokens of an article, its sentences, and where services are named in it.
 * Out:    those that speak in it, and where they are named.
 * Cost:   linear in the text.
 */
export function findActors({ tokens, sentences, signs, services }: Scene): Actors {
  const serviceStarts = new Set(services.map(({ at }) => at));
  const heard: Heard = { kinds: new Map(), bodies: new Map() };
  for (const { startToken, endToken, leadTokens } of sentences) {
    const opening = openingName(tokens, startToken + leadTokens, endToken);
    if (opening && !serviceStarts.has(opening.startToken)) learn(heard.kinds, actorOf(tokens, opening));
    for (let i = startToken; i < endToken; i++) {
      if ((signs[i]! & ACTOR) === 0) continue;
      const person = personAt(tokens, i, { from: startToken, to: endToken });
      if (person) learn(heard.kinds, { name: person, kind: 'person' });
      hearAt(tokens, i, { heard, from: startToken, to: endToken });
    }
  }
  const fullNames = surnames(heard.kinds);
  const shortNames = shortened(heard.kinds);
  const { people, firms, firmNames } = placesOf(tokens, heard.kinds, { fullNames, shortNames, signs });
  return { people, firms, firmNames, services, bodies: heard.bodies, fullNames, shortNames };
}

const ACTING = [...SPEECH_VERBS, ...OTHER_ACTS, ...SPOKESPEOPLE];
/** Who acts stands beside them. */
const isActing = wordTest(ACTING);
/** Beside them, people and firms are named that act. */
const ACTOR = wordSign(wordTest([...ACTING, ...PERSON_SIGNS]));

/** What the speakers of an article are called. */
interface Heard {
  readonly kinds: Map<string, ActorKind>;
  readonly bodies: Map<string, string>;
}

interface Hearing {
  readonly heard: Heard;
  readonly from: number;
  readonly to: number;
}

/** Learns who stands beside a verb of speech. */
function hearAt(tokens: readonly Token[], at: number, { heard, from, to }: Hearing): void {
  const { word } = tokens[at]!;
  if (!isActing(word)) return;
  hearPhrase(tokens, phraseBefore(tokens, skipAuxiliariesBack(tokens, at, from), from), heard);
  if (isSpeechVerb(word)) hearPhrase(tokens, phraseAfter(tokens, at + 1, to), heard);
}

function hearPhrase(tokens: readonly Token[], phrase: Phrase | null, { kinds, bodies }: Heard): void {
  if (!phrase) return;
  const actor = actorOf(tokens, phrase);
  learn(kinds, actor);
  if (!actor && phrase.endToken - phrase.startToken > 1)
    bodies.set(tokens[phrase.endToken - 1]!.lower, phraseText(tokens, phrase));
}

function learn(kinds: Map<string, ActorKind>, actor: Actor | null): void {
  if (actor && (actor.kind === 'person' || !kinds.has(actor.name))) kinds.set(actor.name, actor.kind);
}

/** A name that opens a sentence and has a verb: `kestrel will pay`, `norvane reported`. */
function openingName(tokens: readonly Token[], from: number, to: number): Phrase | null {
  if (from >= to || wordClass(tokens[from]!.word) !== 'name') return null;
  let end = from;
  while (end < Math.min(to, from + 3) && isNameWord(tokens[end]!)) end++;
  if (end === from || end >= to) return null;
  const next = tokens[end]!.word;
  const isApposed = next.lower === ',' && isGivenName(tokens[from]!.word) && end > from + 1;
  if (!isApposed && !isAuxiliary(next) && !isFiniteVerb(next)) return null;
  let start = from;
  while (start < end - 1 && isLeading(tokens[start]!.word)) start++;
  return { startToken: start, endToken: end, determiner: null, owner: null };
}

/** Words by which a firm's full name goes on. */
const COMPANY_TAIL: ReadonlySet<string> = new Set(
  'motor motors company bank air airlines airways group plc ltd ltd. inc inc. corp corp. corporation holdings limited'.split(
    ' ',
  ),
);

/** `norvane` of `norvane motor company`, where both speak. */
function shortened(kinds: ReadonlyMap<string, ActorKind>): Map<string, string> {
  const short = new Map<string, string>();
  for (const [name, kind] of kinds) {
    if (kind !== 'organization' || !COMPANY_TAIL.has(name.slice(name.lastIndexOf(' ') + 1))) continue;
    const parts = name.split(' ');
    let end = parts.length;
    while (end > 1 && COMPANY_TAIL.has(parts[end - 1]!)) end--;
    const head = parts.slice(0, end).join(' ');
    if (head !== name && kinds.get(head) === 'organization') short.set(name, head);
  }
  return short;
}

/** The full name of each surname that one person alone has. */
function surnames(kinds: ReadonlyMap<string, ActorKind>): Map<string, string> {
  const full = new Map<string, string>();
  const shared: string[] = [];
  for (const [name, kind] of kinds) {
    if (kind !== 'person' || !name.includes(' ')) continue;
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    if (full.has(surname)) shared.push(surname);
    else full.set(surname, name);
  }
  for (const surname of shared) full.delete(surname);
  return full;
}
