/** What keeps a passage from standing in an account by itself. */
import type { Style } from '../model/article.js';
import type { Token } from '../model/token.js';
import { testOf, wordPredicate } from '../text/vocabulary.js';
import { firstTag, wordTags, wordTagsOf } from '../text/word-tags.js';
import { describesPicture } from './describes-picture.js';
import { isDangling } from './is-dangling.js';
import { MIN_OUTSIDE, quoteState } from './quote-state.js';

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
  if ((words.length > 0 && isOpenerOfPatterns(words[0]!.word)) || words.some(({ word }) => isOfPatterns(word))) {
    const text = words.map((token) => token.lower).join(' ');
    if (BOILERPLATE.test(text) || (REQUEST.test(text) && isRequest(tokens))) faults.push('boilerplate');
    if (NO_COMMENT.test(text)) faults.push('comment');
  }
  if (isInBrackets(tokens) && !faults.includes('boilerplate')) faults.push('boilerplate');
  if (quotes.outside.some((token, i) => isFirstPerson(token.word) && !isNotPerson(token, quotes.outside[i - 1])))
    faults.push('first-person');
  if (isDangling(tokens, quotes.outside)) faults.push('dangling');
  if (describesPicture(words)) faults.push('picture');
  if (tokens.at(-1)?.form === '?' || tokens.at(-2)?.form === '?') faults.push('question');
  if (quotes.isBroken || !hasWords(quotes.outside, MIN_OUTSIDE)) faults.push('open-quotation');
  if (isCutShort(tokens)) faults.push('fragment');
  if (style === 'natural' && !isFinished(tokens)) faults.push('unfinished');
  if (tokens.some((token, i) => isStop(token.word) && isGluedStop(tokens, i))) faults.push('glued');
  if (words.length > MAX_WORDS) faults.push('long');
  return faults;
}

function hasWords(tokens: readonly Token[], least: number): boolean {
  let words = 0;
  for (let i = 0; i < tokens.length && words < least; i++) if (tokens[i]!.kind !== 'punctuation') words++;
  return words >= least;
}

const isStop = testOf('. ! ?');

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
    words.some((word, i) => (i > 0 || !isParticiple) && isVerb(word, words[i + 1]) && !isPossessive(words, i)) ||
    words.some((_, i) => isPluralVerb(words, i))
  );
}

/** `the entrance to airman 's cave`, but `he 's a diver`, `the cave 's been shut`. */
const isPossessive = (words: readonly Token[], i: number): boolean =>
  words[i]!.lower === "'s" &&
  !(i > 0 && takesClitic(words[i - 1]!.word)) &&
  (i + 1 === words.length || /^(?:NN|JJ|CD|$)/.test(firstTag(words[i + 1]!.word)));
const takesClitic = testOf('he she it that there here who what where how this everyone nobody everything nothing');

/** `some 1,400 people work on it`: a noun as often as a verb, but not behind a plural. */
const isPluralVerb = (words: readonly Token[], i: number): boolean =>
  i > 0 && firstTag(words[i - 1]!.word) === 'NNS' && (wordTagsOf(words[i]!.word).lower?.includes('VBP') ?? false);

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

/** Neither speech nor a name: `" please stay at home , " the mayor said`, `visit marlow says`; but `see who has crossed it`. */
const isRequest = (tokens: readonly Token[]): boolean =>
  tokens[0]!.kind === 'word' && !tokens.some((_, i) => i > 0 && isStated(tokens, i));

function isStated(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!.word;
  const { word } = tokens[i]!;
  if (isReporting(word)) return !isAsking(before);
  return firstTag(word) === 'VBD' && !isAuxiliary(before);
}
const isReporting = testOf('says said tells told adds added has have');
const isAsking = testOf('who what which how that');
const isAuxiliary = testOf('has have had is are was were be been');

/** `( jane doe / the town herald )`, `[ read what the mayor said ]`: a credit, or a link to another page. */
function isInBrackets(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || !isOpenBracket(tokens[0]!.word)) return false;
  let end = tokens.length - 1;
  while (end > 0 && isStop(tokens[end]!.word)) end--;
  if (!isCloseBracket(tokens[end]!.word)) return false;
  // `( the bridge was shut later )` is an aside; without a verb it is a fragment all the same
  if (tokens[0]!.form === '(' && !tokens.some(({ form }) => form === '/')) return false;
  for (let i = 1; i < end; i++) if (isCloseBracket(tokens[i]!.word)) return false;
  return true;
}

const isOpenBracket = testOf('( [ {');
const isCloseBracket = testOf(') ] }');

/** More marks than words in between: a menu, a score table, a row of tags. */
function isListing(tokens: readonly Token[]): boolean {
  let marks = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i]!;
    if (!isListMark(word)) continue;
    if (i < OPENING && word.lower.startsWith('@')) return true;
    marks++;
  }
  return marks >= MIN_LIST_MARKS;
}

const isListMark = wordPredicate((lower) => /^[|/#@•·:]$|^@/.test(lower));
const MIN_LIST_MARKS = 4;
/** Tokens at the start that tell a post by its writer: `jane doe ( @janedoe ) october 3`. */
const OPENING = 4;

/** One word of each alternative of the patterns below: most sentences have none of them and need no look. Addresses hold any of them. */
const PATTERN_WORDS = new Set(
  `
  click read sign subscribe newsletter reserved copyright follow share contributed continues scroll getty advertisement terms privacy
  cookies writer published updated material download watch gallery caption story related recommended comment see know version
  correct earlier pic correction clarification editor play enlarge posted source credit video videos photo photos image images
  media medias respond responded return returned reply replied reached available commented reachable contacted approached contact reach
`.match(/\S+/g),
);
/** The same for those that only open a sentence. */
const isOpenerOfPatterns = testOf('by see get join learn refresh please visit check find stay tune');
const isOfPatterns = wordPredicate((lower) => PATTERN_WORDS.has(lower) || !/^\p{L}+$/u.test(lower));

const BOILERPLATE =
  /\b(?:click here|read more|sign up|subscribe|newsletter|all rights reserved|copyright|follow us|share this|contributed to this report|e ?- ?mail to a friend|story continues|scroll down|getty images|advertisement|terms of (?:use|service)|privacy policy|cookies|associated press writer|first published|last updated|this material may not be|download the app|watch live|photo gallery|image copyright|media caption|more on this story|related articles?|recommended videos?|leave a comment|see also|what you need to know|earlier version of this|the correct (?:figure|name|number|spelling)|an earlier (?:version|report) (?:said|stated|gave))\b|\bpic ?\.? ?twitter\b|^(?:correction|clarification|(?:must )?watch|read|editor 's note|share|story highlights|play|enlarge|copyright|published|posted|source|credit|(?:video|photo|image|media)s? (?:by|via|courtesy|caption|source|gallery)) |^by (?!(?:noon|midnight|lunchtime|dawn|dusk|nightfall|the|an?|then|now|late|early|mid|this|that|last|next|contrast|comparison|law|far|\d\S*|\w+(?:day|ing|time|evening|morning))\b)/;
/** What pages ask of their readers. */
const REQUEST =
  /^(?:see|follow(?! up )|get|join|learn|refresh|please|visit|check (?:out|back|in)|find out|stay tuned|tune in) /;
const NO_COMMENT =
  /\b(?:requests? for (?:a )?comment|(?:declined|refused) to comment|(?:not|n't) (?:immediately )?(?:respond|responded|returned|return (?:\S+ )?(?:calls?|requests?|messages?|emails?)|repl(?:y|ied)|be reached|available for comment|comment(?:ed)? (?:on|further))|not immediately (?:available|reachable|respond)|reached for comment|(?:has|have) (?:contacted|approached)|attempts to (?:contact|reach))\b/;
/** `in three towns where ...`: the feed cut the sentence off. */
const isCutShort = (tokens: readonly Token[]): boolean => /^(?:\.{2,}|…)$/.test(tokens.at(-1)?.form ?? '');

/** Natural prose ends its sentences; what does not is a headline, a caption or a label. */
const isFinished = (tokens: readonly Token[]): boolean =>
  tokens.slice(-3).some((token) => /^[.!?…]$|^\.{2,}$|\.$/.test(token.form));
