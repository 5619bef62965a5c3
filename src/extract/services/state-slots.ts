/** Slots of names that are said to be down, closed or crashed. */
import { DETERMINERS, listAfter, listBefore } from './name-lists.js';
import { type Run, runBefore } from './name-runs.js';
import { type FilledSlot, filled, type Scope } from './service-slot.js';
import {
  COPULAS,
  FAILING_VERBS,
  LIFE_VERBS,
  MEASURED_STATES,
  SERVICE_HEADS,
  SHARED_STATES,
  STATE_ADVERBS,
  STATES,
} from './service-words.js';

/** Words that bring these slots. */
export const STATE_TRIGGERS: readonly string[] = [...STATES, ...FAILING_VERBS, ...LIFE_VERBS];

/** In: a sentence and one of its tokens. Out: the names that the state or verb there is said of. */
export function stateSlots(scope: Scope, at: number): FilledSlot[] {
  const { lower } = scope.tokens[at]!;
  if (FAILING_VERBS.has(lower)) return filled(scope, runBefore(scope, at, scope.from), 'failing', 'weak');
  if (LIFE_VERBS.has(lower)) return livedBy(scope, at).flatMap((run) => filled(scope, run, 'life', 'weak'));
  return subjectsOfState(scope, at)
    .filter((run) => !SHARED_STATES.has(lower) || isHeaded(scope, run))
    .flatMap((run) => filled(scope, run, 'state', 'strong'));
}

/** `pesaloop was launched`, `redkite launched starhollow`, `munchly , which lets people order`. */
function livedBy(scope: Scope, at: number): Run[] {
  const { tokens, from, to } = scope;
  let end = at;
  while (end > from && (COPULAS.has(tokens[end - 1]!.lower) || STATE_ADVERBS.has(tokens[end - 1]!.lower))) end--;
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
  if (
    MEASURED_STATES.has(tokens[at]!.lower) &&
    next &&
    (next.kind === 'number' || ['by', 'from', 'to', 'at', '$', '£', '€'].includes(next.lower))
  )
    return [];
  let i = at - 1;
  while (i > from && STATE_ADVERBS.has(tokens[i]!.lower)) i--;
  if (!COPULAS.has(tokens[i]?.lower ?? '')) return [];
  while (i > from && (COPULAS.has(tokens[i - 1]!.lower) || ['has', 'have', 'had'].includes(tokens[i - 1]!.lower))) i--;
  return [...subjectsBefore(scope, i), ...moreSubjects(scope, at)];
}

/** What stands after a preposition is not the subject: `the coast line between newhollow and brackley was shut`. */
function subjectsBefore(scope: Scope, end: number): Run[] {
  const runs = listBefore(scope, end, scope.from);
  const first = runs.at(-1);
  if (!first) return [];
  let i = first.startToken - 1;
  while (i > scope.from && DETERMINERS.has(scope.tokens[i]!.lower)) i--;
  if (!PLACING.has(scope.tokens[i]?.lower ?? '')) return runs;
  const subject = runBefore(scope, i, scope.from);
  return subject ? [subject] : [];
}

const PLACING = new Set(
  'in at between from to near of for on with by through via past outside inside around across'.split(' '),
);

/** `down as well , and so was norvane help`, `is also down , as well as norvane help`. */
function moreSubjects(scope: Scope, at: number): Run[] {
  const { tokens, to } = scope;
  for (let i = at + 1; i < Math.min(to - 1, at + 6); i++) {
    const [word, next] = [tokens[i]!.lower, tokens[i + 1]!.lower];
    if (word === 'so' && COPULAS.has(next)) return listAfter(scope, i + 2, to);
    if (word === 'well' && next === 'as') return listAfter(scope, i + 2, to);
  }
  return [];
}

const isHeaded = ({ tokens }: Scope, { endToken }: Run): boolean => SERVICE_HEADS.has(tokens[endToken - 1]!.lower);
