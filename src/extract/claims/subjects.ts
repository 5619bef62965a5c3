/** Whose a value is: who bears a cost, whose the revenue, which service was down. */
import type { Token } from '../../model/token.js';
import { testOf } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import type { Actors } from './actors.js';
import { isAuxiliary, isFiniteVerb } from './clauses.js';
import { isHolder } from './holders.js';
import { type Phrase, phraseAfter, phraseBefore, phraseText, skipAuxiliariesBack } from './noun-phrases.js';
import { resolveActor } from './resolve-actor.js';
import type { Role } from './role.js';
import type { Setting } from './setting.js';
import { isRelative, subjectOfVerb } from './verb-subjects.js';

interface Owning {
  readonly role: Role;
  readonly setting: Setting;
  readonly actors: Actors;
}

/** Nouns that own nothing a reader would ask for: figures of theirs are figures of the story. */
const isNobody = testOf(
  'there that this it which outage failure fault problem problems glitch incident blackout delay closure figure figures total number result report reports services service one ones most some many others everyone nobody nothing sum shares stock costs income charge people customers users passengers residents patients shoppers readers message post screenshot',
);
/**
 * In:     a value with its role and clause.
 * Out:    the owner in canonical lower-case words; null where the text names none.
 * Cost:   linear in the clause.
 */
export function subjectOf(tokens: readonly Token[], draft: Draft, owning: Owning): string | null {
  if (!('quantity' in draft)) return null;
  switch (owning.role.ownership) {
    case 'none':
      return null;
    case 'service':
      return serviceBefore(tokens, draft, owning);
    case 'bearer':
      return bearerOf(tokens, draft, owning) ?? clauseSubject(tokens, draft, owning);
    case 'subject':
      if (owning.role.role === 'age') return agedPerson(tokens, draft, owning);
      if (draft.kind === 'duration' && owning.role.role === '-') return serviceBefore(tokens, draft, owning);
      return ownedBy(tokens, draft, owning) ?? clauseSubject(tokens, draft, owning);
  }
}

/** `|mary dolan| , 58 ,` */
function agedPerson(tokens: readonly Token[], draft: Draft, { actors, setting }: Owning): string | null {
  const comma = draft.startToken - 1;
  if (tokens[comma]?.form !== ',') return null;
  return named(tokens, phraseBefore(tokens, comma, setting.sentenceStart), actors);
}

/** The one service that the clause names before the value; several share the figure, so none owns it. */
function serviceBefore(
  tokens: readonly Token[],
  draft: Draft,
  { setting: { clause, neighbors } }: Owning,
): string | null {
  let only: string | null = null;
  for (const other of neighbors) {
    const { kind, startToken } = other;
    if (kind !== 'service' || startToken < clause.startToken || startToken >= draft.startToken) continue;
    const name = phraseText(tokens, other);
    if (only !== null && name !== only) return null;
    only = name;
  }
  return only;
}

/** Tokens from a value to the end of who bears it. */
const MAX_BEARER_TOKENS = 5;

/** `cost |norvane| $ 5 million`, `a cost to |the public| of`, `fined |the club| £ 35,000`. */
function bearerOf(tokens: readonly Token[], draft: Draft, { role, actors }: Owning): string | null {
  const { cue } = role;
  if (!cue) return null;
  if (cue.endToken < draft.startToken) {
    const start = tokens[cue.endToken]!.lower === 'to' ? cue.endToken + 1 : cue.endToken;
    const phrase = phraseAfter(tokens, start, draft.startToken);
    if (phrase && phrase.startToken - start <= 1) return named(tokens, phrase, actors);
  }
  // `a fine of £ 35,000 for |the club|`, `at a cost of $ 5 million to |the taxpayer|`
  const next = tokens[draft.endToken]?.lower;
  const end = Math.min(tokens.length, draft.endToken + MAX_BEARER_TOKENS);
  return next === 'to' ? named(tokens, phraseAfter(tokens, draft.endToken + 1, end), actors) : null;
}

/** `$ 5 million in revenue from |tunehall|`, `|norvane| 's losses`. */
function ownedBy(tokens: readonly Token[], draft: Draft, { role, actors, setting }: Owning): string | null {
  const { cue } = role;
  const { clause } = setting;
  if (!cue) return null;
  const next = tokens[cue.endToken]?.lower;
  if (cue.startToken >= draft.endToken && (next === 'from' || next === 'at')) {
    const phrase = phraseAfter(tokens, cue.endToken + 1, clause.endToken);
    if (phrase) return named(tokens, phrase, actors);
  }
  if (tokens[cue.startToken - 1]?.lower === "'s" && cue.startToken - 2 >= clause.startToken)
    return named(tokens, phraseBefore(tokens, cue.startToken - 1, clause.startToken), actors);
  return null;
}

/** The subject of the verb nearest before the value: `jane roe said that |tunehall| made $ 5 million`. */
function clauseSubject(
  tokens: readonly Token[],
  draft: Draft,
  { actors, setting: { clause, sentenceStart } }: Owning,
): string | null {
  const start = Math.max(clause.startToken, sentenceStart);
  for (let i = draft.startToken - 1; i > start; i--) {
    const { word } = tokens[i]!;
    if (!isAuxiliary(word) && !isFiniteVerb(word)) continue;
    const phrase = subjectPhrase(tokens, skipAuxiliariesBack(tokens, i, start), start);
    if (!phrase) continue;
    const isPointing = isRelative(tokens[phrase.startToken]!.word) && tokens[phrase.startToken - 1]?.form === ',';
    const antecedent = isPointing ? phraseBefore(tokens, phrase.startToken - 1, sentenceStart) : phrase;
    return named(tokens, antecedent, actors);
  }
  // `|kestrel| , which carried 1.3 million passengers`
  const antecedentEnd = start - 1;
  if (isRelative(tokens[start]!.word) && antecedentEnd > sentenceStart)
    return named(tokens, phraseBefore(tokens, antecedentEnd, sentenceStart), actors);
  return null;
}

const isPreposition = testOf(
  'of in on at for by with from to between after before over during around across through into under',
);
/** Nouns whose owner follows: `shares in norvane`, `users of norvane mail`. */
const isOwned = testOf('shares stock stake users customers subscribers sales revenue revenues profits losses');

/** The phrase before a verb; of `shares in norvane` the owner, of other phrases with a preposition the head. */
function subjectPhrase(tokens: readonly Token[], end: number, from: number): Phrase | null {
  // `castellan , switzerland 's second bank , lost`
  if (tokens[end - 1]?.form === ',') return subjectOfVerb(tokens, end, from)?.phrase ?? null;
  const phrase = phraseBefore(tokens, end, from);
  if (!phrase) return null;
  const at = phrase.determiner === null ? phrase.startToken - 1 : phrase.startToken - 2;
  if (at <= from || !isPreposition(tokens[at]!.word)) return phrase;
  const head = phraseBefore(tokens, at, from);
  if (!head) return null;
  return isOwned(tokens[head.endToken - 1]!.word) ? phrase : head;
}

/** Names of more words are sentences cut wrongly. */
const MAX_NAME_WORDS = 5;

function named(tokens: readonly Token[], phrase: Phrase | null, actors: Actors): string | null {
  if (!phrase || phrase.endToken - phrase.startToken > MAX_NAME_WORDS) return null;
  const last = tokens[phrase.endToken - 1]!.word;
  const isIt = last.lower === 'it' && phrase.endToken - phrase.startToken === 1;
  if (!isIt && isNobody(last)) return null;
  const resolved = resolveActor(tokens, phrase, actors);
  if (resolved === null) return null;
  const text = phraseText(tokens, phrase);
  const isItself = resolved.endsWith(text);
  return isItself && !actors.fullNames.has(text) && !isHolder(tokens, phrase) ? null : resolved;
}
