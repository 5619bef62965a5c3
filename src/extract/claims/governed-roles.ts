/** Roles that grammar tells where no cue does: what is done to the things counted, what lasts the time stated. */
import type { Token } from '../../model/token.js';
import type { Word } from '../../model/word.js';
import { testOf, wordOf } from '../../text/vocabulary.js';
import { wordTags } from '../../text/word-tags.js';
import type { Draft } from '../draft.js';
import { wordAt } from '../word-at.js';
import { wordClass } from '../word-class.js';

const isBeing = testOf('was were is are be been being');
/** Between a counted noun and the verb it is the subject of. */
const standsBetween = testOf(
  'that who which have has had also already since now still had not will would could can may to',
);
/** They say of anything that it is there, is known or is dealt with; no column is headed so. */
const isLight = testOf(
  'expected thought said believed told used given left made taken seen put had found known reported understood estimated based named called asked set held got lived needed required involved included working living done gone come counted recorded logged posted reached added passed covered totalled totaled saw kept brought sent offered met won heard become due lost shown supposed carried received described considered noted documented quoted deemed predicted ordered contained led owned remained matched gained suffered averaged conducted',
);
const isParticle = testOf('away off out down');
/** Nouns that say no more than that time passes. */
const isVagueTime = testOf('time period old work day week month year long stretch span');
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
    const { word, lower } = tokens[i]!;
    if (isBeing(word)) hasBeing = true;
    else if (!standsBetween(word) && wordClass(word) !== 'adverb') {
      const isDone = (hasBeing || (i === endToken && lower.endsWith('ed'))) && isParticiple(word) && !isLight(word);
      const particle = wordAt(tokens, i + 1);
      return isDone ? (isParticle(particle) ? `${lower} ${particle.lower}` : lower) : null;
    }
  }
  return null;
}

/** `brannock is |recalling| 212,000 cars` */
function doneBy(tokens: readonly Token[], { startToken }: Draft): string | null {
  const verb = tokens[startToken - 1];
  if (verb?.kind !== 'word') return null;
  const done = participleOf(verb.word);
  return done === null || isLight(done) ? null : done.lower;
}

const hasTag = (lower: string, tag: string): boolean => wordTags(lower).lower?.includes(tag) ?? false;
const isParticiple = (word: Word): boolean => hasTag(word.lower, 'VBN') && wordClass(word) !== 'function';

/** `recalled` of `recalled` and of `recalling`; null for any other word. */
function participleOf(word: Word): Word | null {
  const { lower } = word;
  if (lower.endsWith('ed')) return isParticiple(word) ? word : null;
  if (!lower.endsWith('ing')) return null;
  const stem = lower.slice(0, -'ing'.length);
  return [wordOf(`${stem}ed`), wordOf(`${stem.slice(0, -1)}ed`)].find(isParticiple) ?? null;
}

/** `a 75 - minute |crossing|`, `five days of national |mourning|` */
function lasting(tokens: readonly Token[], { startToken, endToken }: Draft, to: number): string | null {
  const isOf = tokens[endToken]?.lower === 'of';
  if (!isOf && !isCompound(tokens, startToken, endToken)) return null;
  let head: Word | null = null;
  const start = isOf ? endToken + 1 : endToken;
  for (let i = start; i < Math.min(to, start + MAX_GAP); i++) {
    const { word, lower, kind } = tokens[i]!;
    const found = wordClass(word);
    const isNoun = found === 'noun' || (found === 'verb' && lower.endsWith('ing') && hasTag(lower, 'NN'));
    if (kind !== 'word' || (!isNoun && found !== 'adjective')) break;
    if (isNoun) head = word;
  }
  return head === null || isVagueTime(head) ? null : head.lower;
}

function isCompound(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.form === '-') return true;
  return false;
}
