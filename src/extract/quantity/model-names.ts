/** Numbers that belong to the name of a thing: `its new falke 220 jets`, `the pacer 3000 labels`. */
import { testOf } from '../../text/vocabulary.js';
import type { Amount } from './amount.js';
import { classOf } from './noun-forms.js';
import { isCapitalized, lowerAt, type Reach, wordAt } from './reach.js';

/** Model numbers have no thousands mark and are short. */
const MODEL_NUMBER = /^\d{1,4}$/;
/** Names that may stand before a model number: `the stridewell and pacer 3000 labels` has three words. */
const MAX_NAME_TOKENS = 4;
/** What opens a noun phrase whose name the number belongs to. */
const opensName = testOf(`
  the a an its his her their our your this that these those new old latest first second original popular flagship
  upgraded older newer rival ageing aging outgoing forthcoming upcoming updated classic
`);

/** `its new falke 220 jets`: a bare figure after a word that is none of English, in one noun phrase with it. */
export function isModel(reach: Reach, { form, scale, numeralStart, start }: Amount): boolean {
  const figure = lowerAt(reach, numeralStart);
  if (form !== 'figure' || scale > 1) return false;
  let at = start - 1;
  // of things, thousands are written with a comma, so that any noun may name what `the pacer 3000 labels` are
  if (!isUnknown(reach, at) && !(figure.length === 4 && classOf(wordAt(reach, at)) === 'noun')) return false;
  if (!MODEL_NUMBER.test(figure)) return false;
  at--;
  while (at > start - MAX_NAME_TOKENS && (isUnknown(reach, at) || lowerAt(reach, at) === 'and')) at--;
  return opensName(wordAt(reach, at)) && !isCapitalized(reach, at);
}

/** `falke`: in no lexicon; in cased text, a capital word. */
const isUnknown = (reach: Reach, at: number): boolean =>
  classOf(wordAt(reach, at)) === 'unknown' || isCapitalized(reach, at);
