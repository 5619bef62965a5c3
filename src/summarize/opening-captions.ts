/** Captions of the picture at the top of an article, which feeds run in behind the first sentence. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Token } from '../model/token.js';
import { testOf, wordPredicate } from '../text/vocabulary.js';
import { firstTag, wordTags } from '../text/word-tags.js';

/** Sentences, counted from 0, that such a caption can be: the first one opens the text. */
const FIRST = 1;
const LAST = 2;
/** Words of a caption, at most. */
const MAX_WORDS = 30;
/** Times as many past as present forms that make an article one of past events: news has far more, comment and advice fewer. */
const PAST_SHARE = 3;

/** Forms of the present that news has beside the past: states, opinions, what always holds, what is to come. */
const isStanding = testOf(`
  is has does 's says say tells adds remains includes means needs wants expects hopes believes thinks plans claims argues shows suggests faces
  holds runs owns lives works makes gives offers continues represents seems appears knows feels likes gets becomes considers requires
  allows provides comes goes depends involves contains costs covers stands lies belongs exists matters helps keeps supports denies
  insists agrees understands uses serves ranks stays starts begins opens ends closes returns plays meets takes votes expires resumes
  departs launches airs heads hosts turns marks falls rises
`);

/** `leaves`, `awaits`: an act in the present, as a picture shows it. */
const isShownAct = wordPredicate((lower) => wordTags(lower).lower?.[0] === 'VBZ');
const isPast = wordPredicate((lower) => {
  const tags = wordTags(lower).lower ?? [];
  return tags[0] === 'VBD' || (tags[0] === 'VBN' && tags.includes('VBD'));
});

/** Whether the article tells of past events. Cost: linear in its tokens. */
export function isToldInPast({ tokens }: AnalyzedArticle): boolean {
  let past = 0;
  let present = 0;
  for (const { word } of tokens) {
    if (isPast(word)) past++;
    else if (isShownAct(word) && !isStanding(word)) present++;
  }
  return past > PAST_SHARE * present;
}

/**
 * In:     the tokens of a passage without its lead-in, and which sentence of its article it is.
 * Out:    it shows an act in the present, as a caption does where the article tells of the past: `a disconsolate driver leaves his
 *         car after the crash`.
 */
export function isOpeningCaption(tokens: readonly Token[], sentence: number): boolean {
  if (sentence < FIRST || sentence > LAST || tokens.length > MAX_WORDS) return false;
  if (tokens.some(({ form }) => form === '"' || form === "'")) return false;
  if (tokens.length === 0 || OPENS_OTHERWISE.test(firstTag(tokens[0]!.word))) return false;
  const verb = tokens.findIndex((token, i) => i > 0 && isFiniteVerb(token, tokens[i - 1]!));
  return (
    verb > 0 &&
    isShownAct(tokens[verb]!.word) &&
    !isStanding(tokens[verb]!.word) &&
    !tokens.slice(0, verb).some(({ word }) => opensClause(word))
  );
}

/** Prepositions, conjunctions, adverbs and participles: a caption opens with who is shown. */
const OPENS_OTHERWISE = /^(?:IN|CC|RB|VB|TO|W|PRP)/;
/** The verb behind one of these is not that of the sentence. */
const opensClause = testOf('before after when while as if that which who how because since until where why what way');

/** After an article, an adjective or a number `leaves` are things. */
const isFiniteVerb = ({ word }: Token, before: Token): boolean =>
  !/^(?:DT|JJ|PRP\$|CD|IN)/.test(firstTag(before.word)) && (isPast(word) || /^(?:MD|VBZ|VBP)$/.test(firstTag(word)));
