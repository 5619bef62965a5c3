/** Nouns for pictures and what stands under them. */
import { testOf } from './vocabulary.js';

export const isPictureNoun = testOf('photo photos picture pictures image images caption captions gallery slideshow');
