/** Verbs by which people and firms speak. */
import { testOf, wordTest } from '../../text/vocabulary.js';

/** Acts of speech that report nothing: who does them is an actor all the same. */
export const OTHER_ACTS: readonly string[] =
  'apologised apologized promised refused declined agreed decided pledged'.split(' ');
/** Verbs that report what somebody says or thinks. */
export const SPEECH_VERBS: readonly string[] =
  'said says say saying told tells tell announced announces confirmed confirms admitted admits revealed reveals claimed claims insisted insists added adds wrote writes tweeted warned warns estimated estimates expects expected believes believe believed suspect suspects stated states explained explains suggested suggests argued argues acknowledged predicted predicts reckon reckons counts noted posted replied boasted conceded declared disclosed stressed stresses ruled rules concluded concludes calculated calculates alleged alleges testified complained maintained maintains forecast adding warning'.split(
    ' ',
  );
export const isSpeechVerb = wordTest(SPEECH_VERBS);
/** Of those, verbs that do much else: they report only before `that`, a colon or a clause. */
export const isSeldomSpeech = testOf(
  'posted counts states noted expected estimated believed added adds adding warning ruled rules forecast calculated maintained maintains',
);
