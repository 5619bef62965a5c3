/** Captions of the picture at the top of an article, which feeds run in behind the first sentence. */
import type { AnalyzedArticle } from '../model/analysis.js';
import type { Token } from '../model/token.js';
import type { Word } from '../model/word.js';
import { testOf, wordPredicate } from '../text/vocabulary.js';
import { firstTag, wordTags, wordTagsOf } from '../text/word-tags.js';

/** Sentences, counted from 0, that such a caption can be: the first one opens the text. */
const FIRST = 1;
const LAST = 2;
/** Words of a caption, at most. */
const MAX_WORDS = 30;
/** Times as many past as present forms that make an article one of past events: news has far more, comment and advice fewer. */
const PAST_SHARE = 3;

/** Forms of the present that news has beside the past: states, opinions, what always holds. */
const STANDING = `
  is has does 's says say tells adds remains includes means needs wants expects hopes believes thinks plans claims argues shows suggests faces
  runs owns lives works makes gives offers continues represents seems knows feels likes becomes considers requires
  allows provides depends involves contains costs covers lies belongs exists matters helps keeps supports denies
  insists agrees understands uses serves ranks falls rises
`;
/** What is to come: `the trial starts on tuesday`. */
const SCHEDULED = `
  starts begins opens ends closes votes expires resumes departs launches airs heads hosts turns marks goes comes plays meets takes
`;
const isStanding = testOf(`${STANDING} ${SCHEDULED}`);
/** States or acts, by what else is told: `holds` the post, `holds` a candle during the service. */
const canStand = testOf('holds appears gets returns stands stays sits waits');

/** `leaves`, `awaits`: an act in the present, as a picture shows it. */
const isPresentVerb = wordPredicate((lower) => {
  const { lower: tags } = wordTags(lower);
  return tags === null
    ? /[^s]s$/.test(lower) && isVerbStem(lower.replace(/(?<=ss|sh|ch|x)es$|s$/, ''))
    : tags[0] === 'VBZ';
});
const isShownAct = (word: Word): boolean => isPresentVerb(word) || canStand(word);
const isVerbStem = (stem: string): boolean => wordTags(stem).lower?.[0] === 'VB';
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
    else if (isShownAct(word) && !isStanding(word) && !canStand(word)) present++;
  }
  return past > PAST_SHARE * present;
}

/**
 * In:     the tokens of a passage without its lead-in, and which sentence of its article it is.
 * Out:    it shows an act in the present, as a caption does where the article tells of the past: `a disconsolate driver leaves his
 *         car after the crash`, `fishermen pass the harbour`, `the striker is mobbed by fans after the match`.
 * Cost:   linear in the tokens.
 */
export function isOpeningCaption(tokens: readonly Token[], sentence: number): boolean {
  if (sentence < FIRST || sentence > LAST || tokens.length > MAX_WORDS || tokens.length === 0) return false;
  if (OPENS_OTHERWISE.test(firstTag(tokens[0]!.word)) || hasSpeech(tokens)) return false;
  const verb = tokens.findIndex((_, i) => i > 0 && isFiniteVerb(tokens, i));
  if (verb < 0 || tokens.slice(0, verb).some(({ word }) => opensClause(word))) return false;
  const { word } = tokens[verb]!;
  if (isBe(word)) return isPassive(tokens, verb) && isScene(tokens, verb);
  if (isShownAct(word))
    return !isStanding(word) && !isOfReports(tokens[verb + 1]) && (!canStand(word) || isScene(tokens, verb));
  return isPluralAct(tokens, verb) && !hasOtherVerb(tokens, verb);
}

/** Prepositions, conjunctions, adverbs and participles: a caption opens with who is shown. */
const OPENS_OTHERWISE = /^(?:IN|CC|RB|VB|TO|W|PRP)/;
/** The verb behind one of these is not that of the sentence. */
const opensClause = testOf('before after when while as if that which who how because since until where why what way');

/** Tokens between quotation marks, from which they are no title or nickname. */
const MIN_SPEECH = 6;

function hasSpeech(tokens: readonly Token[]): boolean {
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const { form } = tokens[i]!;
    if (form !== '"' && form !== "'") continue;
    if (open >= 0 && i - open > MIN_SPEECH) return true;
    open = open < 0 ? i : -1;
  }
  return open >= 0;
}

/** After an article, an adjective or a number `leaves` are things. */
function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const [{ word }, { word: before }] = [tokens[i]!, tokens[i - 1]!];
  // `messi ( left ) is ...`
  if (tokens[i + 1]?.form === ')' || /^(?:DT|JJ|PRP\$|CD|IN)/.test(firstTag(before))) return false;
  return isPast(word) || isShownAct(word) || /^(?:MD|VBZ|VBP)$/.test(firstTag(word)) || isPluralAct(tokens, i);
}

/** `refugees move`: the act right behind a noun in the plural; not `rebels control`, `drivers pay`. */
const isPluralAct = (tokens: readonly Token[], i: number): boolean =>
  (isSeenAct(tokens[i]!.word) || (canBeSeen(tokens[i]!.word) && isScene(tokens, i))) &&
  (firstTag(tokens[i - 1]!.word) === 'NNS' || isPeople(tokens[i - 1]!.word));

/** Acts that a picture shows. A verb missing here only costs a caption. */
const isSeenAct = testOf(`
  arrive attend board celebrate chant cheer clash clean clear climb cross dance demonstrate dig dive embrace gather grieve greet hug inspect
  kneel lift line march mourn move pass patrol pose pray pull queue rescue salute scuffle search shout sing skate stroll surround survey
  sweep wade wave weep
`);
/** The same, and what reports tell as well: `hold a candle during the service`, `hold the patent`. */
const canBeSeen = testOf(`
  carry check drive examine fight guard handle hold lay light look perform play protest push race raise rally ride run rush sit sleep stage
  stand struggle swim take throw train wait walk watch work
`);

const isPeople = testOf('police crew');
const isBe = testOf('is are');

/** `is mobbed by`, `are carried out of`. */
const isPassive = (tokens: readonly Token[], verb: number): boolean =>
  verb + 2 < tokens.length && isSeenDone(tokens[verb + 1]!.word) && isByOrFrom(tokens[verb + 2]!.word);
const isSeenDone = testOf(`
  applauded arrested carried chased cheered comforted congratulated consoled embraced escorted followed greeted handcuffed helped hugged
  interviewed kissed led lifted mobbed photographed pulled pursued pushed rescued surrounded tackled taken treated watched welcomed
`);
const isByOrFrom = testOf('by from into out away through');

/** `calls for`, `employs 3,000 people`: what a report says, not what a picture shows. */
const isOfReports = (next: Token | undefined): boolean =>
  next !== undefined && (next.kind === 'number' || isReporting(next.word));
const isReporting = testOf('that for');

/** What only something seen at one moment has: `during`, a weekday without `on`, `after` what has just been. */
function isScene(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < tokens.length; i++) {
    const { word } = tokens[i]!;
    if (isMoment(word) || (isWeekday(word) && !isPlanning(tokens[i - 1]!.word))) return true;
    if (word.lower === 'after' && tokens.slice(i + 1, i + 1 + MAX_EVENT).some(isJustPast)) return true;
  }
  return false;
}
const isMoment = testOf('during photo photograph picture');
const isWeekday = testOf('monday tuesday wednesday thursday friday saturday sunday');
const isPlanning = testOf('on next');

/** Words from `after` to what has been, at most: `after giving`, `after thursday 's attack`. */
const MAX_EVENT = 4;
const isJustPast = ({ word }: Token): boolean => (wordTagsOf(word).lower?.includes('VBG') ?? false) || isEvent(word);
const isEvent = testOf(
  'attack match game crash race victory win goal blast explosion verdict hearing ceremony service',
);

/** A finite verb further on, of the sentence itself: `police search teams found the car`. */
function hasOtherVerb(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < tokens.length && !opensClause(tokens[i]!.word); i++)
    if (isFiniteVerb(tokens, i) && tokens[i]!.lower !== "'s") return true;
  return false;
}
