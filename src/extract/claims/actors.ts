/** Who acts in an article: the people, firms and bodies that speak in it, under one name each. */
import type { Sentence, Token } from '../../model/token.js';
import { GIVEN_NAMES } from '../../text/given-names.js';
import { compilePhrases, longestPhraseAt } from '../phrase-table.js';
import { isCapital } from '../text-case.js';
import { wordClass } from '../word-class.js';
import { isAuxiliary, isFiniteVerb } from './clauses.js';
import { type Phrase, phraseAfter, phraseBefore, phraseText, skipAuxiliariesBack } from './noun-phrases.js';
import { lastIndexAt } from './sorted-search.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Acts of speech that report nothing: who does them is an actor all the same. */
const OTHER_ACTS = words('apologised apologized promised refused declined agreed decided pledged');
/** Verbs that report what somebody says or thinks. */
export const SPEECH_VERBS = words(
  'said says say saying told tells tell announced announces confirmed confirms admitted admits revealed reveals claimed claims insisted insists added adds wrote writes tweeted warned warns estimated estimates expects expected believes believe believed suspect suspects stated states explained explains suggested suggests argued argues acknowledged predicted predicts reckon reckons counts noted posted replied boasted conceded declared disclosed stressed stresses ruled rules concluded concludes calculated calculates alleged alleges testified complained maintained maintains forecast adding warning',
);
/** Of those, verbs that do much else: they report only before `that`, a colon or a clause. */
export const SELDOM_SPEECH = words(
  'posted counts states noted expected estimated believed added adds adding warning ruled rules forecast calculated maintained maintains',
);
const TITLES = words(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame judge justice inspector superintendent sergeant constable officer captain major colonel general president senator minister mayor sheriff rev rev. analyst director manager executive chairman spokesman spokeswoman prosecutor lawyer user passenger chief founder boss engineer doctor driver resident witness coach striker captain farmer owner editor author',
);
const SPOKESPEOPLE = words('spokesman spokeswoman spokesperson');
/** Nouns by which a text speaks of the firm it has named. */
const FIRM_NOUNS = words(
  'company firm group business retailer carmaker manufacturer bank airline broadcaster giant corporation start-up startup brand chain lender insurer brewer supermarket',
);

type ActorKind = 'person' | 'organization';

interface Actor {
  readonly name: string;
  readonly kind: ActorKind;
}

export interface Place {
  readonly name: string;
  readonly at: number;
}

export interface Actors {
  /** Where people are named, in reading order. */
  readonly people: readonly Place[];
  /** Each organization at its first place, the one named most often first. */
  readonly firms: readonly Place[];
  /** Where services are named, in reading order. */
  readonly services: readonly Place[];
  /** Bodies told by their last word: `health ministry` of `ministry`. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Full name of each surname that only one person has. */
  readonly fullNames: ReadonlyMap<string, string>;
}

/**
 * In:     the tokens of an article, its sentences, and where services are named in it.
 * Out:    those that speak in it, and where they are named.
 * Cost:   linear in the text.
 */
export function findActors(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  services: readonly Place[],
): Actors {
  const serviceStarts = new Set(services.map(({ at }) => at));
  const heard: Heard = { kinds: new Map(), bodies: new Map() };
  for (const { startToken, endToken, leadTokens } of sentences) {
    const opening = openingName(tokens, startToken + leadTokens, endToken);
    if (opening && !serviceStarts.has(opening.startToken)) learn(heard.kinds, actorOf(tokens, opening));
    for (let i = startToken; i < endToken; i++) {
      const person = personAt(tokens, i, startToken, endToken);
      if (person) learn(heard.kinds, { name: person, kind: 'person' });
      hearAt(tokens, i, { heard, from: startToken, to: endToken });
    }
  }
  const fullNames = surnames(heard.kinds);
  return { ...placesOf(tokens, heard.kinds, fullNames), services, bodies: heard.bodies, fullNames };
}

/** `|maeve tollan| , 52 ,`, `the chief executive , |maeve tollan| , ...`, `sergeant |ida krohn|`: told by the token at `at`. */
function personAt(tokens: readonly Token[], at: number, from: number, to: number): string | null {
  const { form, lower } = tokens[at]!;
  if (form === ',' && isAge(tokens, at + 1, to)) return nameText(tokens, nameStart(tokens, at, from), at);
  if (!TITLES.has(lower)) return null;
  const start = tokens[at + 1]?.form === ',' ? at + 2 : at + 1;
  let end = start;
  while (end < Math.min(to, start + MAX_NAME) && isNamedAt(tokens, end)) end++;
  const isClosed = start === at + 1 || tokens[end]?.form === ',';
  return isClosed && end - start === 2 ? nameText(tokens, start, end) : null;
}

/** Words of a person's name, at most: `dana ruiz - keller`. */
const MAX_NAME = 4;
const [MIN_AGE, MAX_AGE] = [5, 110];

/** `52 ,` or `52 .` */
function isAge(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (!token || at >= to || !/^\d{1,3}$/.test(token.form)) return false;
  const years = Number(token.form);
  const next = tokens[at + 1]?.form;
  return years >= MIN_AGE && years <= MAX_AGE && (next === ',' || next === '.' || at + 1 >= to);
}

/** Start of the two or more words before a comma that can be a person's name. */
function nameStart(tokens: readonly Token[], end: number, from: number): number {
  let start = end;
  while (start > from && end - start < 2 && isNameWord(tokens[start - 1]!)) start--;
  return start;
}

/** Two words, one of which nothing but a name explains, or a given name first. */
function nameText(tokens: readonly Token[], startToken: number, endToken: number): string | null {
  const isName =
    endToken - startToken > 1 &&
    (GIVEN_NAMES.has(tokens[startToken]!.lower) || someNamed(tokens, startToken, endToken)) &&
    !TITLES.has(tokens[startToken]!.lower);
  return isName ? phraseText(tokens, { startToken, endToken }) : null;
}

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
  const { lower } = tokens[at]!;
  const isSpeech = SPEECH_VERBS.has(lower);
  if (!isSpeech && !OTHER_ACTS.has(lower) && !SPOKESPEOPLE.has(lower)) return;
  const before = phraseBefore(tokens, skipAuxiliariesBack(tokens, at, from), from);
  const after = isSpeech ? phraseAfter(tokens, at + 1, to) : null;
  for (const phrase of [before, after]) {
    if (!phrase) continue;
    const actor = actorOf(tokens, phrase);
    learn(heard.kinds, actor);
    if (!actor && phrase.endToken - phrase.startToken > 1)
      heard.bodies.set(tokens[phrase.endToken - 1]!.lower, phraseText(tokens, phrase));
  }
}

/** Where the actors are named: people in reading order, firms by how often. */
function placesOf(
  tokens: readonly Token[],
  kinds: ReadonlyMap<string, ActorKind>,
  fullNames: ReadonlyMap<string, string>,
): Pick<Actors, 'people' | 'firms'> {
  const table = compilePhrases([...kinds].map(([name, kind]) => [name, { name, kind }] as const));
  const people: Place[] = [];
  const firms = new Map<string, { name: string; at: number; count: number }>();
  for (let i = 0; i < tokens.length; i++) {
    const match = longestPhraseAt(table, tokens, i, tokens.length);
    if (!match) continue;
    const { name, kind } = match.value;
    if (kind === 'person' || fullNames.has(name)) people.push({ name: fullNames.get(name) ?? name, at: i });
    else {
      const firm = firms.get(name) ?? { name, at: i, count: 0 };
      firm.count++;
      firms.set(name, firm);
    }
    i = match.endToken - 1;
  }
  return { people, firms: [...firms.values()].sort((a, b) => b.count - a.count || a.at - b.at) };
}

function learn(kinds: Map<string, ActorKind>, actor: Actor | null): void {
  if (actor && (actor.kind === 'person' || !kinds.has(actor.name))) kinds.set(actor.name, actor.kind);
}

/** A name that opens a sentence and has a verb: `kestrel will pay`, `norvane reported`. */
function openingName(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let end = from;
  while (end < Math.min(to, from + 3) && isNameWord(tokens[end]!)) end++;
  const next = tokens[end]?.lower ?? '';
  const isSubject =
    end > from &&
    end < to &&
    (isAuxiliary(next) ||
      isFiniteVerb(next) ||
      (next === ',' && GIVEN_NAMES.has(tokens[from]!.lower) && end > from + 1)) &&
    wordClass(tokens[from]!.lower) === 'name';
  return isSubject ? { startToken: from, endToken: end, determiner: null, owner: null } : null;
}

const isNameWord = ({ kind, lower }: Token): boolean =>
  kind === 'word' && wordClass(lower) !== 'function' && !isFiniteVerb(lower);

/** A person's or a firm's name in a phrase; null for a description (`the ministry`, `analysts`). */
function actorOf(tokens: readonly Token[], phrase: Phrase): Actor | null {
  const person = personIn(tokens, phrase);
  if (person) return { name: person, kind: 'person' };
  const { startToken, endToken, determiner } = phrase;
  let end = endToken;
  while (end > startToken && (SPOKESPEOPLE.has(tokens[end - 1]!.lower) || TITLES.has(tokens[end - 1]!.lower))) end--;
  const isOffice = end < endToken;
  let start = startToken;
  // `the sign-in page norvane`: glued words before the name
  if (someNamed(tokens, start, end)) while (!isNamedAt(tokens, start)) start++;
  const run = tokens.slice(start, end);
  const hasName = someNamed(tokens, start, end);
  if (run.length === 0 || run.length > 3 || run.some(({ kind }) => kind !== 'word')) return null;
  if (determiner !== null && !isOffice && !hasName) return null;
  // `acorn has revealed`: one bare noun without an article is a name; `analysts`, `police` are not
  const isBare =
    run.length === 1 &&
    determiner === null &&
    wordClass(run[0]!.lower) === 'noun' &&
    !run[0]!.lower.endsWith('s') &&
    !GROUPS.has(run[0]!.lower);
  return hasName || isBare ? { name: run.map(({ lower }) => lower).join(' '), kind: 'organization' } : null;
}

const GROUPS = words(
  'version article story newspaper police prosecution everyone nobody somebody someone staff man woman research data evidence reports officials friend page post statement anybody everybody none half',
);

function someNamed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isNamedAt(tokens, i)) return true;
  return false;
}

/** A word that can only be a name, or has a capital that no sentence start gives it. */
function isNamedAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word') return false;
  if (wordClass(token.lower) === 'name') return true;
  const previous = tokens[at - 1];
  return isCapital(token) && previous !== undefined && previous.kind === 'word' && previous.line === token.line;
}

/** The name from the given name or the title on. */
function personIn(tokens: readonly Token[], { startToken, endToken }: Phrase): string | null {
  for (let i = startToken; i < endToken - 1; i++) {
    const { lower } = tokens[i]!;
    if (GIVEN_NAMES.has(lower) && tokens[i + 1]!.kind === 'word')
      return phraseText(tokens, { startToken: i, endToken: Math.min(endToken, i + 3) });
  }
  for (let i = endToken - 2; i >= startToken; i--)
    if (TITLES.has(tokens[i]!.lower) && isNamedAt(tokens, i + 1))
      return phraseText(tokens, { startToken: i + 1, endToken });
  return isIntroduced(tokens, startToken, endToken) ? phraseText(tokens, { startToken, endToken }) : null;
}

/** Two names and a comma before what they are: `ilse markham , the chief executive`. */
function isIntroduced(tokens: readonly Token[], startToken: number, endToken: number): boolean {
  const isName = endToken - startToken === 2 && isNamedAt(tokens, startToken) && isNamedAt(tokens, startToken + 1);
  return isName && tokens[endToken]?.form === ',' && INTRODUCING.has(tokens[endToken + 1]?.lower ?? '');
}

const INTRODUCING = words('the a an who his her its their whose');

function surnames(kinds: ReadonlyMap<string, ActorKind>): Map<string, string> {
  const full = new Map<string, string | null>();
  for (const [name, kind] of kinds) {
    if (kind !== 'person' || !name.includes(' ')) continue;
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    full.set(surname, full.has(surname) ? null : name);
  }
  return new Map([...full].filter((entry): entry is [string, string] => entry[1] !== null));
}

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
  if (FIRM_NOUNS.has(head) && POINTING.has(phrase.determiner ?? '') && phrase.endToken - phrase.startToken === 1)
    return mainFirm(actors, phrase.startToken) ?? text;
  if (SERVICE_NOUNS.has(head) && phrase.determiner === 'the' && phrase.endToken - phrase.startToken === 1)
    return lastBefore(actors.services, phrase.startToken) ?? text;
  const actor = VAGUE.has(head) ? null : actorOf(tokens, phrase);
  if (actor) return actors.fullNames.get(actor.name) ?? actor.name;
  const surname = actors.fullNames.get(head);
  if (surname) return surname;
  if (VAGUE.has(head)) return null;

  if (phrase.endToken - phrase.startToken === 1 && actors.bodies.has(head)) return actors.bodies.get(head)!;
  return phrase.owner === null ? text : `${phrase.owner} 's ${text}`;
}

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
