/** Whether a sentence hangs on the one before it: its pronoun or its speaker stands there. */
import type { Token } from '../model/token.js';
import { testOf, wordPredicate } from '../text/vocabulary.js';
import { wordTags } from '../text/word-tags.js';

/** Pronouns and pointers that need the sentence before. */
const DANGLING = new Set(
  'he she they it his her their its him them this these those that others another both neither such here there then instead therefore thus hence nor or either which who whose where'.split(
    ' ',
  ),
);
/** `it emerged that`, `there were`, `it is thought`: subjects that point at nothing. */
const EMPTY_SUBJECT =
  /^(?:there (?:is|are|was|were|has|have|had|will|would|could|may|might|can|'s)\b|it (?:(?:has|had) (?:also )?(?:emerged|been)|emerged|(?:is|was|'s) (?:not |also |still |now )?(?:thought|believed|understood|unclear|reported|expected|estimated|possible|likely|unlikely|hoped|the (?:first|second|third|latest|largest|biggest|worst) \w+ (?:that|since|in))\b)|it (?:was|is|has been|had been) (?:\w+ed|known|said|shown|found) (?:that|to)\b|it (?:became clear|(?:seem|appear|transpir)(?:s|ed) (?:\w+ )?that|look(?:s|ed) as if|(?:is|was|will be|would be|could be) (?:easy|hard|difficult|possible|impossible|legal|illegal|clear|important|good|better|best|safe) (?:to|that)|gets (?:dark|cold|hot))\b|it (?:took|takes|costs?|rained|snowed)\b|both the |this (?:year|week|month|morning|afternoon|evening|summer|winter|spring|autumn|weekend)\b|that (?:year|night)\b)/;
/** A sentence about what someone said, whose speaker stands before: `' he said`, `she added`. */
const SPEECH_TAIL = /^(?:said|says|added|adds|told|asked|wrote|tweeted|according to (?:him|her|them|it))\b/;
/** `the bank disputes that , saying`. */
const ANSWER =
  /^(?:\S+ ){1,4}(?:disputes?|disputed|den(?:y|ies|ied)|rejects?|rejected|confirmed|confirms) (?:that|this|it|them)(?: [,.]|$)/;
/** `... , one of them said`. */
const SAID_BY_SOME =
  /(?:^| )(?:one|some|many|most|both|all|two|three) of (?:them|those|these) (?:said|says|added|told)(?: \.)?$/;
/** The same pronoun behind an introduction: `in a statement , he said`, `on monday , it was`. */
const LATE_PRONOUN =
  /^(?:in|on|at|over|under|after|before|during|by|for|when|while|as|if|since|until|with|from|despite|although|though|because|earlier|later|now|today|yesterday|currently|previously|asked|also|too|even|once|according|last|next)\b/;
/** `over the weekend it`, `last night they`, `in a statement he`: the introduction without its comma; not `in the year he died`. */
const PRONOUN_AFTER_TIME =
  /^(?:\S+ ){1,3}?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|(?<!the )(?:night|week|month|year)|morning|afternoon|evening|summer|winter|spring|autumn|statement|interview|speech|letter|email|tweet|post|(?:19|20)\d\d) (?=(?:he|she|they|it)\b)/;
/** `by that measure`, `after those attacks`: what is meant stands before. */
const LATE_POINTER =
  /^\S+ (?:that|those|these) (?!(?:year|night|time|day|who|whose|whom|which|that|with|without|in|at|on|of|for|from|under|over|about|still|too|not|already|less|most|more|matter|days|\S+ed|\S+ing)\b|\S+ in (?:19|20)\d\d\b)/;

/** In: the tokens of a passage, and those of them outside of quotation marks. Cost: linear in them. */
export function isDangling(tokens: readonly Token[], outside: readonly Token[]): boolean {
  if (outside.length < tokens.length - 2 && SAID_BY_PRONOUN.test(outside.map((token) => token.lower).join(' ')))
    return true;
  if (!hasCue(tokens)) return false;
  const all = tokens.filter((token) => !isMark(token)).map((token) => token.lower);
  const words = all.slice(/^(?:so|but|and|now|or)$/.test(all[0] ?? '') && DANGLING.has(all[1] ?? '') ? 1 : 0);
  const text = words.slice(0, 12).join(' ');
  if (SPEECH_TAIL.test(text) || ANSWER.test(text) || SAID_BY_SOME.test(words.slice(-6).join(' '))) return true;
  if (DANGLING.has(words[0] ?? '')) return !EMPTY_SUBJECT.test(text);
  // `the same explosion cost him his leg`
  if (words[0] === 'the' && words[1] === 'same') return true;
  if (!LATE_PRONOUN.test(text)) return saysPronoun(words);
  if (/^(?:by|in|at|on|for|after|since|under|with|from|despite)\b/.test(text) && LATE_POINTER.test(text)) return true;
  const introduction = PRONOUN_AFTER_TIME.exec(text)?.[0];
  // `in the letter he wrote , the mayor ...`: behind a comma the subject may follow
  if (introduction !== undefined && !words.slice(0, MAX_INTRODUCTION).includes(','))
    return !EMPTY_SUBJECT.test(text.slice(introduction.length));
  const comma = words.indexOf(',');
  for (let at = comma; at > 0 && at < MAX_INTRODUCTION; at = words.indexOf(',', at + 1))
    if (/^(?:he|she|they|it)$/.test(words[at + 1] ?? ''))
      return !EMPTY_SUBJECT.test(words.slice(at + 1).join(' ')) && !words.slice(0, at).some(isNameLike);
  // `as he waits , the president ...`: the pronoun points ahead to the subject behind the comma
  return comma < 0 && /^(?:he|she|they|him|them|his|her|their)$/.test(words[1] ?? '');
}

/** Whether any word stands where one of the patterns above asks for it: in most sentences none does, and no text has to be built. */
function hasCue(tokens: readonly Token[]): boolean {
  for (let i = 0, place = 0; i < tokens.length && place < HEAD; i++) {
    if (isMark(tokens[i]!)) continue;
    if (place === 0 ? isOpener(tokens[i]!.word) : isSecond(tokens[i]!.word)) return true;
    place++;
  }
  for (let i = tokens.length - 1, place = 0; i >= 0 && place < TAIL; i--) {
    if (isMark(tokens[i]!)) continue;
    if (isEnding(tokens[i]!.word)) return true;
    place++;
  }
  return false;
}

/** Words at the start and at the end of a sentence that the patterns look at. */
const HEAD = 5;
const TAIL = 6;
const isOpener = wordPredicate(
  (lower) =>
    DANGLING.has(lower) || LATE_PRONOUN.test(lower) || SPEECH_TAIL.test(lower) || /^(?:so|but|and|now|or)$/.test(lower),
);
const isSecond = testOf('same dispute disputes disputed deny denies denied reject rejects rejected confirms confirmed');
const isEnding = testOf('he she they it them those these');

const isMark = ({ form }: Token): boolean => form === '"' || form === "'";

/** Words of an introduction, at most: `now , having become a broker himself , he ...`. */
const MAX_INTRODUCTION = 14;
const isNameLike = (word: string): boolean => wordTags(word).lower === null && /^\p{L}{3,}$/u.test(word);

/** What stands outside the quotation marks names nobody: `he said in a statement`. */
const SAID_BY_PRONOUN =
  /^[^\p{L}]*(?:he|she|they|it) (?:also )?(?:\w+ed|said|says|told|wrote)\b|^[^\p{L}]*(?:said|says|added) (?:he|she|they|it)\b/u;

/** `... , ' he said` at the end of a quotation whose speaker nobody named. */
const saysPronoun = (words: readonly string[]): boolean =>
  /(?:^| )(?:he|she|they|it) (?:has |had |have )?(?:also )?(?:said|says|added|adds|told|tweeted|wrote|explained|continued|recalled|noted|insisted|warned|joked|claimed)(?: \.)?$/.test(
    words.slice(-5).join(' '),
  ) || /(?:^| )(?:said|says|added) (?:he|she|they|it)(?: \.)?$/.test(words.slice(-5).join(' '));
