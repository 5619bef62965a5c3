/** Whether a sentence describes a picture that the reader of an account does not see. */
import type { Token } from '../model/token.js';
import { isPictureNoun } from '../text/picture-words.js';
import { wordPredicate } from '../text/vocabulary.js';
import { firstTag, wordTagsOf } from '../text/word-tags.js';

/** In: the words of a passage. */
export const describesPicture = (words: readonly Token[]): boolean =>
  words.some(({ word }) => isOfPictures(word)) &&
  (PICTURE.test(words.map(({ lower }) => lower).join(' ')) || isCaption(words));

/** In: the lead-in of a sentence. Out: it says that a picture follows: `photo :`, `caption 3 of 76 photos :`; not `the big picture :`. */
export const announcesPicture = (lead: readonly Token[]): boolean =>
  lead.some(({ word }) => isPictureNoun(word)) && (lead.length === 2 || lead.some(({ kind }) => kind === 'number'));

/** Of the pattern below and of captions: most sentences have none of these words and need no look. */
const isOfPictures = wordPredicate((lower) =>
  /\b(?:screenshots?|pictures?|pictured|photos?|photographs?|images?|animation|graphic|map|chart|video|seen|shown|mug|mugshot|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/.test(
    lower,
  ),
);

const PICTURE =
  /\b(?:this (?:\S+ )?(?:screenshot|picture|photo|photograph|image|animation|graphic|map|chart|video) (?:shows?|taken|provided)|this (?:\S+ )?mug ?shot of|(?:sent|released|shared|posted|took) (?:\S+ ){0,2}this (?:\S+ )?(?:picture|photo|photograph|image|video) of|(?:is|are|was|were) (?:pictured|seen here|shown here)|in this (?:photo|picture|image)|(?:file|handout|undated|stock) (?:photo|picture|image)|(?:screenshots?|pictures?|photos?) (?:above|below)|pictured (?:above|below|left|right)|(?:photo|picture|image)s? (?:by|courtesy))\b|\bin (?:an?|this|the) (?:\S+ ){0,3}(?:photo|photograph|picture|image)$|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\S* \d{1,2} \d{4}(?: \S+){0,3}$|^pictured\b|^(?:\S+ ){1,5}(?:is|are) seen (?:from|in|on|at|during|after|near|before|here|with)\b/;

/** `the mayor opens the bridge on tuesday` is told for a picture, unless it says what is to come: `the trial starts on tuesday`. */
function isCaption(words: readonly Token[]): boolean {
  if (!/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(words.at(-1)?.lower ?? '')) return false;
  const verb = words.find((word, i) => i > 0 && isFiniteVerb(word, words[i - 1]!));
  return verb !== undefined && wordTagsOf(verb.word).lower!.includes('VBZ') && !SCHEDULED.test(verb.lower);
}

const isFiniteVerb = ({ word }: Token, before: Token): boolean => {
  const tags = wordTagsOf(word).lower ?? [];
  // after `the` or an adjective `visits` are things
  if (/^(?:DT|JJ|IN|PRP\$|CD)/.test(firstTag(before.word))) return false;
  return tags.includes('VBD') || tags.includes('MD') || (tags.includes('VBZ') && tags[0] !== 'NN');
};
const SCHEDULED =
  /^(?:is|has|does|says|starts|begins|opens|ends|closes|runs|returns|faces|plays|meets|takes|goes|comes|votes|expires|resumes|continues|leaves|departs|launches|airs|heads|hosts|travels|arrives|turns|marks|falls|needs|plans|wants|expects|hopes|means|remains)$/;
