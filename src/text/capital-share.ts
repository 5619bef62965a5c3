/** Whether a text's capitals mean anything. */

/**
 * Share of words with a capital from which a text counts as cased: cased news has one in seven, lower-cased news none, and
 * a stray capital or two must not turn it.
 */
const MIN_CAPITAL_SHARE = 0.02;

/** In: how many words a text has, and how many of them a capital. Out: its names have capitals. */
export const isCasedText = (words: number, capitals: number): boolean =>
  capitals > 0 && capitals / words >= MIN_CAPITAL_SHARE;
