/** The words that cues are known by. Closed lists of English: a word missing here only costs a cue. */

/** Verbs of speech and writing, in the forms that news uses. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says saying say told tells asked asks added adds adding replied continued explained stated joked warned ' +
    'insisted claimed admitted recalled argued declared announced shouted called titled headlined reads read reading ' +
    'tweeted tweets wrote writes writing posted commented'
  ).split(' '),
);

/** Of those, the verbs of a post or message. */
export const POST_VERBS: ReadonlySet<string> = new Set('tweeted tweets wrote writes posted commented'.split(' '));

/** Words that cannot stand in a lead-in, nor right before one inside a line: what they are part of is a clause. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  (
    'is are was were be been being has have had do does did will would can could may might must should the a an of in on ' +
    'at to for by with from about into over under between and or but nor that which who whom whose it he she they we you i ' +
    'this these those his its her their our your my not no some any each every several many other same following'
  ).split(' '),
);

/** Of those, words that join the words of a tag: `back in business :`, `counting the cost :`. */
export const LINKS: ReadonlySet<string> = new Set('in on at to of for the and no not'.split(' '));

/** First words of the two-word tags that caption writers use. */
export const DESCRIBING: ReadonlySet<string> = new Set(
  (
    'red high low big bad good new old long hot cold hard happy sad final last first close under in on back full empty dark ' +
    'bright early late'
  ).split(' '),
);

/**
 * Nouns whose colon brings what they announce (`one message : stay at home`), not a caption.
 * Source: the commonest of the shell nouns of Schmid 2000.
 */
export const ANNOUNCING: ReadonlySet<string> = new Set(
  (
    'message question answer problem reason result statement warning advice point fact thing idea plan choice rule theory ' +
    'example note lesson conclusion verdict order demand offer condition request list options news word words line title ' +
    'headline caption sign slogan motto post tweet email letter report simple clear same this following'
  ).split(' '),
);

/** Words in brackets that say where a photo stands or what it shows. */
export const PHOTO_NOTES: ReadonlySet<string> = new Set(
  'pictured above below left right inset picture file'.split(' '),
);

/** Words that carry on the sentence they follow. */
export const CONTINUES: ReadonlySet<string> = new Set(
  (
    'and or but who which that where when while as in on at of for from to with by after before until is was are were has ' +
    'have had will would can could'
  ).split(' '),
);
