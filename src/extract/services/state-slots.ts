/** Slots of names that are said to be down, closed or crashed. */
import { NO_WORD, testOf } from '../../text/vocabulary.js';
import { isDeterminer, listAfter, listBefore } from './name-lists.js';
import { type Run, runBefore } from './name-runs.js';
import { type FilledSlot, filled, type Scope } from './service-slot.js';
import {
  FAILING_VERBS,
  isCopula,
  isFailingVerb,
  isLifeVerb,
  isMeasuredState,
  isServiceHead,
  isSharedState,
  isStateAdverb,
  LIFE_VERBS,
  STATES,
} from './service-words.js';

/** Words that bring these slots. */
export const STATE_TRIGGERS: readonly string[] = [...STATES, ...FAILING_VERBS, ...LIFE_VERBS];

/** In: a sentence and one of its tokens. Out: the names that the state or verb there is said of. */
export function stateSlots(scope: Scope, at: number): readonly FilledSlot[] {
  const { word } = scope.tokens[at]!;
  if (isFailingVerb(word)) return filled(scope, runBefore(scope, at, scope.from), 'failing', 'weak');
  if (isLifeVerb(word)) return livedBy(scope, at).flatMap((run) => filled(scope, run, 'life', 'weak'));
  return subjectsOfState(scope, at)
    .filter((run) => !isSharedState(word) || isHeaded(scope, run))
    .flatMap((run) => filled(scope, run, 'state', 'strong'));
}

/** `pesaloop was launched`, `redkite launched starhollow`, `munchly , which lets people order`. */
function livedBy(scope: Scope, at: number): Run[] {
  const { tokens, from, to } = scope;
  let end = at;
  while (end > from && (isCopula(tokens[end - 1]!.word) || isStateAdverb(tokens[end - 1]!.word))) end--;
  const isPassive = end < at;
  if (isPassive || tokens[at]!.lower.endsWith('s')) {
    const isRelative = tokens[end - 1]?.lower === 'which' && tokens[end - 2]?.form === ',';
    return [runBefore(scope, isRelative ? end - 2 : end, from)].flatMap((run) => run ?? []);
  }
  return listAfter(scope, at + 1, to);
}

/** The names before `is down`: `tunehall and lumivault were down`. */
function subjectsOfState(scope: Scope, at: number): Run[] {
  const { tokens, from } = scope;
  const next = tokens[at + 1];
  if (isMeasuredState(tokens[at]!.word) && next && (next.kind === 'number' || opensMeasure(next.word))) return [];
  let i = at - 1;
  while (i > from && isStateAdverb(tokens[i]!.word)) i--;
  if (!isCopula(tokens[i]?.word ?? NO_WORD)) return [];
  while (i > from && (isCopula(tokens[i - 1]!.word) || isPerfect(tokens[i - 1]!.word))) i--;
  return [...subjectsBefore(scope, i), ...moreSubjects(scope, at)];
}

const opensMeasure = testOf('by from to at $ £ €');
const isPerfect = testOf('has have had');

/** What stands after a preposition is not the subject: `the coast line between newhollow and brackley was shut`. */
function subjectsBefore(scope: Scope, end: number): Run[] {
  const runs = listBefore(scope, end, scope.from);
  const first = runs.at(-1);
  if (!first) return [];
  let i = first.startToken - 1;
  while (i > scope.from && isDeterminer(scope.tokens[i]!.word)) i--;
  if (!isPlacing(scope.tokens[i]?.word ?? NO_WORD)) return runs;
  const subject = runBefore(scope, i, scope.from);
  return subject ? [subject] : [];
}

const isPlacing = testOf('in at between from to near of for on with by through via past outside inside around across');

/** `down as well , and so was norvane help`, `is also down , as well as norvane help`. */
function moreSubjects(scope: Scope, at: number): Run[] {
  const { tokens, to } = scope;
  for (let i = at + 1; i < Math.min(to - 1, at + 6); i++) {
    const [{ lower }, next] = [tokens[i]!, tokens[i + 1]!];
    if (lower === 'so' && isCopula(next.word)) return listAfter(scope, i + 2, to);
    if (lower === 'well' && next.lower === 'as') return listAfter(scope, i + 2, to);
  }
  return [];
}

const isHeaded = ({ tokens }: Scope, { endToken }: Run): boolean => isServiceHead(tokens[endToken - 1]!.word);
