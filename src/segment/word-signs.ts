/** What words can be to those who look for sentences: read once with each token, so that the rules pass over all others unread. */
import { testOf, wordBits, wordTest } from '../text/vocabulary.js';
import { SPEECH_VERBS } from './cue-words.js';
import { isMark } from './mark-costs.js';
import { canEnd } from './sentence-end.js';

/** What a word can be, as bits. */
export const [QUOTATION_MARK, SENTENCE_END, CUE, COLON, CLOSE_MARK] = [1, 2, 4, 8, 16];

/** Marks that natural prose writes without a space before them. */
const isCloseMark = testOf(", . ; ! ? 's n't");
/** What a cue is told by: nineteen tokens in twenty are none of these. */
const canCue = wordTest([':', ')', "'", '"', ...SPEECH_VERBS]);

/** In: a word. Out: the bits of what it can be. */
export const signsOf = wordBits([isMark, canEnd, canCue, testOf(':'), isCloseMark]);
