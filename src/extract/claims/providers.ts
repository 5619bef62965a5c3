/** Who runs a service, where the text says so: `apple 's icloud`, `a site run by norvane`, `norvane , which owns tunehall`. */
import { COUNTRIES } from '../../data/countries.js';
import { WELL_KNOWN_SERVICES } from '../../data/well-known-services.js';
import type { Sentence, Token } from '../../model/token.js';
import type { Word } from '../../model/word.js';
import { testOf } from '../../text/vocabulary.js';
import type { Draft, EntityDraft } from '../draft.js';
import { wordAt } from '../word-at.js';
import { wordClass } from '../word-class.js';
import type { Actors } from './actors.js';
import { isAuxiliary, isFiniteVerb } from './clauses.js';
import { isHolder } from './holders.js';
import { type Phrase, phraseAfter, phraseBefore } from './noun-phrases.js';
import { resolveActor } from './resolve-actor.js';
import { subjectOfVerb } from './verb-subjects.js';

const isRunning = testOf(
  'runs run owns own operates operate makes make provides provide publishes launched developed built',
);
const isRun = testOf('run owned operated made provided published developed built launched backed offered');
const isRunner = testOf('maker owner operator provider publisher developer');
const standsBetween = testOf(', which that is was are were now also jointly wholly');
const standsBeforeName = testOf("the a an its own new online , - 's");
/** What stands between a service's name and the comma after it. */
const isDescriptor = testOf('app site website service network platform system');
/** Words between a service and the words that tell who runs it, at most. */
const MAX_GAP = 6;
const COUNTRY_WORDS = new Set(
  COUNTRIES.flatMap(({ name, aliases, demonyms }) => [name.toLowerCase(), ...aliases, ...demonyms]),
);
/** What the table says of well-known services: it counts where the text names the provider. */
const KNOWN_PROVIDERS: ReadonlyMap<string, string> = new Map(
  WELL_KNOWN_SERVICES.map(({ display, provider }) => [display.toLowerCase(), provider.toLowerCase()]),
);

interface Naming {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly drafts: readonly Draft[];
  readonly actors: Actors;
}

/**
 * In:     an article with what was found in it, in reading order.
 * Out:    the provider of each service that has one, by the service's lower-case name; of several the one named first.
 * Cost:   linear in the text.
 */
export function findProviders({ tokens, sentences, drafts, actors }: Naming): ReadonlyMap<string, string> {
  const providers = new Map<string, string>();
  const named = new Set<string>();
  for (const draft of drafts) if (draft.kind === 'service') named.add(nameOf(draft));
  let index = 0;
  for (const draft of drafts) {
    if (draft.kind !== 'service') continue;
    while (sentences[index]!.endToken <= draft.startToken) index++;
    const name = nameOf(draft);
    if (providers.has(name)) continue;
    const { startToken: from, endToken: to } = sentences[index]!;
    const phrase =
      runBy(tokens, draft, to) ?? ownerBefore(tokens, draft, from) ?? runnerBefore(tokens, draft, { from, to });
    const provider = phrase && providerName(tokens, phrase, actors);
    if (provider && provider !== name && !named.has(provider)) providers.set(name, provider);
  }
  for (const name of named) {
    if (providers.has(name)) continue;
    const known = KNOWN_PROVIDERS.get(name);
    const firm = firmIn(name, actors);
    const stated = known !== undefined && isSpokenOf(tokens, known) ? known : firm;
    if (stated !== undefined && stated !== name) providers.set(name, stated);
  }
  return providers;
}

/** `norvane` of `norvane mail`: the longest firm's name that the service's own begins with. */
function firmIn(name: string, { firmNames }: Actors): string | undefined {
  const parts = name.split(' ');
  for (let end = parts.length - 1; end > 0; end--) {
    const head = parts.slice(0, end).join(' ');
    if (firmNames.has(head)) return head;
  }
  return undefined;
}

/** The text names the provider that the table knows, or its first word. */
function isSpokenOf(tokens: readonly Token[], provider: string): boolean {
  const [first] = provider.split(' ');
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.lower === first) return true;
  return false;
}

const nameOf = ({ entity }: EntityDraft): string => entity.name.toLowerCase();

/** An organization's or a body's name; nobody else runs services. */
function providerName(tokens: readonly Token[], phrase: Phrase, actors: Actors): string | null {
  if (!isHolder(tokens, phrase) || tokens.slice(phrase.startToken, phrase.endToken).every(isOfCountry)) return null;
  return resolveActor(tokens, phrase, actors);
}

const isOfCountry = ({ lower }: Token): boolean => COUNTRY_WORDS.has(lower);

/** `tunehall , which is run by |norvane|`, `a site run by |norvane|` */
function runBy(tokens: readonly Token[], { endToken }: Draft, to: number): Phrase | null {
  for (let i = endToken; i < Math.min(to - 2, endToken + MAX_GAP); i++) {
    const { word, kind } = tokens[i]!;
    if (isRun(word) && tokens[i + 1]!.lower === 'by') return phraseAfter(tokens, i + 2, to);
    if (!standsBetween(word) && (kind !== 'word' || isFiniteVerb(word))) return null;
  }
  return null;
}

/** `|norvane| 's music service tunehall`, `|pippin| said its own app , pippin hub` */
function ownerBefore(tokens: readonly Token[], { startToken }: Draft, from: number): Phrase | null {
  for (let i = startToken - 1; i > Math.max(from, startToken - 1 - MAX_GAP); i--) {
    const { word, lower, kind } = tokens[i]!;
    if (lower === "'s") return phraseBefore(tokens, i, from);
    if (lower === 'its') return firstSubject(tokens, from, i);
    if (!isModifier(word) || (kind === 'word' && (isAuxiliary(word) || isFiniteVerb(word)))) return null;
  }
  return null;
}

function isModifier(word: Word): boolean {
  if (standsBeforeName(word)) return true;
  const found = wordClass(word);
  return found === 'noun' || found === 'adjective' || found === 'name';
}

/** Tokens of a sentence among which its first verb is looked for. */
const MAX_SUBJECT = 80;

/** Who a sentence is about: before its first verb. */
function firstSubject(tokens: readonly Token[], from: number, to: number): Phrase | null {
  for (let i = from + 1; i < Math.min(to, from + MAX_SUBJECT); i++)
    if (isAuxiliary(tokens[i]!.word) || isFiniteVerb(tokens[i]!.word))
      return subjectOfVerb(tokens, i, from)?.phrase ?? null;
  return null;
}

/** `|norvane| , which owns tunehall`, `|norvane| runs tunehall`, `|norvane| , the maker of tunehall`, `the maker of tunehall , |norvane|` */
function runnerBefore(
  tokens: readonly Token[],
  { startToken, endToken }: Draft,
  { from, to }: { readonly from: number; readonly to: number },
): Phrase | null {
  let at = startToken - 1;
  while (at > from && standsBeforeName(tokens[at]!.word) && tokens[at]!.form !== ',') at--;
  if (at > from && isRunning(tokens[at]!.word)) return subjectOfVerb(tokens, at, from)?.phrase ?? null;
  if (tokens[at]?.lower !== 'of' || !isRunner(wordAt(tokens, at - 1))) return null;
  const comma = tokens[at - 2]?.lower === 'the' ? at - 3 : at - 2;
  if (tokens[comma]?.form === ',' && comma > from) return phraseBefore(tokens, comma, from);
  // `the maker of the tunehall app , norvane`
  const end = isDescriptor(wordAt(tokens, endToken)) ? endToken + 1 : endToken;
  return tokens[end]?.form === ',' ? phraseAfter(tokens, end + 1, to) : null;
}
