/** The words that cues are known by. Closed lists of English: a word missing here only costs a cue. */
import { testOf, wordTest } from '../text/vocabulary.js';

/** Verbs of speech and writing, in the forms that news uses. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says saying say told tells asked asks added adds adding replied continued explained stated joked warned ' +
    'insisted claimed admitted recalled argued declared announced shouted called titled headlined reads read reading ' +
    'tweeted tweets wrote writes writing posted commented'
  ).split(' '),
);

export const isSpeechVerb = wordTest(SPEECH_VERBS);

/** Of those, the verbs of a post or message. */
export const isPostVerb = testOf('tweeted tweets wrote writes posted commented');

/** Words that cannot stand in a lead-in, nor right before one inside a line: what they are part of is a clause. */
export const isClauseWord = testOf(
  'is are was were be been being has have had do does did will would can could may might must should the a an of in on ' +
    'at to for by with from about into over under between and or but nor that which who whom whose it he she they we you i ' +
    'this these those his its her their our your my not no some any each every several many other same following',
);

/** Of those, words that join the words of a tag: `back in business :`, `counting the cost :`. */
export const isLink = testOf('in on at to of for the and no not');

/** First words of the two-word tags that caption writers use. */
export const isDescribing = testOf(
  'red high low big bad good new old long hot cold hard happy sad final last first close under in on back full empty dark ' +
    'bright early late',
);

/**
 * Nouns whose colon brings what they announce (`one message : stay at home`), not a caption.
 * Source: the commonest of the shell nouns of Schmid 2000.
 */
export const isAnnouncing = testOf(
  'message question answer problem reason result statement warning advice point fact thing idea plan choice rule theory ' +
    'example note lesson conclusion verdict order demand offer condition request list options news word words line title ' +
    'headline caption sign slogan motto post tweet email letter report simple clear same this following',
);

/** Words in brackets that say where a photo stands or what it shows. */
export const isPhotoWord = testOf('pictured above below left right inset picture file');

/** Words that carry on the sentence they follow. */
export const isContinuing = testOf(
  'and or but who which that where when while as in on at of for from to with by after before until is was are were has ' +
    'have had will would can could',
);
