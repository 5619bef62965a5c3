/** The words by which a sentence sets a figure against another: `disputed that figure`, `puts the number at`, `but`. */
import type { Sentence, Token } from '../model/token.js';
import type { Word } from '../model/word.js';
import { NO_WORD, testOf } from '../text/vocabulary.js';

export interface Cue {
  readonly token: number;
  /** `dispute`: the words say so by themselves; `put`: `puts the number |at|` the figure behind; `contrast`: a mere `but`. */
  readonly kind: 'dispute' | 'put' | 'contrast';
}

const CONTRAST = 'but yet however';
const DISPUTING = `
  dispute disputed disputes disputing contested contests contesting challenged challenges rejected rejects questioned
  questions
`;
const DISAGREEING = 'disagreed disagrees disagree';
const PUTTING = 'put puts putting';
const isContrast = testOf(CONTRAST);
const isDisputing = testOf(DISPUTING);
const isDisagreeing = testOf(DISAGREEING);
const isPutting = testOf(PUTTING);
const isOwn = testOf('own');
const canBeCue = testOf(`${CONTRAST} ${DISPUTING} ${DISAGREEING} ${PUTTING} own`);
/** What a dispute over figures is about. */
const isFigureWord = testOf('figure figures number numbers estimate estimates total toll tally count');
const isAccount = testOf('account version claim claims assessment');
/** What is put at a figure. */
const isPutAt = testOf(`
  figure number total toll tally count cost bill loss losses damage sum
`);
/** Before what is disputed: `disputed |the| figure`; not `questioned a number of people`. */
const isPointing = testOf("the that this those these its his her their 's '");
const isIt = testOf('that this it');
const isGoingOn = testOf(', and');
/** Tokens from the verb to what it is about, at most: `disputed the company 's own figure`. */
const MAX_OBJECT = 6;

/**
 * Out:    the strongest sign that a sentence sets a figure against another; null where it has none.
 * Cost:   linear in the sentence.
 */
export function findCue(tokens: readonly Token[], { startToken, endToken }: Sentence): Cue | null {
  let contrast: Cue | null = null;
  for (let token = startToken; token < endToken; token++) {
    const { word } = tokens[token]!;
    if (!canBeCue(word)) continue;
    if (isDisagreeing(word)) return { token, kind: 'dispute' };
    if (isDisputing(word) && disputes(tokens, token, endToken)) return { token, kind: 'dispute' };
    // `the bank 's own count is`
    if (isOwn(word) && isFigureWord(wordAt(tokens, token + 1)) && isBeing(wordAt(tokens, token + 2)))
      return { token: token + 2, kind: 'put' };
    if (isPutting(word)) {
      const at = placeOfAt(tokens, token, endToken);
      if (at > 0) return { token: at, kind: 'put' };
    }
    if (contrast === null && isContrast(word)) contrast = { token, kind: 'contrast' };
  }
  return contrast;
}

const isBeing = testOf('is was of');
const isAt = testOf('at closer nearer');

/** `disputed that , saying`, `disputed the company 's figure`, `rejected those claims`. */
function disputes(tokens: readonly Token[], verb: number, end: number): boolean {
  if (isIt(wordAt(tokens, verb + 1)) && isGoingOn(wordAt(tokens, verb + 2))) return true;
  let isPointed = false;
  for (let at = verb + 1; at < Math.min(end, verb + 1 + MAX_OBJECT); at++) {
    const { word, kind } = tokens[at]!;
    isPointed ||= isPointing(word);
    if (isFigureWord(word) || isAccount(word)) return isPointed;
    if (kind === 'punctuation' && !isPointing(word)) return false;
  }
  return false;
}

/** `puts the number |at|`; 0 where nothing is put at a figure. */
function placeOfAt(tokens: readonly Token[], verb: number, end: number): number {
  let isNamed = false;
  for (let at = verb + 1; at < Math.min(end, verb + 1 + MAX_OBJECT); at++) {
    const { word, kind } = tokens[at]!;
    if (isNamed && isAt(word)) return at;
    isNamed ||= isPutAt(word);
    if (kind === 'punctuation' && !isPointing(word)) return 0;
  }
  return 0;
}

const wordAt = (tokens: readonly Token[], at: number): Word => tokens[at]?.word ?? NO_WORD;
