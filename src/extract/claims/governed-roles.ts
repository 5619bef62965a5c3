/** Roles that grammar tells where no cue does: what is done to the things counted, what lasts the time stated. */
import type { Token } from '../../model/token.js';
import { wordOf } from '../../text/vocabulary.js';
import { wordTags } from '../../text/word-tags.js';
import type { Draft } from '../draft.js';
import { wordClass } from '../word-class.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BEING = words('was were is are be been being');
/** Between a counted noun and the verb it is the subject of. */
const BETWEEN = words('that who which have has had also already since now still had not will would could can may to');
/** They say of anything that it is there, is known or is dealt with; no column is headed so. */
const LIGHT = words(
  'expected thought said believed told used given left made taken seen put had found known reported understood estimated based named called asked set held got lived needed required involved included working living done gone come counted recorded logged posted reached added passed covered totalled totaled saw kept brought sent offered met won heard become due lost shown supposed carried received described considered noted documented quoted deemed predicted ordered contained led owned remained matched gained suffered averaged conducted',
);
const PARTICLES = words('away off out down');
/** Nouns that say no more than that time passes. */
const VAGUE_TIMES = words('time period old work day week month year long stretch span');
/** Words from a counted noun to what is done to it, at most. */
const MAX_GAP = 4;

/**
 * In:     a value that no cue speaks of.
 * Out:    `recalled` of `recalling 212,000 cars`, `mourning` of `three days of national mourning`; null where grammar says nothing.
 * Cost:   constant.
 */
export function governedRole(tokens: readonly Token[], draft: Draft, to: number): string | null {
  if (draft.kind === 'count') return doneTo(tokens, draft, to) ?? doneBy(tokens, draft);
  return draft.kind === 'duration' ? lasting(tokens, draft, to) : null;
}

/** `26 flights were |delayed|`, `31 departures |cancelled|`, `900 people a minute were |turned away|`. */
function doneTo(tokens: readonly Token[], { endToken }: Draft, to: number): string | null {
  let hasBeing = false;
  for (let i = endToken; i < Math.min(to, endToken + MAX_GAP); i++) {
    const { lower } = tokens[i]!;
    if (BEING.has(lower)) hasBeing = true;
    else if (!BETWEEN.has(lower) && wordClass(wordOf(lower)) !== 'adverb') {
      const isDone = isParticiple(lower) && !LIGHT.has(lower) && (hasBeing || (i === endToken && lower.endsWith('ed')));
      const particle = tokens[i + 1]?.lower ?? '';
      return isDone ? (PARTICLES.has(particle) ? `${lower} ${particle}` : lower) : null;
    }
  }
  return null;
}

/** `brannock is |recalling| 212,000 cars` */
function doneBy(tokens: readonly Token[], { startToken }: Draft): string | null {
  const verb = tokens[startToken - 1];
  if (verb?.kind !== 'word') return null;
  const done = participleOf(verb.lower);
  return done === null || LIGHT.has(done) ? null : done;
}

const hasTag = (lower: string, tag: string): boolean => wordTags(lower).lower?.includes(tag) ?? false;
const isParticiple = (lower: string): boolean => hasTag(lower, 'VBN') && wordClass(wordOf(lower)) !== 'function';

/** `recalled` of `recalled` and of `recalling`; null for any other word. */
function participleOf(lower: string): string | null {
  if (lower.endsWith('ed')) return isParticiple(lower) ? lower : null;
  if (!lower.endsWith('ing')) return null;
  const stem = lower.slice(0, -'ing'.length);
  return [`${stem}ed`, `${stem.slice(0, -1)}ed`].find(isParticiple) ?? null;
}

/** `a 75 - minute |crossing|`, `five days of national |mourning|` */
function lasting(tokens: readonly Token[], { startToken, endToken }: Draft, to: number): string | null {
  const isCompound = tokens.slice(startToken, endToken).some(({ form }) => form === '-');
  const isOf = tokens[endToken]?.lower === 'of';
  if (!isCompound && !isOf) return null;
  let head: string | null = null;
  const start = isOf ? endToken + 1 : endToken;
  for (let i = start; i < Math.min(to, start + MAX_GAP); i++) {
    const { lower, kind } = tokens[i]!;
    const found = wordClass(wordOf(lower));
    const isNoun = found === 'noun' || (found === 'verb' && lower.endsWith('ing') && hasTag(lower, 'NN'));
    if (kind !== 'word' || (!isNoun && found !== 'adjective')) break;
    if (isNoun) head = lower;
  }
  return head === null || VAGUE_TIMES.has(head) ? null : head;
}
