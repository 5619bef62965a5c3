/** What keeps a passage from standing in an account by itself. */
import type { Style } from '../model/article.js';
import type { Token } from '../model/token.js';
import { testOf, wordPredicate } from '../text/vocabulary.js';
import { firstTag, wordTags } from '../text/word-tags.js';
import { describesPicture } from './describes-picture.js';

/**
 * `fragment` too short, without a verb or cut open; `boilerplate` page furniture; `comment` who did not comment; `first-person` speech
 * outside quotation marks; `dangling` opens with a pronoun or speech verb that needs the sentence before; `picture` describes a
 * picture; `question`; `open-quotation` has half of a quotation, or is one without its speaker; `unfinished` has no full stop where the
 * article uses them; `glued` runs into another sentence; `long`.
 */
export type Fault =
  | 'fragment'
  | 'boilerplate'
  | 'comment'
  | 'first-person'
  | 'dangling'
  | 'picture'
  | 'question'
  | 'open-quotation'
  | 'unfinished'
  | 'glued'
  | 'long';

/** A sentence says something from five words on. */
const MIN_WORDS = 5;
/** Nobody reads a longer sentence to its end, and most are two that no mark parts. */
const MAX_WORDS = 60;

/**
 * In:     the trimmed tokens of a passage, and the style of its article.
 * Out:    its faults, in a fixed order.
 * Cost:   linear in the tokens.
 */
export function findFaults(tokens: readonly Token[], style: Style): Fault[] {
  const words = tokens.filter((token) => token.kind !== 'punctuation');
  const quotes = quoteState(tokens);
  const faults: Fault[] = [];
  if (words.length < MIN_WORDS || !hasVerb(words) || isListing(tokens)) faults.push('fragment');
  if (words.some(({ word }) => isOfPatterns(word))) {
    const text = words.map((token) => token.lower).join(' ');
    if (BOILERPLATE.test(text)) faults.push('boilerplate');
    if (NO_COMMENT.test(text)) faults.push('comment');
  }
  if (quotes.outside.some((token, i) => isFirstPerson(token.word) && !isNotPerson(token, quotes.outside[i - 1])))
    faults.push('first-person');
  if (isDangling(tokens, quotes.outside)) faults.push('dangling');
  if (describesPicture(words)) faults.push('picture');
  if (tokens.slice(-2).some((token) => token.form === '?')) faults.push('question');
  if (quotes.isBroken || quotes.outside.filter((token) => token.kind !== 'punctuation').length < MIN_OUTSIDE)
    faults.push('open-quotation');
  if (isCutShort(tokens)) faults.push('fragment');
  if (style === 'natural' && !isFinished(tokens)) faults.push('unfinished');
  if (tokens.some((token, i) => isStop(token.word) && isGluedStop(tokens, i))) faults.push('glued');
  if (words.length > MAX_WORDS) faults.push('long');
  return faults;
}

const isStop = testOf('. ! ?');

/** Words outside quotation marks that name a speaker, at least: `said wren`. */
const MIN_OUTSIDE = 2;

/** `beyond.researchers`: two sentences that lost the space between them. */
function isGluedStop(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  return !token.hasSpaceBefore && !after.hasSpaceBefore && before.form.length > 1 && after.form.length > 1;
}

const isFirstPerson = testOf('i we my our us me myself ourselves you your');

/** `world war i`, `in the us`, `US`. */
const isNotPerson = (token: Token, before: Token | undefined): boolean =>
  before?.lower === 'war' || (token.lower === 'us' && (token.form === 'US' || before?.lower === 'the'));

/** A sentence that opens with `posting a link` needs a verb behind a comma. */
function hasVerb(words: readonly Token[]): boolean {
  const isParticiple = words.length > 0 && firstTag(words[0]!.word) === 'VBG';
  return (
    words.some((word, i) => (i > 0 || !isParticiple) && isVerb(word, words[i + 1])) ||
    words.some((_, i) => isPluralVerb(words, i))
  );
}

/** `some 1,400 people work on it`: a noun as often as a verb, but not behind a plural. */
const isPluralVerb = (words: readonly Token[], i: number): boolean =>
  i > 0 && firstTag(words[i - 1]!.word) === 'NNS' && (wordTags(words[i]!.lower).lower?.includes('VBP') ?? false);

/** A clitic verb, or a word that can be a finite verb; `note` and `square` can, but nearly never are. */
const isVerb = ({ word }: Token, after: Token | undefined): boolean =>
  canBeVerb(word) &&
  // `navy seals during training`: things, of which it is told where or when
  !(firstTag(word) === 'NNS' && after !== undefined && firstTag(after.word) === 'IN');

const canBeVerb = wordPredicate((lower) => {
  if (/^'(?:s|re|ve|ll|d|m)$/.test(lower)) return true;
  const { lower: tags } = wordTags(lower);
  if (tags === null) return /(?:ed|ised|ized)$/.test(lower);
  // the lexicon knows `the` as a verb too, from a slip in the text that it was made of
  if (!/^(?:VB|MD|NN|JJ)/.test(tags[0]!)) return false;
  return tags.some((tag) => /^(?:VB[DZ]|MD)$/.test(tag)) || (tags[0]!.startsWith('VB') && tags.includes('VBP'));
});

/** More marks than words in between: a menu, a score table, a row of tags. */
const isListing = (tokens: readonly Token[]): boolean =>
  tokens.filter((token) => /^[|/#@•·:]$|^@/.test(token.form)).length >= 4 ||
  tokens.slice(0, 4).some((token) => /^@/.test(token.form));

/** One word of each alternative of the two patterns below: most sentences have none of them and need no look. Addresses hold any of them. */
const PATTERN_WORDS = new Set(
  `
  click read sign subscribe newsletter reserved copyright us share contributed mail continues scroll getty advertisement terms privacy
  cookies writer published updated material download live gallery caption story related recommended comment also know version figure name
  number spelling report pic correction clarification watch editor highlights play enlarge posted source credit by via courtesy
  respond responded return returned reply replied reached available commented reachable contacted approached contact reach
`.match(/\S+/g),
);
const isOfPatterns = wordPredicate((lower) => PATTERN_WORDS.has(lower) || !/^\p{L}+$/u.test(lower));

const BOILERPLATE =
  /\b(?:click here|read more|sign up|subscribe|newsletter|all rights reserved|copyright|follow us|share this|contributed to this report|e ?- ?mail to a friend|story continues|scroll down|getty images|advertisement|terms of (?:use|service)|privacy policy|cookies|associated press writer|first published|last updated|this material may not be|download the app|watch live|photo gallery|image copyright|media caption|more on this story|related articles?|recommended videos?|leave a comment|see also|what you need to know|earlier version of this|the correct (?:figure|name|number|spelling)|an earlier (?:version|report) (?:said|stated|gave))\b|\bpic ?\.? ?twitter\b|^(?:correction|clarification|watch|read|editor 's note|share|story highlights|play|enlarge|copyright|published|posted|source|credit|(?:video|photo|image|media)s? (?:by|via|courtesy|caption|source|gallery)) |^by (?!(?:noon|midnight|lunchtime|dawn|dusk|nightfall|the|an?|then|now|late|early|mid|this|that|last|next|contrast|comparison|law|far|\d\S*|\w+(?:day|ing|time|evening|morning))\b)/;
const NO_COMMENT =
  /\b(?:requests? for (?:a )?comment|(?:declined|refused) to comment|(?:not|n't) (?:immediately )?(?:respond|responded|returned|return (?:\S+ )?(?:calls?|requests?|messages?|emails?)|repl(?:y|ied)|be reached|available for comment|comment(?:ed)? (?:on|further))|not immediately (?:available|reachable|respond)|reached for comment|(?:has|have) (?:contacted|approached)|attempts to (?:contact|reach))\b/;
/** `in three towns where ...`: the feed cut the sentence off. */
const isCutShort = (tokens: readonly Token[]): boolean => /^(?:\.{2,}|…)$/.test(tokens.at(-1)?.form ?? '');

interface QuoteState {
  /** A quotation starts here and goes on elsewhere, or the other way round, and no attribution stands beside it. */
  readonly isBroken: boolean;
  /** Tokens outside of quotation marks. */
  readonly outside: readonly Token[];
}

function quoteState(tokens: readonly Token[]): QuoteState {
  const marks: number[] = [];
  tokens.forEach((token, i) => {
    if (token.form === '"' || (token.form === "'" && !isApostrophe(tokens, i, marks.length % 2 === 1))) marks.push(i);
  });
  const isOdd = marks.length % 2 === 1;
  // `... , " officials said`: the words before the mark are told by whoever said them
  const isClosing =
    isOdd &&
    marks.length === 1 &&
    marks[0]! > 0 &&
    tokens[marks[0]! - 1]!.form === ',' &&
    tokens.length - marks[0]! > MIN_OUTSIDE;
  // `he said : " ...`: the speaker stands before, the mark is closed when it is printed
  const isOpening = isOdd && !isClosing && marks.at(-1)! > MIN_OUTSIDE;
  const inside = new Uint8Array(tokens.length);
  if (!isClosing) for (let k = 0; k < marks.length; k += 2) inside.fill(1, marks[k], marks[k + 1] ?? tokens.length);
  else inside.fill(1, 0, marks[0]);
  return { isBroken: isOdd && !isClosing && !isOpening, outside: tokens.filter((_, i) => inside[i] === 0) };
}

const isApostrophe = (tokens: readonly Token[], i: number, isOpen: boolean): boolean => {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (before?.kind !== 'word' || after === undefined || after.kind === 'punctuation') return false;
  return /^[odl]$/.test(before.lower) || (before.lower.endsWith('s') && !isOpen);
};

/** Pronouns and pointers that need the sentence before. */
const DANGLING = new Set(
  'he she they it his her their its him them this these those that others another both neither such here there then instead therefore thus hence nor or either which who whose where'.split(
    ' ',
  ),
);
/** `it emerged that`, `there were`, `it is thought`: subjects that point at nothing. */
const EMPTY_SUBJECT =
  /^(?:there (?:is|are|was|were|has|have|had|will|would|could|may|might|can|'s)\b|it (?:(?:has|had) (?:also )?(?:emerged|been)|emerged|(?:is|was|'s) (?:not |also |still |now )?(?:thought|believed|understood|unclear|reported|expected|estimated|possible|likely|unlikely|hoped|the (?:first|second|third|latest|largest|biggest|worst) \w+ (?:that|since|in))\b)|both the |this (?:year|week|month|morning|afternoon|evening|summer|winter|spring|autumn|weekend)\b|that (?:year|night)\b)/;
/** A sentence about what someone said, whose speaker stands before: `' he said`, `she added`. */
const SPEECH_TAIL = /^(?:said|says|added|adds|told|asked|wrote|tweeted|according to (?:him|her|them|it)\b)/;
/** `the bank disputes that , saying`. */
const ANSWER =
  /^(?:\S+ ){1,4}(?:disputes?|disputed|den(?:y|ies|ied)|rejects?|rejected|confirmed|confirms) (?:that|this|it|them)(?: [,.]|$)/;
/** `... , one of them said`. */
const SAID_BY_SOME =
  /(?:^| )(?:one|some|many|most|both|all|two|three) of (?:them|those|these) (?:said|says|added|told)(?: \.)?$/;
/** The same pronoun behind an introduction: `in a statement , he said`, `on monday , it was`. */
const LATE_PRONOUN =
  /^(?:in|on|at|after|before|during|by|for|when|while|as|if|since|until|with|from|despite|although|though|because|earlier|later|now|today|yesterday|currently|previously|asked|also|too|even|once|according|last|next|for example|for instance)\b/;

function isDangling(tokens: readonly Token[], outside: readonly Token[]): boolean {
  if (outside.length < tokens.length - 2 && SAID_BY_PRONOUN.test(outside.map((token) => token.lower).join(' ')))
    return true;
  const all = tokens.filter((token) => token.form !== '"' && token.form !== "'").map((token) => token.lower);
  const words = all.slice(/^(?:so|but|and|now|or)$/.test(all[0] ?? '') && DANGLING.has(all[1] ?? '') ? 1 : 0);
  const text = words.slice(0, 12).join(' ');
  if (SPEECH_TAIL.test(text) || ANSWER.test(text) || SAID_BY_SOME.test(words.slice(-6).join(' '))) return true;
  if (DANGLING.has(words[0] ?? '')) return !EMPTY_SUBJECT.test(text);
  // `the same explosion cost him his leg`
  if (words[0] === 'the' && words[1] === 'same') return true;
  if (!LATE_PRONOUN.test(text)) return saysPronoun(words);
  const comma = words.indexOf(',');
  for (let at = comma; at > 0 && at < MAX_INTRODUCTION; at = words.indexOf(',', at + 1))
    if (/^(?:he|she|they|it)$/.test(words[at + 1] ?? ''))
      return !EMPTY_SUBJECT.test(words.slice(at + 1).join(' ')) && !words.slice(0, at).some(isNameLike);
  // `as he waits , the president ...`: the pronoun points ahead to the subject behind the comma
  return comma < 0 && /^(?:he|she|they|him|them|his|her|their)$/.test(words[1] ?? '');
}

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

/** Natural prose ends its sentences; what does not is a headline, a caption or a label. */
const isFinished = (tokens: readonly Token[]): boolean =>
  tokens.slice(-3).some((token) => /^[.!?…]$|^\.{2,}$|\.$/.test(token.form));
