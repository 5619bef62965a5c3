/** What finding cues works on, and what a cue is. */
import type { Style } from '../model/article.js';
import type { Sentence, Token } from '../model/token.js';
import { wordTest } from '../text/vocabulary.js';
import { wordSign } from '../text/word-signs.js';
import { SPEECH_VERBS } from './cue-words.js';
import type { QuotationMarks } from './quotation-marks.js';

/** What a cue is told by: nineteen tokens in twenty are none of these. */
export const CUE = wordSign(wordTest([':', ')', "'", '"', ...SPEECH_VERBS]));

/** What a sentence opens with. */
export type Cue = Pick<Sentence, 'lead' | 'leadTokens'>;

export interface CueText {
  readonly tokens: readonly Token[];
  /** What the word of each token can be a sign of. */
  readonly signs: readonly number[];
  readonly style: Style;
  readonly marks: QuotationMarks;
  /** Its lines end without stops, so that glued sentences show no seam. */
  readonly isUnstopped: boolean;
  /** By the first token of a block: how many tokens it opens with as other lines do. */
  readonly sharedOpenings: ReadonlyMap<number, number>;
}
